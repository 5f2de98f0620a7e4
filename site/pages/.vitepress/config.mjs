import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";

/** What build.mjs found out: pages, and where the site will be. */
const site = JSON.parse(readFileSync(new URL("../site.json", import.meta.url)));

export default defineConfig({
  title: "phone-compare",
  description: "A phone finder and comparer for any web page, in which every value keeps its source, date and firmness.",
  lang: "en-GB",
  cleanUrls: false,
  head: [
    ["link", { rel: "icon", href: "data:," }],
    ["script", { type: "module", src: "/phone-compare/phone-compare.js" }],
  ],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag == "phone-compare" } } },
  // build.mjs checks all links, also those to pages that are not made here.
  ignoreDeadLinks: true,
  // The usual one has too little contrast on grey.
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  themeConfig: {
    nav: [
      { text: "Gallery", link: "/gallery/" },
      { text: "Documentation", link: "/docs/embedding" },
      { text: "Phones", link: "/phones/" },
      { text: "Builder", link: "/phone-compare/builder.html", target: "_self" },
    ],
    sidebar: {
      "/gallery/": [{ text: "Gallery", items: site.gallery }],
      "/docs/": site.docs,
    },
    search: { provider: "local" },
    outline: [2, 3],
    docFooter: { prev: true, next: true },
    footer: { message: "Code: MIT or Apache-2.0. Data: CC BY-SA 4.0." },
  },
});
