import { useEffect, useRef, type ReactNode } from "react";
import type { PhoneCompare, PhoneCompareAttributes, PhoneCompareData, PhoneCompareState } from "phone-compare";

type Props = PhoneCompareAttributes & {
  id?: string;
  data?: PhoneCompareData | null;
  state?: Partial<PhoneCompareState> | null;
  onChange?: (state: PhoneCompareState) => void;
  children?: ReactNode;
};

export function Phones({ data, state, onChange, ...attributes }: Props) {
  const element = useRef<PhoneCompare>(null);
  useEffect(() => {
    if (element.current) element.current.data = data;
  }, [data]);
  useEffect(() => {
    if (element.current) element.current.state = state;
  }, [state]);
  return (
    <phone-compare ref={element} {...attributes} onphone-compare-change={({ detail }) => onChange?.(detail)} />
  );
}
