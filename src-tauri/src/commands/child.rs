//! Children: the list, the form and the page.

use navigator::wire::ChildId;
use navigator::wire::{Added, ChildForm, ChildList, ChildPage, ChildrenAsked, ImportLike, Saved};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn children(navigator: Nav<'_>, asked: ChildrenAsked) -> Answer<ChildList> {
    navigator.children(asked).await
}

#[command]
pub(super) async fn child(navigator: Nav<'_>, child: ChildId) -> Answer<ChildPage> {
    navigator.child(child).await
}

#[command]
pub(super) async fn add_child(navigator: Nav<'_>, form: ChildForm) -> Answer<Added<ChildId>> {
    navigator.add_child(form).await
}

#[command]
pub(super) async fn archive_children(navigator: Nav<'_>, children: Vec<ChildId>, archived: bool) -> Answer<Saved> {
    navigator.archive_children(children, archived).await
}

#[command]
pub(super) async fn archive_child(navigator: Nav<'_>, child: ChildId, archived: bool) -> Answer<Saved> {
    navigator.archive_child(child, archived).await
}

#[command]
pub(super) async fn save_child(navigator: Nav<'_>, child: ChildId, form: ChildForm) -> Answer<Saved> {
    navigator.save_child(child, form).await
}

#[command]
pub(super) async fn similar_children(navigator: Nav<'_>, form: ChildForm) -> Answer<Vec<ImportLike>> {
    navigator.similar_children(form).await
}

#[command]
pub(super) async fn record_answer(
    navigator: Nav<'_>,
    child: ChildId,
    question: String,
    value: String,
) -> Answer<Saved> {
    navigator.record_answer(child, question, value).await
}
