//! In which capacity somebody speaks about consent, as the engine knows it.

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
