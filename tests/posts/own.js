// Before the loader, as a page would.
window.changes = [];
document.addEventListener("phone-compare-change", ({ target, detail }) => changes.push({ id: target.id, detail }));

// Any write to the address.
window.written = [];
for (const name of ["pushState", "replaceState"]) {
  const own = history[name];
  history[name] = function (...args) {
    written.push(String(args[2]));
    return own.apply(this, args);
  };
}
