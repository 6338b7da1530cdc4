#!/bin/sh
# Installs what the tests need from npm, in the versions of package-lock.json. The site uses none of it.
set -eu
cd "$(dirname "$0")/.."

if ! command -v npm >/dev/null; then
    echo "npm is missing: install Node.js 20 or later, then run this again." >&2
    exit 1
fi
# npm notes what it has installed; a change of the lock file makes it install again.
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
    npm ci --no-audit --no-fund --loglevel=error
fi
