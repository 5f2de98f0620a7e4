/* The npm package: what judges packages, and what bundlers and type checkers make of it. `cargo xtask test npm` names the tarball. */

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { after, before, test } from "node:test";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import puppeteer from "puppeteer-core";

const { TARBALL, CHROME = "/usr/bin/chromium" } = process.env;
const here = import.meta.dirname;

/** Runs a program of the packages here, and returns what it says. */
function run(program, given, cwd = here) {
  const done = spawnSync(process.execPath, [join(here, "..", "node_modules", program), ...given], { cwd, encoding: "utf8" });
  assert.equal(done.status, 0, `${program} ${given.join(" ")}\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
}

/** A copy of a folder here, into which the tarball has been installed. */
async function installed(name) {
  const folder = join(here, name);
  const done = spawnSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", TARBALL], { cwd: folder, encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
  return folder;
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json", ".css": "text/css" };

/** Serves a folder. */
function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(join(folder, decodeURIComponent(new URL(request.url, "http://x").pathname)));
    const file = path.endsWith("/") ? `${path}index.html` : path;
    if (!file.startsWith(folder) || !(await stat(file).catch(() => null))?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "text/plain" });
    createReadStream(file).pipe(response);
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done({ origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() })));
}

let browser;
before(async () => {
  browser = await puppeteer.launch({ executablePath: CHROME, headless: true, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
});
after(() => browser?.close());

/** Opens a page, and waits for its comparison. */
async function opened(url) {
  const page = await browser.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() == "error" && wrong.push(message.text()));
  await page.goto(url);
  const names = await page.waitForFunction(() => {
    const heads = [...(document.querySelector("phone-compare")?.shadowRoot?.querySelectorAll(".compare thead [scope=col]") ?? [])];
    return heads.length == 2 && heads.map((head) => head.textContent).join();
  });
  assert.match(await names.jsonValue(), /12S/);
  assert.deepEqual(wrong, []);
  return page;
}

test("publint finds nothing", () => {
  const said = run("publint/src/cli.js", ["--strict", TARBALL]);
  assert.match(said, /All good/);
});

test("the types are right for modules", () => {
  // Modules alone: a browser has no require. It fails if it finds a problem.
  const said = run("@arethetypeswrong/cli/dist/index.js", [TARBALL, "--profile", "esm-only", "--no-emoji", "--format", "ascii"]);
  assert.match(said, /"phone-compare\/react"/);
});

test("React's and Vue's JSX know the element", async () => {
  const folder = await installed("types");
  for (const framework of ["react", "vue"]) run("typescript/bin/tsc", ["-p", `tsconfig.${framework}.json`], folder);
});

test("Vite serves and builds an app with it", async () => {
  const folder = await installed("app");
  run("vite/bin/vite.js", ["build", "--outDir", "dist-vite", "--logLevel", "warn"], folder);
  const built = await serve(join(folder, "dist-vite"));
  await (await opened(`${built.origin}/`)).close();
  built.stop();
  const dev = spawn(process.execPath, [join(here, "..", "node_modules", "vite/bin/vite.js"), "--host", "127.0.0.1", "--port", "0"], { cwd: folder });
  try {
    const url = await new Promise((done, fail) => {
      let told = "";
      dev.stdout.on("data", (data) => {
        told += data;
        // Between its colours.
        const found = told.replace(/\u001b\[\d+m/g, "").match(/http:\/\/127\.0\.0\.1:\d+\//);
        if (found) done(found[0]);
      });
      dev.on("exit", () => fail(Error(told)));
    });
    await (await opened(url)).close();
  } finally {
    dev.kill();
  }
});

test("webpack builds an app with it", async () => {
  const folder = await installed("app");
  run("webpack-cli/bin/cli.js", ["--stats", "errors-only"], folder);
  const built = await serve(join(folder, "dist-webpack"));
  await (await opened(`${built.origin}/`)).close();
  built.stop();
});

test("plain modules import it by its name", async () => {
  const folder = await installed("plain");
  const plain = await serve(folder);
  const page = await opened(`${plain.origin}/`);
  assert.equal(await page.$eval("html", (root) => root.dataset.defined), "true");
  await page.close();
  plain.stop();
});
