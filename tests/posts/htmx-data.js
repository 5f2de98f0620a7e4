// As often as htmx has put something into the page, also when it goes back.
htmx.onLoad(() => {
  const own = document.querySelector("#own");
  if (own && !own.data) own.data = [{ brand: "Acme", name: "Acme One", battery: 4000 }];
});
