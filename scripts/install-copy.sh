#!/bin/sh
# Installs an unzipped release on a web server of this machine, as its page on installing says, and runs
# the server in the foreground:
#   install-copy.sh nginx|apache|caddy RELEASE BASE PORT FOLDER
# BASE is the path of the copy, such as / or /photos/; FOLDER is for what the server writes. The server
# listens on loopback alone, without encryption, and does nothing that only root may do.
set -eu
server=$1 release=$2 base=$3 port=$4 folder=$5
path=${base%/}
cd "$(dirname "$0")/.."
ours=$PWD/.tools/servers
PATH=$ours/usr/sbin:$ours/usr/bin:$PATH:/usr/sbin
export LD_LIBRARY_PATH="$ours/usr/lib/$(uname -m)-linux-gnu"

# Where a file is: as scripts/servers.sh unpacked it, or as the system has it.
find_file() {
    if [ -e "$ours/$1" ]; then echo "$ours/$1"; else echo "/$1"; fi
}

case $server in
    nginx)
        # The one line that the settings ask a publisher to change.
        sed 's/^#brotli_static on;$/brotli_static on;/' "$release/hosting/nginx.conf" >"$folder/site.conf"
        if [ "$base" = / ]; then
            block="root $release/site; include site.conf;"
        else
            block="location = $path { return 301 $base; }
                location ^~ $base { alias $release/site/; include site.conf; }"
        fi
        cat >"$folder/nginx.conf" <<END
load_module $(find_file usr/lib/nginx/modules/ngx_http_brotli_static_module.so);
daemon off;
master_process off;
pid nginx.pid;
error_log stderr crit;
events {}
http {
    access_log off;
    gzip on;
    gzip_vary on;
    client_body_temp_path t1;
    proxy_temp_path t2;
    fastcgi_temp_path t3;
    uwsgi_temp_path t4;
    scgi_temp_path t5;
    server {
        listen 127.0.0.1:$port;
        $block
    }
}
END
        exec nginx -p "$folder" -c nginx.conf -e stderr
        ;;
    apache)
        modules=$(find_file usr/lib/apache2/modules)
        for name in mpm_event authz_core authz_host mime dir alias autoindex headers rewrite deflate filter env setenvif; do
            [ ! -e "$modules/mod_$name.so" ] || echo "LoadModule ${name}_module $modules/mod_$name.so"
        done >"$folder/httpd.conf"
        if [ "$base" = / ]; then
            block="DocumentRoot \"$release/site\""
        else
            mkdir -p "$folder/www"
            block="DocumentRoot \"$folder/www\"
RedirectMatch 301 ^$path\$ $base
Alias $base \"$release/site/\""
        fi
        # The usual settings of Debian, some of which those of the copy must undo. One process, so that it ends
        # with this script.
        cat >>"$folder/httpd.conf" <<END
ServerRoot "$folder"
ServerName 127.0.0.1
Listen 127.0.0.1:$port
PidFile httpd.pid
ErrorLog error.log
TypesConfig "$folder/mime.types"
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml
<Directory />
    Options FollowSymLinks
    AllowOverride None
    Require all denied
</Directory>
<FilesMatch "^\.ht">
    Require all denied
</FilesMatch>
$block
<Directory "$release/site">
    AllowOverride All
    Require all granted
</Directory>
END
        printf 'text/html html\ntext/css css\ntext/plain txt\napplication/gzip gz\n' >"$folder/mime.types"
        exec apache2 -f "$folder/httpd.conf" -X
        ;;
    caddy)
        if [ "$base" = / ]; then roots='*'; else roots="$base*"; fi
        cat >"$folder/Caddyfile" <<END
{
	admin off
	auto_https off
}
http://127.0.0.1:$port {
	root $roots $release/site
	import $release/hosting/Caddyfile
}
END
        export HOME="$folder" XDG_DATA_HOME="$folder" XDG_CONFIG_HOME="$folder"
        exec caddy run --adapter caddyfile --config "$folder/Caddyfile"
        ;;
    *)
        echo "usage: install-copy.sh nginx|apache|caddy RELEASE BASE PORT FOLDER" >&2
        exit 2
        ;;
esac
