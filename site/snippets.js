/* The output of the embed builder: attributes, links, the fallback, and the snippet for each host. Pure: text in, text out. */

/** The attributes that a snippet can have, in order: all of the element's, so that templates for hosts pass them on. */
export const ATTRIBUTES = ["id", "view", "phones", "as-of", "search", "filters", "sort", "matters", "unbeaten", "specs", "columns", "differences", "baseline", "open",
  "closed", "x", "y", "summary", "units", "currency", "theme", "controls", "heading-level", "lang", "src", "merge",
  "max", "link", "loading"];

/** How many phones of a list the fallback shows. */
const LISTED = 20;

/** The attributes for a state of the element, by name; true is an attribute without a value. */
export function attributesOf(state) {
  const filters = Object.entries(state.filters).map(([spec, filter]) => `${spec}=${filter}`);
  return {
    view: state.view == (state.phones.length ? "compare" : "finder") ? "" : state.view,
    phones: state.phones.join(" "),
    "as-of": state.asOf ?? "",
    search: state.search.trim(),
    filters: filters.join("; "),
    sort: state.sort,
    matters: state.matters.join(" "),
    unbeaten: state.unbeaten,
    specs: state.specs.join(" "),
    columns: state.columns.join(" "),
    differences: state.differences,
    baseline: state.baseline ?? "",
    open: state.open.join(" "),
    closed: state.closed.join(" "),
    x: state.x ?? "",
    y: state.y ?? "",
    summary: state.summary == "on" ? "" : state.summary,
    units: state.units == "metric" ? "" : state.units,
    currency: state.currency ?? "",
  };
}

/** The style sheet of the page: the space that the widget will take, so that nothing shifts when it loads, and its looks.
 * `height` is that of a small widget, in pixels; 0 of one that may be as high as the window. */
export function styleOf({ accent, font, height }) {
  const space = height ? `${height}px` : "clamp(36rem, 100svh, 80rem)";
  const rules = ["display: flow-root;", `min-height: ${space};`, accent && `--pc-accent: ${accent};`, font && `--pc-font: ${font};`];
  return `phone-compare {\n${rules.filter(Boolean).map((rule) => `  ${rule}\n`).join("")}}\n`;
}

/** The text of a link to a state, in the format of docs/link-format.md. */
export function linkTo(state) {
  const parts = [
    ["view", state.view == "finder" ? "" : state.view],
    ["phones", state.phones.join(",")],
    ["as-of", state.asOf],
    ["search", state.search.trim()],
    ...Object.entries(state.filters),
    ["sort", state.sort],
    ["matters", state.matters.join(",")],
    ["unbeaten", state.unbeaten],
    ["specs", state.specs.join(",")],
    ["columns", state.columns.join(",")],
    ["differences", state.differences],
    ["baseline", state.baseline],
    ["open", state.open.join(",")],
    ["closed", state.closed.join(",")],
    ["x", state.x],
    ["y", state.y],
    ["summary", state.summary == "on" ? "" : state.summary],
    ["units", state.units == "metric" ? "" : state.units],
    ["currency", state.currency?.toLowerCase()],
  ];
  const settings = parts.filter(([, value]) => value).map(([key, value]) => (value === true ? key : `${key}=${encoded(value)}`));
  return ["v1", ...settings].join(";");
}

const encoded = (text) => encodeURIComponent(text)
  .replaceAll("%2C", ",")
  .replaceAll("%3A", ":")
  .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/* ---- HTML ---- */

const NAMES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text escaped for elements and quoted attributes, on one line. */
export const escaped = (text) => String(text)
  .replace(/[&<>"']/g, (letter) => NAMES[letter])
  // No-break spaces stay.
  .replace(/[^\S\u00a0\u202f]+/g, " ")
  .replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd");

const tag = (name, text, attributes = "") => `<${name}${attributes}>${escaped(text)}</${name}>`;

/** The fallback, from the element's own data: its sentence, and unless `short` the table with its sources, in the words of
 * somebody who speaks the language of the data. It contains no empty lines, which would end the HTML block in Markdown. */
export function fallbackOf(sheet, isList, short, words) {
  const { say, date } = words;
  const sentence = tag("p", say("builder-sentence", sheet));
  const rows = [...new Set(sheet.phones.flatMap(({ specs }) => Object.keys(specs)))];
  if (short || !rows.length) return sentence;
  const phones = isList ? sheet.phones.slice(0, LISTED) : sheet.phones;
  // Only the sources used here, renumbered.
  const used = [...new Set(phones.flatMap(({ specs }) => rows.flatMap((row) => specs[row]?.sources ?? [])))].sort((a, b) => a - b);
  const cell = ({ specs }, row) => {
    const { text, marks = [], sources = [] } = specs[row] ?? {};
    const said = [escaped(text ?? say("builder-unknown")), ...marks.map((mark) => tag("em", mark))];
    if (sources.length) said.push(tag("sup", `[${sources.map((source) => used.indexOf(source) + 1).join(", ")}]`));
    return `<td>${said.join(" ")}</td>`;
  };
  const label = (row) => sheet.phones.find(({ specs }) => specs[row]).specs[row].label;
  const head = (texts, corner) => [corner, ...texts].map((text) => tag("th", text, ' scope="col"')).join("");
  const line = (text, cells) => `<tr>${tag("th", text, ' scope="row"')}${cells.join("")}</tr>`;
  const out = ["<table>", tag("caption", sheet.title)];
  out.push(`<thead><tr>${isList ? head(rows.map(label), say("builder-corner-phone")) : head(phones.map(({ name }) => name), say("builder-corner-spec"))}</tr></thead>`, "<tbody>");
  if (isList) out.push(...phones.map((phone) => line(phone.name, rows.map((row) => cell(phone, row)))));
  else out.push(...rows.map((row) => line(label(row), phones.map((phone) => cell(phone, row)))));
  out.push("</tbody>", "</table>");
  const more = sheet.phones.length - phones.length;
  if (more) out.push(tag("p", say("builder-more", { count: more })));
  if (used.length) out.push(tag("p", say("builder-sources")), "<ol>", ...used.map((at) => source(sheet.sources[at], words)), "</ol>");
  out.push(tag("p", [sheet.known && say("builder-as-known", { date: date(sheet.known) }), sheet.attribution].filter(Boolean).join(" ")));
  return out.join("\n");
}

/** The messages of stages. */
const STAGES = {
  rumour: "builder-stage-rumour",
  filing: "builder-stage-filing",
  teaser: "builder-stage-teaser",
  listed: "builder-stage-listed",
  official: "builder-stage-official",
  measured: "builder-stage-measured",
};

function source({ publisher, quotes, url, stage, date }, words) {
  // Only web addresses, nothing that runs code.
  const name = /^https?:\/\//i.test(url) ? tag("a", publisher, ` href="${escaped(url)}"`) : escaped(publisher);
  const given = { quotes, stage: Object.hasOwn(STAGES, stage) ? words.say(STAGES[stage]) : stage, date: words.date(date) };
  return `<li>${name}${escaped(words.say(quotes ? "builder-source-quoting" : "builder-source", given))}</li>`;
}

/* ---- The snippets ---- */

const set = (attributes) => ATTRIBUTES.filter((name) => attributes[name]).map((name) => [name, attributes[name]]);

const inHtml = (attributes) => set(attributes)
  .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
  .join("");

/** For hosts without valueless attributes. */
const given = (attributes, write) => set(attributes)
  .map(([name, value]) => ` ${name}="${write(value === true ? "yes" : value)}"`)
  .join("");

/** Without braces, in which Liquid and Hugo look for their own tags everywhere. */
const unbraced = (text) => text.replaceAll("{", "&#123;").replaceAll("}", "&#125;");

const html = ({ loader, attributes, fallback }) =>
  `<script type="module" src="${escaped(loader)}"></script>\n<phone-compare${inHtml(attributes)}>\n${fallback}\n</phone-compare>\n`;

function iframe({ at, link, attributes, fallback, words, title, height, short }) {
  const own = ["theme", "lang"].filter((name) => attributes[name]).map((name) => `&${name}=${attributes[name]}`).join("");
  const frame = `<iframe title="${escaped(title)}" src="${escaped(`${at}embed.html#pc=${link}${own}`)}" width="100%" height="${height}"`
    + `${attributes.loading ? "" : ' loading="lazy"'}></iframe>\n`;
  // Outside the frame, in which nobody would see it.
  return frame + (short ? `${fallback}\n` : `<details>\n${tag("summary", words.say("builder-as-table"))}\n${fallback}\n</details>\n`);
}

/** Escaped for shortcodes, where quotes, brackets and backslashes are special. */
const shortcode = (text) => escaped(text).replaceAll("[", "&#91;").replaceAll("]", "&#93;").replaceAll("\\", "&#92;");

/** For Hugo's quotes; its template escapes it for HTML. */
const hugo = (text) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');

/** For the quotes of Liquid's include; the included file escapes it for HTML. Braces would be parsed by Liquid. */
const liquid = (text) => hugo(text).replaceAll("{", "%7B").replaceAll("}", "%7D");

/** A template with its placeholders filled in. */
const filled = (template, places) => Object.entries(places).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, () => value), template);

/** The block of the WordPress plugin, as WordPress writes it into posts. The editor adds the table when it opens the post. */
function block({ attributes }) {
  const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const given = set(attributes).filter(([name]) => name != "loading").map(([name, value]) => [camel(name), value]);
  // A block without phones asks for some, unless it says what it shows.
  if (!attributes.phones && !attributes.view) given.unshift(["view", "finder"]);
  const json = JSON.stringify(Object.fromEntries(given))
    .replaceAll("--", "\\u002d\\u002d")
    .replace(/[<>&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)
    .replace(/\\(["\\])/g, (_, letter) => (letter == '"' ? "\\u0022" : "\\u005c"));
  return `<!-- wp:phone-compare/comparison ${json} /-->\n`;
}

const style = ({ style }) => ({ label: ["builder-code-style"], text: style });

/** The hosts, with the snippets each needs: the label, as a message and its arguments, the text, and for files the name. `template` is the host's file in dist, if
 * it has one. */
export const HOSTS = {
  html: (embed) => [{ label: ["builder-code-page"], text: html(embed) }, style(embed)],
  iframe: (embed) => [
    { label: ["builder-code-post"], text: iframe(embed) },
    {
      label: ["builder-code-around"],
      text: `<script type="module" src="${escaped(`${embed.at}phone-compare-frame.js`)}"></script>\n`,
    },
  ],
  wordpress: (embed) => [
    {
      label: ["builder-code-block"],
      text: block(embed),
    },
    {
      label: ["builder-code-shortcode"],
      text: `[phone_compare${given(embed.attributes, shortcode)}]\n${embed.fallback}\n[/phone_compare]\n`,
    },
    style(embed),
  ],
  ghost: (embed) => [
    { label: ["builder-code-ghost"], text: html(embed) },
    { label: ["builder-code-ghost-header"], text: `<style>\n${embed.style}</style>\n` },
  ],
  hugo: (embed, template) => [
    {
      label: ["builder-code-hugo", { file: "layouts/shortcodes/phone-compare.html" }],
      file: "phone-compare.html",
      text: filled(template, { loader: unbraced(escaped(embed.loader)), attributes: ATTRIBUTES.map((name) => `"${name}"`).join(" ") }),
    },
    {
      label: ["builder-code-post"],
      text: `{{< phone-compare${given(embed.attributes, hugo)} >}}\n${unbraced(embed.fallback)}\n{{< /phone-compare >}}\n`,
    },
    style(embed),
  ],
  jekyll: (embed, template) => [
    {
      label: ["builder-code-jekyll", { file: "_includes/phone-compare.html" }],
      file: "phone-compare.html",
      text: filled(template, { loader: unbraced(escaped(embed.loader)), attributes: ATTRIBUTES.join(" ") }),
    },
    {
      label: ["builder-code-post"],
      text: `{% capture fallback %}\n${unbraced(embed.fallback)}\n{% endcapture %}\n`
        + `{% include phone-compare.html${given(embed.attributes, liquid)} fallback=fallback %}\n`,
    },
    style(embed),
  ],
};
