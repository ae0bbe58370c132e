//! Who spoke, and in what capacity.

/// The capacity in which somebody spoke.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AsWhom {
    /// The child or young person.
    Themselves,
    /// A young person of 16 or over, of whom an assessment found that they could not make this decision on that day.
    Unable,
    /// A parent or carer, or somebody else with parental responsibility.
    Responsible,
    /// Those with parental responsibility disagreed and have settled it.
    Settled,
    /// A court has decided it.
    Court,
    /// A best-interests decision for a young person of 16 or over who lacks the capacity to decide.
    BestInterests,
    /// An attorney or a deputy for health and welfare of a young person of 16 or over who lacks the capacity to decide.
    Appointed,
    /// It was not recorded, as in the records of earlier versions.
    #[default]
    NotKnown,
}

/// The person who made a statement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// The capacity in which they spoke.
    pub as_whom: AsWhom,
    /// The name, which distinguishes two parents.
    pub name: String,
    /// Somebody judged and recorded that a child below 16 understood what they decided.
    pub judged: bool,
}
