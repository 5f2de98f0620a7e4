/* The page on which people write data files. The text in its field is the truth: the form beside it writes into the text and is
 * filled in from it, the checker reads it, and the preview shows what the checker has read. */

import { load } from "./contribute-check.js";
import { copy, make, save } from "./site-parts.js";

const find = (css) => document.querySelector(css);
const [text, preview, phone, spec, form, value] = ["#text", "#preview", "#phone", "#spec", "#form", "#value"].map(find);
const kinds = [...document.querySelectorAll("[name=kind]")];

/** The fields that stand for a key of the text: of the phone, and of the report in which the cursor is. */
const OF_PHONE = ["brand", "name"];
const OF_REPORT = ["publisher", "url", "date", "stage"];
const fields = Object.fromEntries([...OF_PHONE, ...OF_REPORT].map((key) => [key, find(`[name="${key}"]`)]));

/** How long nothing is typed before it is checked, in milliseconds. */
const PAUSE = 250;

/** How long an address may be that has the text in it; GitHub refuses longer ones. */
const LONGEST_ADDRESS = 7000;

/** Where the code of this copy is, if whoever built it has said so. */
const repository = () => document.documentElement.dataset.repository;

const REPORT = `[[report]]
date = ""
stage = "rumour"
publisher = ""
url = ""

[report.specs]
`;
const TEMPLATES = { new: `id = ""\nbrand = ""\nname = ""\n\n${REPORT}`, there: REPORT };

/** The texts that are not shown, by kind. */
const kept = { ...TEMPLATES };

/** The phone that is here already, once it has been chosen. */
let chosen = null;

let checker;

/** What the checker has said last. */
let checked = null;

/** Whether there is text that has been neither copied nor saved. */
let unsaved = false;

const kind = () => kinds.find(({ checked }) => checked).value;

/* ---- The text ---- */

/** The lines of a part of the text: that of the phone, or the report in which the cursor is, else the last. */
function part(ofPhone) {
  const lines = text.value.split("\n");
  const begins = lines.flatMap((line, at) => (/^\s*\[\[\s*report\s*\]\]/.test(line) ? [at] : []));
  if (ofPhone) return { lines, from: 0, to: begins[0] ?? lines.length };
  const cursor = text.value.slice(0, text.selectionStart).split("\n").length - 1;
  const nth = begins.findLastIndex((at) => at <= cursor);
  const from = begins.at(nth < 0 ? -1 : nth) ?? lines.length;
  const to = begins.find((at) => at > from) ?? lines.length;
  return { lines, from, to };
}

/** Where the specs of a report begin: the line of their heading, or the end. */
const specsOf = ({ lines, from, to }) => {
  const at = lines.slice(from, to).findIndex((line) => /^\s*\[\s*report\.specs\s*\]/.test(line));
  return at < 0 ? to : from + at;
};

const isOf = (key) => (line) => line.replace(/^\s*/, "").startsWith(key) && /^\s*[\w-]+\s*=/.test(line) && line.split("=")[0].trim() == key;

/** The value of a key, if it is a text in a line; `null` if there is no such line. */
function read(key, ofPhone) {
  const { lines, from, to } = part(ofPhone);
  const line = lines.slice(from, ofPhone ? to : specsOf({ lines, from, to })).find(isOf(key));
  const written = line?.match(/=\s*("(?:[^"\\]|\\.)*")/)?.[1];
  if (!written) return null;
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

/** Writes the value of a key, in its line or a new one at the end of those of its part. */
function write(key, value, ofPhone) {
  const own = part(ofPhone);
  const { lines, from } = own;
  const to = ofPhone ? own.to : specsOf(own);
  const at = lines.slice(from, to).findIndex(isOf(key));
  const line = `${key} = ${JSON.stringify(value)}`;
  if (at >= 0) return replace(lines, from + at, 1, line);
  let end = to;
  while (end > from && !lines[end - 1].trim()) end -= 1;
  replace(lines, end, 0, line);
}

/** Puts lines in the place of others. The cursor stays in its line. */
function replace(lines, at, count, ...added) {
  const { selectionStart } = text;
  const start = lines.slice(0, at).join("\n").length + (at ? 1 : 0);
  const before = lines.slice(at, at + count).join("\n").length;
  const isEnd = at >= lines.length;
  const written = added.join("\n");
  text.setRangeText(count ? written : isEnd ? `${lines.length ? "\n" : ""}${written}` : `${written}\n`, isEnd ? text.value.length : start, start + (count ? before : 0), "preserve");
  if (selectionStart < start) text.setSelectionRange(selectionStart, selectionStart);
}

/** Adds what the source says of a spec to the report in which the cursor is; returns the line. */
function writeSpec(key, said) {
  const line = `${key} = ${said}`;
  let own = part(false);
  if (own.from == own.lines.length) {
    text.value = `${text.value.trimEnd()}\n\n${REPORT}`.trimStart();
    own = part(false);
  }
  if (specsOf(own) == own.to) {
    let end = own.to;
    while (end > own.from && !own.lines[end - 1].trim()) end -= 1;
    replace(own.lines, end, 0, "", "[report.specs]");
    own = part(false);
  }
  const head = specsOf(own) + 1;
  const there = own.lines.slice(head, own.to).findIndex(isOf(key));
  if (there >= 0) replace(own.lines, head + there, 1, line);
  else {
    let end = own.to;
    while (end > head && !own.lines[end - 1].trim()) end -= 1;
    replace(own.lines, end, 0, line);
  }
  return line;
}

/* ---- The check ---- */

let waiting;

/** Checks the text, at once or when typing has paused. */
function check(pause = 0) {
  clearTimeout(waiting);
  waiting = setTimeout(checkNow, pause);
}

async function checkNow() {
  if (!checker) return;
  if (kind() == "there" && !chosen) {
    checked = null;
    show([], "Choose the phone first.");
    return;
  }
  try {
    checked = checker.check(kind() == "there" ? chosen.id : "", text.value);
  } catch {
    // It should not happen, and then the next text may well be checked.
    checked = null;
    checker = null;
    show([], "The check broke down over this text. Please send it as it is, and say so.");
    await begin();
    return;
  }
  const { problems, errors, warnings } = checked;
  const count = (number, what) => (number ? [`${number} ${what}${number == 1 ? "" : "s"}`] : []);
  const counted = [...count(errors, "error"), ...count(warnings, "warning")].join(" and ");
  const first = errors + warnings > problems.length ? ` The first ${problems.length} are listed.` : "";
  show(problems, counted ? `${counted}. Select ${problems.length == 1 ? "it" : "one"} to go to its place.${first}` : "No problems.");
}

function show(problems, verdict) {
  const told = find("#verdict");
  // Said again, it would be read out again.
  if (told.textContent != verdict) told.textContent = verdict;
  told.classList.toggle("warning", problems.some(({ isError }) => isError));
  const list = find("#problems");
  const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(...problems.map((problem) => {
    const { line, column, isError, subject, what } = problem;
    const place = line ? `Line ${line}, column ${column}` : "Elsewhere";
    const severity = make("b", { className: isError ? "warning" : "" }, isError ? "Error" : "Warning");
    const named = subject ? [make("code", {}, subject), ": "] : [];
    const button = make("button", { type: "button" }, severity, make("span", { className: "hint" }, ` ${place} `), make("span", {}, ...named, what));
    button.addEventListener("click", () => goTo(line, column));
    return make("li", {}, button);
  }));
  if (focused >= 0) (list.children[Math.min(focused, list.children.length - 1)]?.firstChild ?? text).focus();
  follow();
}

/** Moves the cursor to a place of the text. Columns count letters, and the field counts the halves of some. */
function goTo(line, column) {
  const lines = text.value.split("\n");
  const at = Math.min(Math.max(line, 1), lines.length) - 1;
  const before = lines.slice(0, at).join("\n").length + (at ? 1 : 0);
  const within = [...lines[at]].slice(0, Math.max(column, 1) - 1).join("").length;
  text.focus();
  text.setSelectionRange(before + within, before + lines[at].length);
  // Browsers scroll to the cursor only when something is typed.
  const height = text.scrollHeight / lines.length;
  text.scrollTop = Math.max(0, height * (at - 4));
  text.scrollLeft = 0;
}

/* ---- What follows from the text ---- */

function follow() {
  const isNew = kind() == "new";
  find("#new").hidden = !isNew;
  find("#there").hidden = isNew;
  fillIn();
  showPhone();
  showPlace();
}

/** Fills the form in from the text. */
function fillIn() {
  for (const [key, field] of Object.entries(fields)) {
    if (document.activeElement != field) field.value = read(key, OF_PHONE.includes(key)) ?? "";
  }
  const id = read("id", true);
  find("#id").textContent = id ? `Its id, by which links name it for ever: ${id}` : "Its id is made of brand and name.";
}

let shown = "";

function showPhone() {
  const { id, phones } = checked ?? {};
  find(".window").hidden = !id;
  const hint = kind() == "there" ? "The preview appears once you have chosen a phone." : "The preview appears once the text has an id, a brand and a name.";
  const faulty = checked?.errors > 0;
  find("#previewed").textContent = !id ? hint : faulty ? "What has errors is left out, or put right where it is clear what is meant." : "";
  if (!id) return;
  const data = JSON.stringify(phones);
  if (data == shown) return;
  shown = data;
  preview.setAttribute("phones", id);
  preview.data = phones;
}

function showPlace() {
  const { id, place, added } = checked ?? {};
  const errors = checked?.errors ?? 0;
  const [where, issue] = [find("#place"), find("#issue")];
  if (!id) where.textContent = "";
  else {
    const file = make("code", {}, place);
    if (!added) where.replaceChildren(kind() == "there" ? "It will belong into " : "This is the file ", file, ".");
    else {
      const after = added.isLast ? "at the end" : added.after ? `after the report of ${added.after.date} by ${added.after.publisher}` : "before the first report";
      where.replaceChildren("It belongs into ", file, `, ${after}.`);
    }
    if (errors) where.append(make("span", { className: "warning" }, " It still has errors, which somebody would have to put right."));
  }
  const code = repository();
  const address = code && id ? issueWith(code, place) : "";
  issue.hidden = !address || address.length > LONGEST_ADDRESS;
  if (!issue.hidden) issue.href = address;
  find("#where").replaceChildren(...(code
    ? ["Send it as an issue or a pull request in ", make("a", { href: code }, "the repository"), "."]
    : ["Send it to whoever runs this site, or open an issue or a pull request in the repository that this copy was built from."]));
}

/** The address of a new issue with the text in it. */
function issueWith(code, place) {
  const isGitLab = new URL(code).hostname.includes("gitlab");
  const title = `${kind() == "new" ? "Add" : "Add a report to"} ${place}`;
  const body = `\`${place}\`\n\n\`\`\`toml\n${text.value}\n\`\`\`\n`;
  const query = isGitLab ? { "issue[title]": title, "issue[description]": body } : { title, body };
  return `${code}/${isGitLab ? "-/" : ""}issues/new?${new URLSearchParams(query)}`;
}

/* ---- The form ---- */

function written() {
  unsaved = true;
  // At once, since the next letter may be typed into the form.
  fillIn();
  check(PAUSE);
}

/** Writes a field into the text. The id follows brand and name until somebody writes another. */
function fill(key) {
  const usual = () => (checker ? checker.id(read("brand", true) ?? "", read("name", true) ?? "") : "");
  const before = usual();
  write(key, fields[key].value.trim(), OF_PHONE.includes(key));
  const id = read("id", true);
  if (OF_PHONE.includes(key) && (!id || id == before)) write("id", usual(), true);
  written();
}

function change() {
  const other = kind() == "new" ? "there" : "new";
  kept[other] = text.value;
  text.value = kept[kind()];
  checked = null;
  // What is new about a phone that has been launched is in its timeline.
  look(kind() == "new" ? "card" : "timeline");
  check();
  follow();
}

/** Shows the preview in a view. */
function look(view) {
  find("#view").value = view;
  preview.setAttribute("view", view);
}

function choosePhone(found) {
  chosen = found;
  phone.value = found.name;
  find("#chosen").textContent = `${found.name} is chosen: ${found.id}.`;
  check();
}

function searchPhone() {
  const words = phone.value.trim();
  const others = find("#others");
  others.hidden = true;
  if (!words || !checker) return;
  const [first, ...rest] = checker.find(words);
  if (!first) {
    chosen = null;
    find("#chosen").textContent = `There is no phone called “${words}”. Is it a new one?`;
    check();
    return;
  }
  choosePhone(first);
  // Whoever typed the whole name means no other.
  if (!rest.length || first.name.toLowerCase() == words.toLowerCase()) return;
  const buttons = rest.slice(0, 4).map((found) => {
    const button = make("button", { type: "button" }, found.name);
    button.addEventListener("click", () => {
      choosePhone(found);
      others.hidden = true;
      phone.focus();
    });
    return button;
  });
  others.replaceChildren("Did you mean: ", ...buttons);
  others.hidden = false;
}

/** The ways to say a value: the key of the form, what it is called, and for which kinds of values. */
const ANY = ["number", "date", "text", "flag", "names"];
const FORMS = [
  ["value", "It is …", [...ANY, "cameras", "prices"]],
  ["hedged", "It could be …, or is expected to be", ANY],
  ["up_to", "Up to …", ["number"]],
  ["at_least", "At least …", ["number", "date"]],
  ["at_most", "At most …", ["number", "date"]],
  ["range", "Between … ; …", ["number", "date"]],
  ["one_of", "One of … ; …", ["number", "date", "text"]],
  ["variants", "All of … ; … are sold", ["number", "text"]],
  ["like", "Like that of the phone with the id …", ANY],
  ["absent", "It has none", ["number", "text", "flag", "names"]],
];

let specs = new Map();

function offerSpecs() {
  const { groups } = checker.specs();
  specs = new Map(groups.flatMap((group) => group.specs.map((one) => [one.key, one])));
  const { value } = spec;
  spec.replaceChildren(...groups.map((group) => {
    const options = group.specs.map(({ key, label }) => make("option", { value: key }, label));
    const made = make("optgroup", { label: group.name });
    made.append(...options);
    return made;
  }));
  if (value) spec.value = value;
  offerForms();
}

function offerForms() {
  const { kind, wants, example, terms } = specs.get(spec.value);
  const before = form.value;
  form.replaceChildren(...FORMS.filter(([, , kinds]) => kinds.includes(kind)).map(([key, label]) => make("option", { value: key }, label)));
  if ([...form.options].some((option) => option.value == before)) form.value = before;
  const names = kind == "flag" ? ["yes", "no"] : terms;
  find("#terms").replaceChildren(...names.filter((name) => !name.includes("#")).map((value) => make("option", { value })));
  const shown = kind == "text" && example ? JSON.parse(example) : kind == "names" && example ? JSON.parse(example).join("; ") : kind == "date" ? "2022-07-06" : kind == "flag" ? "yes" : example;
  value.placeholder = shown ?? "";
  const several = kind == "names" ? " Put ; between them." : "";
  const about = { flag: "yes or no", date: "a date: 2022-07-06, 2022-07 or 2022", text: terms.length ? "one of the names below" : "text" }[kind] ?? wants;
  find("#wants").textContent = `${spec.value}: ${about}.${several}${kind == "cameras" || kind == "prices" ? ` Written like ${example}` : ""}`;
  find("#listed").hidden = !terms.length;
  find("#count").textContent = terms.length;
  find("#names").textContent = `${terms.join(" · ")}${terms.some((term) => term.includes("#")) ? " (# is a number)" : ""}`;
  offerValue();
}

function offerValue() {
  find("#valued").hidden = form.value == "absent";
}

/** A value as TOML has it. What does not fit is written as text, and the check says so. */
function toml(kind, written) {
  const plain = written.trim();
  if (kind == "number" && /^[+-]?\d+(\.\d+)?$/.test(plain)) return plain;
  if (kind == "flag" && /^(yes|true)$/i.test(plain)) return "true";
  if (kind == "flag" && /^(no|false)$/i.test(plain)) return "false";
  if ((kind == "cameras" || kind == "prices") && /^[[{].*[\]}]$/.test(plain)) return plain;
  return JSON.stringify(plain);
}

function said() {
  const { kind } = specs.get(spec.value);
  const written = value.value.trim();
  const list = written.split(kind == "number" ? /[;,]/ : ";").filter((one) => one.trim());
  const one = kind == "names" ? `[${list.map((name) => JSON.stringify(name.trim())).join(", ")}]` : toml(kind, written);
  switch (form.value) {
    case "value": return one;
    case "hedged": return `{ value = ${one}, hedged = true }`;
    case "range": case "one_of": case "variants": return `{ ${form.value} = [${list.map((each) => toml(kind, each)).join(", ")}] }`;
    case "like": return `{ like = ${JSON.stringify(written)} }`;
    case "absent": return "{ absent = true }";
    default: return `{ ${form.value} = ${one} }`;
  }
}

function addSpec() {
  const told = find("#told-added");
  if (!specs.size) return;
  if (!value.value.trim() && form.value != "absent") {
    told.textContent = "Write a value first.";
    value.focus();
    return;
  }
  told.textContent = `Added: ${writeSpec(spec.value, said())}`;
  value.value = "";
  written();
}

/* ---- Events ---- */

text.addEventListener("input", written);
for (const event of ["click", "keyup"]) text.addEventListener(event, fillIn);
for (const key of Object.keys(fields)) fields[key].addEventListener("input", () => fill(key));
for (const one of kinds) one.addEventListener("change", change);
find("#choose").addEventListener("click", searchPhone);
spec.addEventListener("change", offerForms);
form.addEventListener("change", offerValue);
find("#add").addEventListener("click", addSpec);
for (const [field, act] of [[phone, searchPhone], [value, addSpec]]) {
  field.addEventListener("keydown", (event) => {
    // Ignore Enter while an input method is composing.
    if (event.key == "Enter" && !event.isComposing && event.keyCode != 229) event.preventDefault(), act();
  });
}
find("#another").addEventListener("click", () => {
  text.value = `${text.value.trimEnd()}\n\n${REPORT}`.trimStart();
  text.focus();
  text.setSelectionRange(text.value.length, text.value.length);
  text.scrollTop = text.scrollHeight;
  written();
});
find("#view").addEventListener("change", ({ target }) => look(target.value));
const tell = (message) => { find("#told").textContent = message };
find("#copy").addEventListener("click", async () => {
  const copied = await copy(text);
  tell(copied ? "Copied." : "Copying was blocked. The text is selected; press Ctrl+C (⌘C).");
  if (copied) unsaved = false;
});
find("#save").addEventListener("click", () => {
  const id = checked?.id ?? "phone";
  // An addition must not be taken for the whole file.
  save(text.value, kind() == "new" ? `${id}.toml` : `${id}-addition.toml`);
  tell("Saved.");
  unsaved = false;
});
find("form").addEventListener("submit", (event) => event.preventDefault());
addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});

async function begin() {
  try {
    checker = await load();
  } catch {
    show([], "The check did not load. Reload the page to try again; the text can be sent unchecked.");
    return;
  }
  offerSpecs();
}

// Some browsers restore what was typed before a reload.
if (!text.value) text.value = kept[kind()];
follow();
await begin();
// contribute.html#phone=xiaomi-12s
const wanted = new URLSearchParams(location.hash.slice(1)).get("phone");
const found = wanted && checker ? checker.find(wanted.replaceAll("-", " ")) : [];
const there = found.find(({ id }) => id == wanted) ?? found[0];
if (there) {
  kinds.find((one) => one.value == "there").checked = true;
  change();
  choosePhone(there);
}
if (checker) check();
