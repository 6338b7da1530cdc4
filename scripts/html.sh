#!/bin/sh
# Runs an HTML validator over every page of dist/.
set -eu
cd "$(dirname "$0")/.."

scripts/npm.sh
find dist -name '*.html' -exec node_modules/.bin/html-validate {} +
echo "$(find dist -name '*.html' | wc -l) passed, 0 failed (HTML validator)"
