//! The requests for which the shell asks the person, or takes note of something, before the navigator answers.

use navigator::Navigator;
use navigator::wire::{
    Acknowledged, AttachForm, CalendarForm, CalendarWritten, ChildId, CopiesPage, CopyChosen, CopyMade, DoneForSeveral,
    ImportPage, PaperForm, PaperFormat, Period, PickedFile, Presence, Saved, Secret, Status,
};

use super::Answer;
use crate::auto_lock::ShownLocked;
use crate::dropped::Dropped;
use crate::fresh_page::FreshPage;
use crate::picker::{Kind, Picker};
use crate::viewer::Viewer;

pub(super) async fn attach_file(
    navigator: &Navigator,
    picker: &Picker,
    child: ChildId,
    form: AttachForm,
) -> Answer<Option<Saved>> {
    if form.file.is_some() {
        return navigator.attach_picked(child, form).await.map(Some);
    }
    let Some(path) = picker.open(Kind::Attachment).await else { return Ok(None) };
    navigator.attach_file(child, form, path).await.map(Some)
}

pub(super) async fn pick_file(navigator: &Navigator, picker: &Picker) -> Answer<Option<PickedFile>> {
    let Some(path) = picker.open(Kind::Attachment).await else { return Ok(None) };
    navigator.pick_file(path).await.map(Some)
}

pub(super) async fn dropped_file(navigator: &Navigator, dropped: &Dropped) -> Answer<Option<PickedFile>> {
    let Some(paths) = dropped.take() else { return Ok(None) };
    navigator.pick_dropped(paths).await.map(Some)
}

pub(super) async fn copy_casebook(navigator: &Navigator, picker: &Picker) -> Answer<Option<CopyMade>> {
    let Some(place) = picker.folder().await else { return Ok(None) };
    navigator.copy_casebook(place).await.map(Some)
}

pub(super) async fn choose_copy(navigator: &Navigator, picker: &Picker) -> Answer<Option<CopyChosen>> {
    let Some(place) = picker.folder().await else { return Ok(None) };
    navigator.choose_copy(place).await.map(Some)
}

pub(super) async fn choose_copy_place(navigator: &Navigator, picker: &Picker) -> Answer<Option<CopiesPage>> {
    let Some(place) = picker.folder().await else { return Ok(None) };
    navigator.choose_copy_place(place).await.map(Some)
}

pub(super) async fn open_import(navigator: &Navigator, picker: &Picker) -> Answer<Option<ImportPage>> {
    let Some(path) = picker.open(Kind::Table).await else { return Ok(None) };
    navigator.open_import(path).await.map(Some)
}

pub(super) async fn report_presence(
    navigator: &Navigator,
    shown: &ShownLocked,
    idle_ms: u32,
    open: bool,
) -> Answer<Presence> {
    if !open {
        shown.reported();
    }
    navigator.report_presence(idle_ms).await
}

pub(super) async fn start_fresh_page(navigator: &Navigator, fresh: &FreshPage, place: String) -> Answer<Status> {
    let status = navigator.lock().await?;
    fresh.start(place);
    Ok(status)
}

pub(super) async fn place_before_lock(_: &Navigator, fresh: &FreshPage) -> Answer<Option<String>> {
    Ok(fresh.take())
}

pub(super) async fn save_calendar(
    navigator: &Navigator,
    picker: &Picker,
    form: CalendarForm,
) -> Answer<Option<CalendarWritten>> {
    let Some(place) = picker.save("stepping-stones.ics").await else { return Ok(None) };
    navigator.save_calendar(form, place).await.map(Some)
}

pub(super) async fn save_copy(
    navigator: &Navigator,
    picker: &Picker,
    child: ChildId,
    seq: u32,
    seen: Vec<Acknowledged>,
) -> Answer<Option<Saved>> {
    let name = navigator.name_for_copy(child.clone(), seq).await?;
    let Some(place) = picker.save(&name).await else { return Ok(None) };
    navigator.save_copy(child, seq, seen, place).await.map(Some)
}

pub(super) async fn save_paper(
    navigator: &Navigator,
    picker: &Picker,
    child: Option<ChildId>,
    form: PaperForm,
    format: PaperFormat,
    seen: Vec<Acknowledged>,
) -> Answer<Option<Saved>> {
    // The name of the file says what it is, and not about whom.
    let name = format!("stepping-stones-{}.{}", form.kind.as_str(), format.ending());
    let Some(place) = picker.save(&name).await else { return Ok(None) };
    navigator.save_paper(child, form, format, seen, place).await.map(Some)
}

pub(super) async fn save_sealed_paper(
    navigator: &Navigator,
    picker: &Picker,
    child: ChildId,
    form: PaperForm,
    format: PaperFormat,
    passphrase: Secret,
    seen: Vec<Acknowledged>,
) -> Answer<Option<Saved>> {
    let name = format!("stepping-stones-{}.{}.age", form.kind.as_str(), format.ending());
    let Some(place) = picker.save(&name).await else { return Ok(None) };
    navigator.save_sealed_paper(child, form, format, passphrase, seen, place).await.map(Some)
}

pub(super) async fn save_papers(
    navigator: &Navigator,
    picker: &Picker,
    children: Vec<ChildId>,
    form: PaperForm,
    format: PaperFormat,
    seen: Vec<Acknowledged>,
) -> Answer<Option<DoneForSeveral>> {
    let Some(folder) = picker.folder().await else { return Ok(None) };
    navigator.save_papers(children, form, format, seen, folder).await.map(Some)
}

pub(super) async fn open_paper(navigator: &Navigator, viewer: &Viewer) -> Answer<PaperFormat> {
    let (path, format) = navigator.paper_to_open().await?;
    viewer.open(path).await.map(|()| format)
}

pub(super) async fn pick_logo(navigator: &Navigator, picker: &Picker) -> Answer<Option<String>> {
    let Some(path) = picker.open(Kind::Picture).await else { return Ok(None) };
    navigator.read_logo(path).await.map(Some)
}

pub(super) async fn save_statistics(navigator: &Navigator, picker: &Picker, period: Period) -> Answer<Option<Saved>> {
    let Some(place) = picker.save("stepping-stones-figures.csv").await else { return Ok(None) };
    navigator.save_statistics(period, place).await.map(Some)
}
