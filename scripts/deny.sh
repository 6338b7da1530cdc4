#!/bin/sh
# Checks the crates: licences, sources and known faults (deny.toml), and which of them may reach the
# browser (deny-wasm.toml). An entry that nothing needs any more is a fault too, so both stay short.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/.tools/bin:$PATH

scripts/tool.sh cargo-deny 0.20.2 cargo-deny --locked
rm -rf .tools/target

# Whose crates, a configuration, and what to check by it.
deny() {
    whose=$1 config=$2
    shift 2
    # Nothing stands for the app alone, which is the root of the workspace.
    # shellcheck disable=SC2086
    cargo deny $whose --locked --config "$config" check --hide-inclusion-graph \
        -D unused-wrapper -D license-not-encountered -D advisory-not-detected "$@"
}

deny --workspace deny.toml bans licenses sources
deny "" deny-wasm.toml bans

# The same list without a crate that is in the Wasm must fail, and for that reason: else it guards nothing.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
grep -v '"tachys"' deny-wasm.toml >"$work/deny.toml"
if deny "" "$work/deny.toml" bans >"$work/said" 2>&1 || ! grep -q "crate 'web-sys .* is explicitly banned" "$work/said"; then
    echo "A crate that deny-wasm.toml does not name was let into the Wasm:" >&2
    cat "$work/said" >&2
    exit 1
fi

# What is known against crates is kept in a repository, which only a network brings.
if cargo deny --locked fetch db >/dev/null 2>&1; then
    deny --workspace deny.toml advisories
else
    echo "Known faults of crates were not checked: their list cannot be fetched here."
fi
