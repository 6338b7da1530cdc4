#!/bin/sh
# Fetches the web servers that the host tests start: Debian's nginx with its brotli module, Apache and Caddy.
# They are unpacked into .tools/, not installed: installing them would start them on this machine.
# With all of them already on this machine nothing is fetched.
set -eu
cd "$(dirname "$0")/.."

module=ngx_http_brotli_static_module.so
ours=$PWD/.tools/servers
PATH=$ours/usr/sbin:$ours/usr/bin:$PATH:/usr/sbin

# What Apache and the module need and a small machine may lack, by the names of this Debian.
libraries() {
    apt-cache depends apache2-bin |
        sed -n 's/^ *Depends: \(lib\(apr\|brotli\|jansson\|lua\|nghttp2\|pcre2\)[^ ]*\)$/\1/p'
}

has_all() {
    command -v nginx >/dev/null && command -v caddy >/dev/null && command -v apache2 >/dev/null &&
        { [ -e "$ours/usr/lib/nginx/modules/$module" ] || [ -e "/usr/lib/nginx/modules/$module" ]; }
}

# Apache finds its libraries where they were unpacked.
apache() {
    LD_LIBRARY_PATH=$ours/usr/lib/$(uname -m)-linux-gnu apache2 "$@"
}

fetch() {
    rm -rf "$ours"
    mkdir -p "$ours/packages"
    # shellcheck disable=SC2046
    (cd "$ours/packages" && apt-get -o APT::Sandbox::User=root download -qq nginx libnginx-mod-http-brotli-static caddy apache2-bin $(libraries)) ||
        return 1
    for package in "$ours"/packages/*.deb; do
        dpkg -x "$package" "$ours"
    done
    rm -rf "$ours/packages"
}

if has_all; then
    exit 0
fi
if command -v apt-get >/dev/null && command -v dpkg >/dev/null; then
    # A new machine has no package lists yet. Only root may fetch them.
    fetch || { [ "$(id -u)" -eq 0 ] && apt-get update -qq && fetch; } || true
fi
if has_all && nginx -v 2>/dev/null && caddy version >/dev/null && apache -v >/dev/null; then
    exit 0
fi
cat >&2 <<'END'

The host tests need nginx, its module for brotli files, Apache and Caddy, and these could not be fetched
here. Put nginx, apache2 and caddy on PATH and the module in /usr/lib/nginx/modules, and run this again.
On Debian and Ubuntu the packages are nginx, libnginx-mod-http-brotli-static, apache2-bin and caddy;
"apt-get update" may be all that is missing. Everything but the host tests works without them.
END
exit 1
