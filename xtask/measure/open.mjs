// node open.mjs --bench DIR --dist DIR [--page FILE] [--reps 5] [--cpu 4] [--apps a,b]
//
// From navigation to a rendered comparison, on a phone-sized screen, with a 4× slower CPU and "Fast 3G" (1.6 Mbit/s
// down × 0.9, 562.5 ms latency), everything as brotli from a server on this machine; and next to it, in the same run
// and by the same method, the pages of the side-by-side benchmark in DIR. Run by `cargo xtask measure open`.
//
// For ours the clock stops in the frame after the one in which the last row of the comparison is there; the
// benchmark's pages set the mark `interactive` themselves in the same way.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join, normalize, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const argument = (name, fallback) => {
  const at = process.argv.indexOf("--" + name);
  return at < 0 ? fallback : process.argv[at + 1];
};
const bench = resolve(argument("bench"));
const dist = resolve(argument("dist"));
const page = argument("page");
const reps = Number(argument("reps", 5));
const cpu = Number(argument("cpu", 4));
const apps = argument("apps", "vanilla-columnar,preact-table,itemsjs-lit,tabulator,ag-grid").split(",").filter(Boolean);
const { chromium } = createRequire(join(bench, "package.json"))("playwright-core");

const LINK = "#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26";
const cases = [
  { name: "ours: the app, opened by a link", path: "/ours/index.html" + LINK },
  ...(page ? [{ name: "ours: a page of `cargo xtask page`", path: "/ours/measured.html" }] : []),
  ...apps.map((app) => ({ name: app, path: `/sizes/dist/${app}/n1000.html`, app })),
];

/* ---- The server ---- */

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm" };
const packed = new Map();
const compress = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });

const benchPage = (app) => `<!doctype html><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${app}</title>${existsSync(`${bench}/sizes/dist/${app}/app.css`) ? "<link rel=stylesheet href=app.css>" : ""}<h1>Post</h1>${app == "itemsjs-lit" ? '<phone-finder src="/data/phones-1000.json"></phone-finder>' : '<div id=app data-src="/data/phones-1000.json"></div>'}<script type=module src=app.js></script>`;

function content(path) {
  const app = /^\/sizes\/dist\/([^/]+)\/n1000\.html$/.exec(path)?.[1];
  if (app) return Buffer.from(benchPage(app));
  if (path == "/ours/measured.html") return readFileSync(page);
  if (path == "/ours/page.css") return readFileSync(join(dirname(page), "page.css"));
  return readFileSync(path.startsWith("/ours/") ? join(dist, normalize(path.slice(5))) : join(bench, normalize(path)));
}

const server = createServer((request, response) => {
  try {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    if (!packed.has(path)) packed.set(path, compress(content(path)));
    const body = packed.get(path);
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "content-encoding": "br", "content-length": body.length, "cache-control": "no-store" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://localhost:${server.address().port}`;

/* ---- The clock ---- */

// Runs in the page before anything of it.
function watch() {
  const look = () => {
    const root = document.querySelector("phone-compare")?.shadowRoot;
    if (!root?.querySelector(".side-by-side tbody tr:last-child td")) return void requestAnimationFrame(look);
    requestAnimationFrame(() => performance.mark("interactive"));
  };
  requestAnimationFrame(look);
}

async function once({ path, app }, throttled) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 412, height: 915 } });
    const cdp = await tab.context().newCDPSession(tab);
    await cdp.send("Network.enable");
    let bytes = 0;
    cdp.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    if (throttled) await cdp.send("Network.emulateNetworkConditions", { offline: false, latency: 562.5, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (750e3 * 0.9) / 8 });
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    if (!app) await tab.addInitScript(watch);
    await tab.goto(origin + path, { waitUntil: "commit" });
    const mark = await tab.waitForFunction(() => performance.getEntriesByName("interactive")[0]?.startTime, null, { timeout: 120_000, polling: 50 });
    const rendered = await mark.jsonValue();
    const [paint, blocked, shift] = await tab.evaluate(() => new Promise((done) => {
      let blocked = 0;
      let shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (blocked += Math.max(0, duration - 50)))).observe({ type: "longtask", buffered: true });
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => done([performance.getEntriesByName("first-contentful-paint")[0]?.startTime, blocked, shift]), 300);
    }));
    return { rendered, paint, blocked, shift, bytes };
  } finally {
    await browser.close();
  }
}

/* ---- The runs, interleaved ---- */

const runs = [];
for (let rep = 0; rep < reps; rep++) {
  for (const own of cases) {
    for (const throttled of [true, false]) {
      try {
        runs.push({ name: own.name, throttled, ...await once(own, throttled) });
      } catch (error) {
        console.error(own.name, "failed:", error.message.split("\n")[0]);
        process.exitCode = 1;
      }
    }
  }
}
server.close();

const median = (numbers) => {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.length ? (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2 : NaN;
};
console.log(`Medians of ${reps}, ${cpu}× slower CPU; ms.\n`);
console.log("| page | kB over the wire | first paint, Fast 3G | rendered, Fast 3G | rendered, no network | long tasks over 50 ms | shift |");
console.log("|---|--:|--:|--:|--:|--:|--:|");
for (const { name } of cases) {
  const of = (throttled, key) => median(runs.filter((run) => run.name == name && run.throttled == throttled).map((run) => run[key]));
  console.log(`| ${name} | ${(of(true, "bytes") / 1000).toFixed(1)} | ${of(true, "paint").toFixed(0)} | ${of(true, "rendered").toFixed(0)} | ${of(false, "rendered").toFixed(0)} | ${of(false, "blocked").toFixed(0)} | ${of(true, "shift").toFixed(3)} |`);
}
const out = argument("out");
if (out) writeFileSync(out, JSON.stringify(runs, null, 1));
