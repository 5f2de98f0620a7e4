/* Builds the site: `cargo xtask site` calls it in a copy of this folder, beside the packages, with the pages of phones made already.
 *
 * DIST is the built widget, DOCS the repository, OUT where the site goes, PHONES the folder with the pages of phones and made.json, and
 * SITE_URL where the site will be, if that is known. */

import { spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, normalize, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parse } from "node-html-parser";
import puppeteer from "puppeteer-core";
import { GALLERY } from "./gallery-examples.mjs";

const { DIST, DOCS, OUT, PHONES, SITE_URL = "", CHROME = "/usr/bin/chromium" } = process.env;
const here = import.meta.dirname;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml", ".webp": "image/webp", ".png": "image/png", ".xml": "text/xml", ".csv": "text/csv" };
const escaped = (text) => text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]);

/** Serves files; `find` says where a path is. Tells `asked` of each file it sends. */
export async function serve(find, asked = () => {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const file = find(path);
    if (typeof file == "object") return response.writeHead(200, { "Content-Type": "text/html" }).end(file.html);
    if (!(await stat(file).catch(() => null))?.isFile()) return response.writeHead(404).end();
    asked(file);
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "text/plain" });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/* ---- What each example weighs ---- */

/** The bytes after brotli of all files that each example asks for until it is shown, in kB, as measured in Chromium. */
async function weigh() {
  const browser = await puppeteer.launch({ executablePath: CHROME, headless: true, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  const sizes = new Map();
  const size = async (file) => {
    if (!sizes.has(file)) sizes.set(file, brotliCompressSync(await readFile(file)).length);
    return sizes.get(file);
  };
  for (const example of GALLERY) {
    const asked = new Set();
    const page = { html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${example.title}</title><link rel="icon" href="data:,"><script type="module" src="/phone-compare/phone-compare.js"></script>${example.html}` };
    const server = await serve((path) => {
      if (path == "/") return page;
      if (path.startsWith("/phone-compare/")) return join(DIST, path.slice(15));
      return example.file ? join(here, "own.csv") : "";
    }, (file) => asked.add(file));
    const tab = await browser.newPage();
    await tab.goto(server.origin);
    for (const frame of tab.frames()) {
      await frame.evaluate(() => Promise.all([...document.querySelectorAll("phone-compare")].map((own) => own.load?.())));
      await frame.waitForFunction(() => [...document.querySelectorAll("phone-compare")].every((own) => own.shadowRoot && !own.shadowRoot.querySelector(".loading")));
    }
    await tab.waitForNetworkIdle();
    let sum = 0;
    for (const file of asked) sum += await size(file);
    example.weight = Math.round(sum / 1000);
    example.files = asked.size;
    await tab.close();
    server.stop();
  }
  await browser.close();
}

/* ---- The pages ---- */

/** Pages of the documentation: what they are called beside each other, and where they come from. */
const PAGES = [
  ["Use it", [
    ["embedding", "docs/embedding.md", "Embedding"],
    ["element", "docs/element.md", "The element"],
    ["frameworks", "docs/frameworks.md", "Frameworks"],
    ["leptos", "docs/leptos.md", "Leptos"],
    ["theming", "docs/theming.md", "Theming"],
    ["own-data", "docs/own-data.md", "Own data"],
    ["accessibility", "docs/accessibility.md", "Accessibility"],
  ]],
  ["How it works", [
    ["uncertainty", "docs/uncertainty.md", "Uncertainty"],
    ["link-format", "docs/link-format.md", "Link format"],
    ["performance", "docs/performance.md", "Performance"],
    ["architecture", "ARCHITECTURE.md", "Architecture"],
  ]],
  ["The data", [
    ["data-format", "docs/data-format.md", "Data format"],
    ["adding-phones", "data/README.md", "Adding phones"],
    ["data", "docs/data.md", "The data in numbers"],
    ["contributing", "CONTRIBUTING.md", "Contributing"],
    ["changelog", "CHANGELOG.md", "Changelog"],
  ]],
];

/** A document of the repository as a page: links to other documents lead to their pages, and links to files that are none are text. */
function asPage(text, from, pages) {
  const linked = (target) => {
    if (/^[a-z]+:|^#/i.test(target)) return target;
    const [path, hash = ""] = target.split(/(?=#)/);
    const file = normalize(join(dirname(from), path));
    if (pages.has(file)) return `./${pages.get(file)}${hash}`;
    return file.startsWith("docs/images/") ? `./images/${file.slice(12)}` : null;
  };
  // Not inside code.
  return text.split(/(^```[^]*?^```|`[^`\n]*`)/m).map((part, at) => at % 2 ? part : part
    .replace(/(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (_, picture, label, target) => {
      const to = linked(target);
      return to == null ? label : `${picture}[${label}](${to})`;
    })
    .replace(/\{\{/g, "&#123;&#123;")).join("");
}

async function documents() {
  const pages = new Map(PAGES.flatMap(([, items]) => items.map(([name, file]) => [file, name])));
  await mkdir("docs", { recursive: true });
  await cp(join(DOCS, "docs", "images"), "docs/images", { recursive: true });
  for (const [file, name] of pages) await writeFile(`docs/${name}.md`, asPage(await readFile(join(DOCS, file), "utf8"), file, pages));
  return PAGES.map(([text, items]) => ({ text, items: items.map(([name, , label]) => ({ text: label, link: `/docs/${name}` })) }));
}

async function gallery() {
  await mkdir("gallery", { recursive: true });
  const weight = ({ weight, files }) => `${weight} kB in ${files} files`;
  for (const example of GALLERY) {
    const [markup, style] = example.html.split(/\n\n(?=<style>)/);
    const file = example.file ? `\nThe file behind it:\n\n\`\`\`csv\n${(await readFile("own.csv", "utf8")).trim()}\n\`\`\`\n` : "";
    await writeFile(`gallery/${example.id}.md`, `---\naside: false\n---\n\n# ${example.title}\n\n${example.lead}\n\n${markup}\n\n`
      + `## The code\n\n\`\`\`html\n${example.html.startsWith("<iframe") ? "" : '<script type="module" src="/phone-compare/phone-compare.js"></script>\n\n'}${example.html}\n\`\`\`\n${file}\n`
      + `## What it weighs\n\n**${weight(example)}**, after brotli, until all of it is shown, as measured in Chromium when this site was built. Nothing but the loader comes before a reader is near.\n${style ? `\n${style}\n` : ""}`);
  }
  const cards = GALLERY.map((example) => `<li><a href="/gallery/${example.id}.html">${escaped(example.title)}</a><p>${escaped(example.lead)}</p><p class="weight">${weight(example)}</p></li>`);
  await writeFile("gallery/index.md", `---\naside: false\n---\n\n# Gallery\n\nOne living example for each use, with its code and what it weighs. Make your own in the <a href="/phone-compare/builder.html" target="_self">builder</a>.\n\n<ul class="uses">\n${cards.join("\n")}\n</ul>\n`);
  return GALLERY.map(({ id, title }) => ({ text: title, link: `/gallery/${id}` }));
}

/** The pages of phones and pairs, each with links to others, and the page that lists them. */
async function phones() {
  const made = JSON.parse(await readFile(join(PHONES, "made.json"), "utf8")).map((page) => ({ ...page, name: page.file.split("/").pop() }));
  const pairs = made.filter(({ phones }) => phones.length > 1);
  const singles = made.filter(({ phones }) => phones.length == 1);
  const links = (list) => list.map(({ name, title, phones }) => `<li><a href="${name}">${escaped(phones.length > 1 ? phones.map((phone) => phone.name).join(" vs ") : phones[0].name)}</a></li>`).join("\n");
  await mkdir("public/phones", { recursive: true });
  await cp(join(PHONES, "page.css"), "public/phones/page.css");
  for (const page of made) {
    const names = page.phones.map(({ name }) => name);
    const related = page.phones.length == 1
      ? pairs.filter(({ phones }) => phones.some(({ name }) => names.includes(name)))
      : [...singles.filter(({ phones }) => names.includes(phones[0].name)), ...pairs.filter((other) => other != page && other.phones.some(({ name }) => names.includes(name)))];
    const html = (await readFile(join(PHONES, page.name), "utf8"))
      .replace("<main>", '<main>\n<p><a href="../">phone-compare</a> › <a href="./">Phones</a></p>')
      .replace("</main>", `${related.length ? `<h2>Compare</h2>\n<ul>\n${links(related)}\n</ul>\n` : ""}</main>`);
    await writeFile(`public/phones/${page.name}`, html);
  }
  const brands = Map.groupBy ? Map.groupBy(singles, ({ phones }) => phones[0].brand) : singles.reduce((map, page) => {
    const { brand } = page.phones[0];
    return map.set(brand, [...(map.get(brand) ?? []), page]);
  }, new Map());
  const sections = [...brands].sort(([a], [b]) => a.localeCompare(b)).map(([brand, list]) => {
    const sorted = list.sort((a, b) => a.phones[0].name.localeCompare(b.phones[0].name, "en", { numeric: true }));
    return `## ${brand}\n\n<ul>\n${links(sorted)}\n</ul>\n`;
  });
  await mkdir("phones", { recursive: true });
  await writeFile("phones/index.md", `---\noutline: 2\n---\n\n# ${singles.length.toLocaleString("en")} phones\n\nSearch and filter them in the [finder](../gallery/finder), or open one.\n\n## Often compared\n\n<ul>\n${links(pairs)}\n</ul>\n\n<div class="brands">\n\n${sections.join("\n")}\n</div>\n`);
}

/* ---- What has been built ---- */

async function htmlFiles(folder) {
  const all = await readdir(folder, { recursive: true });
  return all.filter((file) => file.endsWith(".html"));
}

/** Every internal link leads to a file, and its fragment to an element. */
async function check() {
  const files = await htmlFiles(OUT);
  const pages = new Map();
  const page = async (file) => {
    if (!pages.has(file)) {
      const root = parse(await readFile(join(OUT, file), "utf8"), { comment: false });
      pages.set(file, { root, ids: new Set(root.querySelectorAll("[id],a[name]").flatMap((one) => [one.getAttribute("id"), one.getAttribute("name")])) });
    }
    return pages.get(file);
  };
  const broken = [];
  let count = 0;
  for (const file of files) {
    const { root } = await page(file);
    for (const element of root.querySelectorAll("[href],[src]")) {
      const target = element.getAttribute("href") ?? element.getAttribute("src");
      if (/^(?:[a-z]+:|\/\/)/i.test(target)) continue;
      count += 1;
      const { pathname, hash } = new URL(target, `http://x/${file}`);
      let to = decodeURIComponent(pathname).slice(1);
      if (to == "" || to.endsWith("/")) to += "index.html";
      const is = await stat(join(OUT, to)).catch(() => null);
      if (!is?.isFile()) broken.push(`${file}: ${target} leads nowhere`);
      // What stands after #pc= is for the widget.
      else if (hash.length > 1 && !hash.includes("=") && to.endsWith(".html")) {
        const id = decodeURIComponent(hash.slice(1));
        if (!(await page(to)).ids.has(id)) broken.push(`${file}: ${target} leads to no such place`);
      }
    }
  }
  console.log(`${files.length} pages, ${count} internal links`);
  if (broken.length) throw Error(`${broken.length} broken links:\n${broken.slice(0, 40).join("\n")}`);
  return files;
}

/** For search engines, which want whole addresses. */
async function sitemap(files) {
  if (!SITE_URL) return console.log("no sitemap: --url says where the site will be");
  const own = files.filter((file) => !file.startsWith("phone-compare/") && file != "404.html").sort();
  const urls = own.map((file) => `<url><loc>${escaped(new URL(file.replace(/(^|\/)index\.html$/, "$1"), SITE_URL).href)}</loc></url>`);
  await writeFile(join(OUT, "sitemap.xml"), `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`);
  await writeFile(join(OUT, "robots.txt"), `User-agent: *\nAllow: /\n\nSitemap: ${new URL("sitemap.xml", SITE_URL).href}\n`);
}

process.chdir(here);
console.log("weighing the examples");
await weigh();
for (const example of GALLERY) console.log(`  ${example.id}: ${example.weight} kB in ${example.files} files`);
await writeFile("site.json", JSON.stringify({ gallery: await gallery(), docs: await documents() }));
await phones();
await mkdir("public/examples", { recursive: true });
await cp("own.csv", "public/examples/own.csv");
await cp(DIST, "public/phone-compare", { recursive: true });
console.log("building the pages");
const vitepress = spawnSync(process.execPath, [join(here, "..", "node_modules", "vitepress", "bin", "vitepress.js"), "build"], { cwd: here, stdio: "inherit" });
if (vitepress.status) throw Error("VitePress failed");
await rm(OUT, { recursive: true, force: true });
await cp(".vitepress/dist", OUT, { recursive: true });
await sitemap(await check());
console.log(relative(DOCS, OUT));
