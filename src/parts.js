/* Starts the main wasm file, and fetches the split-off parts when they are first needed. `cargo xtask finish` fills in the names
 * and appends this to wasm-bindgen's script for bundlers, which contains only functions: the imports and exports of the main
 * file.
 */

/** The imports of the main file: the functions above, by its short names for them. */
const BORDER = {{imports}};

/** Name and integrity of each file. */
const FILES = {{files}}.map(([hash, kind]) => identity(hash, kind));

/** The files with what can come after a view, by the file that leaves it out. */
const REST = {{rest}};

/** The one of these with the code for views of all phones, if there is one. */
const FOR_ALL = {{for-all}};

/** Which of the files each part needs. */
const PARTS = {{parts}};

/** The hashes that name and verify the files of all phones: their names, the pieces of the list, and everything. */
const ALL = {{all}};

/** The first phone id of each shard, in order, and the hash that names its file and verifies it. */
const SHARDS = {{shards}};

/** Whether there are too many shards to know them all. Then these are files that each list some of them in the same way. */
const LISTED = {{listed}};

/** The hash of the file of each language, by its tag. */
const LANGUAGES = {{languages}};

/** How many phones, reports and sources there are, and the day of the newest report. */
const TOTALS = "{{totals}}";

/** The length of the header before the phones in a file, in bytes, as xtask/src/phones.rs writes it. */
const HEAD = {{head}};

const asked = [];
const placed = [];
const reading = [];
const listed = [];

/** The exports of the main file. */
let main;

let onEarly;

/** What is called in place of code that has not come yet. The module cannot be used after that. */
const early = { called: () => onEarly?.() };

/** Has this called then. */
export const on_early = (handler) => { onEarly = handler; };

/** The rest of the files that have come so far, and whether all of it has come. */
const owed = [...(REST.main ?? [])];
let whole = !owed.length;

/** Resolves once all of the code has come; nothing if it has. */
export const complete = () => (whole ? undefined : pay());

async function pay() {
  for (let count = 0; count < owed.length;) {
    count = owed.length;
    await Promise.all(owed.map(place));
  }
  whole = true;
}

/** Adds a file of a part to the module, with its rest if the module is whole. */
async function bring(file) {
  const rest = REST[file] ?? [];
  if (whole) for (const one of rest) ask(one).catch(() => {});
  await place(file);
  // Not before, since it replaces what stands in for it.
  if (whole) await Promise.all(rest.map(place));
  else owed.push(...rest);
}

/** Resolves once the code is there that has to be before that of a view. What the page asks for may be anything. */
export const begin = (view) => (Object.hasOwn(PARTS, view) && PARTS[view].includes(FOR_ALL) ? bring(FOR_ALL) : undefined);

/** Runs the main file once it has been fetched, or, with `all`, once all of the code has, and returns its exports. */
export async function start(coming, url, all) {
  if (main) return main;
  if (all) for (const file of owed) ask(file).catch(() => {});
  const { instance } = await instantiate(url, coming, { "{{border}}": BORDER, "{{loaders}}": loaders, early });
  main = instance.exports;
  try {
    __wbg_set_wasm(main);
    // Only now, since the first view needs the network more.
    const rest = complete();
    rest?.catch(() => {});
    if (all) await rest;
    main.__wbindgen_start();
    set_phones(phones, TOTALS);
    set_speaker(speak);
    set_builder(builder);
    return main;
  } catch (error) {
    // What has been added to it must be added to the next.
    main = undefined;
    placed.length = 0;
    whole = !owed.length;
    throw error;
  }
}

/** The address of the embed builder, where it lies beside this file; else empty. */
const builder = () => fetch(new URL("builder.html", import.meta.url), { method: "HEAD" }).then(({ ok, url }) => (ok ? url : ""), () => "");

const address = (file) => new URL(FILES[file][0], import.meta.url);

/** Fetches a file. From another host it is accepted only if it belongs to this build. */
function get(file, cache) {
  const url = address(file);
  return fetch(url, { cache, integrity: url.origin == location.origin ? "" : FILES[file][1] });
}

/** The same, once. */
const ask = (file) => (asked[file] ??= get(file, "default"));

/** Adds a file's code and data to the running module. */
const add = (file, coming) => instantiate(address(file), coming, { __wasm_split: main, early });

/** Networks that drop one request often handle the next. */
const later = () => new Promise((resolve) => setTimeout(resolve, 600));

/** The same, once. A retry bypasses the cache, which may hold a wrong file. Failures are not remembered. */
const place = (file) => (placed[file] ??= add(file, ask(file))
  .catch(() => later().then(() => add(file, get(file, "reload"))))
  .catch((error) => {
    asked[file] = placed[file] = undefined;
    throw error;
  }));

/** Compiles and instantiates a file. */
const instantiate = (url, coming, imports) => come(url, coming, async (answer, type) =>
  // Some hosts send another type; then browsers refuse to compile while downloading.
  type.startsWith("application/wasm")
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports));

/** The result of `read` for a file, or an error that names the file and what the server sent instead. */
async function come(url, coming, read) {
  let what = "";
  let page;
  try {
    const answer = await coming;
    const { ok, status, headers } = answer;
    const type = headers.get("content-type") ?? "no type";
    page = type.startsWith("text/html");
    what = `${status} ${type}: `;
    if (!ok) throw Error("not found");
    if (headers.get("content-length") == "0") throw Error("the file is empty");
    return await read(answer, type);
  } catch ({ message }) {
    throw Error(`${url}: ${what}${page ? "the server sent a web page instead" : message}`);
  }
}

const loaders = Object.fromEntries(Object.entries(PARTS).map(([part, files]) => [
  `__wasm_split_load_${part}`,
  async (callback, data) => {
    let here = true;
    try {
      await Promise.all(files.map(bring));
    } catch (error) {
      console.error(error);
      here = false;
    }
    main.__indirect_function_table.get(callback)(data, here);
  },
]));

/** Name and integrity of the file with this hash. */
function identity(hash, kind) {
  return [`./phone-compare-${hash.slice(0, 12).replace(/\W/g, "_")}-${kind}.wasm`, `sha256-${hash}`];
}

/** The file of phones with this hash. */
function held(hash, kind) {
  const [name, integrity] = identity(hash, kind);
  return FILES.findIndex(([own]) => own == name) + 1 || FILES.push([name, integrity]);
}

const file = (hash, kind) => held(hash, kind) - 1;

/** What a file that lists others contains, for as long as the page lives. Failures are not remembered. */
const list = (file) => (listed[file] ??= content(file)
  .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
  .catch((error) => {
    listed[file] = undefined;
    throw error;
  }));

/** The file with the phone of an id. */
async function shard(id) {
  const of = (shards) => shards.findLast(([from]) => from <= id)[1];
  const hash = of(SHARDS);
  return file(LISTED ? of(await list(file(hash, "shards"))) : hash, "shard");
}

/** The files with the phones of these ids, or with a piece of what there is of all. */
const having = async (what, at) =>
  typeof what == "string" ? [file(ALL[what][at], what)] : [...new Set(await Promise.all(what.map(shard)))];

/** How many pieces there are, and the content of those files, for the module. `again` bypasses the cache, as does the retry
 * after a wrong file. */
const phones = async (what, at, again) => [
  ALL[what]?.length,
  ...(await Promise.all((await having(what, at)).map((file) => content(file, again)))),
];

/** What a file of phones contains. */
const content = (file, again) =>
  (reading[file] ??= packed(file, again ? get(file, "reload") : ask(file))
    .catch(() => later().then(() => packed(file, get(file, "reload"))))
    // A response can be read only once. Further requests are served by the cache.
    .finally(() => (reading[file] = asked[file] = undefined)));

const packed = (file, coming) => come(address(file), coming, async (answer) => {
  const bytes = await answer.arrayBuffer();
  // "\0asm"
  if (bytes.byteLength < HEAD || new DataView(bytes).getUint32() != 0x61736d) throw Error("not a file of phones");
  return new Uint8Array(bytes, HEAD);
});

/** A language and its script, so that zh-CN is zh-Hans and zh-TW is not; nothing for what is no tag. */
function written(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {}
}

/** The first of the wanted languages that there is: its tag as wanted, and as ours. English is in the module. */
function chosen(wanted) {
  for (const tag of wanted) {
    if (Object.hasOwn(LANGUAGES, tag)) return [tag, tag];
    const own = written(tag) && ["en", ...Object.keys(LANGUAGES)].find((own) => written(own) == written(tag));
    if (own) return [tag, own];
  }
  return ["en", "en"];
}

const words = (own) => file(LANGUAGES[own], `lang-${own}`);

/** What `Intl` knows of a language. */
function grammar(tag) {
  const list = (type) => {
    const format = new Intl.ListFormat(tag, { type });
    return (items) => format.format(items);
  };
  const plural = new Intl.PluralRules(tag);
  return {
    plural: (count) => plural.select(count),
    and: list("conjunction"),
    or: list("disjunction"),
    // A year, a month, or a day.
    date: (date) => {
      const [, month, day] = date.split("-");
      const shown = { year: "numeric", month: month && "long", day: day && "numeric" };
      return new Intl.DateTimeFormat(tag, { ...shown, timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" }).format(new Date(date));
    },
  };
}

/** For the module: the wanted tag of the language, whether it is one of the reader's, and, if it is not English, its file and
 * grammar. */
async function speak(wanted) {
  const [tag, own] = chosen(wanted);
  const readers = navigator.languages.some((tag) => written(tag) == written(own));
  return own == "en" ? [tag, readers] : [tag, readers, await content(words(own)), grammar(tag)];
}

/** Prefetches the files of a part, of these phones or the first piece of what there is of all, if anything, and of the first
 * of these languages. What the page asks for may be anything. */
export const ahead = (part, what, wanted) => {
  const [, own] = chosen(wanted);
  if (own != "en") ask(words(own)).catch(() => {});
  for (const file of Object.hasOwn(PARTS, part) ? PARTS[part] : []) ask(file).catch(() => {});
  if (what) having(what, 0).then((files) => Promise.all(files.map(ask))).catch(() => {});
};
