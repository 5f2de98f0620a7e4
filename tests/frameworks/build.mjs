/* Builds the apps of the frameworks, checks the types of the one in React, and has each draw the beginning of a page as a server
 * would: `node build.mjs FOLDER POSTS`. Called by `cargo xtask`, in a copy of this folder beside the packages.
 */
import { execFileSync } from "node:child_process";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const [folder, posts] = process.argv.slice(2);
const packages = createRequire(import.meta.url);
const beside = (name, path) => join(packages.resolve(`${name}/package.json`), "..", path);

const { bin } = packages("typescript/package.json");
execFileSync(process.execPath, [beside("typescript", bin.tsc), "-p", "react"], { stdio: "inherit" });

const output = { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" };
const made = (outDir, input, more) =>
  build({ logLevel: "warn", build: { outDir, emptyOutDir: true, rollupOptions: { input, output }, ...more } });

await made(folder, { react: "react/main.tsx", vue: "vue/main.js", svelte: "svelte/main.js" });
await copyFile(beside("@hotwired/turbo", "dist/turbo.es2017-esm.js"), join(folder, "turbo.js"));
await copyFile(beside("htmx.org", "dist/htmx.min.js"), join(folder, "htmx.js"));
await copyFile(beside("htmx2", "dist/htmx.min.js"), join(folder, "htmx2.js"));

// What tests/browser/frameworks.rs calls `some`.
globalThis.model = JSON.stringify([
  { id: "compared", loading: "eager", phones: "xiaomi-12s xiaomi-12s-pro", "as-of": "2022-05-26", differences: true },
  { id: "own", loading: "eager", data: "two" },
  { id: "stated", loading: "eager", data: "two", state: "two" },
]);
// Here, where it finds the packages.
await made("server", { react: "react/server.tsx", vue: "vue/server.js", svelte: "svelte/server.js" }, { ssr: true });
for (const name of ["react", "vue", "svelte"]) {
  const { render } = await import(pathToFileURL(join("server", `${name}.js`)));
  const post = await readFile(join(posts, `${name}.html`), "utf8");
  const drawn = await render();
  const page = post
    .replace('<html lang="en">', () => `<html lang="en" data-model='${model}'>`)
    .replace('"post.css"', '"../posts/post.css"')
    .replace("<main></main>", () => `<main>${drawn}</main>`);
  await writeFile(join(folder, `${name}.html`), page);
}
