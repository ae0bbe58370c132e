//! The words by which entries are found.

use super::{Body, Record};

impl Body {
    /// The words by which the entry can be found.
    pub(crate) fn search_words(&self) -> Option<String> {
        match self {
            Body::Profile { name, known_as, setting, legal_name, .. } => {
                let words = [name, known_as, setting, legal_name].map(String::as_str);
                Some(words.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" "))
            }
            Body::Voice { words, .. } | Body::Noted { words } => Some(words.clone()),
            Body::SelfView { stones, with } => {
                let said = stones.iter().map(|stone| stone.words.as_str()).chain([with.as_str()]);
                Some(said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" "))
            }
            Body::NotHeard { reason, .. } => Some(reason.clone()),
            Body::Planned(agreed) | Body::PlanChanged { to: agreed, .. } => Some(agreed.search_words()),
            Body::Reviewed(review) => Some(review.search_words()),
            Body::PlanEnded { reason, .. } => Some(reason.clone()),
            Body::Chose { gate_reason, reason, .. } => Some(format!("{gate_reason} {reason}")),
            Body::Held { said_by, note, .. } => Some(format!("{said_by} {note}")),
            Body::Attached { name, note, .. } => Some(format!("{name} {note}")),
            Body::Consented { by, what, .. } => Some(format!("{by} {what}")),
            Body::ConsentWithdrawn { by, reason, .. } => Some(format!("{by} {reason}")),
            Body::Disagreed { words, .. } | Body::DisagreementSettled { words, .. } => Some(words.clone()),
            Body::Undone { reason, .. } => Some(reason.clone()).filter(|reason| !reason.is_empty()),
            Body::Changed { to, .. } => to.search_words(),
            Body::Added { words, .. } => Some(words.clone()),
            // What it says is found at the entry that it corrects.
            Body::Corrected { reason, .. } => Some(reason.clone()),
            Body::Moved { setting, .. } => Some(setting.clone()),
            Body::Protected(note) => Some([&note.who, &note.words, &note.given_by].map(String::as_str).join(" ")),
            Body::ProtectionEnded { reason, .. } => Some(reason.clone()),
            Body::Archived { .. }
            | Body::TaughtOutsideYear { .. }
            | Body::Begun { .. }
            | Body::Answered { .. }
            | Body::Ticked { .. }
            | Body::Urgent { .. }
            | Body::Absent { .. } => None,
        }
    }
}

impl Record {
    /// The words by which an entry is found: as it now reads, and none once it was taken back.
    pub(crate) fn found_by(&self, seq: u32) -> Option<String> {
        self.standing(seq).and_then(|entry| entry.body.search_words()).filter(|words| !words.trim().is_empty())
    }

    /// The entries that are found by other words after more was written, with those words.
    pub(crate) fn reworded(&self, then: &Record) -> Vec<(u32, Option<String>)> {
        let now = self.all.iter().map(|entry| (entry.seq, self.found_by(entry.seq), then.found_by(entry.seq)));
        now.filter(|(_, before, after)| before != after).map(|(seq, _, after)| (seq, after)).collect()
    }
}
