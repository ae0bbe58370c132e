//! Disagreements.

use navigator::wire::ChildId;
use navigator::wire::{DisagreementForm, DisagreementsPage, Saved, SettlementForm};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn disagreements(navigator: Nav<'_>, child: ChildId) -> Answer<DisagreementsPage> {
    navigator.disagreements(child).await
}

#[command]
pub(super) async fn record_disagreement(navigator: Nav<'_>, child: ChildId, form: DisagreementForm) -> Answer<Saved> {
    navigator.record_disagreement(child, form).await
}

#[command]
pub(super) async fn settle_disagreement(navigator: Nav<'_>, child: ChildId, form: SettlementForm) -> Answer<Saved> {
    navigator.settle_disagreement(child, form).await
}
