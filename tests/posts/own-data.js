// Before the loader, as a page would: the events bubble up to the document.
window.told = [];
document.addEventListener("phone-compare-data", ({ target, detail }) => window.told.push({ id: target.id, ...detail }));
