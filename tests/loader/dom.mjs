// As much of a browser as the loader touches, and no more: elements with attributes and one shadow root, a page to put them in,
// observers that the test calls, and a clock that does not wait.

/** What the loader did to the world. */
export const world = { waits: [], fetched: [], observed: new Set(), sheets: 0 };

class FakeElement extends EventTarget {
  #attributes = new Map();
  children = [];
  parent = null;
  ownerDocument = globalThis.document;

  constructor() {
    super();
    // Upgraded, as `document.createElement` of a custom element does.
    for (const [name, value] of pending) this.#attributes.set(name, value);
  }

  get id() { return this.getAttribute("id") ?? ""; }
  get isConnected() { return this.parent == page; }
  get firstElementChild() { return this.children[0] ?? null; }
  get textContent() { return this.text ?? ""; }
  set textContent(text) { this.text = text; }
  // Nothing is around it.
  closest() { return null; }

  getAttribute(name) { return this.#attributes.get(name) ?? null; }
  hasAttribute(name) { return this.#attributes.has(name); }

  setAttribute(name, value) {
    const old = this.getAttribute(name);
    this.#attributes.set(name, String(value));
    this.#tell(name, old);
  }

  removeAttribute(name) {
    const old = this.getAttribute(name);
    if (this.#attributes.delete(name)) this.#tell(name, old);
  }

  #tell(name, old) {
    if (this.constructor.observedAttributes?.includes(name)) {
      this.attributeChangedCallback(name, old, this.getAttribute(name));
    }
  }

  attachShadow() {
    this.shadowRoot = Object.assign(new FakeElement(), { host: this });
    return this.shadowRoot;
  }

  append(...children) {
    for (const child of children) this.appendChild(child);
  }

  appendChild(child) {
    child.remove();
    child.parent = this;
    this.children.push(child);
    if (this == page) child.connectedCallback?.();
    return child;
  }

  remove() {
    const from = this.parent;
    if (!from) return;
    from.children.splice(from.children.indexOf(this), 1);
    this.parent = null;
    if (from == page) this.disconnectedCallback?.();
  }

  replaceWith(other) {
    const { parent } = this;
    parent.children.splice(parent.children.indexOf(this), 1, other);
    [this.parent, other.parent] = [null, parent];
  }

  cloneNode() { return Object.assign(new FakeElement(), { part: this.part, lang: this.lang }); }
  getRootNode() { return this.parent?.host ? this.parent : page; }
  querySelectorAll() { return this.children; }
  getBoundingClientRect() { return { top: 0 }; }
}

let pending = [];
let page;

/** A custom element that the parser has met before its script came. */
export function element(attributes = {}, own = {}) {
  pending = Object.entries(attributes);
  const made = new (customElements.get("phone-compare"))();
  pending = [];
  // Set before the element was defined, so they are its own and hide the accessors.
  for (const [name, value] of Object.entries(own)) Object.defineProperty(made, name, { value, configurable: true, writable: true, enumerable: true });
  return made;
}

/** Puts an element into the page. */
export const show = (element) => page.appendChild(element);

class Observer {
  constructor(told) { this.told = told; }
  observe(element) { world.observed.add(element); }
  unobserve(element) { world.observed.delete(element); }
}

const { setTimeout: later } = globalThis;

/** Waits until this holds, such as that a file has been read. */
export async function until(holds) {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 1000) throw Error(`it never came true: ${holds}`);
    await new Promise((done) => later(done, 5));
  }
}

/** Lets what has been begun come to an end, as far as it reads no files. */
export async function settle() {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
}

/** A new page at a URL. */
export function open(hash = "") {
  const defined = new Map();
  Object.assign(world, { waits: [], fetched: [], observed: new Set(), sheets: 0 });
  const globals = {
    HTMLElement: FakeElement,
    IntersectionObserver: Observer,
    navigator: { languages: ["en-US", "en"] },
    CSSStyleSheet: class { constructor() { world.sheets++; } replaceSync(text) { this.text = text; } },
    customElements: { get: (name) => defined.get(name), define: (name, of) => defined.set(name, of) },
    // The scheme of files has no origin, neither here nor there.
    location: { hash, search: "", origin: "null" },
    scrollY: 0,
    innerHeight: 800,
    reportError: (error) => { throw error; },
    // Time does not pass, but what was waited for is taken down.
    setTimeout: (then, time = 0) => { if (time) world.waits.push(time); setImmediate(then); },
    fetch: async (url, options = {}) => {
      world.fetched.push([String(url).split("/").pop(), options.cache]);
      return { status: 200, headers: new Map([["content-type", "application/wasm"]]) };
    },
  };
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  globalThis.document = { createElement: () => new FakeElement(), defaultView: globalThis };
  page = new FakeElement();
}

/** No browser at all, as on a server. */
export function leave() {
  for (const name of ["HTMLElement", "IntersectionObserver", "CSSStyleSheet", "navigator", "customElements", "document", "location"]) delete globalThis[name];
}
