//! The next steps, over all journeys.

use navigator::wire::NextPage;
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn next(navigator: Nav<'_>, child: String) -> Answer<NextPage> {
    navigator.next(child).await
}
