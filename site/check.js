/* The checker: a wasm module of its own (crates/check), with the checks that `cargo xtask data check` does. Texts go in as bytes
 * in its memory, and JSON comes out. */

const at = (file) => new URL(file, import.meta.url);

/** How many bytes of the file of all phones come before them. */
const HEAD = Number("{{head}}");

async function bytes(file) {
  const answer = await fetch(at(file));
  if (!answer.ok) throw Error(`${file}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Loads the checker, and teaches it the phones that there are. */
export async function load() {
  const [module, phones, brands] = await Promise.all(["./{{checker}}", "./{{phones}}", "./contribute-brands.txt"].map(bytes));
  const { instance } = await WebAssembly.instantiate(module);
  const { memory, room, answer, ...calls } = instance.exports;
  const call = (name, input) => {
    const place = room(input.length);
    // Only now: making room may move the memory.
    new Uint8Array(memory.buffer, place, input.length).set(input);
    const length = calls[name]();
    return new TextDecoder().decode(new Uint8Array(memory.buffer, answer(), length));
  };
  const ask = (name, ...lines) => call(name, new TextEncoder().encode(lines.join("\n")));
  call("second_brands", brands);
  const problem = call("phones", phones.subarray(HEAD));
  if (problem) throw Error(problem);
  const line = (text) => text.replaceAll(/\s+/g, " ");
  return {
    /** What is wrong with a text, and what it says. With the id of a phone, the text is an addition to its file. */
    check: (id, text) => JSON.parse(ask("check", id, text)),
    /** The phones that people may mean by these words. */
    find: (words) => JSON.parse(ask("find", words)),
    /** The usual id of a new phone. */
    id: (brand, name) => ask("id", line(brand), line(name)),
    /** The specs that there are, by group, and the stages. */
    specs: () => JSON.parse(ask("specs")),
  };
}
