//! The words for the kind of an entry if the kind alone says too little: who spoke, whether a no took back a yes, and whether
//! others decided.

use record::{EntryBody, Record, RecordEntry};

use crate::content::shipped::Content;
use crate::view::consent::is_withdrawal;
use crate::wire::Speaker;

/// Returns the words for an entry as it was written; `None` if those for its kind are enough.
pub(crate) fn label(content: &Content, record: &Record, entry: &RecordEntry) -> Option<String> {
    label_of(content, record, entry, &entry.body)
}

/// Returns the words for what a correction or a change says instead.
pub(crate) fn label_inside(content: &Content, record: &Record, entry: &RecordEntry) -> Option<String> {
    match &entry.body {
        EntryBody::Corrected { to, .. } | EntryBody::Changed { to, .. } => label_of(content, record, entry, to),
        _ => None,
    }
}

fn label_of(content: &Content, record: &Record, entry: &RecordEntry, body: &EntryBody) -> Option<String> {
    let message = match body {
        EntryBody::Voice { speaker: Speaker::Child, .. } => "entry-text-kind-voice-child",
        EntryBody::Voice { speaker: Speaker::Parent, .. } => "entry-text-kind-voice-parent",
        EntryBody::NotHeard { speaker: Speaker::Child, .. } => "entry-text-kind-not-heard-child",
        EntryBody::NotHeard { speaker: Speaker::Parent, .. } => "entry-text-kind-not-heard-parent",
        EntryBody::ConsentWithdrawn { .. } if is_withdrawal(content, record, entry, body)? => {
            "entry-text-kind-consent-taken-back"
        }
        EntryBody::ConsentWithdrawn { .. } => "entry-text-kind-consent-no",
        EntryBody::Consented { as_whom, .. } if as_whom.decides_for_them() => "entry-text-kind-consent-decided",
        _ => return None,
    };
    Some(content.words.say(message))
}
