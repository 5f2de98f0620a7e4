/* <phone-compare>: finds and compares phones, inside any web page.
 *
 *   <script type="module" src="…/phone-compare.js"></script>
 *   <phone-compare view="compare" phones="…">What readers without the widget see.</phone-compare>
 *
 * Attributes (all optional, all observed): those of the table of settings, crates/settings; docs/element.md explains them.
 *   Each is a property, too, null where it is absent: `as-of` is asOf. phones and the other lists take arrays, filters an
 *   object; differences is a boolean.
 * Children: the fallback, shown until the widget runs and again if it cannot.
 * Properties: ready, a promise of the element, kept once it is mounted; state and data (own phones,
 *   like src), to read or set, also before it is mounted. Methods: load(), to load now, or again after a failure;
 *   results() and compare(), promises of the phones found and of the phones side by side as plain data, or of
 *   undefined before it is mounted.
 * Events (they bubble and cross shadow roots): phone-compare-ready; phone-compare-change, when a
 *   person has changed what is shown, with the state as detail; phone-compare-data, when own phones
 *   have been read, with what could not be used; phone-compare-error, with
 *   detail { message, stage }, the stage being "wasm" (the browser has no WebAssembly, or the page's policy
 *   forbids it), "load" (a file did not come), "start" (this element could not be mounted) or "run" (the widget
 *   broke down; so did all others on the page. The first time they are mounted again).
 * Parts: base (where the widget is), message (shown on failure if there are no children); inside
 *   the widget notice, reading, facet, table, card, share, sharing, sources and about (docs/element.md).
 * Custom properties: --pc-min-height, the space to keep while loading. A page that is painted before
 *   this file has come should reserve it too, so much that what follows is out of sight:
 *   phone-compare { display: flow-root; min-height: clamp(36rem, 100svh, 80rem) }
 *
 * This file is all that a page pays for a widget nobody scrolls to. It names the script and the wasm by
 * their content, finds them next to itself, and loads them once for all elements; the script knows the parts of the wasm
 * that come later. From another host they are taken only if they are those of this build.
 */

const NAME = "phone-compare";
const SCRIPT = "{{script}}";
const WASM = "{{wasm}}";
const INTEGRITY = ["{{script-integrity}}", "{{wasm-integrity}}"];

// Of the table of settings.
const ATTRIBUTES = "{{attributes}}".split(" ");

// Passed on to the Rust property of the same name, or kept until there is one.
const PROPERTIES = ["state", "data"];

// The names of properties that reflect attributes.
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

// A reader who does this will not want to wait for the viewport.
const EARLY = ["pointerenter", "focusin"];

const CSS = `{{css}}`;
// Over what the page itself keeps for it.
const FITTED = ":host{min-height:0!important}";

// A server has no elements, and what runs a page's tests may lack what the widget is made of: there, importing this file
// does nothing.
const { customElements, HTMLElement = class {}, IntersectionObserver, CSSStyleSheet } = globalThis;
const able = customElements && IntersectionObserver && CSSStyleSheet?.prototype.replaceSync;

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

const near = (file) => new URL(file, import.meta.url);

/* ---- The module: one for the page ---- */

let module;
let exports;
let imports = 0;
let broken;
let restarted;
let policy;
// Elements that the module has been given.
const live = new Set();
// Breaks the promises that the module has yet to keep.
const asked = new Set();

/** Throws where no module can be had, before anything is asked for: an empty one is enough to know. */
function probe() {
  try {
    // The instance, since WebKit's policy lets the module pass.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch ({ message }) {
    throw Object.assign(Error(`WebAssembly is missing or blocked: ${message}`), { stage: "wasm" });
  }
}

/** The browser takes the script from here on only if it is the one of this build. */
async function vouch(href, integrity) {
  const link = Object.assign(document.createElement("link"), { rel: "modulepreload", href, integrity, crossOrigin: "" });
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(Error(`${href} did not come, or is not the file of this build`));
    document.head.append(link);
  }).finally(() => link.remove());
  // WebKit asks for no proof of a script, but of what is fetched, which is what has just come.
  await fetch(href, { integrity, cache: "force-cache" });
}

/** The wasm module's exports. A failure is not remembered: the next element tries again. */
const load = (wanted) => (module ??= download(wanted).catch((error) => {
  module = undefined;
  throw error;
}));

async function download(wanted) {
  probe();
  // Own files need no proof, which would keep the browser from compiling while it downloads.
  const foreign = near(WASM).origin != location.origin;
  for (let failures = 0; ; ) {
    try {
      // Both at once, although the script is needed first.
      const cache = failures ? "reload" : "default";
      const wasm = fetch(near(WASM), { cache, integrity: foreign ? INTEGRITY[1] : "" });
      wasm.catch(() => {});
      if (!exports) {
        const script = near(SCRIPT);
        // Browsers remember, by the address, that an import failed, and what came.
        if (imports++) script.search = `?retry=${Date.now()}`;
        if (foreign) await vouch(script, INTEGRITY[0]);
        exports = await import(script).catch(async ({ message }) => {
          // Past the cache, where the next visit would find the same again.
          const told = ({ status, headers }) => status + " " + headers.get("content-type");
          throw Error(`${script}: ${await fetch(near(SCRIPT), { cache: "reload" }).then(told, String)}, ${message}`);
        });
      }
      exports.ahead(...wanted);
      // Kept here, since the page lets it be made only once. If it does not at all, the browser says so.
      try {
        policy ??= globalThis.trustedTypes?.createPolicy(NAME, { createHTML: (markup) => markup });
      } catch {}
      await exports.start(wasm, near(WASM));
      const own = exports;
      // What is left of an earlier module may still break down.
      own.set_panic_handler?.((error) => own == exports && breakDown(error));
      own.set_policy?.(policy);
      style = CSS + (exports.styles?.() ?? "");
      return exports;
    } catch (error) {
      if (++failures > 2) throw error;
      await pause(200 * 3 ** failures);
    }
  }
}

/** After a panic the memory of the module is in doubt, so nothing calls into it any more. The first time, another takes
 * its place: WebKit's compiler has been seen to break what runs everywhere else. */
function breakDown(error) {
  if (broken) return;
  broken = error instanceof Error ? error : new Error(String(error));
  // Later, because the panic is still on the stack.
  queueMicrotask(() => {
    const failed = [...live];
    const error = broken;
    const again = !restarted;
    restarted = true;
    // All are cut off before the page is told of the first, since it may do anything then, with any of them.
    for (const element of failed) element[DROP]();
    for (const reject of asked) reject(error);
    if (again) module = exports = broken = undefined;
    for (const element of failed) element[TELL]("run", error);
    if (again) for (const element of failed) element.load();
  });
}

/** Calls into the module. Its own errors pass; those of a panic do not reach the page. */
function call(inside) {
  if (broken) return;
  try {
    return inside();
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
    breakDown(error);
  }
}

/* ---- The element ---- */

let arrived;

/** A link was opened: shows what it is about, once, unless the reader has been somewhere here already. */
function arrive(element) {
  if (arrived || scrollY || performance.getEntriesByType("navigation")[0]?.type != "navigate") return;
  arrived = true;
  if (element.getBoundingClientRect().top > innerHeight / 2) element.scrollIntoView();
}

const [DROP, TELL, FIT] = [Symbol(), Symbol(), Symbol()];

// The widget adds its own when it comes.
let style = CSS;
const sheets = new WeakMap();

/** A style sheet for what is in `page`: each document takes only those that it has made, and one is enough for all in it. */
function sheetOf(page, text) {
  if (!sheets.has(page)) sheets.set(page, {});
  const all = sheets.get(page);
  if (!all[text]) (all[text] = new page.defaultView.CSSStyleSheet()).replaceSync(text);
  return all[text];
}

const watcher = able && new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) target.load();
}, { rootMargin: "600px" });

// What ends below the window can end higher up without anything that is seen moving.
const ends = able && new IntersectionObserver((entries) => {
  for (const { isIntersecting, boundingClientRect, target } of entries) {
    if (!isIntersecting && boundingClientRect.top > 0) target.getRootNode().host[FIT](true);
  }
});

class PhoneCompare extends HTMLElement {
  static observedAttributes = ATTRIBUTES.concat(PROPERTIES);

  #base = document.createElement("div");
  #slot = document.createElement("slot");
  // Where the widget ends.
  #end = document.createElement("i");
  #fitted;
  #message;
  #widget;
  #loading;
  #kept = {};
  // What is shown where attributes and address do not tell, and what the address was then.
  #seen;
  #seenAt;
  #ready;
  #changed = () => this.#remember();

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    this.#base.part = "base";
    // Whatever the page is in, or says of numbers by its own `lang`.
    this.#base.lang = "en";
    root.append(this.#slot, this.#base, this.#end);
    this.#show(this.#slot);
    this.#promise();
  }

  get ready() {
    return this.#ready.promise;
  }

  /** The phones that the finder lists, with what is shown of them. */
  results() {
    return this.#told("finder");
  }

  /** The phones side by side, with all that is shown of them. */
  compare() {
    return this.#told("compare");
  }

  #told(view) {
    return new Promise((resolve, reject) => {
      if (broken) throw broken;
      asked.add(reject);
      Promise.resolve(call(() => this.#widget?.json(view)))
        .finally(() => asked.delete(reject))
        .then((text) => resolve(text && JSON.parse(text)), reject);
    });
  }

  /** Loads and mounts the widget now, if the element is in a page and it has not been done. */
  async load() {
    if (this.#widget || this.#loading) return;
    // An attribute may ask for it before the element is taken into the page.
    this.#adopt();
    this.#disarm();
    const attempt = (this.#loading = {});
    if (this.#ready.failed) {
      this.#promise();
      // Whoever tries again at each failure leaves the page room to breathe.
      await pause(100);
      if (attempt != this.#loading) return;
    }
    let stage = "load";
    try {
      let own;
      const wanted = this.#wanted();
      // What has broken down meanwhile is not the module any more.
      do own = await load(wanted); while (own != exports && !broken);
      if (broken) throw broken;
      live.add(this);
      // There is no answer if the module breaks down meanwhile: then this attempt has been given up.
      await own.prepare(this, wanted[1] === null);
      if (attempt != this.#loading) return;
      stage = "start";
      // It may have left the page meanwhile.
      if (this.isConnected) this.#mount(own.Widget);
      else live.delete(this);
    } catch (error) {
      // A module that breaks down tells all that it has been given.
      if (attempt != this.#loading || (broken && live.has(this))) return;
      const at = broken ? "run" : error.stage ?? stage;
      this[DROP]();
      this[TELL](at, error);
    }
    // Whoever was told of a failure may have begun another.
    if (attempt == this.#loading) this.#loading = undefined;
  }

  /** Takes over what was set before this file had come: a property that hides the accessor. */
  #adopt() {
    for (const name of [...PROPERTIES, ...ATTRIBUTES.map(camel)]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  connectedCallback() {
    this.#adopt();
    if (this.#widget || this.#loading) return;
    const linked = this.#linked();
    if (linked) arrive(this);
    // Whoever takes it into another window wants to see it there.
    const away = this.ownerDocument != document;
    if (linked || away || this.getAttribute("loading") == "eager") return void this.load();
    watcher.observe(this);
    this.#arm();
  }

  disconnectedCallback() {
    // A move takes an element out and puts it back in the same task: then nothing must be lost. Turbo waits between the two.
    setTimeout(() => this.isConnected || this.#unmount());
  }

  // Another document's style sheets are not taken along, and what the widget listens to is in its window.
  adoptedCallback(old) {
    this[FIT](this.#fitted);
    this.#saved(old);
    call(() => this.#widget?.adopted());
    const page = this.ownerDocument;
    // It may be taken back in the last moment.
    if (page != document) page.defaultView?.addEventListener("pagehide", () => setTimeout(() => this.#saved(page)));
  }

  /** Where a window is gone, Chromium has taken away all that listened in it, and nobody tells the element that it has left. */
  #saved(page) {
    if (page.defaultView || !this.#widget) return;
    this.#kept.state = this.state;
    this.#unmount();
    if (page != this.ownerDocument) this.load();
  }

  // With this, `moveBefore` does not even disconnect.
  connectedMoveCallback() {}

  attributeChangedCallback(name, old, value) {
    if (old === value) return;
    call(() => this.#widget?.attribute(name, value));
    if (this.#widget) this.#seen && this.#remember();
    else this.#seen = undefined;
    if (name == "loading" && value == "eager" && this.isConnected) this.load();
  }

  /** The view and the phones that will most likely be shown: their files are asked for before the wasm can tell. All phones
   * where there are no ids; none where the page brings its own, and `null`. */
  #wanted() {
    const linked = this.#linked();
    const text = linked && unescape(unescape(linked));
    const told = (name) => (linked ? RegExp(`;${name}=([^;]+)`, "i").exec(text)?.[1] : this.getAttribute(name));
    const phones = told("phones");
    const view = told("view") ?? (phones == null || linked ? "finder" : "compare");
    const ids = /finder|plot/.test(view) ? undefined : phones?.toLowerCase().split(/[\s,]+/).filter((id) => id);
    return [view, this.#kept.data || this.hasAttribute("src") ? null : ids];
  }

  /** The part of the page's address that is for this element, whatever programs have made of it: src/address.rs. */
  #linked() {
    const mode = this.getAttribute("link");
    // Those that were cloned have the id of the first.
    const nth = this.id ? 0 : [...this.getRootNode().querySelectorAll(NAME)].filter(({ id }) => !id).indexOf(this);
    // What is no such letter is encoded.
    const id = this.id && "." + this.id.replace(/[^\w.~,:-]+/g, "(?:%\\w\\w)+");
    const key = "pc" + id + (nth > 0 ? "!" + (nth + 1) : "");
    const address = location.hash + (mode == "query" ? location.search : "");
    // After "&amp;", "%26" and "%3F", too.
    return mode != "off" && RegExp(`[#&?/;6F]${key}(?:=|%\\w*3D)([^&]+)`, "i").exec(address)?.[1];
  }

  #mount(Widget) {
    this.#disarm();
    this.#show(this.#base);
    this.addEventListener(`${NAME}-change`, this.#changed);
    call(() => (this.#widget = new Widget(this, this.#base, this.#kept.data)));
    // A link that was opened since has the last word.
    if (this.#seenAt == this.#linked()) this.#kept.state ??= this.#seen;
    for (const name of PROPERTIES) {
      try {
        // The widget has its data from the start.
        if (this.#kept[name] != null) name == "data" || (this[name] = this.#kept[name]);
        // Which says that it is none.
        else if (this.hasAttribute(name)) call(() => this.#widget?.attribute(name, ""));
      } catch (error) {
        // Whoever set it is not there to catch it, and it is no reason to show nothing.
        reportError(error);
      }
    }
    if (broken) throw broken;
    // The data are wanted again, should the element come back or the module break down.
    if (this.#kept.state) this.#remember();
    else this.#seen = undefined;
    delete this.#kept.state;
    this.#ready.resolve(this);
    this.#dispatch("ready");
  }

  #unmount() {
    this.#disarm();
    const widget = this.#widget;
    if (!widget) return;
    this.#forget();
    call(() => {
      widget.unmount();
      widget.free();
    });
    this.#show(this.#slot);
    this.#promise();
  }

  #forget() {
    this.#widget = undefined;
    live.delete(this);
    this.#loading = undefined;
  }

  /** Takes the widget away, after a failure: from now on nothing reaches it. */
  [DROP]() {
    // Else it would be freed some day by a module that is in doubt.
    this.#widget?.__destroy_into_raw();
    this.#forget();
    // What is left of the module keeps the old one.
    const old = this.#base;
    old.replaceWith((this.#base = old.cloneNode()));
    if (!this.firstElementChild && !this.textContent.trim()) {
      this.#message ??= this.shadowRoot.appendChild(document.createElement("p"));
      this.#message.part = "message";
      this.#message.textContent = "The phone comparison could not be loaded.";
    }
    this.#show(this.#slot);
  }

  /** Tells whoever waits for it, or listens. */
  [TELL](stage, { message }) {
    // The network may be back by the time the reader comes back.
    if (stage == "load") this.#arm();
    this.#ready.failed = true;
    this.#ready.reject(new Error(message));
    this.#dispatch("error", { message, stage });
  }

  /** Whether the element is only as high as what is in it, and not as the space kept for it. */
  [FIT](fitted) {
    this.#fitted = fitted;
    const page = this.ownerDocument;
    const texts = fitted || page != document ? [style, FITTED] : [style];
    // None where the document is in no window.
    this.shadowRoot.adoptedStyleSheets = page.defaultView ? texts.map((text) => sheetOf(page, text)) : [];
    if (fitted) ends.unobserve(this.#end);
  }

  /** Shows either the widget or the fallback. */
  #show(what) {
    this[FIT](false);
    if (what == this.#base) ends.observe(this.#end);
    else ends.unobserve(this.#end);
    this.#base.hidden = what != this.#base;
    this.#slot.hidden = what != this.#slot;
    if (this.#message) this.#message.hidden = this.#slot.hidden;
  }

  /** For a start after a breakdown. What has broken down already tells nothing. */
  #remember() {
    if (broken || !this.#widget) return;
    this.#seen = this.state;
    this.#seenAt = this.#linked();
  }

  #dispatch(type, detail) {
    this.dispatchEvent(new CustomEvent(`${NAME}-${type}`, { bubbles: true, composed: true, detail }));
  }

  #arm() {
    for (const type of EARLY) this.addEventListener(type, this.load);
  }

  #disarm() {
    watcher.unobserve(this);
    for (const type of EARLY) this.removeEventListener(type, this.load);
  }

  #promise() {
    this.#ready = {};
    this.#ready.promise = new Promise((resolve, reject) => Object.assign(this.#ready, { resolve, reject }));
    // Nobody has to listen.
    this.#ready.promise.catch(() => {});
  }

  static {
    for (const name of PROPERTIES) {
      Object.defineProperty(this.prototype, name, {
        enumerable: true,
        get() {
          return this.#widget ? call(() => this.#widget[name]) : this.#kept[name];
        },
        set(value) {
          if (this.#widget) call(() => (this.#widget[name] = value));
          if (!this.#widget || name == "data") this.#kept[name] = value;
          else this.#remember();
          if (!this.#widget && name == "state") this.#seen = undefined;
        },
      });
    }
    for (const name of ATTRIBUTES) {
      // Every element has `lang`.
      if (name in HTMLElement.prototype) continue;
      const [flag, list] = [name == "differences", name == "filters" ? ";" : " "];
      Object.defineProperty(this.prototype, camel(name), {
        enumerable: true,
        get() {
          const value = this.getAttribute(name);
          return flag ? value != null && value != "false" : value;
        },
        set(value) {
          // A framework may hand over what it would write.
          if (value == null || value === false || (flag && value == "false")) return this.removeAttribute(name);
          if (value === true) value = "";
          else if (Array.isArray(value)) value = value.join(list);
          else if (typeof value == "object") value = Object.entries(value).map((entry) => entry.join("=")).join(list);
          this.setAttribute(name, value);
        },
      });
    }
  }
}

if (able && !customElements.get(NAME)) customElements.define(NAME, PhoneCompare);

/** The element's class: of the first copy of this file that the page loaded. */
const Registered = customElements?.get(NAME);
export { Registered as PhoneCompare };
