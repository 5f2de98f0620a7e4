import { StrictMode, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { PhoneCompareState } from "phone-compare";
import { DATA, STATE, follow, tell } from "../model.js";
import { Phones } from "./Phones.tsx";

type Shown = {
  id: string;
  plain?: boolean;
  controlled?: boolean;
  data?: keyof typeof DATA;
  state?: keyof typeof STATE;
  [attribute: string]: unknown;
};

let model: Shown[] = [];
const show = (tellReact: () => void) => {
  follow((now) => {
    model = now;
    tellReact();
  });
  return () => {};
};

function One({ plain, controlled, data, state, ...attributes }: Shown) {
  const [own, setOwn] = useState<PhoneCompareState>();
  const given = { data: data ? DATA[data] : undefined, state: (controlled ? own : undefined) ?? (state ? STATE[state] : undefined) };
  // Without the wrapper.
  if (plain) {
    return <phone-compare {...attributes} {...given} onphone-compare-change={({ detail }) => tell(detail.text)} />;
  }
  return (
    <Phones
      {...attributes}
      {...given}
      onChange={(now) => {
        setOwn(now);
        tell(now.text);
      }}
    >
      <p>The fallback.</p>
    </Phones>
  );
}

function App() {
  const shown = useSyncExternalStore(show, () => model);
  return shown.map((one) => <One key={one.id} {...one} />);
}

createRoot(document.querySelector("main")!).render(<StrictMode><App /></StrictMode>);
