#!/bin/sh
# Builds the site and packs it, with the papers to print, as a release.
set -eu
cd "$(dirname "$0")/.."

scripts/site.sh
scripts/zip.sh
if ! cargo run --locked --quiet --package site -- release; then
    echo "It is not ready to be published: its settings do not say yet who runs it."
fi
