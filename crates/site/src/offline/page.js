// Keeps the site on this device, or removes it, when the reader asks: offline/index.html alone has
// this script, and no other page may register a worker. All words stand in the page.
'use strict';
(() => {
  const WORKER = '../sw.js';
  const root = new URL('../', location.href).href;
  // The worker names its cache so (sw.js). Others on this host have names of their own.
  const ours = `custody-image-check ${root} `;

  const line = document.getElementById('state');
  const say = (state) => {
    line.dataset.state = state;
    line.textContent = line.dataset[state];
  };

  // The one policy makes the one address that this page may run a worker from.
  const policy = window.trustedTypes?.createPolicy('offline', {
    createScriptURL(address) {
      if (address === WORKER) return address;
      throw new TypeError(`no worker: ${address}`);
    },
  });

  // A worker of a folder above is somebody else's, so the scope must be exactly ours.
  const registered = async () => {
    const all = await navigator.serviceWorker.getRegistrations();
    return all.find((registration) => registration.scope === root);
  };

  const stored = async () => (await caches.keys()).filter((name) => name.startsWith(ours));

  const forget = async () => {
    for (const name of await stored()) await caches.delete(name);
  };

  const isKept = async () => {
    const registration = await registered();
    return Boolean(registration?.active) && (await stored()).length > 0;
  };

  const settled = (worker) =>
    new Promise((done, fail) => {
      const look = () => {
        if (worker.state === 'activated') done();
        if (worker.state === 'redundant') fail(new Error('the worker could not be installed'));
      };
      worker.addEventListener('statechange', look);
      look();
    });

  // Asks a worker that is installed, but has lost its files, to fetch them again.
  const fill = (worker) =>
    new Promise((done, fail) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => (data ? done() : fail(new Error('the files did not come')));
      worker.postMessage(null, [port2]);
    });

  const keep = async () => {
    say('keeping');
    try {
      const address = policy ? policy.createScriptURL(WORKER) : WORKER;
      const options = { scope: '../', updateViaCache: 'none' };
      const registration = await navigator.serviceWorker.register(address, options);
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      await settled(worker);
      if ((await stored()).length === 0) await fill(worker);
    } catch {
      if (!(await isKept())) {
        await (await registered())?.unregister();
        await forget();
      }
    }
    say((await isKept()) ? 'kept' : 'failed');
  };

  const remove = async () => {
    say('removing');
    const registration = await registered();
    const busy = registration?.installing;
    await registration?.unregister();
    await forget();
    if (busy) {
      // A newer version was on its way: what it has stored since goes too.
      await settled(busy).catch(() => {});
      await forget();
    }
    say((await registered()) || (await stored()).length > 0 ? 'left' : 'removed');
  };

  // One thing at a time; buttons stay enabled, so that the focus stays where it is.
  let working = false;
  const when = (id, act) => {
    const button = document.getElementById(id);
    button.disabled = false;
    button.addEventListener('click', async () => {
      if (working) return;
      working = true;
      try {
        await act();
      } catch {
        say('left');
      }
      working = false;
    });
  };

  const start = async () => {
    try {
      say((await isKept()) ? 'kept' : 'none');
      when('keep', keep);
      when('remove', remove);
    } catch {
      // No workers or no caches here, or the browser refuses them.
      say('cannot');
    }
  };
  start();
})();
