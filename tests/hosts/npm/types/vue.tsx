import type { GlobalComponents } from "vue";
import type { PhoneCompareProps } from "phone-compare/vue";

export const right = (
  <phone-compare phones="xiaomi-12s" view="card" state={{ differences: true }} class="wide"
                 onPhone-compare-change={({ detail }) => console.log(detail.phones)}>
    A card
  </phone-compare>
);

// @ts-expect-error There is no such view.
export const wrong = <phone-compare view="cards" />;

type Known = GlobalComponents["phone-compare"] extends new (...given: never[]) => { $props: infer Props } ? Props : never;
export const inTemplates: Known = { phones: "xiaomi-12s", view: "plot" } satisfies PhoneCompareProps;
