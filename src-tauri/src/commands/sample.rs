//! Children made for training.

use navigator::wire::ChildId;
use navigator::wire::{Added, Saved};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn add_sample(navigator: Nav<'_>) -> Answer<Added<ChildId>> {
    navigator.add_sample().await
}

#[command]
pub(super) async fn remove_sample(navigator: Nav<'_>, child: ChildId) -> Answer<Saved> {
    navigator.remove_sample(child).await
}
