#!/bin/sh
# Format and lints. With "all", every feature set is linted, not only the one without Leptos.
set -eu
cd "$(dirname "$0")/.."

cargo fmt --check
cargo clippy --locked --all-targets -- -D warnings
if [ "${1:-}" = all ]; then
    cargo clippy --locked --features host-tests --all-targets -- -D warnings
    cargo clippy --locked --features browser-tests --test browser -- -D warnings
    cargo clippy --locked --features csr --lib --bin check --target wasm32-unknown-unknown -- -D warnings
fi
