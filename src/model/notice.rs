//! How much a notice says. Anybody may write a link with ten thousand names that nobody knows: the first few are named,
//! the others counted.

use phone_words::brief;

use crate::model::state::PhoneId;

/// How many names one sentence has.
const NAMES: usize = 10;

/// How many sentences there are at once.
pub const LINES: usize = 20;

/// "heat, noise", "a, b, c and 37 more".
pub fn names(all: &[&str]) -> String {
    let named: Vec<String> = all.iter().take(NAMES).map(|name| brief(name)).collect();
    match all.len() - named.len() {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

/// Which phones are not in the data; nothing where all are. `place` says where they are named.
pub fn unknown(ids: &[PhoneId], place: &str) -> Option<String> {
    let names = || names(&ids.iter().map(|id| &**id).collect::<Vec<_>>());
    match ids.len() {
        0 => None,
        1 => Some(format!("Unknown phone{place}: {}.", names())),
        _ => Some(format!("Unknown phones{place}: {}.", names())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_are_named_and_the_others_counted() {
        assert_eq!(names(&["heat", "noise"]), "heat, noise");
        assert_eq!(names(&["x"; NAMES]).matches('x').count(), NAMES);
        let long = "y".repeat(1000);
        assert!(names(&vec![&*long; 100_000]).ends_with("… and 99990 more"));
        assert!(names(&vec![&*long; 100_000]).len() < 1000);
    }
}
