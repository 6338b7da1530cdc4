#!/bin/sh
# Sets up what the browser tests need: Debian's chromium and chromium-driver, which always fit each
# other, and axe-core from npm. A browser that is already on PATH is used as it is.
set -eu
cd "$(dirname "$0")/.."

if [ ! -d node_modules/axe-core ]; then
    command -v npm >/dev/null || scripts/packages.sh npm
    npm ci --no-audit --no-fund --ignore-scripts
fi
if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then
    exit 0
fi
if scripts/packages.sh chromium chromium-driver; then
    exit 0
fi
cat >&2 <<'END'

The browser tests need Chromium and its driver, and these could not be installed here.
Put programs named "chromium" and "chromedriver", of the same version, on PATH and run this again.
Everything but the browser tests works without them: make check, make site, make serve.
END
exit 1
