//! In which capacity somebody speaks about consent, as the engine knows it, and what a settlement says.

use pathway::consent::AsWhom;

use super::ConsentGiver;

impl From<ConsentGiver> for AsWhom {
    fn from(giver: ConsentGiver) -> AsWhom {
        match giver {
            ConsentGiver::Child | ConsentGiver::YoungPerson => AsWhom::Themselves,
            ConsentGiver::Unable => AsWhom::Unable,
            ConsentGiver::Parent | ConsentGiver::Responsible => AsWhom::Responsible,
            ConsentGiver::Settled => AsWhom::Settled,
            ConsentGiver::Court => AsWhom::Court,
            ConsentGiver::BestInterests => AsWhom::BestInterests,
            ConsentGiver::Appointed => AsWhom::Appointed,
        }
    }
}

impl ConsentGiver {
    /// Whether it is no consent of the young person, but a decision that others made for them.
    pub fn decides_for_them(self) -> bool {
        matches!(self, ConsentGiver::Appointed | ConsentGiver::BestInterests | ConsentGiver::Court)
    }

    /// What was agreed to, and how a disagreement about it ended. A settlement that is older than the field for its end has
    /// one text, which says how it ended.
    pub fn agreed_and_ended<'t>(self, what: &'t str, ended: &'t str) -> (&'t str, &'t str) {
        if self == ConsentGiver::Settled && ended.is_empty() { ("", what) } else { (what, ended) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_settlement_of_an_earlier_version_says_how_it_ended_and_not_to_what() {
        assert_eq!(ConsentGiver::Settled.agreed_and_ended("they met", ""), ("", "they met"));
        assert_eq!(ConsentGiver::Settled.agreed_and_ended("the report", "they met"), ("the report", "they met"));
        assert_eq!(ConsentGiver::Parent.agreed_and_ended("the report", ""), ("the report", ""));
    }
}
