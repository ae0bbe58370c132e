//! Plans and their reviews.

use navigator::wire::ChildId;
use navigator::wire::{PlanForm, PlanPage, ReviewForm, Saved};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn plan(navigator: Nav<'_>, child: ChildId) -> Answer<PlanPage> {
    navigator.plan(child).await
}

#[command]
pub(super) async fn make_plan(navigator: Nav<'_>, child: ChildId, form: PlanForm) -> Answer<Saved> {
    navigator.make_plan(child, form).await
}

#[command]
pub(super) async fn change_plan(navigator: Nav<'_>, child: ChildId, plan: u32, form: PlanForm) -> Answer<Saved> {
    navigator.change_plan(child, plan, form).await
}

#[command]
pub(super) async fn review_plan(navigator: Nav<'_>, child: ChildId, form: ReviewForm) -> Answer<Saved> {
    navigator.review_plan(child, form).await
}

#[command]
pub(super) async fn end_plan(navigator: Nav<'_>, child: ChildId, plan: u32, reason: String) -> Answer<Saved> {
    navigator.end_plan(child, plan, reason).await
}

#[command]
pub(super) async fn take_back_plan(navigator: Nav<'_>, child: ChildId, seq: u32) -> Answer<Saved> {
    navigator.take_back_plan(child, seq).await
}
