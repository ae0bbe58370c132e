//! Tests that everything reported as saved is there after the app was killed.

use crate::driver::Window;
use crate::steps::{at_first_step, go_on, unlock};
use crate::words::{t, t_with};

#[tokio::test]
async fn after_a_kill_everything_reported_as_saved_is_there() {
    let home = tempfile::tempdir().unwrap();
    let window = at_first_step(home.path(), "Wren Tallow", "ebsa").await;
    let mut stood = window.title_of_page().await;
    for _ in 0..3 {
        stood = go_on(&window).await;
    }
    window.says(&t_with("toast-saved", "kind", "chosen")).await;
    window.kill();

    let window = Window::open(home.path()).await;
    unlock(&window).await;
    window.press("Wren Tallow").await;
    window.says(&stood).await;
    window.press(&t("child-nav-pathways")).await;
    window.says(&t("child-journey-go")).await;
    let trail = window.script("return document.body.textContent.split('Chosen:').length - 1").await;
    assert!(trail.as_u64().unwrap() >= 3, "three choices are in the trail: {trail}");
    window.press(&format!("{}{}", t("child-journey-go"), t_with("child-journey-of", "pathway", &t("ebsa")))).await;
    window.heading(&stood).await;
}
