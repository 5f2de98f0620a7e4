import { defineConfig } from "vitepress";

export default defineConfig({
  title: "A VitePress site",
  head: [
    ["link", { rel: "icon", href: "data:," }],
    ["script", { type: "module", src: "/phone-compare/phone-compare.js" }],
    ["style", {}, "phone-compare { display: flow-root; min-height: clamp(36rem, 100svh, 80rem) }"],
  ],
  // Vue would otherwise look for a component of this name.
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag == "phone-compare" } } },
});
