// Shows the check of the site that this file is from, in a frame: <custody-image-check force theme accent lang>.
// What stands inside that element, a link, stays below the frame, and is all there is where frames are blocked.
(() => {
const { src } = document.currentScript;
customElements.define("custody-image-check", class extends HTMLElement {
    connectedCallback() {
        const asked = (name) => encodeURIComponent(this.getAttribute(name) ?? "");
        const lang = asked("lang").split("-")[0];
        const place = lang && lang !== "en" ? `../${lang}/embed/` : "./";
        const settings = ["force", "theme", "accent"].map((name) => `${name}=${asked(name)}`);
        const frame = this.frame = document.createElement("iframe");
        frame.title = "Custody Image Check";
        frame.allow = "clipboard-write";
        frame.referrerPolicy = "no-referrer";
        frame.loading = "lazy";
        frame.sandbox = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";
        frame.src = new URL(`${place}index.html#${settings.join("&")}`, src);
        this.steps = this.since = this.count = this.timer = 0;
        this.grow(800);
        this.prepend(frame);
        addEventListener("message", this);
    }
    disconnectedCallback() {
        removeEventListener("message", this);
        clearTimeout(this.timer);
        this.frame.remove();
    }
    // The frame says one of two heights at each step, and nothing else. Others may say anything.
    handleEvent({ isTrusted, source, data }) {
        if (!isTrusted || !source || source !== this.frame.contentWindow) return;
        if (!Number.isInteger(data) || data < 400 || data > 25200 || data % 400) return;
        const now = performance.now();
        if (now - this.since > 1000) [this.since, this.count] = [now, 0];
        this.height = data;
        if (++this.count > 4) {
            if (!this.timer) this.timer = setTimeout(() => this.late(), this.since + 1000 - now);
            return;
        }
        this.grow(data);
        if (this.steps++) this.scrollIntoView();
    }
    // Four times a second at most; of what is said after that the last counts, once the second is over.
    late() {
        this.timer = 0;
        this.grow(this.height);
    }
    // Stronger than any style sheet of the page.
    grow(height) {
        this.frame.style.cssText = `all: initial !important; display: block !important; width: 100% !important; height: ${height}px !important`;
    }
});
})();
