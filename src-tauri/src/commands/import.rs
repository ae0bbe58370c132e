//! Children from a school’s file.

use navigator::wire::{ImportColumns, ImportDecision, ImportDone, ImportPage, ImportReading, ImportTakenBack, Saved};
use tauri::command;

use super::{Answer, Nav, Pick};
use crate::picker::Kind;

/// `None` if the person closed the dialog without picking a file.
#[command]
pub(super) async fn open_import(navigator: Nav<'_>, picker: Pick<'_>) -> Answer<Option<ImportPage>> {
    let Some(path) = picker.open(Kind::Table).await else { return Ok(None) };
    navigator.open_import(path).await.map(Some)
}

#[command]
pub(super) async fn match_import(navigator: Nav<'_>, columns: ImportColumns) -> Answer<ImportPage> {
    navigator.match_import(columns).await
}

#[command]
pub(super) async fn read_import_as(navigator: Nav<'_>, reading: ImportReading) -> Answer<ImportPage> {
    navigator.read_import_as(reading).await
}

#[command]
pub(super) async fn close_import(navigator: Nav<'_>) -> Answer<Saved> {
    navigator.close_import().await
}

#[command]
pub(super) async fn take_in_import(
    navigator: Nav<'_>,
    decisions: Vec<ImportDecision>,
    year_groups: bool,
) -> Answer<ImportDone> {
    navigator.take_in_import(decisions, year_groups).await
}

#[command]
pub(super) async fn take_back_import(navigator: Nav<'_>) -> Answer<ImportTakenBack> {
    navigator.take_back_import().await
}
