// Sixteen ways to carry text off a page. Each is called with an address that holds the text, in a
// page of its own, as a script of that page. What it throws is one way of being stopped.
// `webrtc` gets `127.0.0.1:PORT` for an address: it sends a packet, not a request.
const add = (name, set, to = document.body) => {
    const element = document.createElement(name);
    Object.assign(element, set);
    to.append(element);
    return element;
};
const probes = {
    fetch: (to) => fetch(to, { mode: "no-cors" }).catch(() => {}),
    beacon: (to) => navigator.sendBeacon(to, "text"),
    img: (to) => add("img", { src: to }),
    css: (to) => add("link", { rel: "stylesheet", href: to }, document.head),
    prefetch: (to) => add("link", { rel: "prefetch", href: to }, document.head),
    iframe: (to) => add("iframe", { src: to }),
    form: (to) => add("form", { action: to, method: "post" }).submit(),
    nav: (to) => location.assign(to),
    open: (to) => { window.opened = window.open(to); },
    alink: (to) => add("a", { href: to }).click(),
    ping: (to) => add("a", { href: "#there", ping: to }).click(),
    metarefresh: (to) => add("meta", { httpEquiv: "refresh", content: `0;url=${to}` }, document.head),
    ws: (to) => { new WebSocket(to.replace("http:", "ws:")); },
    webrtc: async (to) => {
        const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:${to}` }] });
        call.createDataChannel("text");
        await call.setLocalDescription(await call.createOffer());
    },
    spec: (to) => {
        const rules = JSON.stringify({ prefetch: [{ source: "list", urls: [to] }] });
        add("script", { type: "speculationrules", textContent: rules }, document.head);
    },
    blobnav: (to) => {
        const page = new Blob([`<img src="${to}">`], { type: "text/html" });
        location.assign(URL.createObjectURL(page));
    },
};
