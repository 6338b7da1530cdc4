#!/bin/sh
# Builds a program into .tools/, unless this very version of it is on PATH:
#   tool.sh PROGRAM VERSION PACKAGE [FLAG OF CARGO INSTALL…]
# In the quick profile: such programs run for seconds, so optimising them would cost more minutes
# than it could ever give back.
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
echo "Building $package $version (once)"
CARGO_PROFILE_DEV_DEBUG=0 cargo install --debug --force --root .tools --target-dir .tools/target \
    --version "=$version" "$@" "$package"
