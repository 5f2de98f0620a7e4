/* Builds the apps of the frameworks, and checks the types of the one in React: `node build.mjs FOLDER`. Called by
 * `cargo xtask`, in a copy of this folder beside the packages.
 */
import { execFileSync } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "vite";

const [folder] = process.argv.slice(2);
const packages = createRequire(import.meta.url);
const beside = (name, path) => join(packages.resolve(`${name}/package.json`), "..", path);

const { bin } = packages("typescript/package.json");
execFileSync(process.execPath, [beside("typescript", bin.tsc), "-p", "react"], { stdio: "inherit" });

await build({
  logLevel: "warn",
  build: {
    outDir: folder,
    emptyOutDir: true,
    rollupOptions: {
      input: { react: "react/main.tsx", vue: "vue/main.js", svelte: "svelte/main.js" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
await copyFile(beside("@hotwired/turbo", "dist/turbo.es2017-esm.js"), join(folder, "turbo.js"));
await copyFile(beside("htmx.org", "dist/htmx.min.js"), join(folder, "htmx.js"));
await copyFile(beside("htmx2", "dist/htmx.min.js"), join(folder, "htmx2.js"));
