//! How many controls a widget has.

/// How many controls a widget has besides its values, which always open their sources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Controls {
    /// None: the content alone, unfolded.
    None,
    /// Those that look closer: only differences, folds, sharing. None that change what is shown: other phones, another day,
    /// another view.
    Few,
    /// All.
    #[default]
    All,
}

impl Controls {
    /// All choices.
    pub const ALL: [Controls; 3] = [Controls::All, Controls::Few, Controls::None];

    /// Their names.
    pub const NAMES: [&'static str; Controls::ALL.len()] =
        [Controls::ALL[0].name(), Controls::ALL[1].name(), Controls::ALL[2].name()];

    /// The name in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Controls::None => "none",
            Controls::Few => "few",
            Controls::All => "all",
        }
    }

    /// The choice with this name.
    pub fn find(name: &str) -> Option<Controls> {
        Controls::ALL.into_iter().find(|controls| controls.name().eq_ignore_ascii_case(name))
    }
}
