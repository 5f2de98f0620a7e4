// The element in JSX of React 19: `import type {} from "phone-compare/react"` in one file of the app.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { PhoneCompare, PhoneCompareAttributes, PhoneCompareData, PhoneCompareListeners, PhoneCompareState } from "./phone-compare.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "phone-compare": DetailedHTMLProps<HTMLAttributes<PhoneCompare>, PhoneCompare> &
        PhoneCompareAttributes &
        PhoneCompareListeners & { data?: PhoneCompareData | null; state?: Partial<PhoneCompareState> | null };
    }
  }
}
