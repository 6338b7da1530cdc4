#!/bin/sh
# Every check there is, cheapest first. The browser tests come last, on the site just built.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/.tools/bin:$PATH

# Runs a step and says how long it took, so that whoever waits too long knows for what.
step() {
    started=$(date +%s)
    "$@"
    echo "$(($(date +%s) - started)) s for $*"
}

# The browser tests in an engine, with what the test program takes.
browser_tests() {
    BROWSER=$1
    export BROWSER
    shift
    echo "Browser tests in $BROWSER"
    cargo test --locked --package site --features browser-tests --test browser -- "$@"
}

step scripts/lint.sh all
step scripts/deny.sh
step cargo test --locked --package rules --package words-types --package words --package words-compile --package check --package road --package own-file --package calendar --package paper-words --package data --package book --package assess
step cargo test --locked --package site
step cargo test --locked --package papers
step scripts/renames.sh
# The release that it packs is what the tests of hosts install, in each run of them.
step scripts/copy.sh
step scripts/second-language.sh
step scripts/site.sh
step cargo run --locked --quiet --package site -- sizes
step scripts/html.sh
step scripts/servers.sh
step cargo test --locked --package site --features host-tests --test hosts
step browser_tests chromium
# Without the tests that speak Chromium's debugging protocol, or read its network log; and without the
# longest, whose answers come from the same Wasm in every engine, and whose rules axe asks of other screens.
step browser_tests firefox --skip in_chromium --skip sealed:: --skip verdicts:: \
    --skip access::the_parts_of_the_one_file --skip access::the_result_of_every_other_verdict
# A walk and the ways out: WebKit's driver can do little more than click, type and read.
step browser_tests webkit --skip in_chromium \
    stores_nothing copying::copying_puts paths::someone_on_bail probes::from_a_page probes::with_the_headers
