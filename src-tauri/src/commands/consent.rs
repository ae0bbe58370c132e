//! Consent, service by service.

use navigator::wire::ChildId;
use navigator::wire::{ConsentForm, ConsentsPage, Saved, WithdrawalForm};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn consents(navigator: Nav<'_>, child: ChildId) -> Answer<ConsentsPage> {
    navigator.consents(child).await
}

#[command]
pub(super) async fn give_consent(navigator: Nav<'_>, child: ChildId, form: ConsentForm) -> Answer<Saved> {
    navigator.give_consent(child, form).await
}

#[command]
pub(super) async fn withdraw_consent(navigator: Nav<'_>, child: ChildId, form: WithdrawalForm) -> Answer<Saved> {
    navigator.withdraw_consent(child, form).await
}
