#!/bin/sh
# Sees to the Rust that rust-toolchain.toml names, with the wasm target.
set -eu
cd "$(dirname "$0")/.."

if ! command -v cargo >/dev/null; then
    echo "Rust is missing: install it with rustup, then run this again." >&2
    exit 1
fi
pinned=$(sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml)
# rustup fetches it when it is first used, unless it was told to fetch nothing unasked.
if ! rustc --version >/dev/null 2>&1 && ! rustup toolchain install; then
    echo "Rust $pinned cannot be fetched here. If you have it under another name, set RUSTUP_TOOLCHAIN to that." >&2
    exit 1
fi
if [ ! -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
    rustup target add wasm32-unknown-unknown
fi
# A Rust that is not rustup's knows nothing of the file, and a variable can overrule it.
used=$(rustc --version | cut -d ' ' -f 2)
if [ "$used" != "$pinned" ]; then
    echo "This is Rust $used, but releases are built with $pinned. The site will work as well; its files may" >&2
    echo "differ from a release's, so comparing them with its manifest proves nothing." >&2
fi
