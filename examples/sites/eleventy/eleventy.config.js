/** The element in any post: {% phones "xiaomi-12s xiaomi-12s-pro", "2022-05-26" %}fallback{% endphones %} */
export default function (config) {
  config.addPassthroughCopy("phone-compare");
  config.addPairedShortcode("phones", (fallback, phones, day) => {
    const escaped = (text) => String(text).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const asOf = day ? ` as-of="${escaped(day)}"` : "";
    // The tag alone on its line, or Markdown would make a paragraph of it.
    return `<phone-compare phones="${escaped(phones)}"${asOf}>\n${fallback.trim()}\n</phone-compare>`;
  });
}
