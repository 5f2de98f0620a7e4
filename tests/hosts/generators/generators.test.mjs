/* The sites of examples/sites, built and opened. `cargo xtask test generators` names the sites and the widget's folder. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { cp, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";

const { SITES, DIST, CHROME = "/usr/bin/chromium" } = process.env;
const here = import.meta.dirname;
const packages = join(here, "..", "node_modules");

let browser;
before(async () => {
  // Beside the packages, where what is built looks for them.
  await cp(SITES, join(here, "sites"), { recursive: true });
  browser = await puppeteer.launch({ executablePath: CHROME, headless: true, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
});
after(() => browser?.close());

/** Puts the widget's files where the site wants them, and builds it. */
async function build(site, files, program, given) {
  const folder = join(here, "sites", site);
  await cp(DIST, join(folder, files), { recursive: true });
  const isOwn = program.endsWith(".js") || program.endsWith(".cjs") || program.endsWith(".mjs");
  const own = isOwn ? [process.execPath, [join(packages, program), ...given]] : [program, given];
  const done = spawnSync(...own, { cwd: folder, encoding: "utf8", env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", LANG: "C.UTF-8" } });
  assert.equal(done.status, 0, `${done.stdout}\n${done.stderr}`);
  return folder;
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json", ".css": "text/css" };

async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(join(folder, decodeURIComponent(new URL(request.url, "http://x").pathname)));
    const tries = [path, join(path, "index.html"), `${path}.html`];
    const found = (await Promise.all(tries.map(async (one) => (await stat(one).catch(() => null))?.isFile() && one))).find(Boolean);
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(found)] ?? "text/plain" });
    createReadStream(found).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

const columns = async (page) => (await page.waitForFunction(() => {
  const heads = [...(document.querySelector("phone-compare")?.shadowRoot?.querySelectorAll(".compare thead [scope=col]") ?? [])];
  return heads.length && heads.map((head) => head.textContent.trim());
})).jsonValue();

/** Opens the post of a site that has been built, without scripts and with them. */
async function read(folder, path, then = () => {}) {
  const site = await serve(folder);
  const plain = await browser.newPage();
  await plain.setJavaScriptEnabled(false);
  await plain.goto(`${site.origin}${path}`);
  assert.equal(await plain.$$eval("phone-compare > table td", (cells) => cells.length), 2, "the fallback is a child");
  assert.deepEqual(await plain.$eval("phone-compare", (own) => [own.getAttribute("phones"), own.getAttribute("as-of")]), ["xiaomi-12s xiaomi-12s-pro", "2022-05-26"]);
  await plain.close();
  const page = await browser.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() == "error" && wrong.push(message.text()));
  await page.goto(`${site.origin}${path}`);
  assert.equal((await columns(page)).length, 2);
  await then(page);
  assert.deepEqual(wrong, []);
  await page.close();
  site.stop();
}

/** Follows the link to the other post without loading a page, and goes back. */
async function there(page) {
  await page.evaluate(() => { window.same = true });
  await page.evaluate(() => [...document.querySelectorAll("a")].find((link) => link.textContent == "Another post").click());
  await page.waitForFunction(() => document.querySelector("phone-compare")?.getAttribute("phones") == "fairphone-5");
  assert.equal((await columns(page)).length, 1);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("phone-compare")?.getAttribute("phones").includes("xiaomi"));
  assert.equal((await columns(page)).length, 2);
  assert.equal(await page.evaluate(() => window.same), true, "no page was loaded");
}

const has = (program, flag) => spawnSync(program, [flag]).status === 0;

test("Hugo", { skip: !has("hugo", "version") && "there is no hugo here" }, async () => {
  const folder = await build("hugo", "static/phone-compare", "hugo", []);
  await read(join(folder, "public"), "/posts/two-phones/");
});

test("Jekyll", { skip: !has("jekyll", "--version") && "there is no jekyll here" }, async () => {
  const folder = await build("jekyll", "phone-compare", "jekyll", ["build", "--quiet"]);
  await read(join(folder, "_site"), "/two-phones/");
});

test("Eleventy", async () => {
  const folder = await build("eleventy", "phone-compare", "@11ty/eleventy/cmd.cjs", ["--quiet"]);
  await read(join(folder, "_site"), "/two-phones/");
});

test("Astro, across view transitions", async () => {
  const bin = existsSync(join(packages, "astro/bin/astro.mjs")) ? "astro/bin/astro.mjs" : "astro/astro.js";
  const folder = await build("astro", "public/phone-compare", bin, ["build", "--silent"]);
  await read(join(folder, "dist"), "/", there);
});

test("VitePress, across its pages", async () => {
  const folder = await build("vitepress", "public/phone-compare", "vitepress/bin/vitepress.js", ["build"]);
  await read(join(folder, ".vitepress/dist"), "/", there);
});
