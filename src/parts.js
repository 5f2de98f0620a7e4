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

/** Runs the main file, once it has come, and returns its exports. */
export async function start(coming) {
  if (main) return main;
  const answer = await coming;
  if (!answer.ok) throw Error(`${answer.url}: ${answer.status}`);
  const { instance } = await instantiate(answer, { "{{border}}": BORDER, "{{loaders}}": loaders });
  __wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return (main = instance.exports);
}

/** Fetches a file, once. From another host it is taken only if it is that of this build. */
const ask = (file) => (asked[file] ??= fetchPart(...FILES[file]));

async function fetchPart(name, integrity) {
  const url = new URL(name, import.meta.url);
  const get = () => fetch(url, { integrity: url.origin == location.origin ? "" : integrity });
  // A network that drops one request often takes the next.
  const answer = await get().catch(() => new Promise((resolve) => setTimeout(resolve, 600)).then(get));
  if (!answer.ok) throw Error(`${url}: ${answer.status}`);
  return answer;
}

/** Adds a file's code and data to the running module, once. A failure is not remembered. */
const place = (file) => (placed[file] ??= ask(file).then((answer) => instantiate(answer, { __wasm_split: main })).catch((error) => {
  asked[file] = placed[file] = undefined;
  throw error;
}));

async function instantiate(answer, imports) {
  // Some hosts do not know the type, and then browsers do not compile while they download.
  return answer.headers.get("content-type")?.startsWith("application/wasm")
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
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
  for (const file of PARTS[part]) ask(file).catch(() => (asked[file] = undefined));
};
