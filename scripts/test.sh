#!/bin/sh
# Every check there is, cheapest first. The browser tests come last, on the site just built.
set -eu
cd "$(dirname "$0")/.."

scripts/lint.sh all
cargo test --locked
cargo test --locked --features ssr
scripts/site.sh
scripts/html.sh
scripts/servers.sh
cargo test --locked --features host-tests --test hosts
cargo test --locked --features browser-tests --test browser
