/* For pages with <iframe src="…/embed.html#pc=…">: keeps each of these frames as high as its content.
 *
 *   <script type="module" src="…/phone-compare-frame.js"></script>
 *
 * A message counts if it comes from the window of such a frame and from the origin of its address ("null" under a
 * sandbox without allow-same-origin), and is of the documented shape.
 */

const address = (frame) => new URL(frame.src, document.baseURI);

const frames = () => [...document.querySelectorAll("iframe[src]")].filter((frame) => address(frame).pathname.endsWith("/embed.html"));

addEventListener("message", ({ source, origin, data }) => {
  if (data?.type != "phone-compare-height" || !(data.height > 0 && data.height < 1e5)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow == source);
  if (!frame) return;
  const alone = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  if (origin != (alone ? "null" : address(frame).origin)) return;
  if (!data.fitted) ask(frame);
  // Borders are added to the height.
  frame.style.boxSizing = "content-box";
  frame.style.height = `${Math.ceil(data.height)}px`;
});

/** Frames that loaded first have sent their height before anyone listened. Asking is no secret. */
function ask(frame) {
  frame.contentWindow?.postMessage({ type: "phone-compare-ask" }, "*");
}

frames().forEach(ask);
