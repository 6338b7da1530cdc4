#!/bin/sh
# Builds the pages with the words of a throw-away second language, and tests that the pages of both
# pair. Its words are the English ones: what is tested is not how they read.
set -eu
cd "$(dirname "$0")/.."

content=$(mktemp -d)
trap 'rm -rf "$content"' EXIT
cp -R content/. "$content"
cp -R content/en "$content/xx"
sed -i 's/^tag = .*/tag = "x-second"/; s/^name = .*/name = "Second"/; s/^direction = .*/direction = "rtl"/; s/^readability = .*/readability = "none"/' \
    "$content/xx/language.toml"
for language in xx en; do
    SITE_LANGUAGE=$language SITE_CONTENT=$content cargo test --locked --package site --test pages -- languages
done
