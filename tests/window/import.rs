//! Tests the import of a school's file, and the statistics over all children, in the real window.

use crate::accessibility::{axe, fits};
use crate::driver::Window;
use crate::steps::{add_child, begin, set_up};
use crate::words::t;

/// Returns seven children, of whom one is already in the casebook, and one invalid row.
fn export() -> String {
    let rows = (1..=7).map(|number| format!("Finch,Robin {number},{number:02}/03/2017,Elm School\n"));
    let head = String::from("Surname,Forename,DOB,School\n");
    head + &rows.collect::<String>() + "Tallow,Wren,01/01/2017,Elm School\nMoss,Linnet,31/02/2016,Elm School\n"
}

#[tokio::test]
async fn a_schools_file_is_imported_and_the_casebook_is_counted() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path()).await;
    window.size(1180, 1000).await;
    set_up(&window).await;
    let years = jiff::ZonedDateTime::now().year() - 2017;
    add_child(&window, "Wren Tallow", years).await;
    begin(&window, "ebsa").await;

    let file = home.path().join("export.csv");
    std::fs::write(&file, export()).unwrap();
    window.press(&t("shell-nav-children")).await;
    window.press(&t("import-link")).await;
    window.heading(&t("import-title")).await;
    axe(&window, "import").await;
    window.pick(&file);
    window.press(&t("import-open")).await;
    window.says(&t("import-columns")).await;
    window.says("Robin 7 Finch").await;
    axe(&window, "import-rows").await;
    window.shot("import").await;
    window.size(600, 1000).await;
    fits(&window, "import, narrow").await;
    window.size(1180, 1000).await;
    window.press("Add 7 children").await;
    window.says(&t("import-done")).await;
    axe(&window, "import-done").await;
    window.shot("import-done").await;
    assert!(!window.shows("press", "Linnet Moss").await, "an invalid row is left out");

    window.press(&t("shell-nav-children")).await;
    window.press(&t("statistics-link")).await;
    window.heading(&t("statistics-title")).await;
    window.says("Children in this casebook: 8").await;
    assert!(!window.shows("says", &t("figure-few")).await, "the owner sees every count");
    axe(&window, "indicators").await;
    window.shot("indicators").await;
    window.choose(&t("statistics-small-hidden")).await;
    window.says(&t("figure-few")).await;
    let place = home.path().join("figures.csv");
    window.pick(&place);
    window.press(&t("statistics-save")).await;
    window.says(&t("statistics-saved")).await;
    let figures = std::fs::read_to_string(&place).unwrap();
    assert!(!figures.contains("Finch") && !figures.contains("Tallow") && !figures.contains("Elm"), "{figures}");
}
