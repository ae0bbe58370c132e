//! Days away from school.

use navigator::wire::ChildId;
use navigator::wire::{DatesForm, Saved};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn record_absence(navigator: Nav<'_>, child: ChildId, form: DatesForm) -> Answer<Saved> {
    navigator.record_absence(child, form).await
}

#[command]
pub(super) async fn take_back_absence(navigator: Nav<'_>, child: ChildId, seq: u32) -> Answer<Saved> {
    navigator.take_back_absence(child, seq).await
}
