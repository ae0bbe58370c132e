//! What comes next, over all journeys.

use navigator::wire::ChildId;
use navigator::wire::NextPage;
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn next_steps(navigator: Nav<'_>, child: ChildId) -> Answer<NextPage> {
    navigator.next_steps(child).await
}
