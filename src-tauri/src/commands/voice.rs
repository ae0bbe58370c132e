//! What the child and the parents say.

use navigator::wire::ChildId;
use navigator::wire::{Saved, SelfViewForm, Speaker, VoiceForm};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn save_self_view(navigator: Nav<'_>, child: ChildId, form: SelfViewForm) -> Answer<Saved> {
    navigator.save_self_view(child, form).await
}

#[command]
pub(super) async fn record_not_heard(
    navigator: Nav<'_>,
    child: ChildId,
    speaker: Speaker,
    reason: String,
) -> Answer<Saved> {
    navigator.record_not_heard(child, speaker, reason).await
}

#[command]
pub(super) async fn record_voice(
    navigator: Nav<'_>,
    child: ChildId,
    speaker: Speaker,
    said: VoiceForm,
) -> Answer<Saved> {
    navigator.record_voice(child, speaker, said).await
}
