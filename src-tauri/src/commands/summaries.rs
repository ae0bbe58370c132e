//! How far the first reading of the casebook has come.

use navigator::wire::Reading;
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn summary_progress(navigator: Nav<'_>) -> Answer<Reading> {
    navigator.summary_progress().await
}
