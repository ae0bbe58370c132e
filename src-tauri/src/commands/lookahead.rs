//! The next twelve months, on screen and as a calendar file.

use navigator::wire::ChildId;
use navigator::wire::{AheadPage, CalendarForm, CalendarWritten};
use tauri::command;

use super::{Answer, Nav, Pick};

#[command]
pub(super) async fn lookahead(navigator: Nav<'_>, child: ChildId) -> Answer<AheadPage> {
    navigator.lookahead(child).await
}

#[command]
pub(super) async fn save_calendar(
    navigator: Nav<'_>,
    picker: Pick<'_>,
    form: CalendarForm,
) -> Answer<Option<CalendarWritten>> {
    let Some(place) = picker.save("stepping-stones.ics").await else { return Ok(None) };
    navigator.save_calendar(form, place).await.map(Some)
}
