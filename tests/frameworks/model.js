/* What the tests have the apps show, and what the apps tell them: the same in all frameworks. It goes by attributes of the
 * page, which the scripts of tests see in every browser.
 */

// There is none on the server, where the pages of `build.mjs` begin.
const page = globalThis.document?.documentElement;

const phone = (name, battery) => ({ brand: "Acme", name, battery });

// By name, since it matters to frameworks whether something is the same object as before.
export const DATA = {
  one: [phone("Acme One", 4000)],
  two: [phone("Acme One", 4000), phone("Acme Two", 5000)],
  text: "brand,name,battery\nAcme,Acme Text,4500\n",
};
/** @type {Record<string, Partial<import("phone-compare").PhoneCompareState>>} */
export const STATE = {
  day: { view: "compare", phones: ["xiaomi-12s", "xiaomi-12s-pro"], asOf: "2022-05-26" },
  two: { search: "two" },
  name: { sort: "name" },
};

/** What to show at first.
 * @returns {any[]}
 */
export const begin = () => JSON.parse(page?.dataset.model ?? globalThis.model ?? "[]");

/** Calls `show` whenever the test says something else.
 * @param {(shown: any[]) => void} show
 */
export function follow(show) {
  globalThis.document?.addEventListener("model", () => show(begin()));
}

/** Notes that a listener was called.
 * @param {unknown} what
 */
export function tell(what) {
  page.dataset.told = JSON.stringify([...JSON.parse(page.dataset.told ?? "[]"), what]);
}
