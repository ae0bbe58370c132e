//! The text that a search for an entry matches.

use crate::entry::EntryBody;
use crate::record::Record;

impl EntryBody {
    /// The free text of the entry, separated by spaces; `None` if it has none.
    pub fn search_words(&self) -> Option<String> {
        match self {
            EntryBody::Profile { name, known_as, setting, legal_name, .. } => {
                let words = [name, known_as, setting, legal_name].map(String::as_str);
                Some(words.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" "))
            }
            EntryBody::Contacts(details) => Some(details.search_words()),
            EntryBody::Voice { words, said_by, .. } => Some(format!("{said_by} {words}").trim_start().to_owned()),
            EntryBody::Noted { words, .. } => Some(words.clone()),
            EntryBody::Urgent { words, .. } => Some(words.clone()).filter(|words| !words.is_empty()),
            EntryBody::SelfView { stones, with } => {
                let texts = stones.iter().map(|stone| stone.words.as_str()).chain([with.as_str()]);
                Some(texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" "))
            }
            EntryBody::NotHeard { reason, .. } => Some(reason.clone()),
            EntryBody::VoiceAnswered { did, could_not, .. } => Some(format!("{did} {could_not}")),
            EntryBody::Planned(agreed) | EntryBody::PlanChanged { to: agreed, .. } => Some(agreed.search_words()),
            EntryBody::Reviewed(review) => Some(review.search_words()),
            EntryBody::PlanEnded { reason, .. } => Some(reason.clone()),
            EntryBody::Chose { gate_reason, reason, .. } => Some(format!("{gate_reason} {reason}")),
            EntryBody::Held { said_by, note, .. } => Some(format!("{said_by} {note}")),
            EntryBody::Attached { name, note, .. } => Some(format!("{name} {note}")),
            EntryBody::Consented { by, what, ended, .. } => {
                let words = [by, what, ended].map(String::as_str);
                Some(words.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" "))
            }
            EntryBody::ConsentWithdrawn { by, reason, .. } => Some(format!("{by} {reason}")),
            EntryBody::Disagreed { words, .. } | EntryBody::DisagreementSettled { words, .. } => Some(words.clone()),
            EntryBody::Undone { reason, .. } => Some(reason.clone()).filter(|reason| !reason.is_empty()),
            EntryBody::Changed { to, .. } => to.search_words(),
            EntryBody::Added { words, .. } => Some(words.clone()),
            // The corrected content is found at the original entry.
            EntryBody::Corrected { reason, .. } => Some(reason.clone()),
            EntryBody::Moved { setting, .. } => Some(setting.clone()),
            EntryBody::Protected(note) => Some([&note.who, &note.words, &note.given_by].map(String::as_str).join(" ")),
            EntryBody::ProtectionEnded { reason, .. }
            | EntryBody::PutOff { reason, .. }
            | EntryBody::KeptLonger { reason, .. } => Some(reason.clone()),
            EntryBody::PaperMade { for_whom, why, .. } => Some(format!("{for_whom} {why}")),
            EntryBody::Joined { reason, .. } => Some(reason.clone()),
            EntryBody::Archived { .. }
            | EntryBody::PartOf { .. }
            | EntryBody::TaughtOutsideYear { .. }
            | EntryBody::Begun { .. }
            | EntryBody::Answered { .. }
            | EntryBody::Ticked { .. }
            | EntryBody::Absent { .. } => None,
        }
    }
}

impl Record {
    /// The search text of an entry with its current content; `None` if it was undone or has no text.
    pub fn found_by(&self, seq: u32) -> Option<String> {
        self.standing(seq).and_then(|entry| entry.body.search_words()).filter(|words| !words.trim().is_empty())
    }

    /// The entries of this record whose search text differs in `then`, a later state of it: the number and the new text.
    pub fn reworded(&self, then: &Record) -> Vec<(u32, Option<String>)> {
        let now = self.all.iter().map(|entry| (entry.seq, self.found_by(entry.seq), then.found_by(entry.seq)));
        now.filter(|(_, before, after)| before != after).map(|(seq, _, after)| (seq, after)).collect()
    }
}
