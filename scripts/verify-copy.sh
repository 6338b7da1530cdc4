#!/bin/sh
# Compares a live copy of the site, or a folder, with a release's manifest, file by file.
#
#   scripts/verify-copy.sh https://example.org manifest.json
#   scripts/verify-copy.sh dist manifest.json
#
# Exit status: 0 all the same, 1 something differs, 2 it could not be told.
set -eu

stop() {
    echo "$*" >&2
    exit 2
}

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
    stop "usage: verify-copy.sh URL-or-folder [manifest]"
fi
copy=${1%/}
case $copy in
    http://* | https://*) live=yes ;;
    *) live= ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Writes a file of a live copy to $work/file, as a browser would get it.
get() {
    curl --fail --silent --show-error --location --compressed --max-time 60 \
        --output "$work/file" "$copy/$1" 2>"$work/fault"
}

if [ -z "$live" ] && [ ! -d "$copy" ]; then
    stop "$copy: is neither an address nor a folder"
fi
if [ -n "$live" ] && ! command -v curl >/dev/null; then
    stop "To look at a copy on the web, curl must be installed."
fi
if [ $# -eq 2 ]; then
    cp "$2" "$work/manifest" || stop "$2: cannot be read"
else
    echo "No manifest given, so the copy is compared with its own. That finds faults, not fraud."
    if [ -n "$live" ]; then
        get manifest.json || stop "$copy/manifest.json: $(cat "$work/fault")"
        mv "$work/file" "$work/manifest"
    else
        cp "$copy/manifest.json" "$work/manifest" || stop "$copy: has no manifest.json"
    fi
fi

# One line for each file: whether hosts send it, its hash, its name.
awk '
    /^  "files"/ { sent = "sent" }
    /^  "not-sent"/ { sent = "kept" }
    /^    ".*": \{"sha256": "[0-9a-f]+"/ { split($0, part, "\""); print sent, part[6], part[2] }
' "$work/manifest" >"$work/list"
[ -s "$work/list" ] || stop "The manifest names no file. Is it a manifest.json of this site?"

same=0
bad=0
report() {
    echo "$1: $2"
    bad=$((bad + 1))
}

while read -r sent hash name; do
    file=$copy/$name
    if [ -n "$live" ]; then
        [ "$sent" = sent ] || continue
        file=$work/file
        rm -f "$file"
        if ! get "$name"; then
            report MISSING "$name ($(tail -n 1 "$work/fault"))"
            continue
        fi
    fi
    if [ ! -f "$file" ]; then
        report MISSING "$name"
    elif [ "$(sha256sum <"$file" | cut -d ' ' -f 1)" != "$hash" ]; then
        report CHANGED "$name"
    else
        same=$((same + 1))
    fi
done <"$work/list"

# What stands in a folder besides may be sent too. A live copy cannot be asked what it has.
if [ -z "$live" ]; then
    cut -d ' ' -f 3- "$work/list" >"$work/names"
    printf '%s\n' SHA256SUMS manifest.json manifest.json.br manifest.json.gz >>"$work/names"
    (cd "$copy" && find . ! -type d) | sed 's|^\./||' | sort >"$work/found"
    while read -r name; do
        grep -Fqx -e "$name" "$work/names" || report "NOT IN THE RELEASE" "$name"
    done <"$work/found"
fi

if [ "$bad" -gt 0 ]; then
    echo "Not the same: $bad files differ, $same are the same."
    exit 1
fi
echo "The same: all $same files are those of the release."
