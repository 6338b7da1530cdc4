#!/bin/sh
# Measures how long it takes until the check can be answered, on two slow networks and a processor at
# a quarter of its speed: medians of five first visits. Needs Node.js and Chromium; the site must be
# built and served (`make serve`). SITE= names another copy.
set -eu
cd "$(dirname "$0")/.."

exec node scripts/answerable.js "${CHROMIUM:-$(command -v chromium)}" "${SITE:-http://127.0.0.1:8080}/check/index.html"
