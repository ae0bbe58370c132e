//! Search in the records, and in everything.

use navigator::wire::{FindPage, Found};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn search(navigator: Nav<'_>, text: String) -> Answer<Vec<Found>> {
    navigator.search(text).await
}

#[command]
pub(super) async fn find_anything(navigator: Nav<'_>, text: String) -> Answer<FindPage> {
    navigator.find_anything(text).await
}
