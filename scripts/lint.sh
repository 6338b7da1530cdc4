#!/bin/sh
# Format and lints. With "all" the crates outside the fast loop are linted too, and the app as the Wasm
# has it.
set -eu
cd "$(dirname "$0")/.."

cargo fmt --check
cargo clippy --locked --all-targets -- -D warnings
if [ "${1:-}" = all ]; then
    cargo clippy --locked --package words-types --package words-compile --package data --package book --all-targets -- -D warnings
    cargo clippy --locked --package paper-words --package papers --all-targets -- -D warnings
    cargo clippy --locked --package site --features host-tests,browser-tests --all-targets -- -D warnings
    cargo clippy --locked --target wasm32-unknown-unknown -- -D warnings
fi
