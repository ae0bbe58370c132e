//! The “What if” page.

use navigator::wire::{Scenario, WhatIf};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn what_if(navigator: Nav<'_>, journey: String, imagined: Vec<Scenario>) -> Answer<WhatIf> {
    navigator.what_if(journey, imagined).await
}
