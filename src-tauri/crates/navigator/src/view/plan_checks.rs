//! What a good plan has, and whether this one has it. Only what is recorded counts: whether an outcome is a good one is for people to say.
//!
//! The parts are those of the SEND Code of Practice for SEN support (paragraphs 6.44 to 6.56): what the child and the parents say, the
//! support that was agreed, a day for its review, and a review on that day. The council’s SEND strategy audits the same papers.

use jiff::civil::Date;
use record::RecordEntry;
use record::due::is_overdue;
use record::plans::{Closed, Plan};
use record::voices::{Hearing, hearing};

use crate::wire::{PlanCheck, PlanPart, Speaker, Whose};

/// Returns the parts of an open plan, the voices first. `all` are the child’s plans, oldest first.
pub(crate) fn checks(all: &[Plan<'_>], plan: &Plan<'_>, in_force: &[RecordEntry], today: Date) -> Vec<PlanCheck> {
    if plan.closed.is_some() {
        return Vec::new();
    }
    let agreed = plan.agreed;
    let says = |whose: Whose, speaker| {
        agreed.outcomes.iter().any(|outcome| outcome.whose == whose) || hearing(in_force, speaker) == Hearing::Heard
    };
    let is_named = agreed.provision.iter().all(|row| !row.who.is_empty() && !row.how_often.is_empty());
    let before = all.iter().rev().filter(|one| one.id < plan.id).find_map(|one| one.closed);
    let parts = [
        (PlanPart::ChildWords, Some(says(Whose::Child, Speaker::Child))),
        (PlanPart::ParentWords, Some(says(Whose::Parent, Speaker::Parent))),
        (PlanPart::Support, Some(is_named && !agreed.provision.is_empty())),
        (PlanPart::ReviewAhead, Some(!is_overdue(agreed.review_on, today))),
        (PlanPart::EarlierReview, before.map(|closed| matches!(closed, Closed::Reviewed { .. }))),
    ];
    parts.into_iter().filter_map(|(part, met)| Some(PlanCheck { part, met: met? })).collect()
}
