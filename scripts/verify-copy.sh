#!/bin/sh
# Tests a live copy of the site, or a folder, against a release: its files, and of a live copy the headers
# too, what may be framed, and whether its rules are still current. Each fault has a name, and below the
# list stands how to mend it.
#
#   scripts/verify-copy.sh https://photos.example.org RELEASE
#   scripts/verify-copy.sh dist RELEASE
#
# RELEASE is an unzipped release, a dist/, or a manifest.json, which knows of no headers. In an unzipped
# release it may be left out. VERIFY_TODAY=2027-06-01 tests as if it were that day.
#
# Exit status: 0 all is right, 1 something is wrong, 2 it could not be told.
set -eu

stop() {
    echo "$*" >&2
    exit 2
}

here=$(dirname "$0")
if [ $# -lt 1 ] || [ $# -gt 2 ]; then
    stop "usage: verify-copy.sh URL-or-folder [release]"
fi
copy=${1%/}
case $copy in
    http://* | https://*) live=yes ;;
    *) live= ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: >"$work/faults"
: >"$work/definition"

# Gets an address of a live copy as a browser would: the file, and what was sent with it.
get() {
    rm -f "$work/file"
    curl --silent --show-error --location --compressed --max-time 60 --dump-header "$work/sent" \
        --output "$work/file" --write-out '%{http_code}' "$copy/$1" >"$work/status" 2>"$work/fault"
}

# The same, where there must be something.
get_page() {
    get "$1" && grep -q '^2' "$work/status"
}

if [ -z "$live" ] && [ ! -d "$copy" ]; then
    stop "$copy: is neither an address nor a folder"
fi
if [ -n "$live" ] && ! command -v curl >/dev/null; then
    stop "To look at a copy on the web, curl must be installed."
fi

# What it is compared with: the list of files, and the headers where the release has them.
release=${2:-}
if [ -z "$release" ] && [ -f "$here/site/manifest.json" ]; then
    release=$here
fi
if [ -z "$release" ]; then
    echo "No release given, so the copy is compared with its own list. That finds faults, not fraud."
    if [ -n "$live" ]; then
        get_page manifest.json || stop "$copy/manifest.json: $(cat "$work/status" "$work/fault")"
        mv "$work/file" "$work/manifest"
    else
        cp "$copy/manifest.json" "$work/manifest" || stop "$copy: has no manifest.json"
    fi
else
    [ ! -d "$release/site" ] || release=$release/site
    manifest=$release
    if [ -d "$release" ]; then
        manifest=$release/manifest.json
        [ ! -f "$release/_headers" ] || cp "$release/_headers" "$work/definition"
    fi
    cp "$manifest" "$work/manifest" || stop "$manifest: cannot be read"
fi

# One line for each file: whether hosts send it, its hash, its name.
awk '
    /^  "files"/ { sent = "sent" }
    /^  "not-sent"/ { sent = "kept" }
    /^    ".*": \{"sha256": "[0-9a-f]+"/ { split($0, part, "\""); print sent, part[6], part[2] }
' "$work/manifest" >"$work/list"
[ -s "$work/list" ] || stop "The manifest names no file. Is it a manifest.json of this site?"

same=0
report() {
    printf '%s: %s\n' "$1" "$2" >>"$work/faults"
}

# Compares the headers that came with a file with those of the release, which `_headers` lists by
# address. Frames have faults of their own, since one wrong word opens or closes them.
check_headers() {
    awk -v name="$1" '
        function fault(what, text) { print what ": " name ": " text }
        function lower(text) { return tolower(text) }
        FILENAME == ARGV[1] {
            if ($0 ~ /^\//) {
                rule = $0
                start = substr(rule, 1, length(rule) - 1)
                fits = rule ~ /\*$/ ? index("/" name, start) == 1 : rule == "/" name
            } else if (fits && match($0, /: /)) {
                header = lower(substr($0, 3, RSTART - 3))
                wanted[header] = substr($0, RSTART + 2)
                shown[header] = substr($0, 3, RSTART - 3)
            }
            next
        }
        # Only the last answer counts: the ones before it lead to it.
        /^HTTP\// { split("", came); split("", count); next }
        {
            sub(/\r$/, "")
            at = index($0, ":")
            if (!at) next
            header = lower(substr($0, 1, at - 1))
            value = substr($0, at + 1)
            sub(/^[ \t]+/, "", value)
            came[header] = value
            count[header]++
        }
        END {
            framed = wanted["content-security-policy"] ~ /frame-ancestors \*/
            for (header in wanted) {
                if (wanted[header] == "") continue
                if (!(header in came)) fault("HEADER MISSING", shown[header])
                else if (count[header] > 1) fault("HEADER TWICE", shown[header])
                else if (came[header] != wanted[header]) fault("HEADER CHANGED", shown[header])
            }
            policy = came["content-security-policy"]
            if (framed && "x-frame-options" in came)
                fault("FRAME BLOCKED", "X-Frame-Options is sent")
            if (framed && policy ~ /frame-ancestors/ && policy !~ /frame-ancestors \*/)
                fault("FRAME BLOCKED", "frame-ancestors is not *")
            if (!framed && wanted["content-security-policy"] != "" && policy !~ /frame-ancestors .none./)
                fault("FRAME ALLOWED", "frame-ancestors is not none")
            type = came["content-type"]
            ending = name
            sub(/.*\./, "", ending)
            if (ending == "html" && type !~ /^text\/html/) fault("TYPE", type)
            if (ending == "js" && type !~ /^(text|application)\/javascript/) fault("TYPE", type)
            if (ending == "svg" && type !~ /^image\/svg\+xml/) fault("TYPE", type)
        }
    ' "$work/definition" "$work/sent" | sort >>"$work/faults"
}

# One file of the list.
check_file() {
    file=$copy/$3
    if [ -n "$live" ]; then
        [ "$1" = sent ] || return 0
        file=$work/file
        if ! get_page "$3"; then
            report MISSING "$3 ($(cat "$work/status") $(tail -n 1 "$work/fault"))"
            return 0
        fi
        [ ! -s "$work/definition" ] || check_headers "$3"
    fi
    if [ ! -f "$file" ]; then
        report MISSING "$3"
    elif [ "$(sha256sum <"$file" | cut -d ' ' -f 1)" != "$2" ]; then
        report CHANGED "$3"
    else
        same=$((same + 1))
    fi
}

while read -r sent hash name; do
    check_file "$sent" "$hash" "$name"
done <"$work/list"

# What stands in a folder besides may be sent too. A live copy cannot be asked what it has, but it can be
# asked for what is nowhere.
if [ -z "$live" ]; then
    cut -d ' ' -f 3- "$work/list" >"$work/names"
    printf '%s\n' SHA256SUMS manifest.json manifest.json.br manifest.json.gz >>"$work/names"
    (cd "$copy" && find . ! -type d) | sed 's|^\./||' | sort >"$work/found"
    while read -r name; do
        grep -Fqx -e "$name" "$work/names" || report "NOT IN THE RELEASE" "$name"
    done <"$work/found"
else
    get nothing/is/here || true
    grep -q '^404' "$work/status" || report "NO 404" "nothing/is/here ($(cat "$work/status"))"
fi

# The day by which somebody had to look at the law again.
today=${VERIFY_TODAY:-$(date -u +%Y-%m-%d)}
review=$(sed -n 's/^  "review_by": "\([0-9-]*\)".*/\1/p' "$work/manifest")
number() { echo "$1" | tr -d -; }
if [ -n "$review" ] && [ "$(number "$today")" -gt "$(number "$review")" ]; then
    report "RULES DUE" "they had to be checked again by $review, and it is $today"
fi

# How to mend a fault of a name.
mend() {
    case $1 in
        MISSING | CHANGED) echo "copy the folder site of the release to the host again, and empty the caches before it." ;;
        "NOT IN THE RELEASE") echo "take the file away: the copy may hold nothing but the release." ;;
        HEADER*) echo "give the host the settings of this release (folder hosting, .htaccess, _headers or web.config), let it read them, and set no header elsewhere." ;;
        "FRAME BLOCKED") echo "take away what adds X-Frame-Options or frame-ancestors: only the settings of the release may." ;;
        "FRAME ALLOWED") echo "send the Content-Security-Policy of the release: other sites can show this page in a frame." ;;
        TYPE) echo "let the host send the types that the settings of the release name." ;;
        "NO 404") echo "let the host send 404.html with status 404 for addresses that do not exist." ;;
        "RULES DUE") echo "install the newest release. If there is none, tell the readers in the notice of site.toml." ;;
    esac
}

if [ -s "$work/faults" ]; then
    cat "$work/faults"
    cut -d : -f 1 "$work/faults" | sort -u | while read -r kind; do
        echo "To mend $kind: $(mend "$kind")"
    done
    echo "Not right: $(grep -c . "$work/faults") faults, $same files are the same."
    exit 1
fi
if [ -n "$live" ] && [ -s "$work/definition" ]; then
    echo "Right: all $same files are those of the release, with its headers, and its rules are current."
else
    echo "The same: all $same files are those of the release. Headers were not looked at."
fi
