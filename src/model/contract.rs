//! What pages may rely on besides the settings: the element's members, events and parts.
//!
//! The code names an event or a part by its enum, so a name that is missing here does not compile, and clippy reports
//! one that nothing uses. What only the loader has, which is JavaScript, is listed next to it; a browser test
//! (`tests/browser/contract.rs`) compares the lists with the element itself. `tests/contract.rs` generates
//! `custom-elements.json` and the TypeScript types from all of them, and checks the documentation.

/// A name that pages may use.
#[derive(Clone, Copy, Debug)]
pub struct Name {
    /// The name.
    pub name: &'static str,
    /// What it stands for, for the page's author.
    pub about: &'static str,
}

/// An event.
#[derive(Clone, Copy, Debug)]
pub struct EventName {
    /// The name.
    pub name: &'static str,
    /// When it is dispatched.
    pub about: &'static str,
    /// The type of its detail in TypeScript.
    pub detail: &'static str,
}

/// How a member of the element can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// A property that can only be read.
    Read,
    /// A property that can also be set, to values of this type in TypeScript.
    Set(&'static str),
    /// A method with these parameters in TypeScript.
    Call(&'static str),
}

/// A member of the element that is no setting.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The name.
    pub name: &'static str,
    /// What it is, for the page's author.
    pub about: &'static str,
    /// How it can be used.
    pub access: Access,
    /// The type of the value, or of what the method returns, in TypeScript.
    pub of: &'static str,
}

macro_rules! events {
    ($($event:ident $name:literal $detail:literal $about:literal;)*) => {
        /// An event that the module dispatches.
        #[derive(Clone, Copy, Debug)]
        pub enum Event { $(#[doc = $about] $event,)* }

        impl Event {
            /// The name of the event.
            pub const fn name(self) -> &'static str {
                match self { $(Event::$event => $name),* }
            }
        }

        const EVENTS: &[EventName] = &[$(EventName { name: $name, about: $about, detail: $detail }),*];
    };
}

macro_rules! parts {
    ($($part:ident $name:literal $about:literal;)*) => {
        /// A part of the widget that a page can style with `::part()`.
        #[derive(Clone, Copy, Debug)]
        pub enum Part { $(#[doc = $about] $part,)* }

        impl Part {
            /// The name of the part.
            pub const fn name(self) -> &'static str {
                match self { $(Part::$part => $name),* }
            }
        }

        const PARTS: &[Name] = &[$(Name { name: $name, about: $about }),*];
    };
}

events! {
    Change "phone-compare-change" "PhoneCompareState"
        "The reader changed something; the detail is the new state.";
    Data "phone-compare-data" "PhoneCompareDataRead"
        "The page's own phones were read, or could not be.";
}

/// The events that the loader dispatches.
const EVENTS_OF_LOADER: &[EventName] = &[
    EventName { name: "phone-compare-ready", about: "The widget is mounted.", detail: "null" },
    EventName { name: "phone-compare-error", about: "The widget cannot be shown.", detail: "PhoneCompareFailure" },
];

/// What the `stage` of an error can be.
pub const STAGES: &[Name] = &[
    Name { name: "wasm", about: "WebAssembly is missing or blocked." },
    Name { name: "load", about: "A file did not load." },
    Name { name: "start", about: "This element could not be mounted." },
    Name {
        name: "run",
        about: "The widget crashed, and with it all others on the page; the first time, they are mounted again.",
    },
];

parts! {
    Base "base" "The box that contains the widget.";
    Notice "notice" "Messages to the reader.";
    Reading "reading" "The progress line while the page's own phones are read.";
    Facet "facet" "Each filter of the finder.";
    Table "table" "The scrolling box around the comparison.";
    Card "card" "Each phone in the card view.";
    Share "share" "The button \"Share\".";
    Sharing "sharing" "The dialog that it opens.";
    Sources "sources" "The dialog with the sources of a value.";
    About "about" "\"About the data\", in the footer.";
}

/// The parts that the loader adds.
const PARTS_OF_LOADER: &[Name] =
    &[Name { name: "message", about: "The sentence shown on failure if the element has no children." }];

/// The members of the element besides the settings.
pub const MEMBERS: &[Member] = &[
    Member {
        name: "ready",
        about: "Resolves to the element once it is mounted; rejects if it could not be.",
        access: Access::Read,
        of: "Promise<PhoneCompare>",
    },
    Member {
        name: "state",
        about: "What is shown, as plain data; before mounting, what was set, or undefined. Setting it replaces the whole: \
                parts that are left out get their defaults, and null restores what the attributes ask for.",
        access: Access::Set("Partial<PhoneCompareState> | null | undefined"),
        of: "PhoneCompareState | undefined",
    },
    Member {
        name: "data",
        about: "The page's own phones, instead of the built-in ones; takes precedence over src. null removes them.",
        access: Access::Set("PhoneCompareData | null | undefined"),
        of: "PhoneCompareData | null | undefined",
    },
    Member {
        name: "load",
        about: "Loads and mounts the widget now, whatever `loading` says; also tries again after a failure.",
        access: Access::Call(""),
        of: "Promise<void>",
    },
    Member {
        name: "update",
        about: "Changes some parts of the state and leaves the others; before the widget is mounted, as soon as it is.",
        access: Access::Call("parts: Partial<PhoneCompareState>"),
        of: "void",
    },
    Member {
        name: "results",
        about: "The phones that the finder lists; undefined before the widget is mounted. Rejects if code that it needs \
                does not load.",
        access: Access::Call(""),
        of: "Promise<PhoneCompareSheet | undefined>",
    },
    Member {
        name: "compare",
        about: "The phones side by side; undefined before the widget is mounted. Rejects if code that it needs does not \
                load.",
        access: Access::Call(""),
        of: "Promise<PhoneCompareSheet | undefined>",
    },
];

/// All events, in the order in which a page meets them.
pub fn events() -> Vec<EventName> {
    [EVENTS_OF_LOADER, EVENTS].concat()
}

/// All parts.
pub fn parts() -> Vec<Name> {
    [PARTS, PARTS_OF_LOADER].concat()
}
