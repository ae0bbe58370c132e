//! The suites of tests by name.

/// The groups of tests below `tests/`, each with its own target.
pub(crate) const GROUPS: [&str; 5] = ["app", "content", "counted", "engine", "repo"];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Suite {
    Checks,
    Rust,
    Group(&'static str),
    Screens,
    Window,
    /// Not part of a whole test: only root can put a layer above the system.
    Packages,
}

impl Suite {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Suite::Checks => "checks",
            Suite::Rust => "rust",
            Suite::Group(group) => group,
            Suite::Screens => "screens",
            Suite::Window => "window",
            Suite::Packages => "packages",
        }
    }

    /// Returns the suite with this name. `None` if there is none.
    pub(crate) fn named(name: &str) -> Option<Suite> {
        let all = [Suite::Checks, Suite::Rust, Suite::Screens, Suite::Window, Suite::Packages].into_iter();
        all.chain(GROUPS.map(Suite::Group)).find(|suite| suite.name() == name)
    }
}
