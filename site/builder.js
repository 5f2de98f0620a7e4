/* The embed builder. It uses only the widget's public API: attributes, state, results(), compare() and events.
 *
 * `chosen` holds the choices that are not in the preview's state. Both are in the URL, so that a reload or a bookmark
 * restores them: #phones=…&as-of=…, named like the attributes, and the names in OWN.
 *
 * What is said is in locales/<tag>/builder.ftl, and comes from builder-language.js.
 */

import { named, ofPage, speaking, translate } from "./builder-language.js";
import { ATTRIBUTES, HOSTS, attributesOf, fallbackOf, linkTo, styleOf } from "./builder-snippets.js";
import { copy, make, save } from "./site-parts.js";

const FILES = { hugo: "./builder-hugo.txt", jekyll: "./builder-jekyll.txt" };

/** The parts of a snippet that are not in the preview's state, by the names of their controls. */
const OWN = ["lang", "theme", "controls", "accent", "font", "id", "loading", "fallback", "for", "at", "height", "width"];

/** Those of them that are attributes of the element. */
const OWN_ATTRIBUTES = ["lang", "theme", "controls", "id", "loading"];

/** The state if the address is empty. */
const EXAMPLE = "phones=apple-iphone-17-pro+samsung-galaxy-s26-ultra";

/** Attributes that the preview has for itself. */
const FIXED = ["link", "max", "src"];

/** How many phones are offered beside the one added. */
const OTHERS = 4;

const find = (css) => document.querySelector(css);
const preview = find("#preview");
const SELECTS = ["lang", "theme", "controls", "font", "loading", "fallback"];
const FIELDS = ["id", "at", "height", "accent"];
const controls = Object.fromEntries(["view", "differences", ...SELECTS, ...FIELDS].map((name) => [name, find(`[name="${name}"]`)]));
const [asOf, picker, accented, add, rows] = ["#as-of", "#day-picker", "#accented", "#add", "#rows"].map(find);
const radios = [...document.querySelectorAll('[type="radio"]')];
const here = new URL(".", import.meta.url).href;

// Before the widget asks for them: both scripts run at once.
const tag = ofPage();
document.documentElement.lang = tag;
preview.lang = new URLSearchParams(location.hash.slice(1)).get("lang") ?? tag;

/** Who says what is on this page. */
const page = await speaking(tag);
const { say } = page;
translate(page);
controls.lang.append(...named().map(([value, name]) => make("option", { value, lang: value }, name)));
await customElements.whenDefined("phone-compare");

/** By the names in OWN; missing ones are at their defaults. */
let chosen = {};

/** What is wrong with the form, by the id of the field. While there is anything, there is no snippet. */
const wrong = new Map();

/* ---- The address ---- */

function remember() {
  const address = new URLSearchParams();
  // Always names the view, because the default depends on the phones.
  const own = OWN.filter((name) => chosen[name]).map((name) => [name, chosen[name]]);
  const all = { ...attributesOf(preview.state), view: preview.state.view, ...Object.fromEntries(own) };
  for (const [name, value] of Object.entries(all)) if (value) address.set(name, value === true ? "" : value);
  history.replaceState(history.state, "", `#${address}`);
}

function recall() {
  const address = new URLSearchParams(location.hash.slice(1) || EXAMPLE);
  chosen = Object.fromEntries(OWN.filter((name) => address.get(name)).map((name) => [name, address.get(name)]));
  if (!Object.hasOwn(HOSTS, chosen.for ?? "html")) delete chosen.for;
  if (![...controls.lang.options].some(({ value }) => value == chosen.lang)) delete chosen.lang;
  for (const name of ATTRIBUTES) {
    if (OWN.includes(name) || FIXED.includes(name)) continue;
    dress(name, address.has(name) ? address.get(name) : null);
  }
  if (!address.has("view")) dress("view", address.has("phones") ? "compare" : "finder");
}

/* ---- The preview ---- */

/** Sets an attribute of the preview. */
function dress(name, value) {
  if (value === null || value === false || value === "" && name != "differences") preview.removeAttribute(name);
  else preview.setAttribute(name, value === true ? "" : value);
}

/** Shows the preview as an embed with these attributes would look. */
function show(state) {
  const wanted = { ...attributesOf(state), view: state.view };
  for (const [name, value] of Object.entries(wanted)) dress(name, value);
  follow();
}

/** The language of the widget: the one chosen for the snippet, else that of this page. */
const language = () => chosen.lang ?? page.tag;

/** Mounts the preview again in another language: a widget says when it is ready, but not when a new language has loaded. */
async function remount() {
  const { state, parentElement } = preview;
  preview.lang = language();
  preview.remove();
  // An element that comes back in the same task has only been moved.
  await new Promise((done) => setTimeout(done));
  parentElement.append(preview);
  await preview.ready;
  await preview.compare();
  preview.state = state;
  follow();
}

const change = (part) => show({ ...preview.state, ...part });

/** A promise of what the preview would report with this part of its state changed. The answer is taken at once, and the state
 * is restored before anything is rendered. */
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

/** Updates the controls and the snippets to the preview and the choices. */
function follow() {
  if (preview.lang != language()) return void remount();
  const { state } = preview;
  controls.view.value = state.view;
  controls.differences.checked = state.differences;
  if (document.activeElement != asOf && !wrong.has("as-of")) asOf.value = state.asOf ?? "";
  picker.value = state.asOf?.length == 10 ? state.asOf : "";
  for (const name of [...SELECTS, "height", "id"]) {
    if (document.activeElement != controls[name]) controls[name].value = chosen[name] ?? "";
  }
  if (document.activeElement != controls.at) controls.at.value = chosen.at ?? here;
  accented.checked = Boolean(chosen.accent);
  controls.accent.hidden = !chosen.accent;
  if (chosen.accent) controls.accent.value = chosen.accent;
  const defaults = { for: "html", width: "" };
  for (const radio of radios) radio.checked = radio.value == (chosen[radio.name] ?? defaults[radio.name]);
  for (const name of ["theme", "controls"]) dress(name, chosen[name] ?? null);
  for (const name of ["accent", "font"]) preview.style.setProperty(`--pc-${name}`, chosen[name] ?? "");
  preview.style.maxWidth = chosen.width ?? "";
  check();
  listed = listPhones(state.phones);
  listRows(state);
  remember();
  write();
}

let names = new Map();

/** Settles when the list of phones is that of the preview. */
let listed;

/** Loads the ids and names of all phones, once, when somebody wants to add one. */
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
  const sheet = await preview.compare();
  // The phones may have changed meanwhile.
  if (list.dataset.phones != wanted) return;
  const known = new Map([...names, ...(sheet?.phones ?? []).map(({ id, name }) => [id, name])]);
  list.replaceChildren(...phones.map((id) => {
    const name = known.get(id) ?? id;
    const remove = make("button", { type: "button", ariaLabel: say("builder-remove-name", { name }) }, say("builder-remove"));
    remove.addEventListener("click", () => {
      change({ phones: preview.state.phones.filter((other) => other != id) });
      add.focus();
    });
    const up = make("button", { type: "button", className: "up", ariaLabel: say("builder-move-up", { name }), disabled: phones[0] == id }, "↑");
    up.addEventListener("click", async () => {
      const all = [...preview.state.phones];
      const place = all.indexOf(id);
      if (place < 1) return;
      [all[place - 1], all[place]] = [all[place], all[place - 1]];
      change({ phones: all });
      await listed;
      const buttons = [...list.children].find((own) => own.dataset.id == id)?.querySelectorAll("button");
      [...(buttons ?? [])].find((own) => !own.disabled)?.focus();
    });
    const item = make("li", {}, make("span", {}, make("bdi", {}, name)), up, remove);
    item.dataset.id = id;
    return item;
  }));
}

/** Adds the phone that the finder finds first, and offers the next ones. */
async function addPhone(wanted = add.value.trim()) {
  const told = find("#adding");
  const others = find("#others");
  others.hidden = true;
  if (!wanted) return;
  const all = await ask({ view: "finder", search: wanted, filters: {}, sort: "", asOf: null }, () => preview.results());
  const [first, ...rest] = all.phones;
  const { phones } = preview.state;
  if (!first) told.textContent = say("builder-no-phone", { text: wanted });
  else if (phones.includes(first.id)) told.textContent = say("builder-already", first);
  else {
    change({ phones: [...phones, first.id] });
    const added = preview.state.phones.includes(first.id);
    told.textContent = added ? say("builder-added", first) : say("builder-full");
    if (added) add.value = "";
  }
  // Whoever typed the whole name means no other.
  if (rest.length && first.name.toLowerCase() != wanted.toLowerCase()) offer(first.id, rest.slice(0, OTHERS));
}

/** Buttons that put another phone in the place of the one added. */
function offer(added, others) {
  const buttons = others.map(({ id, name }) => {
    const button = make("button", { type: "button", dir: "auto" }, name);
    button.addEventListener("click", () => {
      change({ phones: preview.state.phones.map((own) => (own == added ? id : own)) });
      find("#others").hidden = true;
      find("#adding").textContent = say("builder-added-instead", { name });
      add.focus();
    });
    return button;
  });
  find("#others").replaceChildren(say("builder-did-you-mean"), ...buttons);
  find("#others").hidden = false;
}

/** Offers the rows that these phones have today, and those already chosen. */
async function listRows(state) {
  find("#rows-told").textContent = state.specs.length ? say("builder-rows-chosen", { count: state.specs.length }) : say("builder-rows-all");
  const wanted = [state.phones.join(), state.specs.join(), preview.lang].join(";");
  if (rows.dataset.of == wanted) return;
  rows.dataset.of = wanted;
  const all = await ask({ view: "compare", asOf: null, specs: [], differences: false }, () => preview.compare());
  if (!all || rows.dataset.of != wanted) return;
  const focused = rows.contains(document.activeElement) ? document.activeElement.value : null;
  const labels = new Map(state.specs.map((key) => [key, key]));
  for (const { specs } of all.phones) for (const [key, { label }] of Object.entries(specs)) labels.set(key.replaceAll("_", "-"), label);
  rows.replaceChildren(rows.querySelector("legend"), ...[...labels].map(([value, label]) => {
    const box = make("input", { type: "checkbox", value, checked: state.specs.includes(value) });
    return make("label", { lang: preview.lang }, box, ` ${label}`);
  }));
  if (focused) [...rows.querySelectorAll("input")].find(({ value }) => value == focused)?.focus();
}

/** Pins the preview to the day that is written, in whatever form the element reads. */
function pin(text) {
  dress("as-of", text);
  const isRead = !text || text.toLowerCase() == "today" || preview.state.asOf != null;
  if (isRead) wrong.delete("as-of");
  else wrong.set("as-of", say("builder-no-date", { text }));
  follow();
}

/** Says what is wrong, at the fields and in place of the snippet. */
function check() {
  const at = folder();
  if (controls.at.validity.valid && controls.at.value.trim()) wrong.delete("at");
  else wrong.set("at", say("builder-folder-wrong"));
  if (controls.id.validity.valid) wrong.delete("id");
  else wrong.set("id", say("builder-id-wrong"));
  const { asOf: day } = preview.state;
  const pinned = day ? say("builder-pinned", { date: page.date(day) }) : "";
  hint("#day", wrong.get("as-of") ?? (pinned || say("builder-as-of-hint")), wrong.has("as-of"));
  const { protocol, hostname } = new URL(at);
  const isLocal = /^(localhost|127\.|\[::1\])/.test(hostname);
  const unsafe = protocol == "http:" && say("builder-folder-https");
  const local = isLocal && say("builder-folder-local");
  hint("#where", wrong.get("at") ?? (local || unsafe || say("builder-folder-hint")), wrong.has("at") || isLocal || Boolean(unsafe));
  asOf.ariaInvalid = wrong.has("as-of") ? "true" : null;
  controls.at.ariaInvalid = wrong.has("at") ? "true" : null;
  controls.id.ariaInvalid = wrong.has("id") ? "true" : null;
}

function hint(css, text, isWarning) {
  const element = find(css);
  element.textContent = text;
  element.classList.toggle("warning", isWarning);
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

/** The folder of the files, with a trailing slash. */
function folder() {
  try {
    const at = new URL(chosen.at ?? here, here);
    at.search = at.hash = "";
    return at.href.replace(/\/*$/, "/");
  } catch {
    return here;
  }
}

/** Whether the page should reserve the height of the preview, and not that of the window. */
const isSmall = () => preview.state.specs.length > 0 || chosen.controls == "none";

async function write() {
  const host = chosen.for ?? "html";
  const [{ state }, lang] = [preview, language()];
  const isList = state.view == "finder" || state.view == "plot";
  const sheet = await (isList ? preview.results() : preview.compare());
  // The language may have changed meanwhile; then this is asked again.
  if (!sheet || lang != language()) return;
  const words = await speaking(lang);
  const short = chosen.fallback == "sentence";
  // Until somebody says otherwise, a frame is as high as the preview.
  const high = Math.ceil(preview.offsetHeight / 10) * 10;
  const height = Number(chosen.height) > 0 ? Math.round(chosen.height) : high;
  controls.height.placeholder = high;
  const embed = {
    at: folder(),
    loader: `${folder()}phone-compare.js`,
    link: linkTo(state),
    attributes: { ...attributesOf(state), ...Object.fromEntries(OWN_ATTRIBUTES.map((name) => [name, chosen[name]])) },
    style: styleOf({ accent: chosen.accent, font: chosen.font, height: isSmall() ? high : 0 }),
    fallback: fallbackOf(sheet, isList, short, words),
    words,
    title: sheet.title,
    height,
    short,
  };
  find("#height").hidden = find("#high").hidden = host != "iframe";
  if (wrong.size) {
    find("#out").replaceChildren();
    delete find("#out").dataset.of;
    tell(say("builder-no-snippet", { reasons: [...wrong.values()].join(" ") }));
    return;
  }
  let made;
  try {
    made = HOSTS[host](embed, await template(host));
  } catch {
    return tell(say("builder-not-loaded"));
  }
  // The choice may have changed meanwhile.
  if (host != (chosen.for ?? "html") || lang != language()) return;
  tell("");
  const out = find("#out");
  if (out.dataset.of != `${host}${made.length}`) out.replaceChildren(...made.map((_, at) => snippet(at)));
  out.dataset.of = `${host}${made.length}`;
  made.forEach((one, at) => fill(out.children[at], one));
}

function snippet(at) {
  const id = `snippet-${at}`;
  const text = make("textarea", { id, readOnly: true, spellcheck: false, dir: "ltr", rows: 8, wrap: "off" });
  const copied = make("button", { type: "button", className: "copy" }, say("builder-copy"));
  const saved = make("button", { type: "button", className: "save" }, say("builder-save"));
  copied.addEventListener("click", async () => tell(await copy(text) ? say("builder-copied") : say("builder-copy-by-hand")));
  saved.addEventListener("click", () => {
    save(text.value, text.dataset.file);
    tell(say("builder-saved"));
  });
  return make("div", { className: "snippet field" }, make("label", { htmlFor: id }), text, make("div", { className: "row" }, copied, saved));
}

function fill(box, { label: [key, given], text, file }) {
  const [labelled, field] = [box.querySelector("label"), box.querySelector("textarea")];
  const label = say(key, given);
  labelled.textContent = label;
  // Assigning the same text would lose the caret and the scroll position.
  if (field.value != text) field.value = text;
  field.dataset.file = file ?? "";
  field.rows = Math.min(14, text.split("\n").length);
  box.querySelector(".copy").ariaLabel = say("builder-copy-what", { label });
  box.querySelector(".save").hidden = !file;
}

const tell = (message) => { find("#told").textContent = message };

new ResizeObserver(() => {
  find("#high").textContent = say("builder-height-hint", { count: preview.offsetHeight });
  if (chosen.for == "iframe" || isSmall()) write();
}).observe(preview);

/* ---- Events ---- */

controls.view.addEventListener("change", ({ target }) => change({ view: target.value }));
controls.differences.addEventListener("change", ({ target }) => change({ differences: target.checked }));
asOf.addEventListener("change", () => pin(asOf.value.trim()));
asOf.addEventListener("keydown", ({ key }) => {
  if (key == "Enter") pin(asOf.value.trim());
});
picker.addEventListener("change", () => pin(asOf.value = picker.value));
find("#today").addEventListener("click", () => {
  const now = new Date();
  asOf.value = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  pin(asOf.value);
});
add.addEventListener("focus", learnNames);
// Chosen from the list, not typed.
add.addEventListener("input", ({ inputType }) => {
  if (inputType == "insertReplacementText") addPhone();
});
add.addEventListener("keydown", (event) => {
  // Ignore Enter while an input method is composing.
  if (event.key == "Enter" && !event.isComposing && event.keyCode != 229) event.preventDefault(), addPhone();
});
find("#add-phone").addEventListener("click", () => addPhone());
rows.addEventListener("change", ({ target }) => {
  const others = preview.state.specs.filter((key) => key != target.value);
  change({ specs: target.checked ? [...others, target.value] : others });
});
for (const name of SELECTS) controls[name].addEventListener("change", ({ target }) => choose(name, target.value));
for (const name of FIELDS) controls[name].addEventListener("input", ({ target }) => choose(name, target.value));
accented.addEventListener("change", () => choose("accent", accented.checked ? controls.accent.value : ""));
for (const radio of radios) radio.addEventListener("change", () => choose(radio.name, radio.value));
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
// The first call loads the code that answers; later calls answer for the moment of the call.
await preview.compare();
recall();
follow();
