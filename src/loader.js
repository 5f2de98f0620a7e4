/* <phone-compare>: finds and compares phones, inside any web page.
 *
 *   <script type="module" src="…/phone-compare.js"></script>
 *   <phone-compare view="compare" phones="…">What readers without the widget see.</phone-compare>
 *
 * Attributes (all optional, all observed): those in the table of settings, crates/settings; docs/element.md explains them.
 *   Each is also a property, null if absent: `as-of` is asOf. phones and the other lists take arrays, filters an object;
 *   differences, unbeaten and merge are booleans.
 * Children: the fallback, shown until the widget runs, and again if it cannot.
 * Properties: ready, a promise that resolves to the element once it is mounted; state and data (own phones, like src),
 *   which can be read and set, also before mounting. Methods: load(), to load now, or again after a failure; update(), to
 *   change parts of the state; results() and compare(), promises of the phones found and of the compared phones as plain data, or of undefined before mounting.
 * Events (they bubble and cross shadow roots): phone-compare-ready; phone-compare-change, when a person has changed the
 *   view, with the state as detail; phone-compare-data, when own phones have been read, with the problems;
 *   phone-compare-error, with detail { message, stage }, where the stage is "wasm" (the browser has no WebAssembly, or the
 *   page's policy forbids it), "load" (a file did not load), "start" (this element could not be mounted) or "run" (the
 *   widget crashed, and with it all others on the page; the first time, they are mounted again).
 * Parts: base (the place of the widget), message (shown on failure if there are no children); inside the widget notice,
 *   reading, facet, table, card, share, sharing, sources and about (docs/element.md).
 * Custom properties: --pc-min-height, the space reserved while loading. A page that is painted before this file has
 *   loaded should reserve it too, enough to keep what follows out of view:
 *   phone-compare { display: flow-root; min-height: clamp(36rem, 100svh, 80rem) }
 *
 * This file is all that a page loads for a widget nobody scrolls to. It knows the script and the wasm by their hashed
 * names, finds them next to itself, and loads them once for all elements; the script knows the parts of the wasm that
 * load later. Files from another host are accepted only if they belong to this build.
 */

const NAME = "phone-compare";
const SCRIPT = "{{script}}";
const WASM = "{{wasm}}";
const INTEGRITY = ["{{script-integrity}}", "{{wasm-integrity}}"];

// From the table of settings.
const ATTRIBUTES = "{{attributes}}".split(" ");
const STATE = ATTRIBUTES.slice(0, +"{{state}}");
const LISTS = "{{lists}}".split(" ");
const TEXTS = "{{texts}}".split(" ");

// Passed to the Rust property of the same name, or kept until the widget is mounted.
const PROPERTIES = ["state", "data"];

// The names of properties that reflect attributes.
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

// Readers who do this should not have to wait for the observer.
const EARLY = ["pointerenter", "focusin"];

const CSS = `{{css}}`;
// Overrides the space that the page reserves.
const FITTED = ":host{min-height:0!important}";

// Servers have no elements, and test environments may lack some of these APIs. There, importing this file does nothing.
const { customElements, HTMLElement = class {}, IntersectionObserver, CSSStyleSheet } = globalThis;
const able = customElements && IntersectionObserver && CSSStyleSheet?.prototype.replaceSync;

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

const near = (file) => new URL(file, import.meta.url);

/* ---- The module: one per page ---- */

let module;
let exports;
let imports = 0;
let broken;
let restarted;
// Whether the module may not start before all of its code is there.
let whole;
let policy;
// Elements handed to the module.
const live = new Set();
// Rejects the promises that the module has not settled yet.
const asked = new Set();

/** Throws if WebAssembly does not work here, before anything is fetched. An empty module is enough to tell. */
function probe() {
  try {
    // An instance, too, since WebKit's policy allows the module alone.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch ({ message }) {
    throw Object.assign(Error(`WebAssembly is missing or blocked: ${message}`), { stage: "wasm" });
  }
}

/** Has the browser accept the script only if it belongs to this build. */
async function vouch(href, integrity) {
  const link = Object.assign(document.createElement("link"), { rel: "modulepreload", href, integrity, crossOrigin: "" });
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(Error(`${href} did not load, or does not belong to this build`));
    document.head.append(link);
  }).finally(() => link.remove());
  // WebKit ignores the integrity of scripts, but checks it for `fetch`, here of the file just loaded.
  await fetch(href, { integrity, cache: "force-cache" });
}

/** The wasm module's exports. A failure is not remembered: the next element tries again. */
const load = (...wanted) => (module ??= download(...wanted).catch((error) => {
  module = undefined;
  throw error;
}));

async function download(wanted, unusual) {
  probe();
  // Files of the page's own host need no integrity check, which would prevent compiling while downloading.
  const foreign = near(WASM).origin != location.origin;
  for (let failures = 0; ; ) {
    try {
      // Both at once, although the script is needed first.
      const cache = failures ? "reload" : "default";
      const wasm = fetch(near(WASM), { cache, integrity: foreign ? INTEGRITY[1] : "" });
      wasm.catch(() => {});
      if (!exports) {
        const script = near(SCRIPT);
        // Browsers remember failed imports, and wrong files, by URL.
        if (imports++) script.search = `?retry=${Date.now()}`;
        if (foreign) await vouch(script, INTEGRITY[0]);
        exports = await import(script).catch(async ({ message }) => {
          // Bypass the cache, which would serve the same file on the next visit.
          const told = ({ status, headers }) => status + " " + headers.get("content-type");
          throw Error(`${script}: ${await fetch(near(SCRIPT), { cache: "reload" }).then(told, String)}, ${message}`);
        });
      }
      exports.ahead(...wanted);
      // Kept, since the page allows creating it only once. If it forbids it altogether, the browser reports that.
      try {
        policy ??= globalThis.trustedTypes?.createPolicy(NAME, { createHTML: (markup) => markup });
      } catch {}
      await exports.start(wasm, near(WASM), whole || unusual);
      const own = exports;
      // Remains of an earlier module may still panic.
      own.set_panic_handler?.((error) => own == exports && breakDown(error));
      own.on_early?.(() => own == exports && breakDown());
      own.set_policy?.(policy);
      const [first, last] = exports.styles?.() ?? ["", ""];
      styles = [CSS + first, last];
      // A part that has come has its own, before what changes all.
      own.set_dresser?.((text) => {
        styles = styles.toSpliced(-1, 0, text);
        for (const element of live) element[FIT]();
      });
      return exports;
    } catch (error) {
      if (++failures > 2) throw error;
      await pause(200 * 3 ** failures);
    }
  }
}

/** After a panic the module's memory cannot be trusted, so nothing calls into it any more. The first time, a new module
 * replaces it: WebKit's compiler has been seen to break code that runs everywhere else. There is no error if code has been called
 * that has not come yet; then the new module waits for it, and nobody needs to know. */
function breakDown(error) {
  if (broken) return;
  broken = error instanceof Error ? error : new Error(String(error));
  // Later, because the panic is still on the stack.
  queueMicrotask(() => {
    const failed = [...live];
    const told = error && broken;
    const again = !error || !restarted;
    if (error) restarted = true;
    else whole = true;
    // All are detached before the page hears of the first, since its listeners may do anything with any of them.
    for (const element of failed) element[DROP]();
    for (const reject of asked) reject(told);
    if (again) module = exports = broken = undefined;
    if (told) for (const element of failed) element[TELL]("run", told);
    if (again) for (const element of failed) element.load();
  });
}

/** Calls into the module. Its own errors are passed on; panics do not reach the page. */
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

/** After a link was opened: scrolls to the element it is about, once, unless the reader has scrolled or been here before. */
function arrive(element) {
  if (arrived || scrollY || performance.getEntriesByType("navigation")[0]?.type != "navigate") return;
  arrived = true;
  if (element.getBoundingClientRect().top > innerHeight / 2) element.scrollIntoView();
}

const [DROP, TELL, FIT] = [Symbol(), Symbol(), Symbol()];

// The widget adds its own once loaded.
let styles = [CSS];
const sheets = new WeakMap();

/** A style sheet for `page`, shared by all its elements. Documents accept only style sheets they have created. */
function sheetOf(page, text) {
  if (!sheets.has(page)) sheets.set(page, {});
  const all = sheets.get(page);
  if (!all[text]) (all[text] = new page.defaultView.CSSStyleSheet()).replaceSync(text);
  return all[text];
}

const watcher = able && new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) target.load();
}, { rootMargin: "600px" });

// If an element ends below the window, it can shrink without a visible shift.
const ends = able && new IntersectionObserver((entries) => {
  for (const { isIntersecting, boundingClientRect, target } of entries) {
    if (!isIntersecting && boundingClientRect.top > 0) target.getRootNode().host[FIT](true);
  }
});

class PhoneCompare extends HTMLElement {
  static observedAttributes = ATTRIBUTES.concat(PROPERTIES);

  #base = document.createElement("div");
  #slot = document.createElement("slot");
  // The end of the widget.
  #end = document.createElement("i");
  #fitted;
  #message;
  #widget;
  // The widget while it can be seen, but not used, because some of its code has not come.
  #held;
  #loading;
  #kept = {};
  // The last state, if attributes and URL do not tell it, and the element's part of the URL at that time.
  #seen;
  #seenAt;
  #ready;
  #changed = () => this.#remember();

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    this.#base.part = "base";
    // Until the widget knows better, whatever the language of the page.
    this.#base.lang = "en";
    root.append(this.#slot, this.#base, this.#end);
    this.#show(this.#slot);
    this.#promise();
  }

  get ready() {
    return this.#ready.promise;
  }

  /** The phones that the finder lists, with the values shown. */
  results() {
    return this.#told("finder");
  }

  /** The compared phones, with the values shown. */
  compare() {
    return this.#told("compare");
  }

  /** Changes some parts of the state and leaves the others; before the widget is there, as soon as it is. */
  update(parts) {
    if (this.#widget) this.state = { ...this.state, ...parts };
    else this.#kept.parts = { ...this.#kept.parts, ...parts };
  }

  /** The state that the attributes ask for. It is the widget that says what of it can be used. */
  #asked() {
    const split = (text, by) => text.split(by).map((one) => one.trim()).filter(Boolean);
    const part = (name) => {
      const value = this.getAttribute(name);
      const text = value ?? "";
      if (name == "view") return value ?? (this.phones ? "compare" : "finder");
      if (/^(differences|unbeaten)$/.test(name)) return this[name];
      if (name == "filters") return Object.fromEntries(split(text, ";").map((filter) => split(filter, "=")));
      if (LISTS.includes(name)) return split(text, text.includes(",") ? "," : /\s/);
      return TEXTS.includes(name) ? text : value;
    };
    return Object.fromEntries(STATE.map((name) => [camel(name), part(name)]));
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

  /** Loads and mounts the widget now, if the element is in a page and not mounted yet. */
  async load() {
    if (this.#widget || this.#loading) return;
    // An attribute may ask for it before the element is connected.
    this.#adopt();
    this.#disarm();
    const attempt = (this.#loading = {});
    if (this.#ready.failed) {
      this.#promise();
      // Pages that retry on each failure must not block the browser.
      await pause(100);
      if (attempt != this.#loading) return;
    }
    let stage = "load";
    let own;
    try {
      const wanted = this.#wanted();
      const unusual = this.#unusual();
      // The module may have been replaced meanwhile, after a panic.
      do own = await load(wanted, unusual); while (own != exports && !broken);
      if (broken) throw broken;
      live.add(this);
      await own.begin?.(wanted[0]);
      if (attempt != this.#loading) return;
      // This never resolves if the module panics meanwhile; then the attempt has been dropped.
      await own.prepare(this, !wanted[1]);
      if (attempt != this.#loading) return;
      stage = "start";
      // The element may have left the page meanwhile.
      if (this.isConnected) {
        this.#mount(own.Widget);
        const coming = own.complete?.();
        if (coming) {
          this.#hold();
          stage = "load";
          await coming;
          if (attempt != this.#loading) return;
          stage = "start";
          this.#release();
        }
        this.#ready.resolve(this);
        this.#dispatch("ready");
        if (!this.isConnected) this.#unmount();
      } else live.delete(this);
    } catch (error) {
      // After a panic, all elements handed to the module are told anyway.
      if (attempt != this.#loading || (broken && live.has(this))) return;
      const at = broken ? "run" : error.stage ?? stage;
      // A module without some of its code cannot even take its widgets away.
      if (this.#held && own == exports) module = exports = undefined;
      this[DROP]();
      this[TELL](at, error);
    }
    // A listener for the failure may have started another attempt.
    if (attempt == this.#loading) this.#loading = undefined;
  }

  /** Takes over properties set before this file had loaded, which hide the accessors. */
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
    // Elements moved to another window are meant to be seen there.
    const away = this.ownerDocument != document;
    if (linked || away || this.getAttribute("loading") == "eager") return void this.load();
    watcher.observe(this);
    this.#arm();
  }

  disconnectedCallback() {
    // Moving an element removes and inserts it in the same task, and nothing must be lost then. Turbo waits between the two.
    setTimeout(() => this.isConnected || this.#unmount());
  }

  // Style sheets cannot move to another document, and the widget's listeners are bound to its window.
  adoptedCallback(old) {
    this[FIT](this.#fitted);
    this.#saved(old);
    call(() => this.#widget?.adopted());
    const page = this.ownerDocument;
    // The element may be moved back at the last moment.
    if (page != document) page.defaultView?.addEventListener("pagehide", () => setTimeout(() => this.#saved(page)));
  }

  /** When a window closes, Chromium removes its listeners, and the element is not told that it has been disconnected. */
  #saved(page) {
    if (page.defaultView || !this.#widget) return;
    this.#kept.state = this.state;
    this.#unmount();
    if (page != this.ownerDocument) this.load();
  }

  // Because of this method, `moveBefore` does not disconnect the element.
  connectedMoveCallback() {}

  attributeChangedCallback(name, old, value) {
    if (old === value) return;
    call(() => this.#widget?.attribute(name, value));
    if (this.#widget) this.#seen && this.#remember();
    else if (this.#held) this.#held.names.add(name);
    else this.#seen = undefined;
    if (name == "loading" && value == "eager" && this.isConnected) this.load();
  }

  /** The view, the phones and the languages that will most likely be needed, to fetch their files before the wasm can tell: ids,
   * or what there is of all; nothing where the page brings its own that do not join them. */
  #wanted() {
    const linked = this.#linked();
    const text = linked && unescape(unescape(linked));
    const told = (name) => (linked ? RegExp(`;${name}=([^;]+)`, "i").exec(text)?.[1] : this.getAttribute(name));
    const phones = told("phones");
    const view = told("view") ?? (phones == null || linked ? "finder" : "compare");
    const all = /finder|plot/.test(view) && (told("as-of") ? "all" : "list");
    const ids = all || (phones ?? "").toLowerCase().split(/[\s,]+/).filter((id) => id);
    const languages = [this.closest("[lang]")?.lang, ...navigator.languages];
    return [view, (this.#kept.data || this.hasAttribute("src")) && !this.hasAttribute("merge") ? 0 : ids, languages];
  }

  /** Whether it takes more to open the widget than `cargo xtask profile` has seen, so that all code should be there first. */
  #unusual() {
    const { data, state, parts } = this.#kept;
    const linked = this.#linked();
    const view = "(finder|compare|card|timeline|plot)";
    return data || state || parts || this.#seen || ["src", "filters", "open"].some((name) => this.hasAttribute(name))
      || !RegExp(`^${view}?$`).test(this.getAttribute("view") ?? "")
      || (linked && !RegExp(`^\\w*(;(view=${view}|(phones|as-of)=[^;]*))*$`).test(unescape(linked)));
  }

  /** This element's part of the URL, even if programs have mangled it; see src/model/address.rs. */
  #linked() {
    const mode = this.getAttribute("link");
    // Clones have the id of the original.
    const nth = this.id ? 0 : [...this.getRootNode().querySelectorAll(NAME)].filter(({ id }) => !id).indexOf(this);
    // All other characters are percent-encoded.
    const id = this.id && "." + this.id.replace(/[^\w.~,:-]+/g, "(?:%\\w\\w)+");
    const key = "pc" + id + (nth > 0 ? "!" + (nth + 1) : "");
    const address = location.hash + (mode == "query" ? location.search : "");
    // Also after "&amp;", "%26" and "%3F".
    return mode != "off" && RegExp(`[#&?/;6F]${key}(?:=|%\\w*3D)([^&]+)`, "i").exec(address)?.[1];
  }

  #mount(Widget) {
    this.#disarm();
    this.#show(this.#base);
    this.addEventListener(`${NAME}-change`, this.#changed);
    call(() => (this.#widget = new Widget(this, this.#base, this.#kept.data)));
    // A link opened since takes precedence.
    if (this.#seenAt == this.#linked()) this.#kept.state ??= this.#seen;
    for (const name of PROPERTIES) {
      // Reports that this is not an attribute.
      if (this.#kept[name] == null && this.hasAttribute(name)) call(() => this.#widget?.attribute(name, ""));
    }
    this.#seen = undefined;
    this.#pass();
  }

  /** Passes on what was set while the widget could not be reached. Its data it got when it was mounted. */
  #pass() {
    const { state, parts } = this.#kept;
    delete this.#kept.parts;
    try {
      if (state != null) this.state = state;
    } catch (error) {
      // The code that set it cannot catch this, and it is no reason to show nothing.
      reportError(error);
    }
    if (parts) this.update(parts);
    if (broken) throw broken;
    // It is needed again if the module panics.
    if (this.#kept.state || this.#seen) this.#remember();
    delete this.#kept.state;
  }

  /** Has the widget be seen, but neither used nor reached. */
  #hold() {
    this.#held = { widget: this.#widget, page: this.ownerDocument, data: this.#kept.data, names: new Set() };
    this.#widget = undefined;
    this.#base.inert = true;
  }

  #release() {
    const { widget, page, data, names } = this.#held;
    this.#held = undefined;
    this.#widget = widget;
    this.#base.inert = false;
    if (page != this.ownerDocument) call(() => widget.adopted());
    for (const name of names) call(() => widget.attribute(name, this.getAttribute(name)));
    if (data != this.#kept.data) this.data = this.#kept.data;
    this.#pass();
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

  /** Discards the widget after a failure: from now on nothing reaches it. */
  [DROP]() {
    // Otherwise a module that cannot be trusted would free it later.
    (this.#held?.widget ?? this.#widget)?.__destroy_into_raw();
    this.#held = undefined;
    this.#forget();
    // Remains of the module keep the old element.
    const old = this.#base;
    old.replaceWith((this.#base = old.cloneNode()));
    this.#base.inert = false;
    if (!this.firstElementChild && !this.textContent.trim()) {
      this.#message ??= this.shadowRoot.appendChild(document.createElement("p"));
      this.#message.part = "message";
      this.#message.textContent = "The phone comparison could not be loaded.";
    }
    this.#show(this.#slot);
  }

  /** Rejects the promise and dispatches the event. */
  [TELL](stage, { message }) {
    // The network may be back when the reader returns.
    if (stage == "load") this.#arm();
    this.#ready.failed = true;
    this.#ready.reject(new Error(message));
    this.#dispatch("error", { message, stage });
  }

  /** Sets whether the element is only as high as its content, instead of the reserved space. */
  [FIT](fitted = this.#fitted) {
    this.#fitted = fitted;
    const page = this.ownerDocument;
    const texts = fitted || page != document ? [...styles, FITTED] : styles;
    // None if the document has no window.
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

  /** Keeps the state for a restart after a panic. A module that has panicked tells nothing. */
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
    // Handling the rejection is optional.
    this.#ready.promise.catch(() => {});
  }

  static {
    for (const name of PROPERTIES) {
      Object.defineProperty(this.prototype, name, {
        enumerable: true,
        get() {
          if (this.#widget) return call(() => this.#widget[name]);
          if (name == "data") return this.#kept.data;
          return this.#kept.state ?? this.#seen ?? { ...this.#asked(), ...this.#kept.parts };
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
      // Every element has `lang` already.
      if (name in HTMLElement.prototype) continue;
      const [flag, list] = [/^(differences|unbeaten|merge)$/.test(name), name == "filters" ? ";" : " "];
      Object.defineProperty(this.prototype, camel(name), {
        enumerable: true,
        get() {
          const value = this.getAttribute(name);
          return flag ? value != null && value != "false" : value;
        },
        set(value) {
          // Frameworks may pass what they would write into the attribute.
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

/** The element's class, from the first copy of this file that the page loaded. */
const Registered = customElements?.get(NAME);
export { Registered as PhoneCompare };
