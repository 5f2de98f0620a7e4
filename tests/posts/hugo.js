// The theme's switch: an attribute of the document, kept for the next visit where the browser lets it.
const root = document.documentElement;
try {
  root.dataset.theme = localStorage.getItem("theme") ?? root.dataset.theme;
} catch {
  // It works without.
}
addEventListener("DOMContentLoaded", () => {
  document.querySelector("#theme-toggle").addEventListener("click", () => {
    root.dataset.theme = root.dataset.theme == "dark" ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // As above.
    }
  });
});
