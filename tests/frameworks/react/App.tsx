import { useState, useSyncExternalStore } from "react";
import type { PhoneCompareState } from "phone-compare";
import { DATA, STATE, begin, follow, tell } from "../model.js";
import { Phones } from "./Phones";
import { Post } from "./Post";

type Shown = {
  id: string;
  post?: boolean;
  plain?: boolean;
  controlled?: boolean;
  data?: keyof typeof DATA;
  state?: keyof typeof STATE;
  [attribute: string]: unknown;
};

let model: Shown[] = begin();
let tellReact = () => {};
follow((now) => {
  model = now;
  tellReact();
});
const show = (changed: () => void) => {
  tellReact = changed;
  return () => {};
};
const now = () => model;

function One({ post, plain, controlled, data, state, ...attributes }: Shown) {
  const [own, setOwn] = useState<PhoneCompareState>();
  const given = { data: data ? DATA[data] : undefined, state: (controlled ? own : undefined) ?? (state ? STATE[state] : undefined) };
  if (post) return <Post />;
  // Without the wrapper.
  if (plain) {
    return <phone-compare {...attributes} {...given} onphone-compare-change={({ detail }) => tell(detail.search)} />;
  }
  return (
    <Phones
      {...attributes}
      {...given}
      onChange={(now) => {
        setOwn(now);
        tell(now.search);
      }}
    >
      <p>The fallback.</p>
    </Phones>
  );
}

export function App() {
  const shown = useSyncExternalStore(show, now, now);
  return shown.map((one) => <One key={one.id} {...one} />);
}
