#!/bin/sh
# Sets up what the browser tests need: axe-core from npm, and the browser that they drive.
# Debian's chromium and chromium-driver always fit each other. Those on PATH are used as they are.
set -eu
cd "$(dirname "$0")"

./npm.sh

if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then
    exit 0
fi
if ./packages.sh chromium chromium-driver; then
    exit 0
fi
cat >&2 <<'END'

The browser tests need Chromium and its driver, and these could not be installed here.
Put programs named "chromium" and "chromedriver", of the same version, on PATH and run this again.
Everything but the browser tests works without them: make check, make site, make serve.
END
exit 1
