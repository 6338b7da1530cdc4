#!/bin/sh
# Sets up what the site build needs beside Cargo: Rust with the wasm target, trunk and wasm-bindgen in
# exactly the versions that Trunk.toml and Cargo.lock are made for; together about four minutes.
# Right versions that are already on PATH are used; others are left alone, since these go to .tools/.
set -eu
cd "$(dirname "$0")/.."

scripts/rust.sh
# The two share much of what they depend on, hence one target directory. Without TLS trunk can fetch
# nothing, and is built sooner.
scripts/tool.sh trunk 0.21.14 trunk --locked --no-default-features
# Not --locked: its lock file names versions that not every mirror of the registry has.
scripts/tool.sh wasm-bindgen 0.2.130 wasm-bindgen-cli --bin wasm-bindgen
# Nobody needs it once both are there; after a failure it spares the next try the same work.
rm -rf .tools/target
