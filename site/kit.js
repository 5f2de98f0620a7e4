/* Draws the kit into each pane of the page, as the loader draws widgets: in a shadow root, with the widget's style sheet. */

const { script, wasm } = await (await fetch("./phone-compare.files.json")).json();
const kit = await import(`./${script}`);
await kit.start(fetch(`./${wasm}`));
const sheet = new CSSStyleSheet();
// Blocks stand in rows here, and in views as these have them.
sheet.replaceSync(`${kit.styles()} .shown { display: flow-root; } .shown > button { margin: 0 .5em .5em 0; }`);
for (const pane of document.querySelectorAll(".panes > section > div")) {
  const root = pane.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  const inside = document.createElement("div");
  root.append(inside);
  kit.kit(inside);
}
