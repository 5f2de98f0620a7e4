// The element <phone-compare>, for TypeScript. docs/element.md tells what everything means.

// settings: types
export type PhoneCompareView = "finder" | "compare" | "card" | "timeline" | "plot";

export type PhoneCompareUnits = "metric" | "imperial";

export type PhoneCompareCurrency = "USD" | "EUR" | "GBP" | "CNY" | "INR";
// end

/** What is shown. */
export interface PhoneCompareState {
  // settings: state
  /** Which view is shown. Without it: the comparison if there are `phones`, otherwise the finder. */
  view: PhoneCompareView;
  /** Ids of phones, separated by spaces or commas; at most 6. */
  phones: string[];
  /** A date (2022-05-26, 2022-05 or 2022): shows what was known at the end of it. */
  asOf: string | null;
  /** Search words. */
  search: string;
  /** Filters, separated by semicolons: brand=xiaomi,oneplus; battery-mah=4500..; net-5g=yes */
  filters: Record<string, string>;
  /** The finder's order: -battery-mah,name; a hyphen sorts the largest first. */
  sort: string;
  /** Keys of specs with a better side, the most important first; at most 5. Without `sort`, the list is in their order, and each phone has its possible places. */
  matters: string[];
  /** Present: only phones that no other one beats in all that `matters`. */
  unbeaten: boolean;
  /** Keys of specs, separated by spaces or commas: the rows of the comparison, or of a card. */
  specs: string[];
  /** Keys of specs, separated by spaces or commas: the columns of the finder's list; at most 12. */
  columns: string[];
  /** Present: only rows in which the phones differ. */
  differences: boolean;
  /** The id of the phone that the others are compared against. */
  baseline: string | null;
  /** Sections to expand that start collapsed: drawings, standing, or groups. */
  open: string[];
  /** Groups to collapse. */
  closed: string[];
  /** on: a sentence above the comparison sums up what is certain. off: there is none. */
  summary: "on" | "off";
  /** The spec on the horizontal axis of the plot. */
  x: string | null;
  /** The spec on the vertical axis of the plot. */
  y: string | null;
  /** The units in which lengths, weights and volumes are shown. Filters keep the units of the specs. */
  units: PhoneCompareUnits;
  /** The currency in which prices are shown, where there are such, and filtered. */
  currency: PhoneCompareCurrency | null;
  // end
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
  /** By the key of the spec, such as battery-mah, as in links. */
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
  // stages
  stage:
    /** WebAssembly is missing or blocked. */
    | "wasm"
    /** A file did not load. */
    | "load"
    /** This element could not be mounted. */
    | "start"
    /** The widget crashed, and with it all others on the page; the first time, they are mounted again. */
    | "run";
  // end
}

export interface PhoneCompareEventMap {
  // events
  /** The widget is mounted. */
  "phone-compare-ready": CustomEvent<null>;
  /** The widget cannot be shown. */
  "phone-compare-error": CustomEvent<PhoneCompareFailure>;
  /** The reader changed something; the detail is the new state. */
  "phone-compare-change": CustomEvent<PhoneCompareState>;
  /** The page's own phones were read, or could not be. */
  "phone-compare-data": CustomEvent<PhoneCompareDataRead>;
  // end
}

/** The attributes, for the types of JSX and templates. */
export interface PhoneCompareAttributes {
  // settings: attributes
  /** Which view is shown. Without it: the comparison if there are `phones`, otherwise the finder. */
  view?: PhoneCompareView;
  /** Ids of phones, separated by spaces or commas; at most 6. */
  phones?: string;
  /** A date (2022-05-26, 2022-05 or 2022): shows what was known at the end of it. */
  "as-of"?: string;
  /** Search words. */
  search?: string;
  /** Filters, separated by semicolons: brand=xiaomi,oneplus; battery-mah=4500..; net-5g=yes */
  filters?: string;
  /** The finder's order: -battery-mah,name; a hyphen sorts the largest first. */
  sort?: string;
  /** Keys of specs with a better side, the most important first; at most 5. Without `sort`, the list is in their order, and each phone has its possible places. */
  matters?: string;
  /** Present: only phones that no other one beats in all that `matters`. */
  unbeaten?: boolean | "";
  /** Keys of specs, separated by spaces or commas: the rows of the comparison, or of a card. */
  specs?: string;
  /** Keys of specs, separated by spaces or commas: the columns of the finder's list; at most 12. */
  columns?: string;
  /** Present: only rows in which the phones differ. */
  differences?: boolean | "";
  /** The id of the phone that the others are compared against. */
  baseline?: string;
  /** Sections to expand that start collapsed: drawings, standing, or groups. */
  open?: string;
  /** Groups to collapse. */
  closed?: string;
  /** on: a sentence above the comparison sums up what is certain. off: there is none. */
  summary?: "on" | "off";
  /** The spec on the horizontal axis of the plot. */
  x?: string;
  /** The spec on the vertical axis of the plot. */
  y?: string;
  /** The units in which lengths, weights and volumes are shown. Filters keep the units of the specs. */
  units?: PhoneCompareUnits;
  /** The currency in which prices are shown, where there are such, and filtered. */
  currency?: PhoneCompareCurrency;
  /** Light or dark colours; auto follows the page's color-scheme. */
  theme?: "auto" | "light" | "dark";
  /** all: every button. few: only those that look closer, such as Differences only and Share. none: the content alone. */
  controls?: "all" | "few" | "none";
  /** The level of the widget's headings; those of its sections are one level below. Without it: one below the heading before the widget. */
  "heading-level"?: "1" | "2" | "3" | "4" | "5";
  /** A language tag, such as de or en-GB: the language of the widget, its numbers and dates. Without it, that of the page around it, else the reader's. */
  lang?: string;
  /** The URL of a file with your own phones. */
  src?: string;
  /** Present: your own phones join the built-in ones instead of replacing them. */
  merge?: boolean | "";
  /** How many phones readers can compare, from 1 to 6. */
  max?: number | `${number}`;
  /** Absent: links to this widget are read. hash, query: the URL is also kept up to date. off: it is ignored. */
  link?: "hash" | "query" | "off";
  /** lazy: when it comes near the viewport, or is hovered or focused. eager: at once. */
  loading?: "lazy" | "eager";
  // end
}

/** The listeners, as JSX has them: "onphone-compare-change". */
export type PhoneCompareListeners = {
  [K in keyof PhoneCompareEventMap as `on${K}`]?: (event: PhoneCompareEventMap[K]) => unknown;
};

export declare class PhoneCompare extends HTMLElement {
  // settings: properties
  /** Which view is shown. Without it: the comparison if there are `phones`, otherwise the finder. */
  get view(): string | null;
  set view(value: PhoneCompareView | null | undefined);
  /** Ids of phones, separated by spaces or commas; at most 6. */
  get phones(): string | null;
  set phones(value: string | readonly string[] | null | undefined);
  /** A date (2022-05-26, 2022-05 or 2022): shows what was known at the end of it. */
  get asOf(): string | null;
  set asOf(value: string | null | undefined);
  /** Search words. */
  get search(): string | null;
  set search(value: string | null | undefined);
  /** Filters, separated by semicolons: brand=xiaomi,oneplus; battery-mah=4500..; net-5g=yes */
  get filters(): string | null;
  set filters(value: string | Record<string, string> | null | undefined);
  /** The finder's order: -battery-mah,name; a hyphen sorts the largest first. */
  get sort(): string | null;
  set sort(value: string | null | undefined);
  /** Keys of specs with a better side, the most important first; at most 5. Without `sort`, the list is in their order, and each phone has its possible places. */
  get matters(): string | null;
  set matters(value: string | readonly string[] | null | undefined);
  /** Present: only phones that no other one beats in all that `matters`. */
  get unbeaten(): boolean;
  set unbeaten(value: boolean | null | undefined);
  /** Keys of specs, separated by spaces or commas: the rows of the comparison, or of a card. */
  get specs(): string | null;
  set specs(value: string | readonly string[] | null | undefined);
  /** Keys of specs, separated by spaces or commas: the columns of the finder's list; at most 12. */
  get columns(): string | null;
  set columns(value: string | readonly string[] | null | undefined);
  /** Present: only rows in which the phones differ. */
  get differences(): boolean;
  set differences(value: boolean | null | undefined);
  /** The id of the phone that the others are compared against. */
  get baseline(): string | null;
  set baseline(value: string | null | undefined);
  /** Sections to expand that start collapsed: drawings, standing, or groups. */
  get open(): string | null;
  set open(value: string | readonly string[] | null | undefined);
  /** Groups to collapse. */
  get closed(): string | null;
  set closed(value: string | readonly string[] | null | undefined);
  /** on: a sentence above the comparison sums up what is certain. off: there is none. */
  get summary(): string | null;
  set summary(value: "on" | "off" | null | undefined);
  /** The spec on the horizontal axis of the plot. */
  get x(): string | null;
  set x(value: string | null | undefined);
  /** The spec on the vertical axis of the plot. */
  get y(): string | null;
  set y(value: string | null | undefined);
  /** The units in which lengths, weights and volumes are shown. Filters keep the units of the specs. */
  get units(): string | null;
  set units(value: PhoneCompareUnits | null | undefined);
  /** The currency in which prices are shown, where there are such, and filtered. */
  get currency(): string | null;
  set currency(value: PhoneCompareCurrency | null | undefined);
  /** Light or dark colours; auto follows the page's color-scheme. */
  get theme(): string | null;
  set theme(value: "auto" | "light" | "dark" | null | undefined);
  /** all: every button. few: only those that look closer, such as Differences only and Share. none: the content alone. */
  get controls(): string | null;
  set controls(value: "all" | "few" | "none" | null | undefined);
  /** The level of the widget's headings; those of its sections are one level below. Without it: one below the heading before the widget. */
  get headingLevel(): string | null;
  set headingLevel(value: "1" | "2" | "3" | "4" | "5" | null | undefined);
  /** The URL of a file with your own phones. */
  get src(): string | null;
  set src(value: string | null | undefined);
  /** Present: your own phones join the built-in ones instead of replacing them. */
  get merge(): boolean;
  set merge(value: boolean | null | undefined);
  /** How many phones readers can compare, from 1 to 6. */
  get max(): string | null;
  set max(value: number | string | null | undefined);
  /** Absent: links to this widget are read. hash, query: the URL is also kept up to date. off: it is ignored. */
  get link(): string | null;
  set link(value: "hash" | "query" | "off" | null | undefined);
  /** lazy: when it comes near the viewport, or is hovered or focused. eager: at once. */
  get loading(): string | null;
  set loading(value: "lazy" | "eager" | null | undefined);
  // end
  // members
  /** Resolves to the element once it is mounted; rejects if it could not be. */
  readonly ready: Promise<PhoneCompare>;
  /** What is shown, as plain data; before mounting, what was set, or undefined. Setting it replaces the whole: parts that are left out get their defaults, and null restores what the attributes ask for. */
  get state(): PhoneCompareState | undefined;
  set state(value: Partial<PhoneCompareState> | null | undefined);
  /** The page's own phones, instead of the built-in ones; takes precedence over src. null removes them. */
  get data(): PhoneCompareData | null | undefined;
  set data(value: PhoneCompareData | null | undefined);
  /** Loads and mounts the widget now, whatever `loading` says; also tries again after a failure. */
  load(): Promise<void>;
  /** Changes some parts of the state and leaves the others; before the widget is mounted, as soon as it is. */
  update(parts: Partial<PhoneCompareState>): void;
  /** The phones that the finder lists; undefined before the widget is mounted. Rejects if code that it needs does not load. */
  results(): Promise<PhoneCompareSheet | undefined>;
  /** The phones side by side; undefined before the widget is mounted. Rejects if code that it needs does not load. */
  compare(): Promise<PhoneCompareSheet | undefined>;
  // end
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
