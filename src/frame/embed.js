/* In embed.html, the page for frames: follows `theme=` beside the widget's part of the hash, and tells the page
 * around how high this one is.
 *
 * To the page around:   { type: "phone-compare-height", height, fitted }, in CSS pixels, and whether it has asked
 *                       before: on load, when asked, and when it changes
 * From the page around: { type: "phone-compare-ask" }, answered at once; from then on nothing is scrolled in here
 *
 * Only the window around is listened to. Who that is does not matter, since a height is no secret.
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
  // A page without an origin of its own cannot be named.
  tell(origin == "null" ? "*" : origin);
});
addEventListener("hashchange", dress);
dress();
new ResizeObserver(() => tell()).observe(document.body);
