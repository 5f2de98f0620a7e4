import { useState } from "react";
import type { PhoneCompareState } from "phone-compare";
import { Phones } from "./Phones";

const own = [
  { brand: "Acme", name: "Acme One", battery: 4000 },
  { brand: "Acme", name: "Acme Two", battery: 5000 },
];

export function Post() {
  const [state, setState] = useState<Partial<PhoneCompareState>>({ sort: "-battery-mah" });
  return (
    <>
      <Phones id="own" data={own} state={state} onChange={setState}>
        <p>Acme One and Acme Two.</p>
      </Phones>
      <p>Picked: {state.phones?.join(", ") || "none"}</p>
      <button onClick={() => setState({ ...state, phones: [] })}>Pick none</button>
    </>
  );
}
