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
    element.current!.data = data;
  }, [data]);
  useEffect(() => {
    element.current!.state = state;
  }, [state]);
  useEffect(() => {
    const { current } = element;
    const change = ({ detail }: CustomEvent<PhoneCompareState>) => onChange?.(detail);
    current!.addEventListener("phone-compare-change", change);
    return () => current!.removeEventListener("phone-compare-change", change);
  }, [onChange]);
  return <phone-compare ref={element} {...attributes} />;
}
