//! The numbers of other entries that a body names, and which of them it is about.

use std::cell::RefCell;

use super::plan::{Heard, Review};
use super::{DueThing, EntryBody};

impl EntryBody {
    /// The numbers of the other entries that the body names.
    pub fn named(&self) -> Vec<u32> {
        let named = RefCell::new(Vec::new());
        self.clone().renumber(&|seq| {
            named.borrow_mut().push(seq);
            seq
        });
        named.into_inner()
    }

    /// The number of the entry that this one repeats, corrects, answers, ends or undoes. What it only names is not among them.
    pub fn refers_to(&self) -> Option<u32> {
        match self {
            EntryBody::VoiceAnswered { seq, .. }
            | EntryBody::Undone { seq, .. }
            | EntryBody::Added { seq, .. }
            | EntryBody::Changed { seq, .. }
            | EntryBody::Corrected { seq, .. }
            | EntryBody::ProtectionEnded { seq, .. }
            | EntryBody::DisagreementSettled { seq, .. } => Some(*seq),
            EntryBody::PlanChanged { plan, .. } | EntryBody::PlanEnded { plan, .. } => Some(*plan),
            EntryBody::Reviewed(review) => Some(review.plan),
            _ => None,
        }
    }

    /// Replaces the number of every other entry that the body names.
    pub(crate) fn renumber(&mut self, to: &impl Fn(u32) -> u32) {
        match self {
            EntryBody::VoiceAnswered { seq, .. }
            | EntryBody::DisagreementSettled { seq, .. }
            | EntryBody::Undone { seq, .. }
            | EntryBody::Added { seq, .. }
            | EntryBody::ProtectionEnded { seq, .. }
            | EntryBody::PlanChanged { plan: seq, .. }
            | EntryBody::PlanEnded { plan: seq, .. }
            | EntryBody::Attached { to: Some(seq), .. }
            | EntryBody::PutOff { thing: DueThing::Review { plan: seq }, .. } => *seq = to(*seq),
            EntryBody::Changed { seq, to: body, .. } | EntryBody::Corrected { seq, to: body, .. } => {
                *seq = to(*seq);
                body.renumber(to);
            }
            EntryBody::Reviewed(review) => renumber_review(review, to),
            EntryBody::Profile { .. }
            | EntryBody::Contacts(_)
            | EntryBody::Archived { .. }
            | EntryBody::Moved { .. }
            | EntryBody::TaughtOutsideYear { .. }
            | EntryBody::Voice { .. }
            | EntryBody::SelfView { .. }
            | EntryBody::NotHeard { .. }
            | EntryBody::Planned(_)
            | EntryBody::Begun { .. }
            | EntryBody::Chose { .. }
            | EntryBody::Answered { .. }
            | EntryBody::Consented { .. }
            | EntryBody::ConsentWithdrawn { .. }
            | EntryBody::Disagreed { .. }
            | EntryBody::Held { .. }
            | EntryBody::Attached { to: None, .. }
            | EntryBody::Ticked { .. }
            | EntryBody::Noted { .. }
            | EntryBody::Protected(_)
            | EntryBody::Urgent { .. }
            | EntryBody::Absent { .. }
            | EntryBody::PutOff { thing: DueThing::Step { .. } | DueThing::CheckIn { .. }, .. }
            | EntryBody::KeptLonger { .. }
            | EntryBody::PaperMade { .. }
            | EntryBody::Joined { .. }
            // It names an entry of another record, by its stored number.
            | EntryBody::PartOf { .. } => {}
        }
    }
}

fn renumber_review(review: &mut Review, to: &impl Fn(u32) -> u32) {
    review.plan = to(review.plan);
    review.carried_on = review.carried_on.map(to);
    for heard in [&mut review.child, &mut review.parent] {
        let (Heard::Said(seq) | Heard::NotHeard(seq)) = heard;
        *seq = to(*seq);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;

    /// The fields of the stored form that name another entry of the same child.
    const NAMES_AN_ENTRY: [&str; 6] = ["seq", "plan", "to", "carried-on", "said", "not-heard"];

    fn numbers(value: &Value, found: &mut BTreeSet<(String, u64)>) {
        let Value::Object(fields) = value else { return };
        for (name, value) in fields {
            match value.as_u64() {
                Some(number) if NAMES_AN_ENTRY.contains(&name.as_str()) => _ = found.insert((name.clone(), number)),
                _ => numbers(value, found),
            }
        }
    }

    #[test]
    fn every_number_of_another_entry_in_the_stored_form_is_replaced() {
        let mut seen = BTreeSet::new();
        for line in include_str!("../stored_form.jsonl").lines() {
            let mut body: EntryBody = serde_json::from_str(line).unwrap();
            let (mut before, mut after) = (BTreeSet::new(), BTreeSet::new());
            numbers(&serde_json::to_value(&body).unwrap(), &mut before);
            body.renumber(&|seq| seq + 1000);
            numbers(&serde_json::to_value(&body).unwrap(), &mut after);
            let expected = before.iter().map(|(name, seq)| (name.clone(), seq + 1000)).collect();
            assert_eq!(after, expected, "{line}");
            seen.extend(before.into_iter().map(|(name, _)| name));
        }
        assert_eq!(seen, NAMES_AN_ENTRY.map(str::to_owned).into());
    }
}
