// Keeps a copy of the whole site on a device whose reader has asked for it (offline/index.html).
// It stores nothing but the files listed here, and reads nothing that a page tells it.
'use strict';

// Written by `site build`: a hash of this list and this program, and each file with its own.
const VERSION = '{VERSION}';
const FILES = new Map([
{FILES}
]);

const SCOPE = registration.scope;
// Other copies of this site, and other sites, may share the host: the name says whose it is.
const OURS = `custody-image-check ${SCOPE} `;
const CACHE = OURS + VERSION;

// How long a page may take to come before the stored one is shown.
const PATIENCE = 3000;
// The list of forces has what is on the page of each, so these pages are not kept.
const FORCE = /^((?:[a-z-]+\/)?forces)\/([a-z-]+)(?:\/leaflet)?\/index\.html$/;
const HASHED = /\.[0-9a-f]{12}\.js$/;

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
// A worker that was removed but not yet gone comes back as it was, without its files: the page
// that keeps the site asks for them again. A message says no more than that.
addEventListener('message', (event) => {
  const [port] = event.ports;
  const tell = (done) => port?.postMessage(done);
  event.waitUntil(install().then(() => tell(true), () => tell(false)));
});
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return;
  const name = nameOf(request.url);
  if (HASHED.test(name) && FILES.has(name)) {
    event.respondWith(storedFirst(request, name));
  } else if (FILES.has(name)) {
    event.respondWith(newestFirst(request, name));
  } else if (request.mode === 'navigate') {
    event.respondWith(unknown(request, name));
  }
});

// All files or none. Nothing is stored before everything has come, and each file is what the list
// says: the hash decides, not the status, because some hosts answer for 404.html with 404.
async function install() {
  const fetched = await Promise.all(
    [...FILES].map(async ([name, integrity]) => {
      const answer = await fetch(addressOf(name), { cache: 'no-cache', integrity });
      const headers = new Headers(answer.headers);
      // The body has been unpacked. A copy also forgets a redirect, which no page may come from.
      headers.delete('Content-Encoding');
      headers.delete('Content-Length');
      return [name, new Response(await answer.blob(), { headers })];
    }),
  );
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(fetched.map(([name, answer]) => cache.put(addressOf(name), answer)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
  // Changed rules must not wait until the last page is closed.
  await skipWaiting();
}

// Runs only after the new version is complete.
async function forgetOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

// The name of such a file changes with its content.
async function storedFirst(request, name) {
  return (await stored(name)) ?? fetch(request);
}

// The stored page is shown if the network fails, is slow, or its server is broken.
async function newestFirst(request, name) {
  const coming = fetch(request);
  const newest = await Promise.race([coming.catch(() => undefined), wait(PATIENCE)]);
  if (newest !== undefined && newest.status < 500) return newest;
  return (await stored(name)) ?? coming;
}

// A page that the stored copy does not have may still exist: only a failed network means no.
async function unknown(request, name) {
  try {
    return await fetch(request);
  } catch (error) {
    if (FILES.has(`${name}/index.html`)) return Response.redirect(addressOf(`${name}/`));
    const [, list, force] = name.match(FORCE) ?? [];
    if (FILES.has(`${list}/index.html`)) return Response.redirect(`${addressOf(`${list}/`)}#${force}`);
    const missing = await stored('404.html');
    if (missing === undefined) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

// Asking for a cache by its name does not make it, so nothing comes back after a removal.
function stored(name) {
  return caches.match(addressOf(name), { cacheName: CACHE });
}

function wait(time) {
  return new Promise((done) => {
    setTimeout(done, time);
  });
}

// The file that an address means, whatever its query says.
function nameOf(address) {
  const path = new URL(address).pathname.slice(new URL(SCOPE).pathname.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function addressOf(name) {
  return new URL(name, SCOPE).href;
}
