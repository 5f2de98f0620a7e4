// As often as Turbo shows the page, also from its cache: a clone of the body, whose elements have their attributes only.
addEventListener("turbo:load", () => {
  const own = document.querySelector("#own");
  if (own) own.data = [{ brand: "Acme", name: "Acme One", battery: 4000 }];
});
