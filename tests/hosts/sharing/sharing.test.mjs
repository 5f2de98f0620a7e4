/* What others make of a page of `cargo xtask page`: previews, search engines, programs that unfold links. `cargo xtask test sharing`
 * makes the page, and names its folder and that of the widget. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import ogs from "open-graph-scraper";
import puppeteer from "puppeteer-core";

const { PAGES, DIST, CHROME = "/usr/bin/chromium" } = process.env;
const here = import.meta.dirname;
const URL_OF_PAGE = "https://example.org/phones/";
const html = await readFile(join(PAGES, "pair.html"), "utf8");

test("previews have a title, a sentence and a picture", async () => {
  const { result } = await ogs({ html });
  assert.equal(result.ogTitle, "Xiaomi 12S and 12S Pro, as known on 26 May 2022");
  assert.match(result.ogDescription, /Chipset: Snapdragon 8\+ Gen 1/);
  assert.equal(result.ogUrl, `${URL_OF_PAGE}pair.html`);
  assert.equal(result.ogSiteName, "example.org");
  assert.equal(result.twitterCard, "summary_large_image");
  const [image] = result.ogImage;
  assert.deepEqual([image.url, image.width, image.height], [`${URL_OF_PAGE}pair.png`, "1200", "630"]);
  assert.equal(image.alt, result.ogTitle);

  const picture = await readFile(join(PAGES, "pair.png"));
  assert.equal(picture.toString("latin1", 1, 4), "PNG");
  assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
  // WhatsApp leaves out pictures above 600 kB.
  assert.ok(picture.length < 600_000, `${picture.length} bytes`);
});

test("search engines get what schema.org has words for", async () => {
  const [, json] = html.match(/<script type="application\/ld\+json">([^]*?)<\/script>/);
  const read = JSON.parse(json);
  assert.equal(read["@type"], "WebPage");
  // schema-dts is made of schema.org's vocabulary: a property that a type does not have does not compile.
  const typed = (json) => `import type { WebPage, WithContext } from "schema-dts";\nexport const page: WithContext<WebPage> = ${json};\n`;
  const compiled = async (json) => {
    await writeFile(join(here, "page.ts"), typed(json));
    const tsc = join(here, "..", "node_modules", "typescript", "bin", "tsc");
    return spawnSync(process.execPath, [tsc, "--noEmit", "--strict", "--skipLibCheck", "--module", "esnext", "--moduleResolution", "bundler", "page.ts"], { cwd: here, encoding: "utf8" });
  };
  const right = await compiled(json);
  assert.equal(right.status, 0, right.stdout);
  read.about[0].additionalProperties = [];
  const wrong = await compiled(JSON.stringify(read));
  assert.match(wrong.stdout, /additionalProperties/, "the check can fail");
});

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json", ".css": "text/css", ".png": "image/png" };
let server, browser, origin;

before(async () => {
  server = createServer(async (request, response) => {
    const path = normalize(join("/", decodeURIComponent(new URL(request.url, "http://x").pathname)));
    const file = path.startsWith("/phones/") ? join(PAGES, path.slice(8)) : path.startsWith("/pc/") ? join(DIST, path.slice(4)) : "";
    if (path == "/post.html") return response.writeHead(200, { "Content-Type": "text/html" }).end(server.post);
    if (!(await stat(file).catch(() => null))?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "text/plain", "Access-Control-Allow-Origin": "*" });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch({ executablePath: CHROME, headless: true, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
});
after(async () => {
  await browser?.close();
  server?.close();
});

test("a pasted link unfolds into the widget, also in WordPress's sandbox", async () => {
  const [, found] = html.match(/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/);
  assert.equal(found, `${URL_OF_PAGE}pair.oembed.json`);
  const told = JSON.parse(await readFile(join(PAGES, "pair.oembed.json"), "utf8"));
  assert.deepEqual([told.version, told.type, told.thumbnail_width, told.thumbnail_height], ["1.0", "rich", 1200, 630]);
  for (const unfold of [
    (frame) => frame,
    // What WordPress makes of frames from sites that it does not know.
    (frame) => frame.replace(/src="([^"]*)"/, (_, src) => `sandbox="allow-scripts" security="restricted" src="${src}#?secret=aB3dE6gH9j" data-secret="aB3dE6gH9j"`),
  ]) {
    server.post = `<!doctype html><html lang=en><title>Post</title><link rel=icon href="data:,">${unfold(told.html).replaceAll("https://example.org", origin)}`;
    const page = await browser.newPage();
    await page.goto(`${origin}/post.html`);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    const names = await frame.waitForFunction(() => {
      const heads = [...(document.querySelector("phone-compare")?.shadowRoot?.querySelectorAll(".compare thead [scope=col]") ?? [])];
      return heads.length == 2 && heads.map((head) => head.textContent).join();
    });
    assert.match(await names.jsonValue(), /12S/);
    assert.match(await frame.$eval("phone-compare", (own) => own.shadowRoot.querySelector(".compare").textContent), /26 May 2022/);
    assert.deepEqual(await frame.$eval("phone-compare", (own) => [...own.shadowRoot.querySelectorAll("[part=notice]")].map((one) => one.textContent)), []);
    await page.close();
  }
});
