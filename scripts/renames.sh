#!/bin/sh
# Renames pages in a copy of the content, and expects the compiler to stop at the line
# of the program that names them. What the content itself names is tested with the words.
set -eu
cd "$(dirname "$0")/.."

content=$(mktemp -d)
said=$(mktemp)
trap 'rm -rf "$content" "$said"' EXIT

# What to rename, its new name, the constant that is then missing, and a file that names it.
expect_stop() {
    rm -rf "$content"
    cp -R content "$content"
    [ ! -e "$content/en/guide/$1.md" ] || mv "$content/en/guide/$1.md" "$content/en/guide/$2.md"
    # A heading's id may have the name in it, and keeps it.
    grep -rl -- "$1" "$content" | xargs sed -i "s/\(^\|[^-[:alnum:]]\)$1/\1$2/g"
    # The flags are those of the lints, so that nothing else is built anew.
    if SITE_CONTENT=$content cargo check --locked --package site --features host-tests,browser-tests >"$said" 2>&1; then
        echo "$1 was renamed, and nothing stopped the build." >&2
        exit 1
    fi
    if ! grep -A1 "E0425.*$3" "$said" | grep -q -- "--> $4:[0-9]"; then
        echo "$1 was renamed, and the build did not stop at $4:" >&2
        cat "$said" >&2
        exit 1
    fi
    echo "$1: $(grep -A1 "E0425.*$3" "$said" | grep -m 1 -o "$4:[0-9]*")"
}

expect_stop get-help where-to-get-help GET_HELP crates/ui/src/components/stop.rs
expect_stop other-police police-elsewhere OTHER_POLICE crates/ui/src/components/verdict.rs
echo "2 passed, 0 failed (renames)"
