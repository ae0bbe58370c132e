//! Search in the records, and for everything else.

use navigator::wire::{FindPage, Found};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn search(navigator: Nav<'_>, text: String) -> Answer<Vec<Found>> {
    navigator.search(text).await
}

#[command]
pub(super) async fn find(navigator: Nav<'_>, text: String) -> Answer<FindPage> {
    navigator.find(text).await
}
