/* The gallery: one living example for each use, with the code that makes it. `html` goes into the page as it is shown. */

const FALLBACK = (text) => `\n  <p>${text}</p>\n`;

export const GALLERY = [
  {
    id: "leak-post",
    title: "A leak, with its day",
    lead: "A post about what is rumoured, pinned to the day it was written. Readers see what has changed since, and can pick another day.",
    html: `<phone-compare phones="xiaomi-12s xiaomi-12s-pro" as-of="2022-05-26">${FALLBACK("The Xiaomi 12S and 12S Pro, as known on 26 May 2022.")}</phone-compare>`,
  },
  {
    id: "launch",
    title: "A launch comparison",
    lead: "The new phone beside the ones it competes with: what most people compare by comes first, and the rest is one press away.",
    html: `<phone-compare phones="apple-iphone-17-pro samsung-galaxy-s26-ultra xiaomi-17-ultra">${FALLBACK("iPhone 17 Pro, Galaxy S26 Ultra and Xiaomi 17 Ultra side by side.")}</phone-compare>`,
  },
  {
    id: "then-and-now",
    title: "Then and now",
    lead: "Two widgets with ids: what was said a month before the launch, and what is known today.",
    html: `<h4>On 1 June 2022</h4>\n<phone-compare id="then" phones="xiaomi-12s-ultra" as-of="2022-06-01" specs="soc display-in battery-mah charge-w weight-g" controls="none">${FALLBACK("The Xiaomi 12S Ultra, as rumoured.")}</phone-compare>\n<h4>Today</h4>\n<phone-compare id="now" phones="xiaomi-12s-ultra" specs="soc display-in battery-mah charge-w weight-g" controls="none">${FALLBACK("The Xiaomi 12S Ultra, as it is.")}</phone-compare>`,
  },
  {
    id: "card",
    title: "A card in an article",
    lead: "One phone in the middle of a text: a few values, each with its sources.",
    html: `<phone-compare view="card" phones="fairphone-5" controls="none">${FALLBACK("The Fairphone 5 at a glance.")}</phone-compare>`,
  },
  {
    id: "plot",
    title: "A plot",
    lead: "All phones of a brand over two specs, with some of them named.",
    html: `<phone-compare view="plot" x="released" y="battery-mah" filters="brand=xiaomi" phones="xiaomi-12s xiaomi-17-ultra">${FALLBACK("Batteries of Xiaomi phones over the years.")}</phone-compare>`,
  },
  {
    id: "timeline",
    title: "A timeline with its scorecard",
    lead: "Who said what when, and which rumours came true once the phone was out.",
    html: `<phone-compare view="timeline" phones="xiaomi-12s-pro">${FALLBACK("The leaks about the Xiaomi 12S Pro, one after the other.")}</phone-compare>`,
  },
  {
    id: "finder",
    title: "A finder page",
    lead: "All phones, with filters that know the difference between phones that match and phones that could match.",
    html: `<phone-compare view="finder" filters="released=2024..; battery-mah=5000..">${FALLBACK("Phones since 2024 with 5,000 mAh and more.")}</phone-compare>`,
  },
  {
    id: "own-data",
    title: "Your own data",
    lead: "A spreadsheet saved as CSV. Its columns become filters and rows; unclear cells stay unclear.",
    html: `<phone-compare src="/examples/own.csv" phones="acme-one acme-two">${FALLBACK("Acme One and Acme Two.")}</phone-compare>`,
    file: "examples/own.csv",
  },
  {
    id: "dark-magazine",
    title: "In a dark magazine",
    lead: "It takes the font and the colours of the page around it, and follows its light and dark.",
    html: `<div class="magazine">\n<phone-compare phones="nothing-phone-2 nothing-phone-3" controls="few">${FALLBACK("Nothing Phone (2) and Phone (3).")}</phone-compare>\n</div>\n\n<style>\n.magazine {\n  color-scheme: dark;\n  padding: 1.5rem;\n  background: #14110f;\n  color: #f3ece4;\n  font-family: Georgia, serif;\n}\n.magazine phone-compare { --pc-accent: #e9a05b }\n</style>`,
  },
  {
    id: "right-to-left",
    title: "Right to left",
    lead: "In a page that is read from the right, everything is mirrored, and numbers stay as they are.",
    html: `<div dir="rtl" lang="ar">\n<phone-compare phones="samsung-galaxy-s25-ultra samsung-galaxy-s26-ultra" lang="ar">${FALLBACK("Galaxy S25 Ultra / Galaxy S26 Ultra")}</phone-compare>\n</div>`,
  },
  {
    id: "three-in-one",
    title: "Three in one post",
    lead: "They share one download. With an id each, a shared link finds the right one.",
    html: `<phone-compare id="small" phones="apple-iphone-17 samsung-galaxy-s26" specs="display-in weight-g price" controls="none">${FALLBACK("The small ones.")}</phone-compare>\n<phone-compare id="big" phones="apple-iphone-17-pro-max samsung-galaxy-s26-ultra" specs="display-in weight-g price" controls="none">${FALLBACK("The big ones.")}</phone-compare>\n<phone-compare id="folding" phones="samsung-galaxy-z-fold-7 google-pixel-9-pro-fold" specs="display-in weight-g price" controls="none">${FALLBACK("The folding ones.")}</phone-compare>`,
  },
  {
    id: "frame",
    title: "In a frame",
    lead: "Where a host strips scripts but allows frames.",
    html: `<iframe title="Phone comparison" width="100%" height="700" loading="lazy" src="/phone-compare/embed.html#pc=v1;view=compare;phones=xiaomi-12s,xiaomi-12s-pro;as-of=2022-05-26"></iframe>`,
  },
];
