//! Tests that one child is recognised: by number, by name in any spelling, and after an import is undone.

use navigator::Navigator;
use navigator::wire::{
    ChildForm, ChildId, Code, ContactsForm, ImportChoice, ImportColumns, ImportFaultKind, ImportLike, ImportPage,
    ImportRow, ImportSchoolYear, MoveForm, Speaker,
};

use acceptance::{Accepted, child_aged, open_navigator, root};

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(root().join("tests/fixtures/imports").join(name)).unwrap()
}

async fn page(navigator: &Navigator, bytes: impl AsRef<[u8]>) -> ImportPage {
    navigator.read_import(bytes.as_ref().to_vec()).await.accepted()
}

pub(crate) async fn take_in(navigator: &Navigator, bytes: impl AsRef<[u8]>) -> Vec<ChildId> {
    page(navigator, bytes).await;
    let done = navigator.take_in_import(Vec::new(), false).await.unwrap();
    done.added.into_iter().map(|child| child.id.into()).collect()
}

fn kinds(row: &ImportRow) -> Vec<ImportFaultKind> {
    row.faults.iter().map(|fault| fault.kind).collect()
}

fn child(name: &str, born: [&str; 3]) -> ChildForm {
    let [born_day, born_month, born_year] = born.map(str::to_owned);
    ChildForm { name: name.to_owned(), born_day, born_month, born_year, ..ChildForm::default() }
}

async fn names(navigator: &Navigator) -> Vec<String> {
    let rows = navigator.children(String::new()).await.unwrap().children;
    let mut names: Vec<String> = rows.into_iter().map(|row| row.name).collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_child_with_another_spelling_is_not_added_by_default() {
    let (_folder, navigator) = open_navigator().await;
    take_in(&navigator, fixture("r14a-first.csv")).await;
    let second = page(&navigator, fixture("r14b-second.csv")).await;
    let results: Vec<(Option<bool>, ImportChoice)> =
        second.rows.iter().map(|row| (row.likes.first().map(|like| like.is_same), row.choice)).collect();
    let held = ImportChoice::LeaveOut;
    assert_eq!(
        results,
        [(Some(false), held), (Some(true), held), (Some(false), held), (Some(false), held), (None, ImportChoice::Add)]
    );
    // A name in two Unicode forms is stored in one.
    assert_eq!(second.rows[1].name, "Ngọc Nguyễn");
}

const FIRST: &str = "UPN,Surname,Forename,DOB,School\nB801200005001,Heron,Reed,09/03/2017,Elm\n";

#[tokio::test]
async fn the_number_decides_before_the_name() {
    let (_folder, navigator) = open_navigator().await;
    let reed = take_in(&navigator, fixture("r15a-before.csv")).await.remove(0);
    let kept = navigator.child(reed).await.unwrap().form;
    assert_eq!(kept.upn, "A823200019007", "stored although it has a mistake, which is reported");
    let adopted = page(&navigator, fixture("r15b-after-adoption.csv")).await;
    let row = &adopted.rows[0];
    let like = &row.likes[0];
    assert_eq!((like.same_number, like.is_same, like.name.as_str()), (true, false, "Reed Heron"));
    assert_eq!((row.choice, kinds(row)), (ImportChoice::LeaveOut, vec![ImportFaultKind::UpnWrongLetter]));

    let (_folder, navigator) = open_navigator().await;
    take_in(&navigator, FIRST).await;
    let with = |upn: &str, name: &str, born: &str| format!("UPN,Name,DOB\n{upn},{name},{born}\n");
    let first = async |file: String| page(&navigator, file).await.rows.remove(0);
    let is = |row: &ImportRow| row.likes.first().map(|like| (like.same_number, like.is_same));
    // The number is read in any form, and counts even with another birth date.
    assert_eq!(is(&first(with("b801 2000 05001", "Sedge Teal", "10/03/2017")).await), Some((true, false)));
    assert_eq!(is(&first(with("B801200005001", "Reed Heron", "09/03/2017")).await), Some((true, true)));
    // A different permanent number is another child, who is still not added by default; a temporary number proves
    // nothing.
    assert_eq!(is(&first(with("P207000016049", "Reed Heron", "09/03/2017")).await), Some((false, false)));
    assert_eq!(is(&first(with("B80120000500B", "Reed Heron", "09/03/2017")).await), Some((false, true)));
    assert_eq!(kinds(&first(with("see office", "Fen Teal", "10/03/2017")).await), [ImportFaultKind::UpnNotNumber]);
    assert_eq!(kinds(&first(with("-", "Fen Teal", "10/03/2017")).await), []);
    // Twice in one file.
    let twice =
        page(&navigator, "UPN,Name,DOB\nP207000016049,Fen Teal,10/03/2017\nP207000016049,Marsh Moss,1/1/2016\n").await;
    assert_eq!((is(&twice.rows[1]), twice.rows[1].choice), (Some((true, false)), ImportChoice::LeaveOut));
}

#[tokio::test]
async fn the_name_in_use_is_shown_and_legal_and_former_names_find_the_child() {
    let (_folder, navigator) = open_navigator().await;
    let file =
        "Legal Surname,Legal Forename,Preferred Surname,DOB\nHeron,Reed,Plover,09/03/2017\nMoss,Fen,Moss,10/03/2017\n";
    let ids = take_in(&navigator, file).await;
    assert_eq!(names(&navigator).await, ["Fen Moss", "Reed Plover"]);
    let form = navigator.child(ids[0].clone()).await.unwrap().form;
    assert_eq!((form.name.as_str(), form.legal_name.as_str()), ("Reed Plover", "Reed Heron"));
    assert_eq!(navigator.child(ids[1].clone()).await.unwrap().form.legal_name, "");
    assert_eq!(navigator.search(String::from("heron")).await.unwrap().len(), 1, "found by the legal name");
    // The same child by the legal name only, and after the name was changed in the app.
    let by_legal = page(&navigator, "Name,DOB\nReed Heron,09/03/2017\n").await;
    assert_eq!(by_legal.rows[0].choice, ImportChoice::LeaveOut);
    let renamed = ChildForm { name: String::from("Sedge Teal"), legal_name: String::new(), ..form };
    navigator.save_child(ids[0].clone(), renamed).await.unwrap();
    for old in ["Reed Plover", "Reed Heron", "Sedge Teal"] {
        let again = page(&navigator, format!("Name,DOB\n{old},09/03/2017\n")).await;
        let like = again.rows[0].likes.first().map(|like| like.name.as_str());
        assert_eq!(like, Some("Sedge Teal"), "{old}");
    }
}

#[tokio::test]
async fn a_placeholder_is_not_part_of_a_name() {
    let (_folder, navigator) = open_navigator().await;
    let single = page(&navigator, fixture("r15d-single-names.csv")).await;
    let names: Vec<&str> = single.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Wayan", "Siti", "Moss", "Fern", "Baby of Heron"]);
    assert_eq!(kinds(&single.rows[0]), [], "a missing surname is not a fault");
    assert!(single.rows[1..].iter().all(|row| kinds(row) == [ImportFaultKind::PlaceHolder]), "and each is reported");
    let nobody = page(&navigator, "Name,DOB,School\nUnknown,09/03/2017,N/A\n\"N/A, Fern\",10/03/2017,Elm\n").await;
    assert_eq!(
        kinds(&nobody.rows[0]),
        [ImportFaultKind::PlaceHolder, ImportFaultKind::NameMissing, ImportFaultKind::PlaceHolder]
    );
    assert_eq!((nobody.rows[0].setting.as_str(), nobody.rows[1].name.as_str()), ("", "Fern"));
}

#[tokio::test]
async fn year_groups_are_read_as_schools_write_them() {
    let (_folder, navigator) = open_navigator().await;
    let read = page(&navigator, fixture("r16a-year-groups.csv")).await;
    let results: Vec<(u32, Vec<ImportFaultKind>)> =
        read.rows.iter().map(|row| (row.line, kinds(row))).filter(|(_, kinds)| !kinds.is_empty()).collect();
    let none = vec![ImportFaultKind::YearGroupNone];
    assert_eq!(results, [(7, none.clone()), (11, none)], "X and a mixed-age class");
    assert_eq!((read.school_year, read.other_year), (ImportSchoolYear::This, 0));
}

#[tokio::test]
async fn in_a_list_of_last_school_year_no_child_repeats_a_year() {
    let (_folder, navigator) = open_navigator().await;
    // Each child is in Year 5 by birth date; the last one was already a year behind.
    let file = |years: [&str; 4]| {
        let row = |(at, year): (usize, &&str)| format!("Child{at} Teal{at},{:02}/03/2017,{year}\n", at + 1);
        String::from("Name,DOB,Year group\n") + &years.iter().enumerate().map(row).collect::<String>()
    };
    let read = page(&navigator, file(["4", "Year 4", "Y4", "4"])).await;
    assert_eq!((read.school_year, read.other_year), (ImportSchoolYear::Last, 0));
    // A person can choose the school year.
    let this = ImportColumns { school_year: Some(ImportSchoolYear::This), ..read.columns };
    let read_as_this = navigator.match_import(this).await.unwrap();
    assert_eq!((read_as_this.school_year, read_as_this.other_year), (ImportSchoolYear::This, 4));
    navigator.match_import(read.columns).await.unwrap();
    let done = navigator.take_in_import(Vec::new(), true).await.unwrap();
    for child in done.added {
        assert_eq!(navigator.child(child.id.into()).await.unwrap().year_group.offset, 0);
    }
    // A list of next year, and one in which only one child is behind.
    assert_eq!(page(&navigator, file(["6", "6", "6", "6"])).await.school_year, ImportSchoolYear::Next);
    let one = page(&navigator, file(["5", "5", "5", "4"])).await;
    assert_eq!((one.school_year, one.other_year), (ImportSchoolYear::This, 1));
    let lines = |years: [&str; 11]| {
        let row = |(at, year): (usize, &&str)| format!("Child{at} Teal{at},{:02}/04/2017,{year}\n", at + 1);
        String::from("Name,DOB,Year group\n") + &years.iter().enumerate().map(row).collect::<String>()
    };
    let kept_down = page(&navigator, lines(["4", "4", "4", "4", "4", "4", "4", "4", "4", "4", "3"])).await;
    assert_eq!((kept_down.school_year, kept_down.other_year), (ImportSchoolYear::Last, 1));
    assert_eq!(kinds(&kept_down.rows[10]), [ImportFaultKind::YearGroupDiffers], "in Year 4 last year by birth date");
}

#[tokio::test]
async fn undoing_an_import_keeps_and_names_children_with_newer_entries() {
    let (_folder, navigator) = open_navigator().await;
    let old = navigator.add_child(child("Sedge Teal", ["1", "6", "2016"])).await.unwrap().id;
    let moved = navigator.add_child(child("Brook Wigeon", ["2", "6", "2016"])).await.unwrap().id;
    let file = "Name,DOB,School\nWren Tallow,09/03/2017,Elm\nReed Heron,10/03/2017,Elm\nFen Moss,11/03/2017,Elm\nSedge Teal,01/06/2016,Elm\nBrook Wigeon,02/06/2016,Elm\n";
    let read = page(&navigator, file).await;
    let update = |line| navigator::wire::ImportDecision { line, choice: ImportChoice::UpdateSetting };
    assert!(read.rows[3].choices.contains(&ImportChoice::UpdateSetting));
    let done = navigator.take_in_import(vec![update(5), update(6)], false).await.unwrap();
    // Newer entries: a pathway with a note for one child, words for another, and a later move for a third.
    let journey =
        navigator.begin_journey(done.added[0].id.as_str().into(), String::from("autism"), None).await.unwrap().id;
    navigator.add_note(journey, String::from("spoke with the family")).await.unwrap();
    navigator
        .record_voice(done.added[1].id.as_str().into(), Speaker::Child, String::from("I like trains"))
        .await
        .unwrap();
    navigator.record_voice(old.clone(), Speaker::Child, String::from("I like birds")).await.unwrap();
    let move_on = MoveForm {
        setting: String::from("Oak"),
        from_day: String::from("20"),
        from_month: String::from("11"),
        from_year: String::from("2026"),
    };
    navigator.move_child(moved.clone(), move_on).await.unwrap();
    let back = navigator.take_back_import().await.unwrap();
    let kept: Vec<&str> = back.kept.iter().map(|child| child.words.as_str()).collect();
    assert_eq!((back.archived, kept), (1, vec!["Wren Tallow", "Reed Heron", "Brook Wigeon"]));
    assert_eq!(names(&navigator).await, ["Brook Wigeon", "Reed Heron", "Sedge Teal", "Wren Tallow"]);
    let setting = async |child: &ChildId| navigator.child(child.to_owned()).await.unwrap().form.setting;
    assert_eq!((setting(&old).await, setting(&moved).await), (String::new(), String::from("Oak")));
    assert_eq!(navigator.take_back_import().await.unwrap_err().code, Code::NothingToUndo);
}

#[tokio::test]
async fn a_child_who_is_typed_twice_is_reported_as_in_the_import() {
    let (_folder, navigator) = open_navigator().await;
    let born = ["9", "3", "2017"];
    let wren = navigator.add_child(child("Zoë O'Neill", born)).await.unwrap().id;
    let archived = navigator.add_child(child("Linnet Moss", ["1", "2", "2016"])).await.unwrap().id;
    navigator.archive_child(archived.clone(), true).await.unwrap();
    navigator.add_sample().await.unwrap();
    let similar = async |form: ChildForm| navigator.similar_children(form).await.map_err(|failure| failure.code);
    let who = |likes: Result<Vec<ImportLike>, Code>| {
        likes.unwrap().into_iter().map(|like| (like.child.unwrap(), like.is_same)).collect::<Vec<_>>()
    };
    for (name, is_same) in [("Zoë O'Neill", true), ("O’NEILL, Zoë", true), ("Zoe ONeill", false), ("Zoë Teal", false)]
    {
        assert_eq!(who(similar(child(name, born)).await), [(wren.clone(), is_same)], "{name}");
    }
    assert_eq!(
        who(similar(child("Zoe ONeill", ["3", "9", "2017"])).await),
        [(wren.clone(), false)],
        "another birth date"
    );
    assert_eq!(
        who(similar(child("Linnet Moss", ["1", "2", "2016"])).await),
        [(archived, true)],
        "an archived child too"
    );
    assert_eq!(who(similar(child("Marsh Gadwall", born)).await), []);
    assert_eq!(similar(child("", born)).await.unwrap_err(), Code::NameMissing);
    let before = navigator.children(String::new()).await.unwrap().of;
    navigator.add_child(child("Zoë O'Neill", born)).await.unwrap();
    assert_eq!(navigator.children(String::new()).await.unwrap().of, before + 1, "added anyway, if somebody chooses so");
    // A mistyped number is refused, but an existing one remains.
    let slip = ChildForm { upn: String::from("A801200005001"), ..child_aged(9) };
    assert_eq!(navigator.add_child(slip).await.unwrap_err().code, Code::UpnNotSound);
}

#[tokio::test]
async fn the_nhs_number_decides_as_the_pupil_number_does_and_is_on_no_list() {
    let (_folder, navigator) = open_navigator().await;
    let with = |name: &str, nhs_number: &str, born: [&str; 3]| ChildForm {
        nhs_number: nhs_number.to_owned(),
        ..child(name, born)
    };
    let reed = navigator.add_child(with("Reed Heron", "943 476 5919", ["9", "3", "2017"])).await.unwrap().id;
    let contacts = navigator.child(reed.clone()).await.unwrap().contacts.unwrap();
    assert_eq!(contacts.form.nhs_number, "943 476 5919", "among the contact details from now on");
    let is = |likes: &[ImportLike]| likes.iter().map(|like| (like.same_nhs_number, like.is_same)).collect::<Vec<_>>();

    // On adding a child: whatever the name and the birth date, however it is written.
    let likes = navigator.similar_children(with("Sedge Teal", "943-476-5919", ["1", "6", "2016"])).await.unwrap();
    assert_eq!((is(&likes), likes[0].child.as_ref()), (vec![(true, false)], Some(&reed)));
    let likes = navigator.similar_children(with("Reed Heron", "9434765919", ["9", "3", "2017"])).await.unwrap();
    assert_eq!(is(&likes), [(true, true)]);
    // Another number is another child, or a mistake that a person should see.
    let likes = navigator.similar_children(with("Reed Heron", "999 000 0018", ["9", "3", "2017"])).await.unwrap();
    assert_eq!(is(&likes), [(false, false)]);
    for refused in [
        navigator.similar_children(with("Sedge Teal", "943 476 5918", ["1", "6", "2016"])).await.map(drop),
        navigator.add_child(with("Sedge Teal", "943 476 5918", ["1", "6", "2016"])).await.map(drop),
    ] {
        let failure = refused.unwrap_err();
        assert_eq!((failure.code, failure.field.as_deref()), (Code::NhsNumberNotSound, Some("nhsNumber")));
    }

    // On an import: in a column of its own. A number with a mistake is left out, and not repeated in the list.
    let file = "Name,DOB,NHS Number\nSedge Teal,01/06/2016,943 476 5919\nFen Moss,02/06/2016,9434765918\nMarsh Ash,03/06/2016,9990000018\nBrook Wigeon,04/06/2016,999-000-0018\n";
    let read = page(&navigator, file).await;
    assert_eq!(read.columns.nhs_number, Some(2));
    let rows: Vec<_> = read.rows.iter().map(|row| (is(&row.likes), row.choice)).collect();
    let (out, add) = (ImportChoice::LeaveOut, ImportChoice::Add);
    assert_eq!(rows, [(vec![(true, false)], out), (vec![], add), (vec![], add), (vec![(true, false)], out)]);
    assert_eq!(kinds(&read.rows[1]), [ImportFaultKind::NhsNumberNotSound]);
    let shown = serde_json::to_string(&read.rows).unwrap();
    assert!(!shown.contains("9434765918") && !shown.contains("943 476") && !shown.contains("999"), "{shown}");
    let added = navigator.take_in_import(Vec::new(), false).await.unwrap().added;
    let marsh = added.iter().find(|one| one.words == "Marsh Ash").unwrap().id.as_str().into();
    let contacts = navigator.child(marsh).await.unwrap().contacts.unwrap();
    assert_eq!(contacts.form.nhs_number, "999 000 0018");
    let list = serde_json::to_string(&navigator.children(String::new()).await.unwrap()).unwrap();
    assert!(!list.contains("476 5919") && !list.contains("9434765919"), "on no list");
}

#[tokio::test]
async fn changed_details_and_another_childs_nhs_number_are_asked_about() {
    let (_folder, navigator) = open_navigator().await;
    let born = ["9", "3", "2017"];
    let reed = navigator.add_child(child("Reed Heron", born)).await.unwrap().id;
    let fen = navigator.add_child(child("Fen Heron", born)).await.unwrap().id;
    let changed = async |form: ChildForm| navigator.similar_to_changed(fen.clone(), form).await.unwrap();
    assert_eq!(changed(child("Fen Heron", born)).await, [], "nothing changed, and a sister is no news");
    let setting = ChildForm { setting: String::from("Elm"), ..child("Fen Heron", born) };
    assert_eq!(changed(setting).await, []);
    let likes = changed(child("Reed Heron", born)).await;
    assert_eq!(
        likes.iter().map(|like| (like.child.clone(), like.is_same)).collect::<Vec<_>>(),
        [(Some(reed.clone()), true)]
    );
    assert_eq!(changed(child("Sedge Teal", born)).await, []);

    let contacts = |nhs_number: &str| ContactsForm { nhs_number: nhs_number.to_owned(), ..ContactsForm::default() };
    navigator.save_contacts(reed.clone(), contacts("943 476 5919")).await.unwrap();
    let same = async |of: &ChildId, number: &str| navigator.same_nhs_number(of.clone(), contacts(number)).await;
    assert_eq!(same(&reed, "943 476 5919").await.unwrap(), [], "their own");
    assert_eq!(same(&fen, "").await.unwrap(), []);
    assert_eq!(same(&fen, "999 000 0018").await.unwrap(), []);
    let likes = same(&fen, "9434765919").await.unwrap();
    assert_eq!(
        likes.iter().map(|like| (like.child.clone(), like.same_nhs_number)).collect::<Vec<_>>(),
        [(Some(reed), true)]
    );
    assert_eq!(same(&fen, "943 476 5918").await.unwrap_err().code, Code::NhsNumberNotSound);
    // Saved anyway, if somebody chooses so; the same number is then no longer news.
    navigator.save_contacts(fen.clone(), contacts("943 476 5919")).await.unwrap();
    assert_eq!(same(&fen, "943 476 5919").await.unwrap(), []);
}
