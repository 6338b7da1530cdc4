#!/bin/sh
# Makes a copy of the site for another publisher and force, below a path, and packs it as a release in
# target/copy/: the tests install it. On the way some tests of the pages look at a copy that police run, and
# that has an address.
set -eu
cd "$(dirname "$0")/.."

# The same files with the same dates each time, so that nothing is built twice.
copy=target/copy
rm -rf "$copy/content"
mkdir -p "$copy/content"
cp -Rp content/. "$copy/content"
cp -p tests/hosts/site.toml "$copy/content/site.toml"
export SITE_CONTENT="$PWD/$copy/content"

cargo run --locked --quiet --package site -- release
cargo test --locked --package site --test pages -- kinds findable
SITE_DIST=$copy/dist scripts/site.sh
scripts/zip.sh "$copy"
