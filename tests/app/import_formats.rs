//! Tests files as schools' systems write them: what is read, what is reported, and that no row is silently dropped or
//! guessed.

use navigator::Navigator;
use navigator::wire::{
    Code, DateOrder, ImportChoice, ImportColumns, ImportDates, ImportDecision, ImportEncoding, ImportFaultKind,
    ImportOrderFrom, ImportPage, ImportReading,
};

use acceptance::{Accepted, open_navigator, root};

pub(crate) fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(root().join("tests/fixtures/imports").join(name)).unwrap()
}

async fn page(navigator: &Navigator, name: &str) -> ImportPage {
    navigator.read_import(fixture(name)).await.accepted()
}

async fn take_in(navigator: &Navigator, name: &str) -> ImportPage {
    let read = page(navigator, name).await;
    navigator.take_in_import(Vec::new(), false).await.unwrap();
    read
}

fn born(page: &ImportPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.born.as_deref().unwrap_or("none")).collect()
}

fn names(page: &ImportPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.name.as_str()).collect()
}

fn faults(page: &ImportPage, line: u32) -> Vec<ImportFaultKind> {
    let row = page.rows.iter().find(|row| row.line == line).unwrap();
    row.faults.iter().map(|fault| fault.kind).collect()
}

#[tokio::test]
async fn the_file_itself_decides_the_order_of_day_and_month() {
    let (_folder, navigator) = open_navigator().await;
    let first = take_in(&navigator, "r09a-saved-on-us-laptop.csv").await;
    assert_eq!(first.columns.dates, DateOrder::MonthFirst);
    let second = page(&navigator, "r09b-saved-on-uk-laptop.csv").await;
    assert_eq!(born(&second), ["2016-06-05", "2014-04-07", "2015-02-23"]);
    assert_eq!(
        (second.remembered, second.dates, second.order_from),
        (true, ImportDates::DayFirst, ImportOrderFrom::File)
    );

    // A file without a clear order is read like the last one, and that is reported.
    let tie = b"Surname,Forename,DOB,School\nTeal,Marsh,05/06/2016,Elm\n".to_vec();
    let tied = navigator.read_import(tie).await.unwrap();
    assert_eq!((born(&tied), tied.order_from), (vec!["2016-05-06"], ImportOrderFrom::Memory));
    let turned = navigator.match_import(ImportColumns { dates: DateOrder::DayFirst, ..tied.columns }).await.unwrap();
    assert_eq!((born(&turned), turned.order_from), (vec!["2016-06-05"], ImportOrderFrom::Person));

    // The order of one column does not apply to another.
    let two = b"Name,Admitted,DOB\nTeal,11/14/2020,05/06/2016\nHeron,01/02/2020,23/06/2015\n".to_vec();
    let two = navigator.read_import(two).await.unwrap();
    let admitted = navigator.match_import(ImportColumns { born: Some(1), ..two.columns }).await.unwrap();
    assert_eq!((two.columns.dates, admitted.columns.dates), (DateOrder::DayFirst, DateOrder::MonthFirst));

    // In a file with both orders, an ambiguous date is not added by default.
    let mixed = b"Name,DOB\nTeal,11/14/2015\nHeron,23/06/2015\nWigeon,05/06/2016\nGadwall,07/07/2016\n".to_vec();
    let mixed = navigator.read_import(mixed).await.unwrap();
    assert_eq!(mixed.dates, ImportDates::Mixed);
    let left = |line: u32| mixed.rows.iter().find(|row| row.line == line).map(|row| row.choice);
    assert_eq!(
        [2, 3, 4, 5].map(left),
        [ImportChoice::LeaveOut, ImportChoice::Add, ImportChoice::LeaveOut, ImportChoice::Add].map(Some)
    );
    assert_eq!(faults(&mixed, 4), [ImportFaultKind::BornEitherWay]);
}

#[tokio::test]
async fn an_open_quote_is_refused_with_its_line_and_the_previous_file_remains_open() {
    let (_folder, navigator) = open_navigator().await;
    let refused = navigator.read_import(fixture("r10-unclosed-quote.csv")).await.unwrap_err();
    assert_eq!((refused.code, refused.detail.as_deref()), (Code::ImportQuoteOpen, Some("3")));
    page(&navigator, "commas.csv").await;
    navigator.read_import(fixture("r10-unclosed-quote.csv")).await.unwrap_err();
    assert_eq!(navigator.take_in_import(Vec::new(), false).await.unwrap().added.len(), 3, "nothing was partly read");
    // A row shifted by a separator inside a cell is not added by default.
    let wider = b"Name,DOB,School\nWren Tallow,09/03/2017,Elm, the second\nReed Heron,14/11/2015,Elm\n".to_vec();
    let wider = navigator.read_import(wider).await.unwrap();
    assert_eq!(faults(&wider, 2), [ImportFaultKind::WiderThanHeadings]);
    assert_eq!((wider.rows[0].choice, wider.rows[1].choice), (ImportChoice::LeaveOut, ImportChoice::Add));
}

#[tokio::test]
async fn names_are_read_correctly_in_every_encoding_and_a_guess_can_be_changed() {
    let (_folder, navigator) = open_navigator().await;
    let one = page(&navigator, "r11a-one-bad-byte.csv").await;
    assert_eq!(names(&one), ["Zoë Brontë", "Inés Nuñez", "Reed Heron"]);
    assert_eq!(
        (one.rows[2].setting.as_str(), faults(&one, 4)),
        ("St’ Ann School", vec![ImportFaultKind::LettersMended])
    );
    let dos = page(&navigator, "r11b-excel-csv-ms-dos.csv").await;
    assert_eq!((names(&dos), dos.reading.encoding), (vec!["Zoë Brontë", "Chloé Lefèvre"], ImportEncoding::Dos));
    assert!(dos.letters_are_a_guess, "a person is asked to look");
    let sample =
        |encoding| dos.samples.iter().find(|one| one.encoding == encoding).map(|one| one.cells.clone()).unwrap();
    assert_eq!(sample(ImportEncoding::Dos)[0], "Brontë");
    assert_eq!(sample(ImportEncoding::Windows1252)[0], "Bront‰");
    let windows = ImportReading { encoding: ImportEncoding::Windows1252, ..dos.reading.clone() };
    let wrong = navigator.read_import_as(windows).await.unwrap();
    assert_eq!(wrong.rows[0].name, "Zo‰ Bront‰");
    assert!(
        !wrong.letters_are_a_guess && faults(&wrong, 2).contains(&ImportFaultKind::LettersLookWrong),
        "chosen, and still reported"
    );
    let back = navigator.read_import_as(dos.reading.clone()).await.unwrap();
    assert_eq!(names(&back), names(&dos));
    let nothing =
        navigator.read_import_as(ImportReading { separator: String::from("a"), ..dos.reading }).await.unwrap_err();
    assert_eq!(nothing.code, Code::ImportNotTable);
    navigator.take_in_import(Vec::new(), false).await.unwrap();
}

#[tokio::test]
async fn headings_are_found_on_any_line_and_the_skipped_lines_are_listed() {
    let (_folder, navigator) = open_navigator().await;
    let banner = page(&navigator, "r12a-title-rows-comma.csv").await;
    assert_eq!(names(&banner), ["Reed Heron", "Sedge Plover", "Total"]);
    assert_eq!(banner.skipped.iter().map(|line| line.line).collect::<Vec<_>>(), [1, 2]);
    assert_eq!((banner.reading.heading_line, banner.rows[2].choices.len()), (4, 1), "a total is not a child");
    let named = page(&navigator, "r12c-sep-line.csv").await;
    assert_eq!((names(&named), named.reading.separator.as_str()), (vec!["Reed Heron", "Sedge Plover"], ";"));
    let other = page(&navigator, "r13b-headings-of-other-programs.csv").await;
    let columns = other.columns;
    assert_eq!((columns.surname, columns.forename, columns.born), (Some(0), Some(1), Some(2)));
    assert_eq!((columns.year_group, columns.setting, born(&other)), (Some(3), Some(4), vec!["2017-03-09"]));
    // The line of the headings can be chosen. Then the line above is listed, and the columns are guessed again.
    let later = navigator.read_import_as(ImportReading { heading_line: 0, ..other.reading }).await.unwrap();
    assert_eq!((later.headings.iter().filter(|heading| !heading.is_empty()).count(), later.of), (0, 2));
    let decisions = vec![ImportDecision { line: 2, choice: ImportChoice::Add }];
    assert_eq!(navigator.take_in_import(decisions, false).await.unwrap_err().code, Code::ImportColumnsMissing);
}

#[tokio::test]
async fn a_preferred_forename_has_the_family_name_in_whatever_column_that_is() {
    let (_folder, navigator) = open_navigator().await;
    let read = page(&navigator, "preferred-names.csv").await;
    let called: Vec<_> = read.rows.iter().map(|row| (row.name.as_str(), row.known_as.as_str())).collect();
    assert_eq!(
        called,
        [
            ("Jasmine Tallow", "Jaz Tallow"),
            ("Robin van der Berg", "Bobby Jo van der Berg"),
            ("Linnet Moss", "Lin Moss"),
            ("Wren Ashe", ""),
        ]
    );
}
