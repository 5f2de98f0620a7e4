import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { PhoneCompare, PhoneCompareAttributes, PhoneCompareData, PhoneCompareListeners, PhoneCompareState } from "phone-compare";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "phone-compare": DetailedHTMLProps<HTMLAttributes<PhoneCompare>, PhoneCompare> &
        PhoneCompareAttributes &
        PhoneCompareListeners & { data?: PhoneCompareData | null; state?: Partial<PhoneCompareState> | null };
    }
  }
}
