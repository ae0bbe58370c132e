//! Figures over the casebook, on screen and as a file.

use navigator::wire::{Indicators, Period, Saved};
use tauri::command;

use super::{Answer, Nav, Pick};

#[command]
pub(super) async fn statistics(navigator: Nav<'_>, period: Period) -> Answer<Indicators> {
    navigator.statistics(period).await
}

#[command]
pub(super) async fn save_statistics(navigator: Nav<'_>, picker: Pick<'_>, period: Period) -> Answer<Option<Saved>> {
    let Some(place) = picker.save("stepping-stones-figures.csv").await else { return Ok(None) };
    navigator.save_statistics(period, place).await.map(Some)
}
