//! The progress of the first reading of the casebook.

use navigator::wire::Reading;
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn reading(navigator: Nav<'_>) -> Answer<Reading> {
    navigator.reading().await
}
