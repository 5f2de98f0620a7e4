// From a click or the press of a key to the next frame, in the finder with all phones of the data set; and by the same
// method, in turn, the pages of the side-by-side benchmark that have check boxes. The clock starts before the event is
// dispatched and stops in a task after the next frame, so that the widget's work, style, layout and paint are in it.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize, resolve } from "node:path";

const argument = (name, fallback) => {
  const at = process.argv.indexOf("--" + name);
  return at < 0 ? fallback : process.argv[at + 1];
};
const bench = resolve(argument("bench"));
const dist = resolve(argument("dist"));
const reps = Number(argument("reps", 3));
const cpus = argument("cpu", "1,4").split(",").map(Number);
const { chromium } = createRequire(join(bench, "package.json"))("playwright-core");

const built = (app) => existsSync(`${bench}/sizes/dist/${app}/app.js`);
const apps = argument("apps", "vanilla-columnar,preact-table,itemsjs-lit").split(",").filter(built);

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm" };
const benchPage = (app) => `<!doctype html><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${app}</title>${existsSync(`${bench}/sizes/dist/${app}/app.css`) ? "<link rel=stylesheet href=app.css>" : ""}<h1>Post</h1>${app == "itemsjs-lit" ? '<phone-finder src="/data/phones-1000.json"></phone-finder>' : '<div id=app data-src="/data/phones-1000.json"></div>'}<script type=module src=app.js></script>`;
const server = createServer((request, response) => {
  try {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const app = /^\/sizes\/dist\/([^/]+)\/n1000\.html$/.exec(path)?.[1];
    const file = path.startsWith("/ours/") ? join(dist, normalize(path.slice(5))) : join(bench, normalize(path));
    const body = app ? Buffer.from(benchPage(app)) : readFileSync(file);
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? (app ? TYPES[".html"] : "application/octet-stream"), "content-length": body.length }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://localhost:${server.address().port}`;

// Run in the page: does something again and again and tells how long each took, and the long tasks meanwhile.
async function measure(what) {
  const root = () => (document.querySelector("phone-compare") ?? document.querySelector("phone-finder"))?.shadowRoot ?? document;
  const all = (css) => [...root().querySelectorAll(css)];
  const boxes = () => (document.querySelector("phone-compare") ? all("fieldset .choice input[type=checkbox]") : all("input[type=checkbox]"));
  const long = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => long.push(duration))).observe({ type: "longtask" });
  const search = all("input[type=search]")[0];
  const slider = all("input[type=range]")[0];
  const put = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const steps = {
    choose: Array.from({ length: 10 }, (_, i) => () => boxes()[i % 5].click()),
    type: ["g", "ga", "gal", "gala", "galax", "galaxy", "galaxy s", "galaxy s2", "galaxy s23", ""].map((text) => () => put(search, text)),
    slide: Array.from({ length: 10 }, (_, i) => () => put(slider, Number(slider.min) + i)),
  }[what];
  const times = [];
  for (const step of steps) {
    await new Promise((done) => setTimeout(done, 150));
    const start = performance.now();
    step();
    await new Promise((done) => requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    }));
    times.push(performance.now() - start);
  }
  await new Promise((done) => setTimeout(done, 200));
  return { times, long };
}

const ours = (width, what, name) => ({ name: `ours, ${width} px: ${name}`, path: "/ours/index.html", width, what });
const cases = [
  ...[412, 1280].flatMap((width) => [ours(width, "choose", "a check box"), ours(width, "type", "a letter of a search"), ours(width, "slide", "a step of a slider")]),
  ...apps.map((app) => ({ name: `${app}, 412 px: a check box`, path: `/sizes/dist/${app}/n1000.html`, width: 412, what: "choose" })),
];
const runs = [];
for (let rep = 0; rep < reps; rep++) {
  for (const cpu of cpus) {
    for (const own of cases) {
      const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
      });
      try {
        const tab = await browser.newPage({ viewport: { width: own.width, height: own.width < 800 ? 915 : 800 } });
        await tab.goto(origin + own.path);
        await tab.waitForFunction(() => document.querySelector("phone-compare")?.shadowRoot?.querySelector("tr.phone") ?? performance.getEntriesByName("interactive").length, null, { timeout: 60_000 });
        await tab.waitForTimeout(500);
        await (await tab.context().newCDPSession(tab)).send("Emulation.setCPUThrottlingRate", { rate: cpu });
        runs.push({ name: own.name, cpu, ...await tab.evaluate(measure, own.what) });
      } catch (error) {
        console.error(own.name, "failed:", error.message.split("\n")[0]);
        process.exitCode = 1;
      } finally {
        await browser.close();
      }
    }
  }
}
server.close();

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length ? (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2 : NaN;
};
console.log(`To the next frame, in ms: median of ${reps} medians, and the most; the longest task over 50 ms.\n`);
console.log(`| |${cpus.map((cpu) => ` ${cpu}×: median | most | long task |`).join("")}`);
console.log(`|---|${cpus.map(() => "--:|--:|--:|").join("")}`);
for (const { name } of cases) {
  const columns = cpus.map((cpu) => {
    const of = runs.filter((run) => run.name == name && run.cpu == cpu);
    const long = of.flatMap((run) => run.long);
    return ` ${median(of.map((run) => median(run.times))).toFixed(1)} | ${Math.max(...of.flatMap((run) => run.times)).toFixed(1)} | ${long.length ? Math.max(...long).toFixed(0) : "–"} |`;
  });
  console.log(`| ${name} |${columns.join("")}`);
}
