//! Who spoke, and in what capacity.

/// As whom somebody spoke.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AsWhom {
    /// The child or young person.
    Themselves,
    /// A parent or carer, or somebody else with parental responsibility.
    Responsible,
    /// Those with parental responsibility did not agree, and have settled it, or a court has.
    Settled,
    /// A decision in the best interests of somebody of 16 or over without the capacity for this one.
    BestInterests,
    /// It was not written down: the records of earlier versions.
    #[default]
    NotKnown,
}

/// Whose word it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// The capacity in which they spoke.
    pub as_whom: AsWhom,
    /// The name, which distinguishes two parents.
    pub name: String,
    /// Somebody judged, and wrote down, that a child below 16 understood what they decided.
    pub judged: bool,
}
