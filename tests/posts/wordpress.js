// What WordPress and its plugins leave around in a page: globals with short names, a look for emoji in all that is added to
// the page, which it replaces by pictures, and events that are listened to for the whole page.
window.$ = window.jQuery = (what) => (typeof what == "function" ? addEventListener("DOMContentLoaded", what) : document.querySelectorAll(what));
jQuery.fn = jQuery.prototype = { jquery: "3.7.1" };
window.wp = { i18n: {}, hooks: {}, emoji: { parse } };
window._wpemojiSettings = { ext: ".png", source: {} };
window.data = window.state = window.module = window.name = "theirs";
Array.prototype.last = function () { return this[this.length - 1] };

function parse(node) {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) if (/\p{Extended_Pictographic}/u.test(texts.currentNode.data)) found.push(texts.currentNode);
  for (const text of found) {
    const image = Object.assign(document.createElement("span"), { className: "emoji", role: "img", textContent: text.data });
    text.replaceWith(image);
  }
  return found.length;
}

let busy = false;
jQuery(() => {
  parse(document.body);
  new MutationObserver((changes) => {
    if (busy) return;
    busy = true;
    for (const { addedNodes } of changes) for (const node of addedNodes) if (!node.className?.includes?.("emoji")) parse(node);
    busy = false;
  }).observe(document.body, { childList: true, subtree: true });
  // A light box, and a tracker of outward links.
  document.addEventListener("click", ({ target }) => target.closest?.("a[href$='.jpg']"), true);
  // Shortcuts of a search overlay.
  document.addEventListener("keydown", ({ key, target }) => key == "/" && target == document.body && document.title);
});
