#!/bin/sh
# Measures the four kinds of page with Lighthouse as a phone, five times each, and prints the median
# of each category. Needs Node.js and Chromium; the site must be built and served (`make serve`).
set -eu
cd "$(dirname "$0")/.."

# The newest that runs on Node.js 18 and 20 too.
version=12.8.2
site=${SITE:-http://127.0.0.1:8080}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export CHROME_PATH="${CHROME_PATH:-$(command -v chromium)}"

# A run of one page, its outcome in a file. robots.txt is not asked for: it would be read from inside
# the page, and no page may connect anywhere. Now and then the browser's trace has no start: once more then.
measure() {
    for try in 1 2 3; do
        npx --yes "lighthouse@$version" "$site/$1" --quiet --output=json \
            --chrome-flags="--headless=new --no-sandbox --disable-gpu" \
            --only-categories=performance,accessibility,best-practices,seo \
            --skip-audits=robots-txt --output-path="$2" && return
        echo "$1: try $try failed" >&2
    done
    return 1
}

failed=0
for page in index.html guide/after-you-ask/index.html check/index.html guide/words-explained/index.html; do
    for run in 1 2 3 4 5; do
        measure "$page" "$folder/$run.json"
    done
    node -e '
        const fs = require("fs");
        const [folder, page] = process.argv.slice(1);
        const runs = fs.readdirSync(folder).map((it) => JSON.parse(fs.readFileSync(`${folder}/${it}`)));
        const median = (id) => runs.map((it) => it.categories[id].score * 100).sort((a, b) => a - b)[2];
        const ids = ["performance", "accessibility", "best-practices", "seo"];
        console.log(page, ids.map((id) => `${id} ${median(id)}`).join(", "));
        process.exitCode = ids.some((id) => median(id) < 100) ? 1 : 0;
    ' "$folder" "$page" || failed=1
    rm -f "$folder"/*.json
done
exit "$failed"
