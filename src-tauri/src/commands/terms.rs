//! School terms.

use navigator::wire::{DatesForm, Saved, TermsPage};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn terms(navigator: Nav<'_>) -> Answer<TermsPage> {
    navigator.terms().await
}

#[command]
pub(super) async fn add_term(navigator: Nav<'_>, form: DatesForm) -> Answer<Saved> {
    navigator.add_term(form).await
}

#[command]
pub(super) async fn remove_term(navigator: Nav<'_>, from: String) -> Answer<Saved> {
    navigator.remove_term(from).await
}
