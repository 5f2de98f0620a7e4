/* For pages with <iframe src="…/embed.html#pc=…">: keeps each of these frames as high as its content, tells it which part of it
 * is in sight, and makes its links lead to this page.
 *
 *   <script type="module" src="…/phone-compare-frame.js"></script>
 *
 * A message counts if it comes from the window of such a frame and from the origin of its address ("null" under a
 * sandbox without allow-same-origin), and is of the documented shape.
 */

const address = (frame) => new URL(frame.src, document.baseURI);

const frames = () => [...document.querySelectorAll("iframe[src]")].filter((frame) => address(frame).pathname.endsWith("/embed.html"));

/** Frames that are kept as high as their content, and what each was told last. */
const fitted = new Map();

addEventListener("message", ({ source, origin, data }) => {
  if (!["phone-compare-hello", "phone-compare-height"].includes(data?.type)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow == source);
  if (!frame || origin != originOf(frame)) return;
  if (!data.fitted) ask(frame);
  if (!(data.height > 0 && data.height < 1e5)) return;
  // Borders are added to the height.
  frame.style.boxSizing = "content-box";
  frame.style.height = `${Math.ceil(data.height)}px`;
  if (!fitted.has(frame)) fitted.set(frame, "");
  look();
});

function originOf(frame) {
  const alone = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return alone ? "null" : address(frame).origin;
}

function post(frame, message) {
  const origin = originOf(frame);
  frame.contentWindow?.postMessage(message, origin == "null" ? "*" : origin);
}

/** Frames that loaded first have sent their height before anyone listened. A link to a frame is named after its id, as links
 * to several widgets are. */
function ask(frame) {
  const key = frame.id ? `pc.${frame.id}` : "pc";
  const link = location.hash.slice(1).split("&").find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  post(frame, { type: "phone-compare-ask", page: location.href, key, link });
}

let waiting = false;

/** Tells each frame how much of it is out of sight, once for each drawn frame of the page. */
function look() {
  if (waiting || !fitted.size) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    for (const [frame, last] of fitted) {
      if (!frame.isConnected) {
        fitted.delete(frame);
        continue;
      }
      const { top, bottom, height } = frame.getBoundingClientRect();
      const within = (length) => Math.round(Math.min(Math.max(length, 0), height));
      const unseen = { top: within(-top), bottom: within(bottom - innerHeight) };
      if (last == String([unseen.top, unseen.bottom])) continue;
      fitted.set(frame, String([unseen.top, unseen.bottom]));
      post(frame, { type: "phone-compare-seen", ...unseen });
    }
  });
}

// Scrollers around the frame count, too; their events do not bubble.
addEventListener("scroll", look, { capture: true, passive: true });
addEventListener("resize", look);
addEventListener("hashchange", () => frames().forEach(ask));
frames().forEach(ask);
