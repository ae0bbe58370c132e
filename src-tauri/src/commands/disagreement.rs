//! Disagreements.

use navigator::wire::{DisagreementForm, DisagreementsPage, Saved, SettlementForm};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn disagreements(navigator: Nav<'_>, child: String) -> Answer<DisagreementsPage> {
    navigator.disagreements(child).await
}

#[command]
pub(super) async fn disagree(navigator: Nav<'_>, child: String, form: DisagreementForm) -> Answer<Saved> {
    navigator.disagree(child, form).await
}

#[command]
pub(super) async fn settle_disagreement(navigator: Nav<'_>, child: String, form: SettlementForm) -> Answer<Saved> {
    navigator.settle_disagreement(child, form).await
}
