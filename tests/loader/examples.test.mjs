// The templates in examples/sites are those that the builder writes, with all attributes that there are.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { HOSTS } from "../../site/snippets.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

for (const [host, file] of [["hugo", "hugo/layouts/shortcodes/phone-compare.html"], ["jekyll", "jekyll/_includes/phone-compare.html"]]) {
  test(`${host}'s template is the builder's`, () => {
    const embed = { at: "/phone-compare/", loader: "/phone-compare/phone-compare.js", attributes: {}, fallback: "", style: "" };
    const [template] = HOSTS[host](embed, read(`site/hosts/${host}.html`));
    assert.equal(read(`examples/sites/${file}`), template.text);
  });
}
