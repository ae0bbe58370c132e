//! What if.

use navigator::wire::JourneyId;
use navigator::wire::{Scenario, WhatIf};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn what_if(navigator: Nav<'_>, journey: JourneyId, imagined: Vec<Scenario>) -> Answer<WhatIf> {
    navigator.what_if(journey, imagined).await
}
