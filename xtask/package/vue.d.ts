// The element in templates and JSX of Vue 3: `import type {} from "phone-compare/vue"` in one file of the app.

import type { DefineComponent, HTMLAttributes, ReservedProps } from "vue";
import type { PhoneCompareAttributes, PhoneCompareData, PhoneCompareEventMap, PhoneCompareState } from "./phone-compare.js";

/** Listeners, as Vue names them: onPhone-compare-change. */
type Listeners = { [K in keyof PhoneCompareEventMap as `on${Capitalize<K>}`]?: (event: PhoneCompareEventMap[K]) => void };

/** What the element takes in a template. */
export type PhoneCompareProps = PhoneCompareAttributes &
  Listeners & { data?: PhoneCompareData | null; state?: Partial<PhoneCompareState> | null };

declare module "vue" {
  interface GlobalComponents {
    "phone-compare": DefineComponent<PhoneCompareProps>;
  }
}

declare module "vue/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements {
      "phone-compare": PhoneCompareProps & Omit<HTMLAttributes, keyof PhoneCompareProps> & ReservedProps;
    }
  }
}
