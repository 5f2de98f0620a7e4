//! The one table of settings: what a page can ask of the widget, and what readers change in it.
//!
//! Attributes, the properties of the element, links, the state of JavaScript, `custom-elements.json`, the types for
//! TypeScript and the tables in docs all follow from [`TABLE`]. A setting has one name everywhere, in the spelling of
//! each place: `as-of` in HTML and links, `asOf` in JavaScript, `as_of` in Rust.
//!
//! To add one, add a line to the table; the compiler then names each `match` that has to know it, and
//! `UPDATE_EXPECT=1 cargo test --test contract` writes the rest.
//!
//! ```
//! use phone_settings::Key;
//! assert_eq!(Key::AsOf.property(), "asOf");
//! assert_eq!(Key::in_link("ref"), Some(Key::Baseline), "as links of before say it");
//! assert_eq!(Key::find("ref"), None);
//! ```

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod controls;
mod view;

pub use self::controls::Controls;
pub use self::view::View;

use phone_engine::Currency;
use phone_engine::units::Units;

/// What the values of a setting are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// Present or not.
    Flag,
    /// A whole number.
    Number,
    /// Any text.
    Text,
    /// A text that may be missing: the id of a phone, a day, a spec.
    Optional,
    /// Several words: ids of phones, specs, sections.
    List,
    /// Filters by spec.
    Filters,
}

/// Where a setting counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// It is a part of the state: attribute, property, link and state.
    State,
    /// It is of one element: attribute and property.
    Element,
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// The name of the attribute and in links.
    pub name: &'static str,
    /// The names that links of before may have for it.
    pub formerly: &'static [&'static str],
    /// What its values are.
    pub kind: Kind,
    /// Where it counts.
    pub scope: Scope,
}

macro_rules! settings {
    ($($key:ident $name:literal $(($($formerly:literal),*))?: $kind:expr, $scope:ident, $default:literal, $about:literal;)*) => {
        /// A setting, by its place in the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Key {
            $(#[doc = $about] $key,)*
        }

        impl Key {
            /// All settings, in the order in which attributes are read.
            pub const ALL: [Key; TABLE.len()] = [$(Key::$key),*];

            /// What it is, in a sentence for the page's author.
            pub fn about(self) -> &'static str {
                match self { $(Key::$key => $about),* }
            }

            /// What is there without it, as JavaScript writes it; empty where that hangs on something else.
            pub fn default(self) -> &'static str {
                match self { $(Key::$key => $default),* }
            }
        }

        /// The table.
        pub static TABLE: [Setting; [$($name),*].len()] = [$(
            Setting { name: $name, formerly: &[$($($formerly),*)?], kind: $kind, scope: Scope::$scope },
        )*];
    };
}

/// The names of the units.
const UNITS: [&str; Units::ALL.len()] = [Units::Metric.name(), Units::Imperial.name()];

/// The codes of the currencies.
const CURRENCIES: [&str; Currency::ALL.len()] = {
    let mut codes = [""; Currency::ALL.len()];
    let mut at = 0;
    while at < codes.len() {
        codes[at] = Currency::ALL[at].code();
        at += 1;
    }
    codes
};

/// Whether there is a summary.
const SUMMARY: [&str; 2] = ["on", "off"];

settings! {
    View "view": Kind::Choice(&View::NAMES), State, "",
        "Which view is shown. Without it: the comparison if there are `phones`, otherwise the finder.";
    Phones "phones": Kind::List, State, "",
        "Ids of phones, separated by spaces or commas; at most 6.";
    AsOf "as-of": Kind::Optional, State, "",
        "A date (2022-05-26, 2022-05 or 2022): shows what was known at the end of it.";
    Search "search" ("q"): Kind::Text, State, "",
        "Search words.";
    Filters "filters": Kind::Filters, State, "",
        "Filters, separated by semicolons: brand=xiaomi,oneplus; battery-mah=4500..; net-5g=yes";
    Sort "sort": Kind::Text, State, "",
        "The finder's order: -battery-mah,name; a hyphen sorts the largest first.";
    Matters "matters": Kind::List, State, "",
        "Keys of specs with a better side, the most important first; at most 5. Without `sort`, the list is in their order, and each phone has its possible places.";
    Unbeaten "unbeaten": Kind::Flag, State, "",
        "Present: only phones that no other one beats in all that `matters`.";
    Specs "specs": Kind::List, State, "",
        "Keys of specs, separated by spaces or commas: the rows of the comparison, or of a card.";
    Columns "columns": Kind::List, State, "",
        "Keys of specs, separated by spaces or commas: the columns of the finder's list; at most 12.";
    Differences "differences" ("diff"): Kind::Flag, State, "",
        "Present: only rows in which the phones differ.";
    Baseline "baseline" ("ref"): Kind::Optional, State, "",
        "The id of the phone that the others are compared against.";
    Open "open": Kind::List, State, "",
        "Sections to expand that start collapsed: drawings, standing, or groups.";
    Closed "closed": Kind::List, State, "",
        "Groups to collapse.";
    Summary "summary": Kind::Choice(&SUMMARY), State, "\"on\"",
        "on: a sentence above the comparison sums up what is certain. off: there is none.";
    X "x": Kind::Optional, State, "\"display-in\"",
        "The spec on the horizontal axis of the plot.";
    Y "y": Kind::Optional, State, "\"battery-mah\"",
        "The spec on the vertical axis of the plot.";
    Units "units": Kind::Choice(&UNITS), State, "\"metric\"",
        "The units in which lengths, weights and volumes are shown. Filters keep the units of the specs.";
    Currency "currency": Kind::Choice(&CURRENCIES), State, "",
        "The currency in which prices are shown, where there are such, and filtered.";
    Theme "theme": Kind::Choice(&["auto", "light", "dark"]), Element, "\"auto\"",
        "Light or dark colours; auto follows the page's color-scheme.";
    Controls "controls": Kind::Choice(&Controls::NAMES), Element, "\"all\"",
        "all: every button. few: only those that look closer, such as Differences only and Share. none: the content alone.";
    HeadingLevel "heading-level": Kind::Choice(&["1", "2", "3", "4", "5"]), Element, "",
        "The level of the widget's headings; those of its sections are one level below. Without it: one below the heading before the widget.";
    Lang "lang": Kind::Text, Element, "",
        "A language tag, such as de or en-GB: the language of the widget, its numbers and dates. Without it, that of the page around it, else the reader's.";
    Src "src": Kind::Text, Element, "",
        "The URL of a file with your own phones.";
    Merge "merge": Kind::Flag, Element, "",
        "Present: your own phones join the built-in ones instead of replacing them.";
    Max "max": Kind::Number, Element, "6",
        "How many phones readers can compare, from 1 to 6.";
    Link "link": Kind::Choice(&["hash", "query", "off"]), Element, "",
        "Absent: links to this widget are read. hash, query: the URL is also kept up to date. off: it is ignored.";
    Loading "loading": Kind::Choice(&["lazy", "eager"]), Element, "\"lazy\"",
        "lazy: when it comes near the viewport, or is hovered or focused. eager: at once.";
}

impl Key {
    /// Its line in the table.
    pub fn get(self) -> &'static Setting {
        &TABLE[self as usize]
    }

    /// The name of the attribute and in links: `as-of`.
    pub fn name(self) -> &'static str {
        self.get().name
    }

    /// The name in JavaScript, of the property and in the state: `asOf`.
    pub fn property(self) -> String {
        let mut words = self.name().split('-');
        let first = words.next().unwrap_or_default().to_owned();
        words.fold(first, |name, word| {
            let (head, rest) = word.split_at(word.len().min(1));
            name + &head.to_ascii_uppercase() + rest
        })
    }

    /// The settings that make the state.
    pub fn of_state() -> impl Iterator<Item = Key> + Clone {
        Key::ALL.into_iter().filter(|key| key.get().scope == Scope::State)
    }

    /// The setting with this name, as attributes have it.
    pub fn find(name: &str) -> Option<Key> {
        Key::ALL.into_iter().find(|key| key.name() == name)
    }

    /// The setting that makes the state with this name, as links have it: also a name of before. Filters are no part of a
    /// link: each has the key of its spec.
    pub fn in_link(name: &str) -> Option<Key> {
        let is_so = |key: &Key| *key != Key::Filters && (key.name() == name || key.get().formerly.contains(&name));
        Key::of_state().find(is_so)
    }

    /// The setting that makes the state with this name, as JavaScript has it.
    pub fn in_state(name: &str) -> Option<Key> {
        Key::of_state().find(|key| key.property() == name)
    }

    /// The words that it may be, where there are a few only.
    pub fn choices(self) -> Option<&'static [&'static str]> {
        match self.get().kind {
            Kind::Choice(words) => Some(words),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use phone_engine::SpecId;

    #[test]
    fn names_are_unique_and_no_specs() {
        let mut names: Vec<&str> =
            TABLE.iter().flat_map(|own| [own.name].into_iter().chain(own.formerly.iter().copied())).collect();
        assert!(names.iter().all(|name| SpecId::find(name).is_none()), "in links, what is no setting is a filter");
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), TABLE.len() + 3);
    }

    #[test]
    fn choices_are_those_of_the_types() {
        assert_eq!(Key::View.choices().unwrap().len(), View::ALL.len());
        assert!(Key::Units.choices().unwrap().iter().all(|name| Units::find(name).is_some()));
        assert!(Key::Currency.choices().unwrap().iter().all(|code| Currency::find(code).is_some()));
    }

    #[test]
    fn the_three_spellings_find_the_setting() {
        for key in Key::ALL {
            assert_eq!(Key::find(key.name()), Some(key));
            let is_state = key.get().scope == Scope::State;
            assert_eq!(Key::in_state(&key.property()), is_state.then_some(key));
            assert_eq!(Key::in_link(key.name()), (is_state && key != Key::Filters).then_some(key));
        }
    }
}
