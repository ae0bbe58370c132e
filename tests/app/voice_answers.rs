//! Tests “You said, we did” over a real casebook: words are answered, told back and answered again, and none is
//! forgotten.

use navigator::wire::{
    ChildId, ChildPage, ChildrenAsked, ChildrenView, Code, Correction, Edit, Failure, FamilyAnswer, HistoryKind,
    IndicatorKind, NeedKind, Period, Saved, SelfViewForm, Speaker, Stone, StonePicture, StoneView, TimelineLine,
    TimelineQuery, TodayAsked, VoiceAnswer, VoiceAnswerForm,
};
use navigator::{ExportPlace, Navigator};

use acceptance::{Accepted, child_aged, open_navigator, open_on};

const LOUD: &str = "The hall is too loud";
const TABLE: &str = "There is a table for you in the library";
const HALL: &str = "The hall cannot be made quieter before summer";

async fn page(navigator: &Navigator, child: &ChildId) -> ChildPage {
    navigator.child(child.to_owned()).await.unwrap()
}

async fn say(navigator: &Navigator, child: &ChildId, speaker: Speaker, words: &str) -> u32 {
    navigator.record_voice(child.to_owned(), speaker, words.to_owned()).await.accepted();
    let page = page(navigator, child).await;
    let of_speaker = if speaker == Speaker::Child { page.child_words } else { page.parent_words };
    of_speaker[0].seq
}

/// Answers words. The day is given as `day month year`, or empty if nobody was told.
async fn answer(
    navigator: &Navigator,
    child: &ChildId,
    seq: u32,
    (did, could_not, told): (&str, &str, &str),
) -> Result<Saved, Failure> {
    navigator.answer_voice(child.to_owned(), seq, form(did, could_not, told)).await
}

fn form(did: &str, could_not: &str, told: &str) -> VoiceAnswerForm {
    let mut parts = told.split(' ').map(str::to_owned);
    let mut part = || parts.next().unwrap_or_default();
    let (day, month, year) = (part(), part(), part());
    VoiceAnswerForm { did: did.to_owned(), could_not: could_not.to_owned(), day, month, year }
}

/// Returns the texts of each answer, and the day on which the person was told.
fn told(answers: &[VoiceAnswer]) -> Vec<(&str, &str, Option<&str>)> {
    answers.iter().map(|one| (one.did.as_str(), one.could_not.as_str(), one.told_on.as_deref())).collect()
}

async fn lines(navigator: &Navigator, child: &ChildId) -> Vec<TimelineLine> {
    let kind = Some(HistoryKind::VoiceAnswered);
    let query = TimelineQuery { child: child.to_owned(), kind, ..TimelineQuery::default() };
    navigator.timeline(query).await.unwrap().lines
}

async fn edit(navigator: &Navigator, child: &ChildId, edit: Edit) {
    let newest = navigator.preview_edit(child.to_owned(), edit.clone()).await.unwrap().newest;
    navigator.edit_entry(child.to_owned(), edit, false, newest).await.accepted();
}

async fn undo(navigator: &Navigator, child: &ChildId, seq: u32) {
    edit(navigator, child, Edit::TakeBack { seq, reason: String::from("wrong child") }).await;
}

/// Returns how many children Today and the list say have words that are not answered, and since when.
async fn not_answered(navigator: &Navigator) -> (u32, Vec<Option<String>>) {
    let today = navigator.today(TodayAsked::default()).await.unwrap().not_answered;
    let asked = ChildrenAsked { view: ChildrenView::NotAnswered, ..ChildrenAsked::default() };
    let list = navigator.children(asked).await.unwrap();
    let needs = list.children.into_iter().flat_map(|row| row.needs);
    let days = needs.filter(|need| need.kind == NeedKind::NotAnswered).map(|need| need.date).collect();
    (today, days)
}

#[tokio::test]
async fn words_are_answered_told_back_and_answered_again() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let loud = say(&navigator, &child, Speaker::Child, LOUD).await;
    answer(&navigator, &child, loud, (TABLE, "", "")).await.unwrap();
    assert_eq!(told(&page(&navigator, &child).await.child_words[0].answers), [(TABLE, "", None)], "not told yet");
    drop(navigator);

    let navigator = open_on(folder.path(), "2026-11-30").await;
    answer(&navigator, &child, loud, (TABLE, HALL, "27 11 2026")).await.unwrap();
    let words = page(&navigator, &child).await.child_words;
    let now = [(TABLE, HALL, Some("2026-11-27")), (TABLE, "", None)];
    assert_eq!(told(&words[0].answers), now, "the newest first, and the earlier one is still there");
    assert_eq!((words[0].answers[0].on.as_str(), words[0].words.as_str()), ("2026-11-30", LOUD));

    let line = lines(&navigator, &child).await.remove(0);
    assert_eq!(line.words.as_deref(), Some(&*format!("{TABLE} · Could not be done: \u{2068}{HALL}\u{2069}")));
    assert_eq!((line.of.unwrap().words.as_deref(), line.can_correct), (Some(LOUD), true));
    assert_eq!(line.days.unwrap().from, "2026-11-27");
    for word in ["library", "summer"] {
        assert!(!navigator.search(word.to_owned()).await.unwrap().is_empty(), "{word} is found");
    }

    let right = Correction::VoiceAnswer { form: form("There is a quiet table", "", "30 11 2026") };
    let seq = line.seq;
    let entry = navigator.entry(child.clone(), Some(seq), None).await.unwrap();
    assert_eq!(entry.now, Some(Correction::VoiceAnswer { form: form(TABLE, HALL, "27 11 2026") }));
    edit(&navigator, &child, Edit::Correct { seq, to: Box::new(right), reason: String::from("misread") }).await;
    assert!(navigator.search(String::from("summer")).await.unwrap().is_empty(), "no longer found");
    let words = page(&navigator, &child).await.child_words;
    assert_eq!(told(&words[0].answers[..1]), [("There is a quiet table", "", Some("2026-11-30"))]);
    undo(&navigator, &child, seq).await;
    assert_eq!(told(&page(&navigator, &child).await.child_words[0].answers), [(TABLE, "", None)], "undone");
}

#[tokio::test]
async fn an_answer_says_something_and_no_day_is_in_the_future() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let loud = say(&navigator, &child, Speaker::Parent, LOUD).await;
    let refused = async |seq, typed| {
        let failure = answer(&navigator, &child, seq, typed).await.unwrap_err();
        (failure.code, failure.field.unwrap_or_default())
    };
    assert_eq!(refused(loud, (" ", "", "23 11 2026")).await, (Code::WordsMissing, String::from("did")));
    assert_eq!(refused(loud, (TABLE, "", "24 11 2026")).await, (Code::DateInFuture, String::from("told")));
    assert_eq!(refused(loud, (TABLE, "", "31 11 2026")).await, (Code::DateNotReal, String::from("told")));
    assert_eq!(refused(loud, (TABLE, "", "1 1 2001")).await, (Code::DateBeforeBirth, String::from("told")));
    assert_eq!(refused(1, (TABLE, "", "")).await.0, Code::NothingToAnswer, "the details are no words");
    undo(&navigator, &child, loud).await;
    assert_eq!(refused(loud, (TABLE, "", "")).await.0, Code::NothingToAnswer, "undone");
    assert!(lines(&navigator, &child).await.is_empty(), "nothing was written");
}

#[tokio::test]
async fn what_was_said_is_not_forgotten() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let loud = say(&navigator, &child, Speaker::Child, LOUD).await;
    let stones = vec![StoneView { stone: Stone::Success, picture: Some(StonePicture::Cloud), words: String::new() }];
    navigator.save_self_view(child.clone(), SelfViewForm { stones, with: String::new() }).await.accepted();
    drop(navigator);

    let navigator = open_on(folder.path(), "2026-12-07").await;
    assert_eq!(not_answered(&navigator).await, (0, vec![]), "the tenth school day");
    drop(navigator);
    let navigator = open_on(folder.path(), "2026-12-08").await;
    let open = (1, vec![Some(String::from("2026-11-23"))]);
    assert_eq!(not_answered(&navigator).await, open);
    answer(&navigator, &child, loud, ("", HALL, "")).await.unwrap();
    assert_eq!(not_answered(&navigator).await, open, "the stepping stones are not answered yet");
    let view = page(&navigator, &child).await.heard.self_views[0].seq;
    answer(&navigator, &child, view, (TABLE, "", "")).await.unwrap();
    assert_eq!(told(&page(&navigator, &child).await.heard.self_views[0].answers), [(TABLE, "", None)]);
    assert_eq!(not_answered(&navigator).await, (0, vec![]));

    // An answer follows its words: while they are undone, nobody asks for one.
    let newest = lines(&navigator, &child).await[0].seq;
    undo(&navigator, &child, newest).await;
    assert_eq!(not_answered(&navigator).await, open);
    undo(&navigator, &child, view).await;
    assert_eq!(not_answered(&navigator).await, (0, vec![]));
    assert_eq!(lines(&navigator, &child).await.len(), 2, "the timeline has every answer");
}

#[tokio::test]
async fn a_family_sees_what_was_said_and_done_and_no_other_name() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    let loud = say(&navigator, &child, Speaker::Child, LOUD).await;
    let evenings = say(&navigator, &child, Speaker::Parent, "Sundays are hard").await;
    say(&navigator, &child, Speaker::Child, "I like drawing").await;
    answer(&navigator, &child, loud, (TABLE, "", "")).await.unwrap();
    answer(&navigator, &child, evenings, ("", HALL, "23 11 2026")).await.unwrap();
    let family = navigator.family_view(journey).await.unwrap();
    let line = |seq, speaker, [said, did, could_not]: [&str; 3]| {
        let [said, did, could_not] = [said, did, could_not].map(str::to_owned);
        let on = family.answered[0].on.clone();
        FamilyAnswer { seq, speaker, on, said_by: String::new(), said, did, could_not }
    };
    let of_child = line(loud, Speaker::Child, [LOUD, TABLE, ""]);
    let of_parent = line(evenings, Speaker::Parent, ["Sundays are hard", "", HALL]);
    let expected = [of_child, of_parent];
    assert_eq!(family.answered, expected);
    assert!(!serde_json::to_string(&family).unwrap().contains("R. Practitioner"), "nobody who recorded it");
}

#[tokio::test]
async fn figures_say_how_many_words_were_answered_and_told_back() {
    let (folder, navigator) = open_navigator().await;
    for at in 0..12 {
        let child = navigator.add_child(child_aged(9)).await.unwrap().id;
        let loud = say(&navigator, &child, Speaker::Child, LOUD).await;
        if at < 8 {
            answer(&navigator, &child, loud, (TABLE, "", if at < 6 { "23 11 2026" } else { "" })).await.unwrap();
        }
    }
    let figures = navigator.statistics(Period::ThisSchoolYear).await.unwrap();
    let block = figures.blocks.iter().find(|block| block.kind == IndicatorKind::WordsAnswered).unwrap();
    let parts: Vec<_> = block.parts.iter().map(|part| (part.id.as_str(), part.figure.count)).collect();
    assert_eq!(parts, [("answered-told", 6), ("answered", 2), ("not-answered", 4)]);
    assert!(!block.of_today && block.total.count == 12);

    let place = folder.path().join("figures.csv");
    navigator.save_statistics(Period::ThisSchoolYear, ExportPlace::picked(place.clone())).await.accepted();
    let file = std::fs::read_to_string(&place).unwrap();
    let rows: Vec<&str> = file.lines().filter(|row| row.contains("You said, we did")).collect();
    assert!(rows.iter().any(|row| row.ends_with("Not answered yet,fewer than 5")), "{rows:?}");
    assert!(!file.contains(",2\n") && !file.contains("library"), "{file}");
}
