// What scripts/answerable.sh runs: visits a page in Chromium, over its debugging pipe.
'use strict';
const { spawn } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const [program, address] = process.argv.slice(2);
const VISITS = 5;
// Bits a second, and milliseconds until an answer begins, as Chromium's tools and Lighthouse have them.
const NETWORKS = { 'slow 3G': [400_000, 2000], 'slow 4G': [1_600_000, 150] };

// Runs in the page before it: notes when the first screen of the running check is there.
const NOTE = `(() => {
  window.noted = { long: 0 };
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) noted.long += task.duration;
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('html[data-ready] h1')) return;
    noted.answerable = performance.now();
    observer.disconnect();
  }).observe(document, { attributes: true, childList: true, subtree: true });
})()`;

const READ = `(() => {
  const [page, ...files] = ['navigation', 'resource'].flatMap((it) => performance.getEntriesByType(it));
  return { ...noted, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    requests: 1 + files.length,
    bytes: [page, ...files].reduce((sum, it) => sum + it.transferSize, 0) };
})()`;

const profile = mkdtempSync(join(tmpdir(), 'answerable-'));
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run',
  '--disable-background-networking', `--user-data-dir=${profile}`, '--remote-debugging-pipe'];
const browser = spawn(program, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });

// Commands and answers are JSON, each ended by a NUL.
const waiting = new Map();
let count = 0;
let rest = '';
browser.stdio[4].on('data', (data) => {
  const parts = (rest + data).split('\0');
  rest = parts.pop();
  for (const { id, result, error } of parts.map((it) => JSON.parse(it))) {
    const done = waiting.get(id);
    waiting.delete(id);
    if (error) throw new Error(error.message);
    done?.(result);
  }
});
const send = (method, params = {}, sessionId = undefined) => new Promise((done) => {
  count += 1;
  waiting.set(count, done);
  browser.stdio[3].write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
});

// A first visit: a fresh context has neither a cache nor connections.
async function visit([bits, latency]) {
  const { browserContextId } = await send('Target.createBrowserContext');
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const tell = (method, params) => send(method, params, sessionId);
  await tell('Page.enable');
  await tell('Network.enable');
  await tell('Network.emulateNetworkConditions',
    { offline: false, latency, downloadThroughput: bits / 8, uploadThroughput: bits / 8 });
  await tell('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tell('Page.addScriptToEvaluateOnNewDocument', { source: NOTE });
  await tell('Page.navigate', { url: address });
  const value = async (expression) =>
    (await tell('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  const until = Date.now() + 60_000;
  while (!(await value('window.noted?.answerable'))) {
    if (Date.now() > until) throw new Error(`${address}: cannot be answered`);
    await new Promise((done) => setTimeout(done, 100));
  }
  // The icon comes last, and the tasks that end with the start are told a little later.
  await new Promise((done) => setTimeout(done, 500));
  const seen = await value(READ);
  await send('Target.disposeBrowserContext', { browserContextId });
  return seen;
}

async function main() {
  for (const [name, network] of Object.entries(NETWORKS)) {
    const visits = [];
    for (let at = 0; at < VISITS; at += 1) visits.push(await visit(network));
    const median = (key) => visits.map((it) => it[key]).sort((a, b) => a - b)[VISITS >> 1];
    const ms = (key) => `${Math.round(median(key))} ms`;
    console.log(`${name}: painted ${ms('paint')}, answerable ${ms('answerable')}, long tasks ` +
      `${ms('long')}, ${median('requests')} requests, ${median('bytes')} bytes`);
  }
}

main().then(() => 0, (error) => {
  console.error(error.message);
  return 1;
}).then((status) => {
  browser.on('exit', () => {
    rmSync(profile, { recursive: true, force: true });
    process.exit(status);
  });
  browser.kill();
});
