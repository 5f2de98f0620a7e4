// phone-engine behind the interface of bench/README.md.
import init, { Engine, Text, first_answer } from './bench_ours.js';

const FACETS = ['brand', 'chipset', 'ram', 'storage', 'panel', 'os', 'ip', 'camera'];
const HISTS = ['price', 'display', 'battery', 'weight'];
const FIELDS = ['price', 'release', 'display', 'battery', 'weight', 'refresh', 'nfc', 'jack', 'fiveg', 'esim', 'name'];
const BINS = 20;
const facet = Object.fromEntries(FACETS.map((name, at) => [name, at]));
const field = Object.fromEntries(FIELDS.map((name, at) => [name, at]));

const REHEARSAL = [
  { type: 'facet', field: 'ram', value: '8' },
  { type: 'range', field: 'battery', lo: 4000, hi: 5000 },
  { type: 'bool', field: 'nfc' },
  { type: 'search', q: 'pro' },
  { type: 'sort', field: 'price', dir: 'asc' },
  { type: 'range', field: 'battery', lo: 4500, hi: 5000 },
  { type: 'reset' },
  { type: 'sort', field: 'release', dir: 'desc' },
];

export default async function create() {
  const { memory } = await init();
  let engine, values;

  // The text as UTF-8 in the engine's memory.
  function write(text) {
    const room = new Text(text.length);
    const { read } = new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer, room.at(), text.length));
    if (read === text.length) return room;
    room.free();
    const bytes = new TextEncoder().encode(text);
    const wider = new Text(bytes.length);
    new Uint8Array(memory.buffer, wider.at(), bytes.length).set(bytes);
    return wider;
  }

  return {
    async load(input) {
      engine = new Engine(write(input.text));
      values = FACETS.map((_, facet) => engine.values(facet));
      // WebAssembly is compiled function by function when first called. One question of each kind, counted as
      // loading, so that the first ones of the session do not wait for that.
      for (const it of REHEARSAL) this.apply(it);
    },
    apply(it) {
      if (it.type === 'facet') engine.toggle(facet[it.field], it.value);
      else if (it.type === 'range') engine.range(field[it.field], it.lo, it.hi);
      else if (it.type === 'bool') engine.flag(field[it.field]);
      else if (it.type === 'search') engine.search(it.q);
      else if (it.type === 'sort') engine.sort(field[it.field], it.dir === 'desc');
      else if (it.type === 'reset') engine.reset();
      const length = engine.ask();
      // One copy, which outlives the next answer.
      const answer = new Uint32Array(memory.buffer, engine.answer(), length).slice();
      let at = 2;
      const facets = {}, hist = {};
      for (let f = 0; f < FACETS.length; f++) {
        const from = at + 1;
        at = from + answer[at];
        // Counts at the end may be missing where they are zero.
        const own = values[f];
        facets[FACETS[f]] = { values: at - from < own.length ? own.slice(0, at - from) : own, counts: answer.subarray(from, at) };
      }
      for (const h of HISTS) hist[h] = answer.subarray(at, (at += BINS));
      return { total: answer[0], rows: answer.subarray(at), facets, hist };
    },
    bytes: () => memory.buffer.byteLength,
    held: () => engine.bytes(),
  };
}

// Milliseconds from packed phones to the first answer.
export async function unpacking(bytes) {
  await init();
  const from = performance.now();
  const found = first_answer(bytes);
  return { ms: performance.now() - from, found };
}
