//! Setting up, unlocking and locking, and the preferences.

use navigator::wire::{Me, Preferences, Presence, RecoveryCode, Saved, Status, UrgentHelp};
use tauri::{State, command};

use super::{Answer, Nav};
use crate::auto_lock::ShownLocked;

#[command]
pub(super) async fn status(navigator: Nav<'_>) -> Answer<Status> {
    navigator.status().await
}

#[command]
pub(super) async fn urgent_help(navigator: Nav<'_>) -> Answer<UrgentHelp> {
    navigator.urgent_help().await
}

#[command]
pub(super) async fn set_preferences(navigator: Nav<'_>, preferences: Preferences) -> Answer<Status> {
    navigator.set_preferences(preferences).await
}

#[command]
pub(super) async fn set_up(navigator: Nav<'_>, passphrase: String, me: Me) -> Answer<RecoveryCode> {
    navigator.set_up(passphrase, me).await
}

#[command]
pub(super) async fn unlock(navigator: Nav<'_>, passphrase: String) -> Answer<Status> {
    navigator.unlock(passphrase).await
}

#[command]
pub(super) async fn recover(navigator: Nav<'_>, code: String, passphrase: String) -> Answer<RecoveryCode> {
    navigator.recover(code, passphrase).await
}

#[command]
pub(super) async fn lock(navigator: Nav<'_>) -> Answer<Status> {
    navigator.lock().await
}

#[command]
pub(super) async fn report_presence(
    navigator: Nav<'_>,
    shown: State<'_, ShownLocked>,
    idle_ms: u32,
    open: bool,
) -> Answer<Presence> {
    if !open {
        shown.reported();
    }
    navigator.report_presence(idle_ms).await
}

#[command]
pub(super) async fn change_passphrase(navigator: Nav<'_>, current: String, next: String) -> Answer<Saved> {
    navigator.change_passphrase(current, next).await
}

#[command]
pub(super) async fn set_me(navigator: Nav<'_>, me: Me) -> Answer<Saved> {
    navigator.set_me(me).await
}

#[command]
pub(super) async fn confirm_date(navigator: Nav<'_>, today: String) -> Answer<Status> {
    navigator.confirm_date(today).await
}

#[command]
pub(super) async fn try_disk_again(navigator: Nav<'_>) -> Answer<Status> {
    navigator.try_disk_again().await
}
