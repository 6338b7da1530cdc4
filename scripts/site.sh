#!/bin/sh
# Writes dist/: trunk builds the Wasm of both programs, then its hook (Trunk.toml) runs `site build`.
# A build has the words of one language; the builds of all languages are joined in the end. Where
# SITE_LANGUAGE names a language, dist/ has that one alone.
# SITE_DIST names another folder than dist/; hosting/ then stands beside that one.
# Only the fetch may use the network; the build itself must work without it.
set -eu
cd "$(dirname "$0")/.."

# trunk reads NO_COLOR as "true" or "false" and refuses the "1" that most people set.
unset NO_COLOR
cargo fetch --locked

# The profile strips the names from the Wasm; this keeps the one section that wasm-bindgen reads.
flags="${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS:-} -C link-arg=--keep-section=target_features"

# Messages of a panic name source files. Without this they would name folders of this machine, and
# a build elsewhere would differ. Only the Wasm needs it, and a flag for all would build all twice.
remap() {
    case $1 in
        *[[:space:]]*)
            echo "The build will differ from others: no flag can name a folder with a space: $1" >&2
            return
            ;;
    esac
    flags="$flags --remap-path-prefix=$1=$2"
}
remap "$PWD" /site
target=${CARGO_TARGET_DIR:-$PWD/target}
remap "$target" /target
for registry in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
    remap "$registry" /crates
done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$flags"

# Each folder of words beside the English one is a language. It has a target folder of its own, or
# each build would make anew what the one before it made of other words. Whoever builds once alone
# names one folder for all (SITE_TARGET), which is quicker then.
others=$target/languages
joined=
if [ -z "${SITE_LANGUAGE:-}" ]; then
    for file in "${SITE_CONTENT:-content}"/*/language.toml; do
        language=$(basename "$(dirname "$file")")
        [ "$language" != en ] || continue
        CARGO_TARGET_DIR=${SITE_TARGET:-$others/target-$language} SITE_LANGUAGE=$language \
            trunk build --release --skip-version-check --dist "$others/$language"
        joined=yes
    done
fi
trunk build --release --skip-version-check --dist "${SITE_DIST:-dist}"
[ -z "$joined" ] || cargo run --locked --offline --quiet --package site -- join "$others"
