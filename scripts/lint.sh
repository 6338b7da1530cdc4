#!/bin/sh
# Format and lints. With "all", every feature set is linted, not only the one without Leptos.
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
