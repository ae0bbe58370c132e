//! Today, what lies ahead, and school days.

use navigator::wire::{AheadPage, CalendarForm, CalendarWritten, DatesForm, Saved, TermsPage, TodayAsked, TodayPage};
use tauri::command;

use super::{Answer, Nav, Pick};

#[command]
pub(super) async fn today(navigator: Nav<'_>, asked: TodayAsked) -> Answer<TodayPage> {
    navigator.today(asked).await
}

#[command]
pub(super) async fn ahead(navigator: Nav<'_>, child: String) -> Answer<AheadPage> {
    navigator.ahead(child).await
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

#[command]
pub(super) async fn terms(navigator: Nav<'_>) -> Answer<TermsPage> {
    navigator.terms().await
}

#[command]
pub(super) async fn add_term(navigator: Nav<'_>, form: DatesForm) -> Answer<Saved> {
    navigator.add_term(form).await
}

#[command]
pub(super) async fn remove_term(navigator: Nav<'_>, from: String) -> Answer<Saved> {
    navigator.remove_term(from).await
}

#[command]
pub(super) async fn record_absence(navigator: Nav<'_>, child: String, form: DatesForm) -> Answer<Saved> {
    navigator.record_absence(child, form).await
}

#[command]
pub(super) async fn take_back_absence(navigator: Nav<'_>, child: String, seq: u32) -> Answer<Saved> {
    navigator.take_back_absence(child, seq).await
}
