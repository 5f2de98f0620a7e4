import { cpSync } from "node:fs";
import { defineConfig } from "vite";

// The files of the widget, as they are, to where the server and the build find them.
cpSync("node_modules/phone-compare", "public/phone-compare", { recursive: true });

export default defineConfig({});
