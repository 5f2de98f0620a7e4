// The element <phone-compare>, for TypeScript. docs/element.md tells what everything means.

export type PhoneCompareView = "finder" | "compare" | "card" | "timeline" | "plot";

export type PhoneCompareUnits = "metric" | "imperial";

export type PhoneCompareCurrency = "USD" | "EUR" | "GBP" | "CNY" | "INR";

/** What is shown. */
export interface PhoneCompareState {
  view: PhoneCompareView;
  /** Ids of the compared phones, in the order of the columns. */
  phones: string[];
  /** 2022-05-26, 2022-05 or 2022; null for everything there is. */
  asOf: string | null;
  /** Search words. */
  text: string;
  /** By spec, as links write them: { "battery-mah": "4500.." }. */
  filters: Record<string, string>;
  /** -battery-mah,name; "" for the widget's own order. */
  sort: string;
  /** Only rows in which the phones differ. */
  differences: boolean;
  /** The rows to show; all with none. */
  specs: string[];
  /** The id of the phone that the others are measured against. */
  reference: string | null;
  /** What is unfolded though it begins folded. */
  open: string[];
  /** The groups that are folded. */
  closed: string[];
  /** The axes of the plot; the widget's own with null. */
  x: string | null;
  y: string | null;
  /** In which lengths, weights and volumes are shown; filters are in the units of the specs all the same. */
  units: PhoneCompareUnits;
  /** Whose prices are shown and filtered by; all with null. */
  currency: PhoneCompareCurrency | null;
}

/** Own phones, as docs/own-data.md says: a list, an object with `phones`, or either as JSON. */
export type PhoneCompareData = readonly object[] | { phones: readonly object[]; [field: string]: unknown } | string;

/** Phones with what is shown of them, and who said it. */
export interface PhoneCompareSheet {
  title: string;
  /** The day whose knowledge it is. */
  known?: string;
  link?: string;
  attribution: string;
  sources: PhoneCompareSource[];
  phones: PhoneComparePhone[];
}

export interface PhoneCompareSource {
  publisher: string;
  quotes?: string;
  url: string;
  stage: string;
  date: string;
}

export interface PhoneComparePhone {
  id: string;
  brand: string;
  name: string;
  /** In results() only: whether it fits the filters for certain. */
  match?: "certain" | "possible";
  /** By the key of the spec, such as battery_mah. */
  specs: Record<string, PhoneCompareValue>;
}

export interface PhoneCompareValue {
  label: string;
  /** As readers see it, in their units; null where nothing is known. */
  text: string | null;
  /** The unit of the spec, in which least and most are, whatever the text is in. */
  unit?: string;
  least?: number;
  most?: number;
  /** Whether it is settled and means one thing. */
  firm: boolean;
  /** Such as "rumoured" and "best". */
  marks: string[];
  /** Places in the list of sources. */
  sources: number[];
}

export interface PhoneCompareDataRead {
  /** How many phones are shown of the own ones. */
  phones: number;
  /** One sentence if something is wrong. */
  message: string | null;
  /** Each with its place; at most 1,000. */
  problems: string[];
  /** How many problems there are in all. */
  count: number;
}

export interface PhoneCompareFailure {
  message: string;
  /** "wasm": WebAssembly is missing or blocked. "load": a file did not come. "start": this element could not be
   * mounted. "run": the widget broke down, and with it all others on the page; the first time they are mounted again. */
  stage: "wasm" | "load" | "start" | "run";
}

export interface PhoneCompareEventMap {
  "phone-compare-ready": CustomEvent<null>;
  /** Only for what the reader did. */
  "phone-compare-change": CustomEvent<PhoneCompareState>;
  "phone-compare-data": CustomEvent<PhoneCompareDataRead>;
  "phone-compare-error": CustomEvent<PhoneCompareFailure>;
}

/** The attributes, for the types of JSX and templates. */
export interface PhoneCompareAttributes {
  view?: PhoneCompareView;
  phones?: string;
  "as-of"?: string;
  specs?: string;
  filter?: string;
  sort?: string;
  diff?: boolean | "";
  /** The phone that the others are measured against; the same as ref, which React and Vue keep for themselves. */
  baseline?: string;
  open?: string;
  closed?: string;
  x?: string;
  y?: string;
  theme?: "auto" | "light" | "dark";
  lang?: string;
  units?: PhoneCompareUnits;
  currency?: PhoneCompareCurrency;
  src?: string;
  max?: number | `${number}`;
  link?: "hash" | "query" | "off";
  loading?: "lazy" | "eager";
}

/** The listeners, as JSX has them: "onphone-compare-change". */
export type PhoneCompareListeners = {
  [K in keyof PhoneCompareEventMap as `on${K}`]?: (event: PhoneCompareEventMap[K]) => unknown;
};

export declare class PhoneCompare extends HTMLElement {
  /** Kept with the element once it is mounted; broken if it could not be. */
  readonly ready: Promise<PhoneCompare>;
  /** What is shown; as it was set, or undefined, before the widget is mounted. A part that is left out has its default. */
  get state(): PhoneCompareState | undefined;
  set state(state: Partial<PhoneCompareState> | null | undefined);
  /** Own phones instead of the widget's; null takes them away. */
  get data(): PhoneCompareData | null | undefined;
  set data(data: PhoneCompareData | null | undefined);
  /** Loads and mounts now; also tries again after a failure. */
  load(): Promise<void>;
  /** The phones that the finder lists; undefined before the widget is mounted. Rejected if code that is loaded for it does not come. */
  results(): Promise<PhoneCompareSheet | undefined>;
  /** The phones side by side; undefined before the widget is mounted. Rejected as above. */
  compare(): Promise<PhoneCompareSheet | undefined>;
  addEventListener<K extends keyof PhoneCompareEventMap>(
    type: K,
    listener: (this: PhoneCompare, event: PhoneCompareEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof PhoneCompareEventMap>(
    type: K,
    listener: (this: PhoneCompare, event: PhoneCompareEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "phone-compare": PhoneCompare;
  }
  interface DocumentEventMap extends PhoneCompareEventMap {}
}
