//! Protective notes.

use navigator::wire::ChildId;
use navigator::wire::{ProtectedChild, ProtectionEndForm, ProtectionForm, ProtectionsPage, Saved};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn protections(navigator: Nav<'_>, child: ChildId) -> Answer<ProtectionsPage> {
    navigator.protections(child).await
}

#[command]
pub(super) async fn protected_children(navigator: Nav<'_>, child: Option<ChildId>) -> Answer<Vec<ProtectedChild>> {
    navigator.protected_children(child).await
}

#[command]
pub(super) async fn add_protection(navigator: Nav<'_>, child: ChildId, form: ProtectionForm) -> Answer<Saved> {
    navigator.add_protection(child, form).await
}

#[command]
pub(super) async fn end_protection(navigator: Nav<'_>, child: ChildId, form: ProtectionEndForm) -> Answer<Saved> {
    navigator.end_protection(child, form).await
}
