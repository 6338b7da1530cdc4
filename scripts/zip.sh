#!/bin/sh
# Packs a site that was built into a release: the folder that becomes the zip file, and the zip file.
#   zip.sh [FOLDER]
# FOLDER has dist/ and hosting/ of the site (the project's own folder if it is left out); the zip file
# goes to target/zip/, or to FOLDER if one is given. The same sources give the same bytes.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/.tools/bin:$PATH
# SBOMs name the time at which they were made. This is the first that there is.
export SOURCE_DATE_EPOCH=0

from=${1:-.}
out=${1:-target/zip}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
release=$out/custody-image-check-$version
site() { cargo run --locked --quiet --package site -- "$@"; }

rm -rf "$release" "$release.zip"
mkdir -p "$release/sbom"
cp -R "$from/dist" "$release/site"
cp -R "$from/hosting" "$release/hosting"
cp "$from/dist/custody-image-check.html" "$release/"
cp scripts/verify-copy.sh CHANGELOG.md LICENSE-MIT LICENSE-APACHE "$release/"
# Papers lead to where the copy lives: without an address they would lead nowhere.
if grep -q '^address *=' "${SITE_CONTENT:-content}/site.toml"; then
    cargo run --locked --quiet --package papers -- --out "$release/papers"
    cp crates/papers/fonts/OFL.txt "$release/papers/licence-of-the-fonts.txt"
else
    echo "The release has no papers: content/site.toml does not say where this copy lives."
fi
site install "$release/INSTALL.html"
cargo metadata --locked --format-version 1 | site licences "$release/LICENCES.txt"

# One for what readers get, one for what made it. The tool writes one into the folder of every crate, and
# names crates of ours by the folder that the project happens to be in.
scripts/tool.sh cargo-cyclonedx 0.5.9 cargo-cyclonedx --locked
rm -rf .tools/target
sbom() {
    cargo cyclonedx --quiet --format json --spec-version 1.5 --target "$1" --override-filename sbom-of-release
    sed "s|$PWD|.|g" "$2/sbom-of-release.json" >"$release/sbom/$3.cdx.json"
    find . -path ./target -prune -o -name sbom-of-release.json -exec rm {} +
}
sbom wasm32-unknown-unknown . check
sbom all crates/site build

site zip "$release" "$release.zip"
(cd "$out" && sha256sum "${release##*/}.zip")
