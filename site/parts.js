/* What the pages beside the widget have in common: making elements, and handing out a text, to the clipboard or as a file. */

export const make = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** Copies the text of a field, and returns what to tell. */
export async function copy(field) {
  let copied = false;
  try {
    await navigator.clipboard.writeText(field.value);
    copied = true;
  } catch {
    // Refused or missing: use the older way.
    field.focus();
    field.select();
    copied = document.execCommand("copy");
  }
  return copied ? "Copied." : "Copying was blocked. The text is selected; press Ctrl+C (⌘C).";
}

/** Saves a text as a file of this name, and returns what to tell. */
export function save(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return "Saved.";
}
