#!/bin/sh
# Brings a program into .tools/bin, unless this very version of it is on PATH:
#   tool.sh PROGRAM VERSION PACKAGE [FLAG OF CARGO INSTALL…]
# It is built once for all clones on this machine, into the user's cache folder, in the quick profile:
# such programs run for seconds, so optimising them would cost more minutes than it could ever give back.
set -eu
cd "$(dirname "$0")/.."

program=$1 version=$2 package=$3
shift 3
PATH=$PWD/.tools/bin:$PATH
# A subcommand of Cargo may know its version only by its own name.
said=$("$program" --version 2>/dev/null || "$program" "${program#cargo-}" --version 2>/dev/null || true)
if [ "$(echo "$said" | head -n 1 | cut -d ' ' -f 2)" = "$version" ]; then
    exit 0
fi
kept=${XDG_CACHE_HOME:-$HOME/.cache}/custody-image-check/$program-$version
if [ ! -x "$kept/bin/$program" ]; then
    echo "Building $package $version (once)"
    CARGO_PROFILE_DEV_DEBUG=0 cargo install --debug --force --root "$kept" --target-dir .tools/target \
        --version "=$version" "$@" "$package"
fi
mkdir -p .tools/bin
ln -sf "$kept/bin/$program" .tools/bin/
