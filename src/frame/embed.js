/* In embed.html, the page for frames: applies `theme=` next to the widget's part of the hash, and tells the parent page the
 * height of this one.
 *
 * To the parent page:   { type: "phone-compare-height", height, fitted }, in CSS pixels, and whether the page has asked
 *                       before: on load, when asked, and when the height changes
 * From the parent page: { type: "phone-compare-ask" }, answered at once; from then on nothing scrolls inside
 *
 * Only the parent window is listened to. Its identity does not matter, since a height is no secret.
 */

const root = document.documentElement;
const widget = document.querySelector("phone-compare");
let told;

function dress() {
  const theme = new URLSearchParams(location.hash.slice(1)).get("theme");
  if (theme) widget.setAttribute("theme", theme);
  else widget.removeAttribute("theme");
  root.dataset.theme = theme ?? "";
}

function tell(to) {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (parent == window || (!to && height == told)) return;
  told = height;
  parent.postMessage({ type: "phone-compare-height", height, fitted: "fitted" in root.dataset }, to ?? "*");
}

addEventListener("message", ({ source, origin, data }) => {
  if (source != parent || parent == window || data?.type != "phone-compare-ask") return;
  root.dataset.fitted = "";
  // A page with an opaque origin cannot be named as the target.
  tell(origin == "null" ? "*" : origin);
});
addEventListener("hashchange", dress);
dress();
new ResizeObserver(() => tell()).observe(document.body);
