#!/bin/sh
# Installs those of the named Debian packages that are missing, without asking anything.
# Fails, and says what to run, where that cannot be done from here.
set -eu

missing=
for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
        missing="$missing $package"
done
if [ -z "$missing" ]; then
    exit 0
fi
if ! command -v apt-get >/dev/null; then
    echo "Missing, and there is no apt-get here to install it with:$missing" >&2
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Missing. Run this first: sudo apt-get install$missing" >&2
    exit 1
fi
# A new machine has no package lists yet, and an old one has old lists: refresh them first.
apt-get update -qq
# The names are split on purpose.
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
