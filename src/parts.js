/* Parts of the wasm that are files of their own, fetched when first needed. `cargo xtask finish` fills in the names and
 * puts this at the end of wasm-bindgen's script, whose `wasm` are the exports of the main file.
 */

/** Name and integrity of each file. */
const FILES = {{files}};

/** Which of them each part needs. */
const PARTS = {{parts}};

const asked = [];
const placed = [];

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
const place = (file) => (placed[file] ??= ask(file).then(instantiate).catch((error) => {
  asked[file] = placed[file] = undefined;
  throw error;
}));

async function instantiate(answer) {
  const imports = { __wasm_split: wasm };
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
    wasm.__indirect_function_table.get(callback)(data, here);
  },
]));

/** Asks for what a part needs before the module does. The name comes from the page's address: it may be any. */
export const ahead = (part) => {
  if (!Object.hasOwn(PARTS, part)) return;
  for (const file of PARTS[part]) ask(file).catch(() => (asked[file] = undefined));
};
