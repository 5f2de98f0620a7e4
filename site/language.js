/* The language that the embed builder speaks: the one that its address asks for (`?lang=de`), else the first of the reader's that
 * there is, else English. English is in this file and in the page; each other language is a file beside it, as xtask/src/builder.rs
 * writes it from locales/<tag>/builder.ftl.
 *
 * A message is a text, or a list of texts, of arguments, `["name"]`, and of choices by an argument, `["name", { one: … }, …]`: what
 * is said for each number or category of plurals, and at last what is said for all else, which are messages again.
 */

/** The messages in English. */
const ENGLISH = {{english}};

/** The tags of all languages, English first. */
const LANGUAGES = {{languages}};

/** A language and its script, so that zh-CN is zh-Hans and zh-TW is not; nothing for what is no tag. As in src/parts.js. */
function written(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {}
}

/** The first of the wanted languages that there is. */
export function chosen(wanted) {
  for (const tag of wanted) {
    if (LANGUAGES.includes(tag)) return tag;
    const own = written(tag) && LANGUAGES.find((own) => written(own) == written(tag));
    if (own) return own;
  }
  return "en";
}

/** That of this page. */
export const ofPage = () => chosen([...new URLSearchParams(location.search).getAll("lang"), ...navigator.languages]);

/** The tags of all languages with their own names, in the order of these; without that which is made of English for developers. */
export function named() {
  const names = LANGUAGES.filter((tag) => tag != "en-XA").map((tag) => {
    const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag);
    return [tag, name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)];
  });
  return names.sort(([, a], [, b]) => a.localeCompare(b));
}

/** What somebody who speaks a language with these messages says: `say` a message, `date` a year, a month or a day. */
function speaker(tag, words) {
  const numbers = new Intl.NumberFormat(tag, { numberingSystem: "latn" });
  const plurals = new Intl.PluralRules(tag);
  const shown = (value) => (typeof value == "number" ? numbers.format(value) : value);
  const said = (message, given) => [message].flat().map((piece) => {
    if (typeof piece == "string") return piece;
    const [name, choices, other] = piece;
    const value = given[name];
    return choices ? said(choices[value] ?? choices[plurals.select(value)] ?? other, given) : shown(value);
  }).join("");
  return {
    tag,
    // A file of another build may lack some.
    say: (key, given = {}) => said(words[key] ?? ENGLISH[key], given),
    date(text) {
      const [, month, day] = text.split("-");
      const form = { year: "numeric", month: month && "long", day: day && "numeric" };
      const at = new Date(text);
      if (isNaN(at)) return text;
      // The day before the month, as the widget's English has it.
      return at.toLocaleDateString(tag == "en" ? "en-GB" : tag, { ...form, timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" });
    },
  };
}

export const english = speaker("en", ENGLISH);

const speakers = { en: Promise.resolve(english) };

/** Who speaks a language; English if its file does not come. */
export function speaking(tag) {
  return speakers[tag] ??= fetch(new URL(`./builder-${tag}.json`, import.meta.url))
    .then((answer) => {
      if (!answer.ok) throw Error(answer.status);
      return answer.json();
    })
    .then((words) => speaker(tag, words))
    .catch((error) => {
      console.warn(`The language ${tag} did not load, so this is in English: ${error.message}`);
      delete speakers[tag];
      return english;
    });
}

/** Has the page say everything in a language. */
export function translate({ tag, say }) {
  document.documentElement.lang = tag;
  document.documentElement.dir = say("builder-direction") == "rtl" ? "rtl" : "ltr";
  if (tag == "en") return;
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const name of ["aria-label", "content", "placeholder"]) {
    for (const element of document.querySelectorAll(`[data-say-${name}]`)) {
      element.setAttribute(name, say(element.getAttribute(`data-say-${name}`)));
    }
  }
}
