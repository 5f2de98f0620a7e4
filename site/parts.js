/* What the pages beside the widget have in common: making elements, and handing out a text, to the clipboard or as a file. */

export const make = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** Copies the text of a field, and returns whether the browser let it; else the text is selected. */
export async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Refused or missing: use the older way.
    field.focus();
    field.select();
    return document.execCommand("copy");
  }
}

/** Saves a text as a file of this name. */
export function save(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
