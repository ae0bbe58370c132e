//! What was said, by whom, and where people see it differently.

use navigator::wire::{
    ConsentForm, ConsentsPage, DisagreementForm, DisagreementsPage, Saved, SelfViewForm, SettlementForm, Speaker,
    VoiceForm, WithdrawalForm,
};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn save_self_view(navigator: Nav<'_>, child: String, form: SelfViewForm) -> Answer<Saved> {
    navigator.save_self_view(child, form).await
}

#[command]
pub(super) async fn record_not_heard(
    navigator: Nav<'_>,
    child: String,
    speaker: Speaker,
    reason: String,
) -> Answer<Saved> {
    navigator.record_not_heard(child, speaker, reason).await
}

#[command]
pub(super) async fn say(navigator: Nav<'_>, child: String, speaker: Speaker, said: VoiceForm) -> Answer<Saved> {
    navigator.say(child, speaker, said).await
}

#[command]
pub(super) async fn consents(navigator: Nav<'_>, child: String) -> Answer<ConsentsPage> {
    navigator.consents(child).await
}

#[command]
pub(super) async fn give_consent(navigator: Nav<'_>, child: String, form: ConsentForm) -> Answer<Saved> {
    navigator.give_consent(child, form).await
}

#[command]
pub(super) async fn withdraw_consent(navigator: Nav<'_>, child: String, form: WithdrawalForm) -> Answer<Saved> {
    navigator.withdraw_consent(child, form).await
}

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
