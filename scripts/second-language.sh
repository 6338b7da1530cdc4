#!/bin/sh
# Builds the site in two languages and tests it on each kind of host. The second language is thrown
# away, and its words are the English ones: what is tested is not how they read.
set -eu
cd "$(dirname "$0")/.."

SITE_CONTENT=$(mktemp -d)
export SITE_CONTENT
trap 'rm -rf "$SITE_CONTENT"' EXIT
cp -R content/. "$SITE_CONTENT"
cp -R content/en "$SITE_CONTENT/xx"
sed -i 's/^tag = .*/tag = "xx"/; s/^name = .*/name = "Xish"/; s/^direction = .*/direction = "rtl"/; s/^readability = .*/readability = "none"/' \
    "$SITE_CONTENT/xx/language.toml"
SITE_TARGET=${CARGO_TARGET_DIR:-$PWD/target} scripts/site.sh
cargo run --locked --quiet --package site -- sizes
scripts/servers.sh
# What a release installs and what tests a copy are the same in any number of languages, and are tested on
# the site itself.
cargo test --locked --package site --features host-tests --test hosts -- --skip installed:: --skip verify::
