#!/bin/sh
# Sets up what the site build needs beside Cargo: the wasm target, and trunk and wasm-bindgen in
# exactly the versions that Trunk.toml and Cargo.lock are made for.
# Right versions that are already on PATH are used; others are left alone, since these go to .tools/.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/.tools/bin:$PATH

trunk_version=0.21.14
wasm_bindgen_version=0.2.130

# Whether a program on PATH says that it has this very version.
has() {
    [ "$("$1" --version 2>/dev/null | cut -d ' ' -f 2)" = "$2" ]
}

# Builds one of the two into .tools/, in the quick profile: they run for seconds, so optimising
# them would cost more minutes than it could ever give back.
install() {
    echo "Building $* (once; the two together take about four minutes)"
    CARGO_PROFILE_DEV_DEBUG=0 cargo install --debug --locked --force --root .tools \
        --target-dir .tools/target "$@"
}

if ! command -v cargo >/dev/null; then
    echo "Rust is missing: install it with rustup, then run this again." >&2
    exit 1
fi
if [ ! -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
    rustup target add wasm32-unknown-unknown
fi
# The two share most of what they depend on, hence one target directory, which nobody needs later.
trap 'rm -rf .tools/target' EXIT
has trunk "$trunk_version" ||
    install --no-default-features --features rustls --version "=$trunk_version" trunk
has wasm-bindgen "$wasm_bindgen_version" ||
    install --bin wasm-bindgen --version "=$wasm_bindgen_version" wasm-bindgen-cli
