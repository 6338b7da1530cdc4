#!/bin/sh
# Sets up what the browser tests need: axe-core from npm, the browsers of three engines, their drivers.
# Debian's browsers and drivers always fit each other, but for Firefox: its driver is Cargo's.
# What is on PATH is used as it is.
set -eu
cd "$(dirname "$0")"

./npm.sh

packages=
# Adds a package to what is missing, unless all its programs are on PATH.
needs() {
    package=$1
    shift
    for program in "$@"; do
        if ! command -v "$program" >/dev/null; then
            packages="$packages $package"
            return
        fi
    done
}
needs chromium chromium
# The same engine without a program around it, where there are packages: the tests take two thirds of the time.
! command -v apt-get >/dev/null || needs chromium-headless-shell chromium-headless-shell
needs chromium-driver chromedriver
needs firefox-esr firefox
needs webkit2gtk-driver WebKitWebDriver
needs xvfb Xvfb
# The names are split on purpose.
# shellcheck disable=SC2086
if ! ./packages.sh $packages; then
    cat >&2 <<'END'

The browser tests need Chromium, Firefox and WebKit with their drivers, and these could not be
installed here. Put programs named "chromium", "chromedriver", "firefox", "WebKitWebDriver" and
"Xvfb" on PATH, each driver of the same version as its browser, and run this again.
Everything but the browser tests works without them: make check, make site, make serve.
END
    exit 1
fi

./tool.sh geckodriver 0.37.1 geckodriver --locked
rm -rf ../.tools/target
