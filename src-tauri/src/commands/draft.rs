//! Drafts of text that is being typed.

use navigator::wire::{DraftText, Saved};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn draft(navigator: Nav<'_>, key: String) -> Answer<Option<DraftText>> {
    navigator.draft(key).await
}

#[command]
pub(super) async fn keep_draft(navigator: Nav<'_>, key: String, text: String) -> Answer<Saved> {
    navigator.keep_draft(key, text).await
}

#[command]
pub(super) async fn drop_draft(navigator: Nav<'_>, key: String) -> Answer<Saved> {
    navigator.drop_draft(key).await
}
