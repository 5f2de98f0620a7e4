//! The views there are.

/// The views there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Search, filters and results.
    #[default]
    Finder,
    /// Phones side by side.
    Compare,
    /// Each phone in brief, for the middle of an article.
    Card,
    /// What was said of phones over time, and what became of it.
    Timeline,
    /// The phones of the finder as points over two specs.
    Plot,
}

impl View {
    /// All views.
    pub const ALL: [View; 5] = [View::Finder, View::Compare, View::Card, View::Timeline, View::Plot];

    /// Their names.
    pub const NAMES: [&'static str; View::ALL.len()] = {
        let mut names = [""; View::ALL.len()];
        let mut at = 0;
        while at < names.len() {
            names[at] = View::ALL[at].name();
            at += 1;
        }
        names
    };

    /// The name in attributes and links.
    pub const fn name(self) -> &'static str {
        match self {
            View::Finder => "finder",
            View::Compare => "compare",
            View::Card => "card",
            View::Timeline => "timeline",
            View::Plot => "plot",
        }
    }

    /// The view with this name.
    pub fn find(name: &str) -> Option<View> {
        View::ALL.into_iter().find(|view| view.name().eq_ignore_ascii_case(name))
    }
}
