//! Tests the import of children from schools' exports into a real casebook: what is read, what is refused, and all or
//! nothing.

use std::time::{Duration, Instant};

use navigator::Navigator;
use navigator::wire::{
    ChildForm, Code, DateOrder, ImportChoice, ImportColumns, ImportDates, ImportDecision, ImportFaultKind, ImportPage,
    LONGEST_LINE, YearGroup,
};

use acceptance::{Accepted, open_navigator, root};

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(root().join("tests/fixtures/imports").join(name)).unwrap()
}

fn child(name: &str, born: [&str; 3], setting: &str) -> ChildForm {
    let [born_day, born_month, born_year] = born.map(str::to_owned);
    ChildForm {
        name: name.to_owned(),
        born_day,
        born_month,
        born_year,
        setting: setting.to_owned(),
        ..ChildForm::default()
    }
}

fn names(page: &ImportPage) -> Vec<(String, String)> {
    page.rows.iter().map(|row| (row.name.clone(), row.born.clone().unwrap_or_default())).collect()
}

async fn list(navigator: &Navigator) -> Vec<(String, String)> {
    let rows = navigator.children(String::new()).await.unwrap().children;
    let mut all: Vec<_> = rows.into_iter().map(|row| (row.name, row.setting.unwrap_or_default())).collect();
    all.sort();
    all
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect()
}

#[tokio::test]
async fn every_format_of_a_schools_file_gives_the_same_children() {
    let (_folder, navigator) = open_navigator().await;
    let expected = owned(&[
        ("Wren Tallow", "2017-03-09"),
        ("Linnet Moss", "2016-08-31"),
        ("Robin, the second Ashé", "2015-02-01"),
    ]);
    for name in ["commas.csv", "excel-utf-8-mark.csv", "semicolons-windows-1252.csv", "unicode-text.txt"] {
        let page = navigator.read_import(fixture(name)).await.accepted();
        assert_eq!(names(&page), expected, "{name}");
        assert_eq!(page.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 3, 4], "{name}");
        // A list that shows only “Lin” confuses people, so the surname is added.
        assert_eq!(page.rows[1].known_as, "Lin Moss", "{name}");
        assert_eq!((page.dates, page.wrong), (ImportDates::DayFirst, 0), "{name}");
        // Born on 31 August 2016: in Year 6 by birth date, in Year 5 in the file.
        assert_eq!((page.other_year, page.rows[1].year_group), (1, Some(YearGroup::Year6)), "{name}");
    }
    assert_eq!(navigator.children(String::new()).await.unwrap().of, 0, "a preview writes nothing");
}

#[tokio::test]
async fn ambiguous_dates_are_reported_and_their_order_can_be_changed() {
    let (_folder, navigator) = open_navigator().await;
    let page = navigator.read_import(fixture("month-first.csv")).await.unwrap();
    assert_eq!((page.dates, page.columns.dates), (ImportDates::MonthFirst, DateOrder::MonthFirst));
    assert_eq!(names(&page), owned(&[("Wren Tallow", "2017-03-09"), ("Linnet Moss", "2016-08-31")]));
    let page = navigator.read_import(fixture("either-order.csv")).await.unwrap();
    assert_eq!((page.dates, page.columns.dates), (ImportDates::Either, DateOrder::DayFirst));
    assert_eq!(page.rows[0].born.as_deref(), Some("2017-09-03"));
    let turned = navigator.match_import(ImportColumns { dates: DateOrder::MonthFirst, ..page.columns }).await.unwrap();
    assert_eq!(turned.rows[0].born.as_deref(), Some("2017-03-09"));
}

#[tokio::test]
async fn every_fault_is_reported_with_its_row_its_column_and_what_was_found() {
    let (_folder, navigator) = open_navigator().await;
    let page = navigator.read_import(fixture("mistakes.csv")).await.unwrap();
    let faults: Vec<_> = page
        .rows
        .iter()
        .flat_map(|row| {
            row.faults.iter().map(|fault| (row.line, fault.kind, fault.heading.as_str(), fault.found.as_str()))
        })
        .collect();
    let born = "Date of birth";
    assert_eq!(
        faults,
        [
            (3, ImportFaultKind::NameMissing, "Name", ""),
            (4, ImportFaultKind::BornNotDate, born, "31/02/2017"),
            (5, ImportFaultKind::BornMissing, born, ""),
            (6, ImportFaultKind::BornInFuture, born, "09/03/2031"),
            (7, ImportFaultKind::BornTooLongAgo, born, "09/03/1976"),
            (8, ImportFaultKind::YearGroupNotKnown, "Year group", "Owls"),
            (10, ImportFaultKind::YearGroupDiffers, "Year group", "4"),
        ]
    );
    assert_eq!(
        (page.wrong, page.rows[6].setting.as_str()),
        (5, "@Elm School"),
        "text that looks like a formula is text"
    );
    assert!(page.rows[7].likes[0].is_same && page.rows[7].likes[0].line == Some(2), "twice in the file");
    assert!(page.rows[8].likes.iter().all(|like| !like.is_same), "a mistyped name is only similar");
    assert_eq!([7, 8].map(|row| page.rows[row].choice), [ImportChoice::LeaveOut, ImportChoice::Add]);
    let unsound = vec![ImportDecision { line: 3, choice: ImportChoice::Add }];
    let failure = navigator.take_in_import(unsound, false).await.unwrap_err();
    assert_eq!(failure.code, Code::ImportRowNotSound);
    assert_eq!(navigator.children(String::new()).await.unwrap().of, 0, "nothing was partly imported");
    let done = navigator.take_in_import(Vec::new(), true).await.unwrap();
    assert_eq!(done.added.len(), 3);
    let left_out: Vec<_> = done
        .left_out
        .iter()
        .map(|row| {
            let found: Vec<&str> = row.faults.iter().map(|fault| fault.found.as_str()).collect();
            (row.line, found, row.likes.first().and_then(|like| like.line))
        })
        .collect();
    let expected = [
        (3, vec![""], None),
        (4, vec!["31/02/2017"], None),
        (5, vec![""], None),
        (6, vec!["09/03/2031"], None),
        (7, vec!["09/03/1976"], None),
        (9, Vec::new(), Some(2)),
    ];
    assert_eq!(left_out, expected, "each row that was left out is named, with why");
    assert_eq!((done.left_out[0].name.as_str(), done.left_out[0].faults[0].kind), ("", ImportFaultKind::NameMissing));
    let taught = navigator.child(done.added[2].id.as_str().into()).await.unwrap().year_group;
    assert_eq!((taught.group, taught.own), (YearGroup::Year4, YearGroup::Year5));
}

#[tokio::test]
async fn existing_children_are_not_duplicated_and_an_import_can_be_undone() {
    let (_folder, navigator) = open_navigator().await;
    navigator.add_child(child("Wren Tallow", ["9", "3", "2017"], "Ash School")).await.unwrap();
    let archived = navigator.add_child(child("MOSS Linnet", ["31", "8", "2016"], "")).await.unwrap().id;
    navigator.archive_child(archived, true).await.unwrap();
    let page = navigator.read_import(fixture("commas.csv")).await.unwrap();
    assert_eq!(page.alike, 2);
    assert_eq!(page.rows[0].choices, [ImportChoice::Add, ImportChoice::LeaveOut, ImportChoice::UpdateSetting]);
    assert!(page.rows[1].likes[0].is_same && page.rows[1].likes[0].archived, "archived ones too");
    let decisions = vec![ImportDecision { line: 2, choice: ImportChoice::UpdateSetting }];
    let done = navigator.take_in_import(decisions, false).await.unwrap();
    assert_eq!((done.added.len(), done.updated.len(), done.left_out.len()), (1, 1, 1));
    let after = owned(&[("Robin, the second Ashé", "Oak School"), ("Wren Tallow", "Elm School")]);
    assert_eq!(list(&navigator).await, after);
    navigator.take_back_import().await.unwrap();
    assert_eq!(list(&navigator).await, owned(&[("Wren Tallow", "Ash School")]));
    assert_eq!(navigator.take_back_import().await.unwrap_err().code, Code::NothingToUndo);
    let again = navigator.take_in_import(Vec::new(), false).await.unwrap_err();
    assert_eq!(again.code, Code::ImportGone, "the file is no longer in memory");
}

/// A file says less than people recorded, or says it in another spelling. Neither outvotes them.
#[tokio::test]
async fn an_import_changes_nothing_but_the_setting_of_a_child_who_is_there() {
    let (_folder, navigator) = open_navigator().await;
    let recorded = navigator::wire::ChildForm {
        known_as: String::from("Wrennie"),
        legal_name: String::from("Wren Ashby Tallow"),
        upn: String::from("B801200005001"),
        ..child("Wren Tallow", ["9", "3", "2017"], "St Ann’s School")
    };
    let id = navigator.add_child(recorded).await.unwrap().id;
    let kept = async || {
        let form = navigator.child(id.clone()).await.unwrap().form;
        (form.name, form.known_as, form.legal_name, form.upn)
    };
    let before = kept().await;
    let file = |school: &str| {
        let text = format!("Name,Preferred forename,DOB,School\nWren Tallow,Ren,09/03/2017,{school}\n");
        navigator.read_import(text.into_bytes())
    };
    for spelling in ["ST. ANN'S  SCHOOL", "St Ann's School", ""] {
        let choices = file(spelling).await.unwrap().rows.remove(0).choices;
        assert_eq!(choices, [ImportChoice::Add, ImportChoice::LeaveOut], "{spelling}: the school is the same");
    }
    let row = file("Oak School").await.unwrap().rows.remove(0);
    assert_eq!(row.choice, ImportChoice::LeaveOut, "nothing is changed unless somebody chooses it");
    let decisions = vec![ImportDecision { line: 2, choice: ImportChoice::UpdateSetting }];
    navigator.take_in_import(decisions, false).await.unwrap();
    assert_eq!(kept().await, before);
    assert_eq!(list(&navigator).await, owned(&[("Wrennie", "Oak School")]));
}

#[tokio::test]
async fn one_school_is_given_to_every_child_for_whom_the_file_names_none() {
    let (_folder, navigator) = open_navigator().await;
    let file = "Name,DOB,School\nWren Tallow,09/03/2017,\nLinnet Moss,10/03/2017,Oak School\n";
    let settings = |page: ImportPage| page.rows.into_iter().map(|row| row.setting).collect::<Vec<_>>();
    let page = navigator.read_import(file.as_bytes().to_vec()).await.unwrap();
    assert_eq!(settings(page), ["", "Oak School"]);
    let page = navigator.choose_import_school(String::from(" Elm School ")).await.unwrap();
    assert_eq!(
        (page.school.as_str(), settings(page.clone())),
        ("Elm School", vec![String::from("Elm School"), String::from("Oak School")])
    );
    // Another column or another reading of the same file changes nothing about it.
    let columns = ImportColumns { setting: None, ..page.columns };
    assert_eq!(settings(navigator.match_import(columns).await.unwrap()), ["Elm School", "Elm School"]);
    assert_eq!(settings(navigator.read_import_as(page.reading).await.unwrap()), ["Elm School", "Elm School"]);
    // The next file has none until somebody chooses it.
    let next = navigator.read_import(file.as_bytes().to_vec()).await.unwrap();
    assert_eq!((next.school.as_str(), settings(next.clone())), ("", vec![String::new(), String::from("Oak School")]));
    let long = navigator.choose_import_school("x".repeat(1_000_000)).await.unwrap();
    let kept = [&long.school, &long.rows[0].setting].map(|school| school.len());
    assert_eq!(kept, [LONGEST_LINE + 1; 2], "every row has it, so no more than shows that it is too long");
    assert!(long.rows[0].faults.iter().any(|fault| fault.blocks) && long.rows[1].faults.is_empty());
}

#[tokio::test]
async fn columns_chosen_once_are_remembered_for_the_next_file_like_it() {
    let (_folder, navigator) = open_navigator().await;
    let file = |name: &str| format!("Who,When,Where\n{name},09/03/2017,Elm School\n").into_bytes();
    let page = navigator.read_import(file("Wren Tallow")).await.unwrap();
    assert!(page.rows.is_empty() && !page.remembered, "these headings are unknown");
    assert_eq!(navigator.take_in_import(Vec::new(), false).await.unwrap_err().code, Code::ImportColumnsMissing);
    let chosen = ImportColumns { name: Some(0), born: Some(1), setting: Some(2), ..ImportColumns::default() };
    assert_eq!(navigator.match_import(chosen).await.unwrap().rows.len(), 1);
    navigator.take_in_import(Vec::new(), false).await.unwrap();
    let next = navigator.read_import(file("Linnet Moss")).await.unwrap();
    assert!(next.remembered && next.rows.len() == 1);
    // A column that the file does not have counts as not chosen.
    let outside = navigator.match_import(ImportColumns { born: Some(99), ..chosen }).await.unwrap();
    assert_eq!((outside.columns.born, outside.rows.len()), (None, 0));
}

#[tokio::test]
async fn five_thousand_rows_are_previewed_in_under_two_seconds_and_imported_together() {
    let (_folder, navigator) = open_navigator().await;
    let row = |at: u32| format!("Reed{at},Heron,{:02}/{:02}/{},Elm School\n", at % 28 + 1, at % 12 + 1, 2004 + at % 18);
    let file = String::from("Surname,Forename,DOB,School\n") + &(0..5_000).map(row).collect::<String>();
    let started = Instant::now();
    let page = navigator.read_import(file.clone().into_bytes()).await.unwrap();
    let took = started.elapsed();
    assert_eq!((page.rows.len(), page.wrong), (5_000, 0));
    assert!(took < Duration::from_secs(2), "{took:?}");
    let every: Vec<_> =
        page.rows.iter().map(|row| ImportDecision { line: row.line, choice: ImportChoice::Add }).collect();
    navigator.take_in_import(every, false).await.unwrap();
    assert_eq!(navigator.children(String::new()).await.unwrap().of, 5_000);
    let again = Instant::now();
    let page = navigator.read_import(file.into_bytes()).await.unwrap();
    let took = again.elapsed();
    assert_eq!(page.rows.iter().filter(|row| row.choice == ImportChoice::LeaveOut).count(), 5_000);
    assert!(took < Duration::from_secs(2), "against a full casebook: {took:?}");
}

#[tokio::test]
async fn an_import_needs_an_open_casebook_and_ends_when_it_locks() {
    let (_folder, navigator) = open_navigator().await;
    navigator.read_import(fixture("commas.csv")).await.unwrap();
    navigator.lock().await.unwrap();
    let codes = [
        navigator.read_import(fixture("commas.csv")).await.err().map(|failure| failure.code),
        navigator.match_import(ImportColumns::default()).await.err().map(|failure| failure.code),
        navigator.close_import().await.err().map(|failure| failure.code),
        navigator.take_in_import(Vec::new(), false).await.err().map(|failure| failure.code),
        navigator.take_back_import().await.err().map(|failure| failure.code),
    ];
    assert_eq!(codes, [Some(Code::Locked); 5]);
    navigator.unlock(String::from(acceptance::PASSPHRASE)).await.unwrap();
    assert_eq!(navigator.take_in_import(Vec::new(), false).await.unwrap_err().code, Code::ImportGone);
    let missing = navigator.open_import("nowhere.csv".into()).await.unwrap_err();
    assert_eq!(missing.code, Code::ImportNotRead);
}

#[tokio::test]
async fn a_row_that_somebody_chose_to_leave_out_has_no_fault_as_its_reason() {
    let (_folder, navigator) = open_navigator().await;
    let page = navigator.read_import(fixture("mistakes.csv")).await.unwrap();
    // Row 8 has an unknown year group, which would not stop it; row 9 is the same child as row 2.
    let leave = |line| ImportDecision { line, choice: ImportChoice::LeaveOut };
    let done = navigator.take_in_import(vec![leave(8), leave(9)], false).await.unwrap();
    let of = |line| done.left_out.iter().find(|row| row.line == line).unwrap();
    assert_eq!((of(8).faults.len(), of(8).likes.len(), of(8).name.as_str()), (0, 0, page.rows[6].name.as_str()));
    assert_eq!((of(9).faults.len(), of(9).likes.len()), (0, 1), "the app would have left it out anyway");
}
