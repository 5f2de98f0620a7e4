import type { PhoneCompareState } from "phone-compare";
import type {} from "phone-compare/react";

export const right = (
  <phone-compare phones="xiaomi-12s" view="card" state={{ differences: true }} className="wide"
                 onphone-compare-change={({ detail }: CustomEvent<PhoneCompareState>) => console.log(detail.phones)}>
    A card
  </phone-compare>
);

// @ts-expect-error There is no such view.
export const wrong = <phone-compare view="cards" />;
