//! A change of school, and the year group that a child is taught in.

use navigator::wire::ChildId;
use navigator::wire::{MoveForm, Saved};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn move_child(navigator: Nav<'_>, child: ChildId, form: MoveForm) -> Answer<Saved> {
    navigator.move_child(child, form).await
}

#[command]
pub(super) async fn teach_outside_year(navigator: Nav<'_>, child: ChildId, years: i8) -> Answer<Saved> {
    navigator.teach_outside_year(child, years).await
}
