//! Copies of the casebook, its recovery code and its key.

use navigator::wire::{CopiesPage, CopyMade, Copying, Judged, NewKey, RecoveryCode, Status};
use tauri::command;

use super::{Answer, Nav, Pick};

#[command]
pub(super) async fn copies(navigator: Nav<'_>) -> Answer<CopiesPage> {
    navigator.copies().await
}

#[command]
pub(super) async fn back_up_now(navigator: Nav<'_>) -> Answer<CopyMade> {
    navigator.back_up_now().await
}

#[command]
pub(super) async fn copy_casebook(navigator: Nav<'_>, picker: Pick<'_>) -> Answer<Option<CopyMade>> {
    let Some(place) = picker.folder().await else { return Ok(None) };
    navigator.copy_casebook(place).await.map(Some)
}

#[command]
pub(super) async fn copy_progress(navigator: Nav<'_>) -> Answer<Copying> {
    navigator.copy_progress().await
}

#[command]
pub(super) async fn new_recovery_code(navigator: Nav<'_>, passphrase: String) -> Answer<RecoveryCode> {
    navigator.new_recovery_code(passphrase).await
}

#[command]
pub(super) async fn renew_key(navigator: Nav<'_>, passphrase: String) -> Answer<NewKey> {
    navigator.renew_key(passphrase).await
}

#[command]
pub(super) async fn confirm_recovery_code(navigator: Nav<'_>) -> Answer<Status> {
    navigator.confirm_recovery_code().await
}

#[command]
pub(super) async fn judge_passphrase(navigator: Nav<'_>, passphrase: String) -> Answer<Judged> {
    navigator.judge_passphrase(passphrase).await
}
