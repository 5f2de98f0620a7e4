/* Starts the main file of the wasm, and fetches the parts that are files of their own when they are first needed. `cargo xtask
 * finish` fills in the names and puts this at the end of wasm-bindgen's script for bundlers, which is functions and nothing else:
 * what the main file asks for, and what it offers.
 */

/** What the main file asks of the functions above, by the short names that it has for them. */
const BORDER = {{imports}};

/** Name and integrity of each file. */
const FILES = {{files}};

/** Which of them each part needs. */
const PARTS = {{parts}};

/** Which of them has all phones. */
const PHONES = {{phones}};

/** Where the phones of each shard begin in the order of their ids, and the hash that its file is named by and known by. */
const SHARDS = {{shards}};

/** How many bytes come before the phones in a file, as xtask/src/phones.rs writes it. */
const HEAD = {{head}};

const asked = [];
const placed = [];
const reading = [];

/** The exports of the main file. */
let main;

/** Runs the main file, once it has come from its address, and returns its exports. */
export async function start(coming, url) {
  if (main) return main;
  const { instance } = await instantiate(url, coming, { "{{border}}": BORDER, "{{loaders}}": loaders });
  __wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  set_phones(phones);
  return (main = instance.exports);
}

const address = (file) => new URL(FILES[file][0], import.meta.url);

/** Fetches a file. From another host it is taken only if it is that of this build. */
function get(file, cache) {
  const url = address(file);
  return fetch(url, { cache, integrity: url.origin == location.origin ? "" : FILES[file][1] });
}

/** The same, once. */
const ask = (file) => (asked[file] ??= get(file, "default"));

/** Adds a file's code and data to the running module. */
const add = (file, coming) => instantiate(address(file), coming, { __wasm_split: main });

/** A network that drops one request often takes the next. */
const later = () => new Promise((resolve) => setTimeout(resolve, 600));

/** The same, once. Where a wrong file came, the cache may have kept it. A failure is not remembered. */
const place = (file) => (placed[file] ??= add(file, ask(file))
  .catch(() => later().then(() => add(file, get(file, "reload"))))
  .catch((error) => {
    asked[file] = placed[file] = undefined;
    throw error;
  }));

/** Makes the module of a file. */
const instantiate = (url, coming, imports) => come(url, coming, async (answer, type) =>
  // Some hosts do not know the type, and then browsers do not compile while they download.
  type.startsWith("application/wasm")
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports));

/** What `read` makes of a file, or an error that says which file it was and what came in its place. */
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
      await Promise.all(files.map(place));
    } catch (error) {
      console.error(error);
      here = false;
    }
    main.__indirect_function_table.get(callback)(data, here);
  },
]));

/** The files with these phones, or the one with all where there are no ids. */
const having = (ids) => ids
  ? [...new Set(ids.map((id) => SHARDS.findLast(([from]) => from <= id)[1]))].map((hash) => {
      const name = `./phone-compare-${hash.slice(0, 12).replace(/\W/g, "_")}-shard.wasm`;
      return FILES.findIndex(([own]) => own == name) + 1 || FILES.push([name, `sha256-${hash}`]);
    }).map((end) => end - 1)
  : [PHONES];

/** What those files hold, for the module: past the cache where `again`, and where what came was no good. */
const phones = (ids, again) => Promise.all(having(ids).map((file) =>
  reading[file] ??= packed(file, again ? get(file, "reload") : ask(file))
    .catch(() => later().then(() => packed(file, get(file, "reload"))))
    // An answer can be read once. What is requested again comes from the cache.
    .finally(() => (reading[file] = asked[file] = undefined))));

const packed = (file, coming) => come(address(file), coming, async (answer) => {
  const bytes = await answer.arrayBuffer();
  // "\0asm"
  if (bytes.byteLength < HEAD || new DataView(bytes).getUint32() != 0x61736d) throw Error("not a file of phones");
  return new Uint8Array(bytes, HEAD);
});

/** Asks for what a part needs, and for these phones or all, before the module does. They come from the page, and may be
 * anything. */
export const ahead = (part, ids) => {
  const files = Object.hasOwn(PARTS, part) ? PARTS[part] : [];
  for (const file of files.concat(ids === null ? [] : having(ids))) ask(file).catch(() => {});
};
