/* The embed builder. It knows the widget by its public API alone: attributes, state, results(), compare() and its events.
 *
 * What is chosen is `chosen`; the preview's own state has the rest. Both are in the address, so that a reload or a
 * bookmark brings them back: #phones=…&as-of=…, named as the attributes are, and `q`, `for`, `at`, `fallback`, `height`.
 */

import { ATTRIBUTES, HOSTS, attributesOf, fallbackOf, linkTo } from "./builder-snippets.js";

const VERSION = "{{version}}";
const FILES = { wordpress: "./builder-wordpress.txt", hugo: "./builder-hugo.txt", jekyll: "./builder-jekyll.txt" };

/** What a snippet has besides the state of the preview, by the names of its controls. */
const OWN = ["theme", "loading", "fallback", "for", "at", "height"];

/** With nothing in the address. */
const EXAMPLE = "phones=xiaomi-12s+xiaomi-12s-pro";

const find = (css) => document.querySelector(css);
const preview = find("#preview");
const controls = Object.fromEntries(["view", "differences", "theme", "loading", "fallback", "at", "height"].map((name) => [name, find(`[name="${name}"]`)]));
const [asOf, add, rows] = ["#as-of", "#add", "#rows"].map(find);
const hosts = [...document.querySelectorAll('[name="for"]')];
const here = new URL(".", import.meta.url).href;

/** By the names in OWN; what is left out is as it would be anyway. */
let chosen = {};

const make = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/* ---- The address ---- */

function remember() {
  const address = new URLSearchParams();
  // The view is named here in any case, since it is not always the same without it.
  const all = { ...attributesOf(preview.state), view: preview.state.view, ...chosen };
  for (const [name, value] of Object.entries(all)) if (value) address.set(name, value === true ? "" : value);
  history.replaceState(history.state, "", `#${address}`);
}

function recall() {
  const address = new URLSearchParams(location.hash.slice(1) || EXAMPLE);
  chosen = Object.fromEntries(OWN.filter((name) => address.get(name)).map((name) => [name, address.get(name)]));
  if (!Object.hasOwn(HOSTS, chosen.for ?? "html")) delete chosen.for;
  for (const name of ATTRIBUTES) {
    if (OWN.includes(name)) continue;
    dress(name, address.has(name) ? address.get(name) : null);
  }
  if (!address.has("view")) dress("view", address.has("phones") ? "compare" : "finder");
}

/* ---- The preview ---- */

function dress(name, value) {
  if (value === null || value === false || value === "" && name != "differences") preview.removeAttribute(name);
  else preview.setAttribute(name, value === true ? "" : value);
}

/** The preview as an embed with these attributes would be. */
function show(state) {
  const wanted = { ...attributesOf(state), view: state.view };
  for (const [name, value] of Object.entries(wanted)) dress(name, value);
  follow();
}

const change = (part) => show({ ...preview.state, ...part });

/** A promise of what the preview would tell if this part of its state were another. It tells of the moment in which it is
 * asked, and is drawn later, when all is as before. */
function ask(part, question) {
  const state = preview.state;
  preview.state = { ...state, ...part };
  try {
    return question();
  } finally {
    preview.state = state;
  }
}

/* ---- The controls ---- */

/** The controls and the snippets as the preview and the choices are. */
function follow() {
  const { state } = preview;
  controls.view.value = state.view;
  controls.differences.checked = state.differences;
  if (document.activeElement != asOf || !asOf.ariaInvalid) asOf.value = state.asOf ?? "";
  for (const name of ["theme", "loading", "fallback", "height"]) controls[name].value = chosen[name] ?? "";
  if (document.activeElement != controls.at) controls.at.value = chosen.at ?? here;
  for (const host of hosts) host.checked = host.value == (chosen.for ?? "html");
  dress("theme", chosen.theme ?? null);
  listPhones(state.phones);
  listRows(state);
  remember();
  write();
}

let names = new Map();

/** Of all phones, their ids and names; asked for once, when somebody wants to add one. */
async function learnNames() {
  if (names.size) return;
  const all = await ask({ view: "finder", search: "", filters: {}, sort: "name", asOf: null }, () => preview.results());
  names = new Map(all.phones.map(({ id, name }) => [id, name]));
  find("#names").replaceChildren(...[...names.values()].map((value) => make("option", { value })));
}

async function listPhones(phones) {
  const list = find("#phones");
  const wanted = phones.join();
  if (list.dataset.phones == wanted) return;
  list.dataset.phones = wanted;
  const { phones: shown } = await preview.compare();
  // Others may have been chosen meanwhile.
  if (list.dataset.phones != wanted) return;
  const known = new Map([...names, ...shown.map(({ id, name }) => [id, name])]);
  list.replaceChildren(...phones.map((id) => {
    const name = known.get(id) ?? id;
    const remove = make("button", { type: "button", ariaLabel: `Remove ${name}` }, "Remove");
    remove.addEventListener("click", () => {
      change({ phones: preview.state.phones.filter((other) => other != id) });
      add.focus();
    });
    return make("li", {}, make("span", {}, name), remove);
  }));
}

async function addPhone() {
  const wanted = add.value.trim();
  const told = find("#adding");
  if (!wanted) return;
  await learnNames();
  const alike = (name) => name.toLowerCase() == wanted.toLowerCase();
  const found = [...names].find(([id, name]) => alike(id) || alike(name));
  const { phones } = preview.state;
  if (!found) told.textContent = `No phone is called “${wanted}” here.`;
  else if (phones.includes(found[0])) told.textContent = `${found[1]} is there already.`;
  else {
    change({ phones: [...phones, found[0]] });
    const added = preview.state.phones.includes(found[0]);
    told.textContent = added ? `${found[1]} is added.` : "No more phones fit into the comparison.";
    if (added) add.value = "";
  }
}

/** The rows to choose from are those of the comparison of these phones as it is today, and those that are chosen. */
async function listRows(state) {
  find("#rows-told").textContent = state.specs.length ? `${state.specs.length} chosen` : "all";
  const wanted = [state.phones.join(), state.specs.join()].join(";");
  if (rows.dataset.of == wanted) return;
  rows.dataset.of = wanted;
  const all = await ask({ view: "compare", asOf: null, specs: [], differences: false }, () => preview.compare());
  if (rows.dataset.of != wanted) return;
  const focused = rows.contains(document.activeElement) ? document.activeElement.value : null;
  const labels = new Map(state.specs.map((key) => [key, key]));
  for (const { specs } of all.phones) for (const [key, { label }] of Object.entries(specs)) labels.set(key.replaceAll("_", "-"), label);
  rows.replaceChildren(rows.querySelector("legend"), ...[...labels].map(([value, label]) => {
    const box = make("input", { type: "checkbox", value, checked: state.specs.includes(value) });
    return make("label", {}, box, ` ${label}`);
  }));
  if (focused) [...rows.querySelectorAll("input")].find(({ value }) => value == focused)?.focus();
}

/** A date that there is, to the day, month or year; or nothing. */
function isDay(text) {
  if (!text) return true;
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !isNaN(at) && at.getUTCDate() == day;
}

/* ---- The snippets ---- */

const templates = {};

async function template(host) {
  if (!FILES[host]) return "";
  templates[host] ??= await fetch(new URL(FILES[host], import.meta.url)).then((answer) => {
    if (!answer.ok) throw Error(answer.status);
    return answer.text();
  });
  return templates[host];
}

/** The folder of the files, with its slash. */
function folder() {
  try {
    const at = new URL(chosen.at ?? here, here);
    at.search = at.hash = "";
    return at.href.replace(/\/*$/, "/");
  } catch {
    return here;
  }
}

async function write() {
  const host = chosen.for ?? "html";
  const { state } = preview;
  const isList = state.view == "finder" || state.view == "plot";
  const sheet = await (isList ? preview.results() : preview.compare());
  const short = chosen.fallback == "sentence";
  const height = Number(chosen.height) > 0 ? Math.round(chosen.height) : 700;
  const embed = {
    at: folder(),
    loader: `${folder()}phone-compare.js`,
    link: linkTo(state),
    attributes: { ...attributesOf(state), theme: chosen.theme, loading: chosen.loading },
    fallback: fallbackOf(sheet, isList, short),
    title: sheet.title,
    height,
    short,
  };
  find("#height").hidden = find("#high").hidden = host != "iframe";
  let made;
  try {
    made = HOSTS[host](embed, await template(host), VERSION);
  } catch {
    find("#told").textContent = "A file of this site did not load. Choose the host again to retry.";
    return;
  }
  // Something else may have been chosen meanwhile.
  if (host != (chosen.for ?? "html")) return;
  tell("");
  const out = find("#out");
  if (out.dataset.of != `${host}${made.length}`) out.replaceChildren(...made.map((_, at) => snippet(at)));
  out.dataset.of = `${host}${made.length}`;
  made.forEach((one, at) => fill(out.children[at], one));
}

function snippet(at) {
  const id = `snippet-${at}`;
  const text = make("textarea", { id, readOnly: true, spellcheck: false, rows: 8, wrap: "off" });
  const copied = make("button", { type: "button", className: "copy" }, "Copy");
  const saved = make("button", { type: "button", className: "save" }, "Save as a file");
  copied.addEventListener("click", () => copy(text));
  saved.addEventListener("click", () => save(text));
  return make("div", { className: "snippet field" }, make("label", { htmlFor: id }), text, make("div", { className: "row" }, copied, saved));
}

function fill(box, { label, text, file }) {
  const [labelled, field] = [box.querySelector("label"), box.querySelector("textarea")];
  labelled.textContent = label;
  // Assigned anew, it would lose the reader's place.
  if (field.value != text) field.value = text;
  field.dataset.file = file ?? "";
  field.rows = Math.min(14, text.split("\n").length);
  box.querySelector(".copy").ariaLabel = `Copy: ${label}`;
  box.querySelector(".save").hidden = !file;
}

const tell = (message) => { find("#told").textContent = message };

async function copy(field) {
  let copied = false;
  try {
    await navigator.clipboard.writeText(field.value);
    copied = true;
  } catch {
    // Refused, or not there: then as one did before.
    field.focus();
    field.select();
    copied = document.execCommand("copy");
  }
  tell(copied ? "Copied." : "Your browser does not let this page copy: it is selected, copy it by hand.");
}

function save(field) {
  const address = URL.createObjectURL(new Blob([field.value], { type: "text/plain" }));
  make("a", { href: address, download: field.dataset.file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  tell("Saved.");
}

new ResizeObserver(() => {
  find("#high").textContent = `In the preview it is ${preview.offsetHeight} pixels high.`;
}).observe(preview);

/* ---- What people do ---- */

controls.view.addEventListener("change", ({ target }) => change({ view: target.value }));
controls.differences.addEventListener("change", ({ target }) => change({ differences: target.checked }));
asOf.addEventListener("input", () => {
  const day = asOf.value.trim();
  asOf.ariaInvalid = isDay(day) ? null : "true";
  if (isDay(day)) change({ asOf: day || null });
});
find("#today").addEventListener("click", () => {
  const now = new Date();
  asOf.ariaInvalid = null;
  change({ asOf: new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10) });
});
add.addEventListener("focus", learnNames);
// Chosen from the list, not typed.
add.addEventListener("input", ({ inputType }) => {
  if (inputType == "insertReplacementText") addPhone();
});
add.addEventListener("keydown", (event) => {
  // Not the one that ends a word in an input method.
  if (event.key == "Enter" && !event.isComposing && event.keyCode != 229) event.preventDefault(), addPhone();
});
find("#add-phone").addEventListener("click", addPhone);
rows.addEventListener("change", ({ target }) => {
  const others = preview.state.specs.filter((key) => key != target.value);
  change({ specs: target.checked ? [...others, target.value] : others });
});
for (const name of ["theme", "loading", "fallback"]) controls[name].addEventListener("change", ({ target }) => choose(name, target.value));
for (const name of ["at", "height"]) controls[name].addEventListener("input", ({ target }) => choose(name, target.value));
for (const host of hosts) host.addEventListener("change", () => choose("for", host.value));
for (const form of document.querySelectorAll("form")) form.addEventListener("submit", (event) => event.preventDefault());

function choose(name, value) {
  chosen[name] = value;
  if (!value) delete chosen[name];
  follow();
}

preview.addEventListener("phone-compare-change", ({ detail }) => show(detail));
addEventListener("hashchange", () => {
  recall();
  follow();
});

await preview.ready;
// What it tells with comes when it is first asked; from then on it tells of the moment in which it is asked.
await preview.compare();
recall();
follow();
