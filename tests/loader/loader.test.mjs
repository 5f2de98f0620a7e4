// The loader without a browser: how often it tries, what it hands to the module, what survives a crash. `node --test
// tests/loader/loader.test.mjs` runs it. The browser tests show the rest: that browsers do what is assumed here.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { element, leave, open, settle, show, until, world } from "./dom.mjs";

const root = new URL("../../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("src/contract/custom-elements.json", root)));
const ATTRIBUTES = manifest.modules[0].declarations[0].attributes.map(({ name }) => name);

// Built as `cargo xtask finish` does it, next to a module of the test's.
const folder = mkdtempSync(join(tmpdir(), "phone-compare-loader-"));
after(() => rmSync(folder, { recursive: true }));
const filled = { attributes: ATTRIBUTES.join(" "), css: ":host{display:block}", script: "module.mjs", wasm: "module.wasm" };
const text = readFileSync(new URL("src/loader.js", root), "utf8");
writeFileSync(join(folder, "loader.mjs"), text.replace(/\{\{([\w-]+)\}\}/g, (_, name) => filled[name] ?? ""));
// What the page's test says; each import of it is the same, as in a browser.
writeFileSync(join(folder, "module.mjs"), [
  "ahead", "start", "begin", "complete", "on_early", "prepare", "set_panic_handler", "set_policy", "styles",
].map((name) => `export const ${name} = (...args) => globalThis.told.${name}?.(...args);`).join("\n")
  + "\nexport const Widget = class { constructor(...args) { return globalThis.told.widget(...args); } };");

let copies = 0;

/** A page that has loaded the loader, and a module that does what `parts` say. */
async function load({ hash, ...parts } = {}) {
  open(hash);
  globalThis.told = { widget: () => new FakeWidget(), ...parts };
  return import(`${pathToFileURL(join(folder, "loader.mjs"))}?copy=${copies++}`);
}

/** One that keeps what it is given. */
class FakeWidget {
  attributes = [];
  state = "as the attributes say";
  data = null;
  attribute(...change) { this.attributes.push(change); }
  unmount() { this.unmounted = true; }
  free() {}
  __destroy_into_raw() { this.destroyed = true; }
  async json(view) { return JSON.stringify({ view }); }
}

/** The events on an element, and what is in them. */
function listen(element) {
  const heard = [];
  for (const name of ["ready", "error"]) {
    element.addEventListener(`phone-compare-${name}`, ({ detail }) => heard.push(detail ? `${name}: ${detail.stage}` : name));
  }
  return heard;
}

test("on a server nothing happens", async () => {
  leave();
  const { PhoneCompare } = await import(`${pathToFileURL(join(folder, "loader.mjs"))}?server`);
  assert.equal(PhoneCompare, undefined);
});

test("the first copy of the file defines the element, and others export its class", async () => {
  const { PhoneCompare } = await load();
  assert.equal(customElements.get("phone-compare"), PhoneCompare);
  const again = await import(`${pathToFileURL(join(folder, "loader.mjs"))}?again`);
  assert.equal(again.PhoneCompare, PhoneCompare);
});

test("attributes are properties", async () => {
  await load();
  const one = element();
  Object.assign(one, { asOf: "2022-05", phones: ["a", "b"], filters: { nfc: "yes", "battery-mah": "4000.." }, differences: true, max: 3 });
  const read = ["as-of", "phones", "filters", "differences", "max"].map((name) => one.getAttribute(name));
  assert.deepEqual(read, ["2022-05", "a b", "nfc=yes;battery-mah=4000..", "", "3"]);
  assert.deepEqual([one.asOf, one.differences, one.max, one.baseline], ["2022-05", true, "3", null]);
  Object.assign(one, { asOf: null, phones: undefined, filters: false, differences: "false" });
  assert.deepEqual(["as-of", "phones", "filters", "differences"].filter((name) => one.hasAttribute(name)), []);
  one.setAttribute("differences", "false");
  assert.equal(one.differences, false);
  for (const name of ATTRIBUTES.filter((name) => name != "lang")) {
    assert.ok(name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()) in one, name);
  }
});

test("nothing is fetched before it is near, and everything once", async () => {
  await load();
  const [near, far] = [show(element()), show(element())];
  const heard = listen(near);
  await settle();
  assert.deepEqual([world.fetched, world.observed.has(near)], [[], true]);
  await Promise.all([near.load(), far.load(), near.load()]);
  assert.deepEqual(world.fetched, [["module.wasm", "default"]]);
  assert.deepEqual([heard, world.observed.has(near), await near.ready], [["ready"], false, near]);
});

test("a file that does not come is asked for three times, past the cache, and then the page is told", async () => {
  let attempts = 0;
  await load({ start: () => { if (attempts++ < 4) throw Error("no network"); } });
  const one = show(element());
  const heard = listen(one);
  await one.load();
  await assert.rejects(one.ready, { message: "no network" });
  assert.deepEqual([heard, world.waits], [["error: load"], [600, 1800]]);
  assert.deepEqual(world.fetched.map(([, cache]) => cache), ["default", "reload", "reload"]);
  const shown = one.shadowRoot.children.find(({ part }) => part == "message");
  assert.deepEqual([shown.hidden, shown.textContent], [false, "The phone comparison could not be loaded."]);

  // A page that tries again on each failure does not block the browser.
  await one.load();
  assert.deepEqual([heard, world.waits], [["error: load", "ready"], [600, 1800, 100, 600]]);
  assert.equal(shown.hidden, true);
});

test("whoever is told of a failure may ask again at once", async () => {
  let attempts = 0;
  await load({ start: () => { if (attempts++ < 3) throw Error("no network"); } });
  const one = show(element());
  const heard = listen(one);
  one.addEventListener("phone-compare-error", () => one.load());
  await one.load();
  await until(() => heard.length == 2);
  assert.deepEqual(heard, ["error: load", "ready"]);
});

test("without WebAssembly nothing is fetched", async () => {
  await load();
  const { Module } = WebAssembly;
  WebAssembly.Module = class { constructor() { throw Error("blocked by policy"); } };
  const one = show(element());
  one.text = "A fallback.";
  const heard = listen(one);
  await one.load();
  WebAssembly.Module = Module;
  assert.deepEqual([heard, world.fetched], [["error: wasm"], []]);
  await assert.rejects(one.ready, { message: "WebAssembly is missing or blocked: blocked by policy" });
  assert.ok(!one.shadowRoot.children.some(({ part }) => part == "message"), "it has a fallback");
});

test("what was set before is there when the widget comes", async () => {
  let mounted;
  await load({ widget: (...args) => { mounted = args; return new FakeWidget(); } });
  const one = show(element({}, { data: [1], phones: ["a"] }));
  one.state = { view: "plot" };
  assert.deepEqual([one.state, one.data, one.getAttribute("phones")], [{ view: "plot" }, [1], "a"]);
  await one.load();
  assert.deepEqual([mounted[0], mounted[2], one.state], [one, [1], { view: "plot" }]);
});

test("the files of what will be shown are asked for at once", async () => {
  const cases = [
    [{}, "", ["finder", "list"]],
    [{ phones: "A, b" }, "", ["compare", ["a", "b"]]],
    [{ phones: "a", view: "plot" }, "", ["plot", "list"]],
    [{ "as-of": "2022-05-26" }, "", ["finder", "all"]],
    [{ view: "compare" }, "", ["compare", []]],
    [{ phones: "a", src: "own.csv" }, "", ["compare", 0]],
    [{ phones: "a", src: "own.csv", merge: "" }, "", ["compare", ["a"]]],
    [{ phones: "a" }, "#pc=v1;view=card;phones=b,c", ["card", ["b", "c"]]],
    [{ phones: "a" }, "#comments&amp;pc%3Dv1%253Bview%253Dcompare%253Bphones%253DB", ["compare", ["b"]]],
    [{ phones: "a", id: "now" }, "#pc=v1;phones=b&pc.now=v1;view=compare;phones=c", ["compare", ["c"]]],
    [{ phones: "a", link: "off" }, "#pc=v1;view=card;phones=b", ["compare", ["a"]]],
  ];
  for (const [attributes, hash, wanted] of cases) {
    let ahead;
    await load({ hash, ahead: (...args) => { ahead = args; } });
    await show(element(attributes)).load();
    await settle();
    assert.deepEqual(ahead.slice(0, 2), wanted, JSON.stringify([attributes, hash]));
    assert.equal(ahead[2].length > 0, true, "the reader's languages");
  }
});

test("moving keeps the widget, and removing unmounts it in the next task", async () => {
  const widgets = [];
  await load({ widget: () => widgets[widgets.push(new FakeWidget()) - 1] });
  const one = show(element());
  await one.load();
  one.remove();
  show(one);
  await settle();
  assert.equal(widgets[0].unmounted, undefined);
  one.remove();
  await settle();
  assert.equal(widgets[0].unmounted, true);
  await show(one).load();
  assert.equal(widgets.length, 2);
});

test("after a crash all are mounted again as they were, and after another the fallbacks stay", async () => {
  const widgets = [];
  let panic;
  await load({
    set_panic_handler: (handler) => { panic = handler; },
    widget: () => widgets[widgets.push(new FakeWidget()) - 1],
  });
  const all = [show(element()), show(element())];
  const heard = all.map(listen);
  await Promise.all(all.map((one) => one.load()));
  all[0].state = { search: "12s" };
  const asked = all[0].results();
  widgets[0].json = () => new Promise(() => {});
  const unanswered = all[0].results();
  assert.deepEqual(await asked, { view: "finder" });
  panic("unreachable");
  panic("twice is once");
  await assert.rejects(unanswered, { message: "unreachable" });
  await until(() => heard.flat().length == 6);
  assert.deepEqual(heard, [["ready", "error: run", "ready"], ["ready", "error: run", "ready"]]);
  assert.deepEqual([widgets.length, widgets[0].destroyed, widgets[0].unmounted], [4, true, undefined]);
  assert.deepEqual(all[0].state, { search: "12s" });

  panic("again");
  await until(() => heard.flat().length == 8);
  await settle();
  assert.deepEqual(heard[0].slice(3), ["error: run"]);
  assert.equal(widgets.length, 4);
  await assert.rejects(all[0].compare(), { message: "again" });
});

/** An element that is drawn, but of whose code some has yet to come: `come` has it do so. */
async function held(attributes) {
  const widgets = [];
  let come;
  await load({
    complete: () => new Promise((resolve) => { come = resolve; }),
    widget: () => widgets[widgets.push(new FakeWidget()) - 1],
  });
  const one = show(element(attributes));
  const heard = listen(one);
  const loaded = one.load();
  await until(() => come);
  return { one, heard, loaded, widgets, come };
}

test("until all code has come, the widget is seen, but neither used nor reached", async () => {
  const { one, heard, loaded, widgets, come } = await held({ phones: "a" });
  const base = one.shadowRoot.children[1];
  assert.deepEqual([base.hidden, base.inert, heard.length], [false, true, 0]);
  one.setAttribute("phones", "b");
  one.state = { view: "plot" };
  one.data = [1];
  assert.equal(await one.results(), undefined);
  assert.deepEqual([widgets[0].attributes, widgets[0].state, one.state], [[], "as the attributes say", { view: "plot" }]);
  come();
  await loaded;
  assert.deepEqual([base.inert, heard], [false, ["ready"]]);
  assert.deepEqual([widgets[0].attributes, widgets[0].state, widgets[0].data], [[["phones", "b"]], { view: "plot" }, [1]]);
});

test("an element that leaves before all code has come is unmounted then", async () => {
  const { one, loaded, widgets, come } = await held();
  one.remove();
  await settle();
  assert.equal(widgets[0].unmounted, undefined);
  come();
  await loaded;
  assert.equal(widgets[0].unmounted, true);
});

test("if the rest of the code does not come, that is a failure to load, and the next attempt starts anew", async () => {
  const widgets = [];
  let starts = 0;
  await load({
    start: () => { starts++; },
    complete: () => (starts == 1 ? Promise.reject(Error("no network")) : undefined),
    widget: () => widgets[widgets.push(new FakeWidget()) - 1],
  });
  const one = show(element());
  const heard = listen(one);
  await one.load();
  assert.deepEqual([heard, widgets[0].destroyed, one.shadowRoot.children[1].hidden], [["error: load"], true, true]);
  await one.load();
  assert.deepEqual([heard, starts, one.shadowRoot.children[1].inert], [["error: load", "ready"], 2, false]);
});

test("if code is called too early, the module starts again with all of it, and nobody hears of it", async () => {
  const widgets = [];
  const starts = [];
  let early;
  await load({
    start: (wasm, url, whole) => { starts.push(!!whole); },
    on_early: (handler) => { early = handler; },
    complete: () => (starts.length == 1 ? new Promise(() => {}) : undefined),
    widget: () => widgets[widgets.push(new FakeWidget()) - 1],
  });
  const one = show(element());
  const heard = listen(one);
  one.load();
  await until(() => widgets.length);
  early();
  await until(() => heard.length);
  assert.deepEqual([starts, heard, widgets.length, widgets[0].destroyed], [[false, true], ["ready"], 2, true]);
});

test("what is unusual starts with all of the code", async () => {
  for (const [attributes, own, hash, whole] of [
    [{ phones: "a b", "as-of": "2022-05" }, {}, "", false],
    [{}, {}, "#pc=v1;view=compare;phones=a,b;as-of=2022-05", false],
    [{}, {}, "#pc=v1;view=finder;nfc=yes", true],
    [{ filters: "nfc=yes" }, {}, "", true],
    [{ src: "own.json" }, {}, "", true],
    [{}, { state: { view: "plot" } }, "", true],
  ]) {
    let started;
    await load({ hash, start: (wasm, url, all) => { started = !!all; } });
    show(element(attributes, own)).load();
    await until(() => started !== undefined);
    assert.equal(started, whole, JSON.stringify([attributes, own, hash]));
  }
});

test("before it is mounted there are no results", async () => {
  await load();
  assert.equal(await element().results(), undefined);
});
