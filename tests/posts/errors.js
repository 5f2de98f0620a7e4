// Before the loader, as a page would: the events bubble up to the document.
window.errors = [];
document.addEventListener("phone-compare-error", (event) => window.errors.push(event.detail));
