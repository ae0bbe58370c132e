//! Children: the list, one child, and their details.

use navigator::wire::{
    Added, ChildForm, ChildList, ChildPage, ChildrenAsked, FindPage, Found, ImportLike, MoveForm, Reading, Saved,
};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn children(navigator: Nav<'_>, asked: ChildrenAsked) -> Answer<ChildList> {
    navigator.children(asked).await
}

#[command]
pub(super) async fn reading(navigator: Nav<'_>) -> Answer<Reading> {
    navigator.reading().await
}

#[command]
pub(super) async fn archive_children(navigator: Nav<'_>, children: Vec<String>, archived: bool) -> Answer<Saved> {
    navigator.archive_children(children, archived).await
}

#[command]
pub(super) async fn child(navigator: Nav<'_>, child: String) -> Answer<ChildPage> {
    navigator.child(child).await
}

#[command]
pub(super) async fn add_child(navigator: Nav<'_>, form: ChildForm) -> Answer<Added> {
    navigator.add_child(form).await
}

#[command]
pub(super) async fn move_child(navigator: Nav<'_>, child: String, form: MoveForm) -> Answer<Saved> {
    navigator.move_child(child, form).await
}

#[command]
pub(super) async fn teach_outside_year(navigator: Nav<'_>, child: String, years: i8) -> Answer<Saved> {
    navigator.teach_outside_year(child, years).await
}

#[command]
pub(super) async fn similar_children(navigator: Nav<'_>, form: ChildForm) -> Answer<Vec<ImportLike>> {
    navigator.similar_children(form).await
}

#[command]
pub(super) async fn save_child(navigator: Nav<'_>, child: String, form: ChildForm) -> Answer<Saved> {
    navigator.save_child(child, form).await
}

#[command]
pub(super) async fn archive_child(navigator: Nav<'_>, child: String, archived: bool) -> Answer<Saved> {
    navigator.archive_child(child, archived).await
}

#[command]
pub(super) async fn search(navigator: Nav<'_>, text: String) -> Answer<Vec<Found>> {
    navigator.search(text).await
}

#[command]
pub(super) async fn find(navigator: Nav<'_>, text: String) -> Answer<FindPage> {
    navigator.find(text).await
}
