/* In embed.html, the page for frames: applies `theme=` and `lang=` next to the widget's part of the hash, and exchanges messages with the
 * page around the frame, which src/frame/phone-compare-frame.js does there.
 *
 * To the parent page:   { type: "phone-compare-hello" }, at once
 *                       { type: "phone-compare-height", height, fitted }, in CSS pixels, and whether the page has asked
 *                       before: once the widget is there, when asked after that, and when the height changes
 * From the parent page: { type: "phone-compare-ask", page, key, link }: from then on nothing scrolls inside. `page` is the URL
 *                       that links lead to, `key` the name of this widget's part in it, and `link` what that part says now
 *                       { type: "phone-compare-seen", top, bottom }: how much of the frame is out of sight, in CSS pixels;
 *                       dialogs open in what is left
 *
 * Only the parent window is listened to. Its identity does not matter, since a height is no secret, and nothing that it
 * says is run.
 */

const root = document.documentElement;
const widget = document.querySelector("phone-compare");
let isReady = false;
let told;
let answer = "*";

function dress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const theme = asked.get("theme");
  if (theme) widget.setAttribute("theme", theme);
  else widget.removeAttribute("theme");
  root.dataset.theme = theme ?? "";
  // Otherwise that of the reader.
  widget.setAttribute("lang", asked.get("lang") ?? "");
}

/** Before the widget is there, any height would be a wrong one, and the page would jump twice. */
function tell(again) {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (parent == window || !isReady || (!again && height == told)) return;
  told = height;
  parent.postMessage({ type: "phone-compare-height", height, fitted: "fitted" in root.dataset }, answer);
}

function asked(origin, { page, key, link }) {
  root.dataset.fitted = "";
  // A page with an opaque origin cannot be named as the target.
  answer = origin == "null" ? "*" : origin;
  if (/^https?:/.test(page)) {
    widget.dataset.page = page;
    widget.dataset.key = typeof key == "string" ? key : "pc";
  }
  const parts = location.hash.slice(1).split("&");
  const changed = parts.map((part) => (part.startsWith("pc=") && typeof link == "string" ? `pc=${link}` : part)).join("&");
  if (changed != parts.join("&")) location.replace(`#${changed}`);
  tell(true);
}

function seen({ top, bottom }) {
  for (const [name, value] of Object.entries({ top, bottom })) {
    if (value >= 0) widget.style.setProperty(`--_unseen-${name}`, `${value}px`);
  }
}

addEventListener("message", ({ source, origin, data }) => {
  if (source != parent || parent == window) return;
  if (data?.type == "phone-compare-ask") asked(origin, data);
  if (data?.type == "phone-compare-seen") seen(data);
});
addEventListener("hashchange", dress);
dress();
// The answer may have a link that the widget is to begin with.
if (parent != window) parent.postMessage({ type: "phone-compare-hello" }, "*");

// A widget that has failed has a height, too: that of its message.
await customElements.whenDefined("phone-compare");
await widget.ready.catch(() => {});
isReady = true;
new ResizeObserver(() => tell()).observe(document.body);
