/* Draws the kit into each pane of the page, as the loader draws widgets: in a shadow root, with the widget's style sheet. */

import start, { draw, styles } from "./kit_page.js";

await start();
const sheet = new CSSStyleSheet();
// Blocks stand in rows here, and in views as these have them.
sheet.replaceSync(`${styles()} .shown { display: flow-root; } .shown > button { margin: 0 .5em .5em 0; }`);
for (const pane of document.querySelectorAll(".panes > section > div")) {
  const root = pane.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  const inside = document.createElement("div");
  root.append(inside);
  draw(inside);
}
