//! The check of the casebook, and restoring a copy.

use navigator::wire::{Health, Status};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn health(navigator: Nav<'_>) -> Answer<Health> {
    navigator.health().await
}

#[command]
pub(super) async fn check_now(navigator: Nav<'_>) -> Answer<Health> {
    navigator.check_now().await
}

#[command]
pub(super) async fn accept_loss(navigator: Nav<'_>) -> Answer<Health> {
    navigator.accept_loss().await
}

#[command]
pub(super) async fn put_back(navigator: Nav<'_>, passphrase: String) -> Answer<Status> {
    navigator.put_back(passphrase).await
}
