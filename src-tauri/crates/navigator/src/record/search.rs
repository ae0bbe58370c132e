//! The words by which entries are found.

use super::Body;

impl Body {
    /// The words by which the entry can be found.
    pub(crate) fn search_words(&self) -> Option<String> {
        match self {
            Body::Profile { name, known_as, setting, .. } => Some(format!("{name} {known_as} {setting}")),
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
            Body::Corrected { to, reason, .. } => Some(format!("{} {reason}", to.search_words().unwrap_or_default())),
            Body::Moved { setting, .. } => Some(setting.clone()),
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
