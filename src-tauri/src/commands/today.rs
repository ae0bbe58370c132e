//! The Today page.

use navigator::wire::{TodayAsked, TodayPage};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn today(navigator: Nav<'_>, asked: TodayAsked) -> Answer<TodayPage> {
    navigator.today(asked).await
}
