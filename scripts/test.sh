#!/bin/sh
# Every check there is, cheapest first. The browser tests come last, on the site just built.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/.tools/bin:$PATH

# The browser tests in an engine, with what the test program takes.
browser_tests() {
    BROWSER=$1
    export BROWSER
    shift
    echo "Browser tests in $BROWSER"
    cargo test --locked --package site --features browser-tests --test browser -- "$@"
}

scripts/lint.sh all
scripts/deny.sh
cargo test --locked --package rules --package words-types --package words --package words-compile --package check --package road --package own-file --package calendar --package paper-words --package data --package book --package assess
cargo test --locked --package site
cargo test --locked --package papers
scripts/renames.sh
# The release that it packs is what the tests of hosts install, in each run of them.
scripts/copy.sh
scripts/second-language.sh
scripts/site.sh
cargo run --locked --quiet --package site -- sizes
scripts/html.sh
scripts/servers.sh
cargo test --locked --package site --features host-tests --test hosts
browser_tests chromium
# Without the tests that speak Chromium's debugging protocol, or read its network log.
browser_tests firefox --skip in_chromium --skip sealed::
# A walk and the ways out: WebKit's driver can do little more than click, type and read.
browser_tests webkit --skip in_chromium \
    stores_nothing copying::copying_puts paths::someone_on_bail probes::from_a_page probes::with_the_headers
