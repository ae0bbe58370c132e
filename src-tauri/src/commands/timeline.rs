//! The timeline, and every edit of the record.

use navigator::wire::ChildId;
use navigator::wire::{Edit, EntryPage, LastDone, Preview, Saved, Timeline, TimelineQuery};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn timeline(navigator: Nav<'_>, query: TimelineQuery) -> Answer<Timeline> {
    navigator.timeline(query).await
}

#[command]
pub(super) async fn entry(
    navigator: Nav<'_>,
    child: ChildId,
    seq: Option<u32>,
    question: Option<String>,
) -> Answer<EntryPage> {
    navigator.entry(child, seq, question).await
}

#[command]
pub(super) async fn preview_edit(navigator: Nav<'_>, child: ChildId, edit: Edit) -> Answer<Preview> {
    navigator.preview_edit(child, edit).await
}

#[command]
pub(super) async fn edit_entry(
    navigator: Nav<'_>,
    child: ChildId,
    edit: Edit,
    mend: bool,
    newest: u32,
) -> Answer<Saved> {
    navigator.edit_entry(child, edit, mend, newest).await
}

#[command]
pub(super) async fn last_done(navigator: Nav<'_>) -> Answer<Option<LastDone>> {
    navigator.last_done().await
}

#[command]
pub(super) async fn undo_last(navigator: Nav<'_>, seq: u32) -> Answer<Saved> {
    navigator.undo_last(seq).await
}
