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

const asked = [];
const placed = [];

/** The exports of the main file. */
let main;

/** Runs the main file, once it has come from its address, and returns its exports. */
export async function start(coming, url) {
  if (main) return main;
  const { instance } = await instantiate(url, coming, { "{{border}}": BORDER, "{{loaders}}": loaders });
  __wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
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

/** The same, once. A network that drops one request often takes the next; and where a wrong file came, the cache may have kept
 * it. A failure is not remembered. */
const place = (file) => (placed[file] ??= add(file, ask(file))
  .catch(() => new Promise((resolve) => setTimeout(resolve, 600)).then(() => add(file, get(file, "reload"))))
  .catch((error) => {
    asked[file] = placed[file] = undefined;
    throw error;
  }));

/** Makes the module of a file, or says which file it was and what came in its place. */
async function instantiate(url, coming, imports) {
  let what = "";
  let page;
  try {
    const answer = await coming;
    const { ok, status, headers } = answer;
    const type = headers.get("content-type") ?? "no type";
    page = type.startsWith("text/html");
    what = `${status} ${type}: `;
    if (!ok) throw Error("it is not there");
    if (headers.get("content-length") == "0") throw Error("it is empty");
    // Some hosts do not know the type, and then browsers do not compile while they download.
    return await (type.startsWith("application/wasm")
      ? WebAssembly.instantiateStreaming(answer, imports)
      : WebAssembly.instantiate(await answer.arrayBuffer(), imports));
  } catch ({ message }) {
    throw Error(`${url}: ${what}${page ? "a web page came in its place" : message}`);
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

/** Asks for what a part needs before the module does. The name comes from the page's address: it may be any. */
export const ahead = (part) => {
  if (!Object.hasOwn(PARTS, part)) return;
  for (const file of PARTS[part]) ask(file).catch(() => {});
};
