#!/bin/sh
# What the pages of dist/ cost nginx against empty files of the same length without any settings: requests
# for each second that nginx itself computed, in turns of three seconds, on this machine. What else runs
# does not count. It measures, and tests nothing.
set -eu
cd "$(dirname "$0")/.."
scripts/servers.sh

# Debian's wrk, unpacked and not installed.
ours=$PWD/.tools/wrk
if ! command -v wrk >/dev/null && [ ! -d "$ours/usr" ]; then
    mkdir -p "$ours"
    (cd "$ours" && apt-get -o APT::Sandbox::User=root download -qq wrk libluajit-5.1-2)
    for package in "$ours"/*.deb; do
        dpkg -x "$package" "$ours"
    done
fi
# Hundredths of a second that a process has computed.
computed() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }

# How often a server answered in some seconds, and how long it computed: PROCESS PORT PAGE.
measure() {
    before=$(computed "$1")
    PATH=$PATH:$ours/usr/bin LD_LIBRARY_PATH=$ours/usr/lib/$(uname -m)-linux-gnu \
        wrk -t 1 -c 32 -d 3s -H 'Accept-Encoding: br' "http://127.0.0.1:$2/$3" |
        sed -n 's/^ *\([0-9]*\) requests in .*/\1/p'
    echo $(($(computed "$1") - before))
}

work=$(mktemp -d)
trap 'kill $site $empty 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir -p "$work/release" "$work/one" "$work/other" "$work/empty/site" "$work/empty/hosting"
ln -s "$PWD/dist" "$work/release/site"
ln -s "$PWD/hosting" "$work/release/hosting"
: >"$work/empty/hosting/nginx.conf"
pages="check/index.html guide/how-to-ask/index.html"
for page in $pages; do
    mkdir -p "$(dirname "$work/empty/site/$page")"
    head -c "$(wc -c <"dist/$page.br")" /dev/zero >"$work/empty/site/$page"
done
scripts/install-copy.sh nginx "$work/release" / 8091 "$work/one" &
site=$!
scripts/install-copy.sh nginx "$work/empty" / 8092 "$work/other" &
empty=$!
sleep 1

for page in $pages; do
    for _ in 1 2 3 4; do
        echo "$(measure "$site" 8091 "$page" | tr '\n' ' ') $(measure "$empty" 8092 "$page" | tr '\n' ' ')"
    done | awk -v page="$page" -v bytes="$(wc -c <"dist/$page.br")" '
        { requests += $1; computed += $2; empty_requests += $3; empty_computed += $4 }
        END {
            one = 100 * requests / computed
            other = 100 * empty_requests / empty_computed
            printf "%s, %d bytes: %.0f requests for each second of computing, empty file %.0f, ratio %.2f\n",
                page, bytes, one, other, one / other
        }'
done
