// The page's own controls write the state, and what the reader does in the widget is mirrored back into them. Only
// the reader's doing makes an event, so this cannot loop.
const form = document.querySelector("form");
const widget = document.querySelector("phone-compare");
const { brand, battery, differences, compare } = form.elements;

/** What the widget shows, as the page puts it. */
async function tell() {
  const [{ phones: found }, { phones: side }] = await Promise.all([widget.results(), widget.compare()]);
  const certain = found.filter(({ match }) => match == "certain").length;
  document.querySelector("#found").textContent = `${certain} phones, ${found.length - certain} more could match`;
  document.querySelector("#side").textContent = side
    .map(({ name, specs }) => `${name} (${specs["battery-mah"]?.text ?? "battery not known"})`)
    .join(", ") || "none";
}

/** From the controls to the widget. */
function drive() {
  const filters = { ...widget.state.filters };
  delete filters.brand;
  delete filters["battery-mah"];
  if (brand.value) filters.brand = brand.value;
  if (battery.value) filters["battery-mah"] = `${battery.value}..`;
  widget.state = { ...widget.state, filters, differences: differences.checked };
  tell();
}

/** From the widget to the controls. */
function mirror({ detail }) {
  brand.value = detail.filters.brand ?? "";
  battery.value = detail.filters["battery-mah"]?.split("..")[0] ?? "";
  differences.checked = detail.differences;
  tell();
}

await widget.ready;
form.addEventListener("input", drive);
form.addEventListener("submit", (event) => event.preventDefault());
compare.addEventListener("click", async () => {
  const phones = (await widget.results()).phones.slice(0, 2).map(({ id }) => id);
  widget.state = { ...widget.state, view: "compare", phones };
  tell();
});
widget.addEventListener("phone-compare-change", mirror);
tell();
