/* Does to its widgets whatever a page can, at any time: above all inside its listeners, while they are at work.
 *
 * ?steps=300&seed=12: what is done follows from the seed. What came of it is in the data of the root element:
 * `data-step` while it goes on, `data-outcome` (as JSON) at the end.
 */

import { generator } from "./random.js";

const asked = new URLSearchParams(location.search);
const steps = Number(asked.get("steps") ?? 300);
const random = generator(Number(asked.get("seed") ?? 1));
const any = (list) => list[Math.floor(random() * list.length)];
const some = (list) => list.filter(() => random() < 0.4);

const failures = [];
const done = {};
let last = [];

const fail = (what) => failures.push(`${what} (after ${last.join(", ")})`);
// What was set before the widget had come is refused when it comes; there is nobody to catch it.
addEventListener("error", ({ message }) => message && !/this is not a state/.test(message) && fail(message));
addEventListener("unhandledrejection", ({ reason }) => fail(`unhandled: ${reason}`));
document.addEventListener("phone-compare-error", ({ detail }) => fail(`${detail.stage}: ${detail.message}`));

/* ---- What there is to choose from, good and bad ---- */

const VIEWS = ["finder", "compare", "card", "timeline", "plot", "globe", "constructor"];
const PHONES = ["xiaomi-12s", "xiaomi-12s-pro", "fairphone-5", "apple-iphone-15", "acme-1", "no such phone", "__proto__"];
const LINKS = ["v1", "v1;view=plot", "v1;phones=xiaomi-12s,fairphone-5;view=compare", "v1;q=fairphone", "v1;brand=xiaomi,x,y;battery-mah=4500..",
  "v1;as-of=2022-05-26;view=timeline;phones=xiaomi-12s", "v9;view=constructor", "v1;;;=;q=%ff;brand=", ""];
const VALUES = {
  view: VIEWS,
  phones: ["xiaomi-12s xiaomi-12s-pro", "fairphone-5", "", "nobody"],
  "as-of": ["2022-05-26", "2022", "never", ""],
  specs: ["soc battery-mah", "taste", ""],
  filter: ["brand=xiaomi", "battery-mah=4500..;net-5g=yes", "colour=red", ""],
  sort: ["-year", "name", "taste", ""],
  differences: [""],
  ref: ["xiaomi-12s", "nobody"],
  open: ["drawings standing", "nothing"],
  closed: ["display body"],
  x: ["released", "brand"],
  y: ["weight-g", ""],
  theme: ["dark", "light", "sepia"],
  lang: ["de", "ar", "de_DE", ""],
  units: ["imperial", "feet"],
  currency: ["EUR", "JPY"],
  src: ["/posts/own-data.json", "/posts/nothing.json", "data:application/json,[]", "http://[", ""],
  max: ["1", "3", "9"],
  link: ["hash", "query", "off", "path"],
  loading: ["eager", "lazy"],
  id: ["a", ":r1:", "it's", ""],
};

const data = () => {
  const rows = Array.from({ length: Math.floor(random() * 30) }, (_, at) => ({
    name: `Acme ${at}`, battery: 3000 + 100 * at, display: "6.1 in", price: "1.299 €", get weight() { return random() < 0.1 ? (fight("a getter"), 200) : 180; },
  }));
  const cyclic = { name: "Acme Ring" };
  cyclic.self = cyclic;
  const refuses = new Proxy([], { get() { throw new Error("no"); } });
  return any([rows, rows, null, undefined, JSON.stringify(rows), "[", "", 5, () => {}, { phones: rows, version: "9" }, [cyclic], [null, 3, []], refuses]);
};

const state = () => any([
  { view: any(VIEWS), phones: some(PHONES), search: any(["", "fairphone", "12s", "😀"]), asOf: any([null, "2022-05-26", "never"]) },
  { filters: { brand: any(["xiaomi", "not:apple", ""]), "battery-mah": "4500..", colour: "red" }, sort: any(["", "-year", "x"]), differences: random() < 0.5 },
  { get phones() { fight("a getter of the state"); return ["xiaomi-12s"]; } },
  { specs: ["soc"], open: ["drawings"], closed: ["nothing"], x: "released", y: "weight-g", units: "imperial", currency: "EUR" },
  null, "finder", { phones: 5 }, { get view() { throw new Error("no"); } },
]);

/* ---- What is done ---- */

const widgets = () => [...document.querySelectorAll("phone-compare")];
const places = [document.querySelector("main"), document.querySelector("aside"), document.body];
const away = [];

function come() {
  const one = away.length && random() < 0.5 ? away.splice(Math.floor(random() * away.length), 1)[0] : document.createElement("phone-compare");
  if (random() < 0.7) one.setAttribute("loading", "eager");
  for (const name of some(Object.keys(VALUES)).slice(0, 3)) one.setAttribute(name, any(VALUES[name]));
  // Whoever waits for it may be told that it failed.
  one.ready.catch(() => {});
  any(places).append(one);
}

const ACTS = {
  state: (one) => (one.state = state()),
  read: (one) => void [one.state, one.data],
  attribute: (one) => {
    const name = any(Object.keys(VALUES));
    if (random() < 0.3) one.removeAttribute(name);
    else one.setAttribute(name, any(VALUES[name]));
  },
  data: (one) => (one.data = data()),
  answers: (one) => {
    const told = random() < 0.5 ? one.results() : one.compare();
    told.catch((error) => fail(`an answer: ${error}`));
    if (random() < 0.3) one.remove();
  },
  load: (one) => one.load(),
  remove: (one) => {
    one.remove();
    if (away.length < 3) away.push(one);
  },
  move: (one) => any(places).prepend(one),
  again: (one) => {
    const { parentNode, nextSibling } = one;
    one.remove();
    if (random() < 0.5) one.setAttribute("view", any(VIEWS));
    parentNode?.insertBefore(one, nextSibling);
  },
  come: () => widgets().length < 4 && come(),
  address: (one) => {
    const key = one.id ? `pc.${encodeURIComponent(one.id)}` : "pc";
    const link = any(LINKS);
    any([
      () => (location.hash = `${key}=${link}`),
      () => history.replaceState(null, "", `#${key}=${link}`),
      () => history.pushState(null, "", location.pathname + location.search),
      () => dispatchEvent(new PopStateEvent("popstate")),
      () => dispatchEvent(new HashChangeEvent("hashchange")),
    ])();
  },
  focus: (one) => any([...(one.shadowRoot?.querySelectorAll("button, input, select, summary") ?? [])])?.focus(),
  press: (one) => {
    const controls = [...(one.shadowRoot?.querySelectorAll("button, input, select, summary, [tabindex='0']") ?? [])];
    const control = any(controls.filter((one) => !one.disabled && !/^(Save|Send|Copy)/.test(one.textContent.trim())));
    if (!control) return;
    const tell = (name) => control.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    if (control.localName == "select") control.selectedIndex = Math.floor(random() * control.options.length);
    else if (control.localName == "input" && control.type == "range") control.value = random() * 10000;
    else if (control.localName == "input" && !["checkbox", "radio"].includes(control.type)) control.value = any(["", "x", "12s", "4500", "fairphone"]);
    else return void control.click();
    tell("input");
    tell("change");
  },
  key: (one) => {
    const target = one.shadowRoot?.activeElement ?? any([...(one.shadowRoot?.querySelectorAll("input, button, [tabindex]") ?? [])]);
    const key = any(["ArrowDown", "ArrowUp", "Enter", "Escape", "Home", "End", "Tab", " "]);
    target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
  },
};

let depth = 0;

/** Does something, from wherever. What the page's own values throw comes back to the page, as it should. */
function fight(where) {
  if (depth > 2) return;
  depth++;
  const name = any(Object.keys(ACTS));
  last = [...last.slice(-5), `${name} in ${where}`];
  done[name] = (done[name] ?? 0) + 1;
  try {
    const one = any(widgets());
    if (one || name == "come") ACTS[name](one);
    else come();
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || /recursive|borrow|null pointer/.test(error.message)) fail(String(error));
  }
  depth--;
}

const EVENTS = ["phone-compare-change", "phone-compare-data", "phone-compare-ready", "phone-compare-error",
  "focusin", "focusout", "click", "input", "change", "keydown", "scroll", "toggle", "close"];
for (const name of EVENTS) {
  addEventListener(name, () => {
    if (random() < 0.3) fight(name);
  }, true);
}
// As routers and tools for errors do.
for (const [owner, name] of [[history, "pushState"], [history, "replaceState"], [console, "warn"]]) {
  const own = owner[name];
  owner[name] = function (...given) {
    // Told too often, a console of a thousand warnings helps nobody.
    if (owner != console) own.apply(this, given);
    if (random() < 0.2) fight(name);
  };
}

const rest = (time) => new Promise((go) => setTimeout(go, time));

for (let step = 0; step < steps; step++) {
  fight("a step");
  if (random() < 0.5) await rest(random() < 0.1 ? 100 : 0);
  if (random() < 0.2) await new Promise(requestAnimationFrame);
  if (step % 20 == 0) {
    document.documentElement.dataset.step = step;
    // Browsers count how often the address changes.
    await rest(random() < 0.5 ? 0 : 150);
  }
  if (failures.length > 20) break;
}
await rest(1000);

// After all that a widget is as it should be. Nothing fights now, not even when it tells that it is ready.
depth = 9;
for (const one of widgets()) one.remove();
history.replaceState(null, "", location.pathname + location.search);
const fresh = document.createElement("phone-compare");
fresh.setAttribute("loading", "eager");
document.querySelector("main").append(fresh);
let found = [];
try {
  await Promise.race([fresh.ready, rest(20_000)]);
  fresh.state = { filters: { brand: "fairphone" } };
  found = (await fresh.results()).phones.map(({ brand }) => brand);
} catch (error) {
  fail(`at the end: ${error}`);
}
document.documentElement.dataset.outcome = JSON.stringify({ failures, done, found });
