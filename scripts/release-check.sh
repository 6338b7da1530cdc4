#!/bin/sh
# Makes a release of the last commit in two different folders and compares the two byte for byte.
# It takes as long as two builds from nothing. What is not committed is not looked at.
# Before that, the copy must say who runs it.
set -eu
cd "$(dirname "$0")/.."

cargo run --locked --quiet --package site -- release

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tools=$PWD/.tools
unset CARGO_TARGET_DIR

# The second folder's name is longer, so that a path that got into the files also moves what follows.
for folder in "$work/one" "$work/another/much/deeper"; do
    git clone --quiet --no-hardlinks . "$folder"
    [ ! -d "$tools" ] || ln -s "$tools" "$folder/.tools"
    (cd "$folder" && PATH=$tools/bin:$PATH scripts/release.sh)
done
for part in dist hosting target/zip; do
    diff -r "$work/one/$part" "$work/another/much/deeper/$part"
done
echo "Two builds in two folders are the same, byte for byte:"
(cd "$work/one/target/zip" && sha256sum ./*.zip)
