#!/bin/sh
# Writes dist/: trunk builds the Wasm of the check, then its hook (Trunk.toml) runs `site build`.
# Only the fetch may use the network; the build itself must work without it.
set -eu
cd "$(dirname "$0")/.."

# trunk reads NO_COLOR as "true" or "false" and refuses the "1" that most people set.
unset NO_COLOR
cargo fetch --locked
trunk build --release --skip-version-check
