#!/bin/sh
# Runs an HTML validator over every page of dist/. Titles may be long: a page's question is its title.
set -eu
cd "$(dirname "$0")/.."

scripts/npm.sh
# Of the steps of pages without script, and of the parts of the one file, one at a time is shown, so several may carry the same name.
plain='*/plain/index.html'
one_file='*/custody-image-check.html'
find dist -name '*.html' ! -path "$plain" ! -path "$one_file" -exec node_modules/.bin/html-validate {} +
find dist \( -path "$plain" -o -path "$one_file" \) \
    -exec node_modules/.bin/html-validate --config .htmlvalidate-plain.json {} +
echo "$(find dist -name '*.html' | wc -l) passed, 0 failed (HTML validator)"
