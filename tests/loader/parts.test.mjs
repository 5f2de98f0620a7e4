// Where the phones are: src/parts.js with a data set of its own, and a server that is made up.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";

const HEAD = 21;

/** A file of phones with this content, as xtask/src/phones.rs makes it. */
const wrapped = (content) => Buffer.concat([Buffer.from("\0asm"), Buffer.alloc(HEAD - 4), Buffer.from(content)]);

const hash = (bytes) => createHash("sha256").update(bytes).digest("base64");

/** The script with these files: `phones` of it, and which files have been asked for. */
async function load({ all = {}, shards = [["", "all"]], lists = [], languages = {} }) {
  const files = new Map();
  const add = (kind, content) => {
    const bytes = wrapped(content);
    const sum = hash(bytes);
    files.set(`phone-compare-${sum.slice(0, 12).replace(/\W/g, "_")}-${kind}.wasm`, { bytes, sum, kind });
    return sum;
  };
  let known = shards.map(([from, content]) => [from, add("shard", content)]);
  if (lists.length) known = lists.map(([start, end]) => [known[start][0], add("shards", JSON.stringify(known.slice(start, end)))]);
  const values = {
    imports: "{}", border: "x", loaders: "y", files: "[]", rest: "{}", "for-all": "null", parts: "{ compare: [] }", head: HEAD, totals: "1 2 3 2022-05-26",
    all: JSON.stringify(Object.fromEntries(Object.entries(all).map(([kind, pieces]) => [kind, pieces.map((piece) => add(kind, piece))]))),
    shards: JSON.stringify(known),
    listed: lists.length > 0,
    languages: JSON.stringify(Object.fromEntries(Object.entries(languages).map(([tag, content]) => [tag, add(`lang-${tag}`, content)]))),
  };
  let text = await readFile(new URL("../../src/parts.js", import.meta.url), "utf8");
  for (const [name, value] of Object.entries(values)) text = text.replace(`{{${name}}}`, () => value);
  assert.equal(text.includes("{{"), false);
  const folder = await mkdtemp(join(tmpdir(), "parts-"));
  await writeFile(join(folder, "parts.mjs"), `${text}\nexport { phones, speak };`);
  const asked = [];
  const world = { broken: 0 };
  globalThis.location = { origin: "https://post.example" };
  globalThis.fetch = async (url, { integrity }) => {
    const name = url.pathname.split("/").at(-1);
    const { bytes, sum, kind } = files.get(name);
    asked.push(kind);
    // Of another host, so it is accepted only if it is the right one.
    assert.equal(integrity, `sha256-${sum}`);
    if (world.broken-- > 0) throw TypeError("no network");
    const headers = new Headers({ "content-type": "application/wasm" });
    return { ok: true, status: 200, headers, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
  };
  globalThis.setTimeout = (run) => queueMicrotask(run);
  const { phones, ahead, speak, begin } = await import(pathToFileURL(join(folder, "parts.mjs")));
  const read = async (...what) => {
    const [pieces, ...contents] = await phones(...what);
    return [pieces, ...contents.map((content) => Buffer.from(content).toString())];
  };
  return { read, ahead, speak, begin, asked, world };
}

const SHARDS = [["", "a to f"], ["g", "g to m"], ["n", "n to s"], ["t", "t to z"]];

test("each phone is in the shard whose range its id falls into", async () => {
  const { read, asked } = await load({ shards: SHARDS });
  assert.deepEqual(await read(["google-pixel-8", "g", "apple-iphone-17", "zte"], 0, false), [undefined, "g to m", "a to f", "t to z"]);
  assert.deepEqual(asked, ["shard", "shard", "shard"]);
});

test("where there are many shards, their lists are asked for first, each once", async () => {
  const { read, asked } = await load({ shards: SHARDS, lists: [[0, 2], [2, 4]] });
  assert.deepEqual(await read(["google-pixel-8", "htc", "apple-iphone-17"], 0, false), [undefined, "g to m", "a to f"]);
  assert.deepEqual(asked, ["shards", "shard", "shard"]);
  assert.deepEqual(await read(["zte"], 0, false), [undefined, "t to z"]);
  assert.deepEqual(asked.slice(3), ["shards", "shard"]);
  // The lists are known by now; what is in the shards is the page's to keep.
  assert.deepEqual(await read(["htc", "sony"], 0, false), [undefined, "g to m", "n to s"]);
  assert.deepEqual(asked.slice(5), ["shard", "shard"]);
});

test("what there is of all phones comes in pieces", async () => {
  const { read } = await load({ shards: SHARDS, all: { list: ["newest", "older"], names: ["names"], all: ["everything"] } });
  assert.deepEqual(await read("list", 0, false), [2, "newest"]);
  assert.deepEqual(await read("list", 1, false), [2, "older"]);
  assert.deepEqual(await read("names", 0, false), [1, "names"]);
  assert.deepEqual(await read("all", 0, false), [1, "everything"]);
});

test("a request that fails is made again, also for a list of shards", async () => {
  const { read, world, asked } = await load({ shards: SHARDS, lists: [[0, 2], [2, 4]] });
  world.broken = 1;
  assert.deepEqual(await read(["apple"], 0, false), [undefined, "a to f"]);
  assert.deepEqual(asked, ["shards", "shards", "shard"]);
  world.broken = 2;
  await assert.rejects(read(["zte"], 0, false), /no network/);
});

test("files are fetched ahead, and what the page asks for may be anything", async () => {
  const { ahead, begin, asked } = await load({ shards: SHARDS, all: { list: ["newest"] } });
  for (const view of ["compare", "__proto__", "constructor", undefined]) assert.equal(begin(view), undefined);
  for (const what of [["google-pixel-8"], "list", 0, "globe", ["x".repeat(9)]]) ahead("compare", what, []);
  ahead("__proto__", ["a"], [undefined, "", "__proto__", "no tag at all"]);
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(asked.toSorted(), ["list", "shard", "shard", "shard"]);
});

const LANGUAGES = { de: "deutsch", "zh-Hans": "中文", "pt-BR": "português", "en-XA": "pseudo" };

test("the first language that is wanted and that there is, is spoken", async () => {
  const { speak } = await load({ languages: LANGUAGES });
  Object.defineProperty(globalThis, "navigator", { value: { languages: ["pt-PT", "en"] }, configurable: true });
  for (const [wanted, tag, readers, content] of [
    [["de"], "de", false, "deutsch"],
    [["de-CH", "en"], "de-CH", false, "deutsch"],
    [["sv", "pt-PT", "en"], "pt-PT", true, "português"],
    [["zh-CN"], "zh-CN", false, "中文"],
    // Traditional characters are others.
    [["zh-TW", "en-GB"], "en-GB", true, undefined],
    [["en-US", "de"], "en-US", true, undefined],
    [["en-XA"], "en-XA", true, "pseudo"],
    [[undefined, "", "no tag at all", "constructor", "sv"], "en", true, undefined],
  ]) {
    const [own, isReaders, file, grammar] = await speak(wanted);
    const heard = file && Buffer.from(file).toString();
    assert.deepEqual([own, isReaders, heard, !!grammar], [tag, readers, content, !!content], String(wanted));
  }
});

test("a language is fetched ahead, and once; English is not", async () => {
  const { ahead, speak, asked } = await load({ languages: LANGUAGES });
  ahead("compare", 0, ["de-AT", "en"]);
  ahead("compare", 0, ["en"]);
  await speak(["de-AT", "en"]);
  assert.deepEqual(asked, ["lang-de"]);
});

test("the grammar is that of Intl", async () => {
  const { speak } = await load({ languages: { ...LANGUAGES, ar: "عربي" } });
  const of = async (tag) => (await speak([tag]))[3];
  const german = await of("de");
  assert.deepEqual([german.plural(0), german.plural(1), german.plural(2)], ["other", "one", "other"]);
  assert.deepEqual([german.and(["a", "b", "c"]), german.or(["a", "b"])], ["a, b und c", "a oder b"]);
  assert.deepEqual(["2022", "2022-05", "2022-05-26"].map(german.date), ["2022", "Mai 2022", "26. Mai 2022"]);
  const arabic = await of("ar-EG");
  assert.equal(arabic.plural(2), "two");
  // The digits are those of all other numbers.
  assert.match(arabic.date("2022-05-26"), /26.*2022/);
});
