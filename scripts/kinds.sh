#!/bin/sh
# Builds the pages of a copy that police run and of one that they do not, and tests that neither says
# what only the other may.
set -eu
cd "$(dirname "$0")/.."

content=$(mktemp -d)
trap 'rm -rf "$content"' EXIT
cp -R content/. "$content"
for kind in police independent; do
    sed -i "s/^kind = .*/kind = \"$kind\"/" "$content/site.toml"
    SITE_CONTENT=$content cargo test --locked --package site --test pages -- kinds
done
