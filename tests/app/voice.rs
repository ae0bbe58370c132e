//! Tests voices over a real casebook: what matters, what helps, who was not heard and why, and a child's own view of
//! the stepping stones.

use navigator::Navigator;
use navigator::wire::{
    ChildForm, ChildId, ChildPage, Code, Correction, Edit, HistoryKind, NeedKind, SelfViewForm, Speaker, Stone,
    StonePicture, StoneView, VoiceAbout, VoiceAnswerForm, VoiceForm,
};
use serde_json::Value;

use acceptance::{PASSPHRASE, child_aged, navigator_on, open_navigator};

async fn page(navigator: &Navigator, child: &ChildId) -> ChildPage {
    navigator.child(child.to_owned()).await.unwrap()
}

fn said(words: &str, matters: &str, helps: &str) -> VoiceForm {
    VoiceForm { words: words.to_owned(), matters: matters.to_owned(), helps: helps.to_owned(), ..VoiceForm::default() }
}

fn stone(stone: Stone, picture: Option<StonePicture>, words: &str) -> StoneView {
    StoneView { stone, picture, words: words.to_owned() }
}

fn self_view(with: &str, stones: Vec<StoneView>) -> SelfViewForm {
    SelfViewForm { stones, with: with.to_owned() }
}

/// Returns the reasons why a child still has to be heard, from the list of children.
async fn needs_hearing(navigator: &Navigator) -> Vec<(NeedKind, Option<String>)> {
    let list = navigator.children(String::new()).await.unwrap();
    let needs = list.children.into_iter().flat_map(|row| row.needs);
    let hearing = |kind| matches!(kind, NeedKind::NotHeard | NeedKind::NotHeardWhy);
    needs.filter(|need| hearing(need.kind)).map(|need| (need.kind, need.reason)).collect()
}

#[tokio::test]
async fn what_matters_and_what_helps_are_recorded_together_and_read_after_reopening() {
    let (folder, navigator) = open_navigator().await;
    let form = ChildForm { name: String::from("Wren Tallow"), ..child_aged(9) };
    let child = navigator.add_child(form).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    navigator.record_voice(child.clone(), Speaker::Child, said("The hall is loud", "", "")).await.unwrap();
    navigator.record_voice(child.clone(), Speaker::Child, said(" ", "My dog Biscuit", "Going in first")).await.unwrap();
    navigator.record_voice(child.clone(), Speaker::Parent, said("", "That he sleeps", "")).await.unwrap();
    let refused = navigator.record_voice(child.clone(), Speaker::Child, said(" ", "", "\n")).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::WordsMissing, Some("words")));
    drop(navigator);

    let navigator = navigator_on(folder.path());
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    let page = page(&navigator, &child).await;
    let words = |voices: &[navigator::wire::Voice]| {
        voices.iter().map(|voice| (voice.about, voice.words.clone())).collect::<Vec<_>>()
    };
    assert_eq!(
        words(&page.child_words),
        [
            (VoiceAbout::Helps, String::from("Going in first")),
            (VoiceAbout::Matters, String::from("My dog Biscuit")),
            (VoiceAbout::Words, String::from("The hall is loud")),
        ]
    );
    assert_eq!(words(&page.parent_words), [(VoiceAbout::Matters, String::from("That he sleeps"))]);
    let step = navigator.step(journey, None).await.unwrap().journey.unwrap();
    assert_eq!(step.child_words.as_deref(), Some("The hall is loud"), "a step shows words without a subject first");
    assert_eq!(navigator.search(String::from("biscuit")).await.unwrap().len(), 1);
    let entries: Vec<_> = page.history.iter().filter(|line| line.kind == HistoryKind::Voice).collect();
    assert_eq!(entries[0].about.as_deref(), Some("What matters to them"), "the parents' entry is the newest");
    assert_eq!(entries[3].about, None);
}

#[tokio::test]
async fn who_was_not_heard_and_why_is_shown_until_words_are_recorded() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    assert_eq!(needs_hearing(&navigator).await, [(NeedKind::NotHeard, None)], "nobody has asked");
    let reason = |text: &str| navigator.record_not_heard(child.clone(), Speaker::Child, text.to_owned());
    let refused = reason("  ").await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::ReasonMissing, Some("reason")));
    reason("did not want to say").await.unwrap();
    reason("an interpreter is needed").await.unwrap();
    let parents = navigator.record_not_heard(child.clone(), Speaker::Parent, String::from("rang twice")).await;
    parents.unwrap();

    let newest = String::from("an interpreter is needed");
    assert_eq!(needs_hearing(&navigator).await, [(NeedKind::NotHeardWhy, Some(newest.clone()))]);
    let before = page(&navigator, &child).await;
    assert_eq!(before.heard.child_not_heard.map(|not_heard| not_heard.reason), Some(newest.clone()));
    assert_eq!(navigator.step(journey, None).await.unwrap().journey.unwrap().not_heard, Some(newest));

    navigator.record_voice(child.clone(), Speaker::Child, String::from("I like drawing")).await.unwrap();
    assert_eq!(needs_hearing(&navigator).await, []);
    let after = page(&navigator, &child).await;
    assert_eq!(after.heard.child_not_heard, None, "words came");
    assert_eq!(after.heard.parent_not_heard.unwrap().reason, "rang twice", "and the parents are still not heard");
    assert_eq!(after.history.iter().filter(|line| line.kind == HistoryKind::NotHeard).count(), 3, "the reasons remain");
    reason("was away this time").await.unwrap();
    let again = page(&navigator, &child).await;
    assert_eq!(again.heard.child_not_heard.unwrap().reason, "was away this time");
    assert_eq!(again.child_words.len(), 1);
    assert_eq!(needs_hearing(&navigator).await, [], "heard once, the list no longer asks");
}

#[tokio::test]
async fn a_self_view_is_stored_as_given_and_each_is_shown_separately() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let save = |form| navigator.save_self_view(child.clone(), form);
    let nothing = save(self_view("Mum", vec![stone(Stone::Success, None, "  ")])).await.unwrap_err();
    assert_eq!((nothing.code, nothing.field.as_deref()), (Code::WordsMissing, Some("stones")));
    let twice = vec![stone(Stone::Success, None, "a"), stone(Stone::Success, None, "b")];
    assert_eq!(save(self_view("", twice)).await.unwrap_err().code, Code::Unexpected);

    let first = vec![
        stone(Stone::GetToKnowMe, Some(StonePicture::Tangle), " They call me by the wrong name "),
        stone(Stone::Success, None, " "),
        stone(Stone::Adjustments, Some(StonePicture::NotSure), ""),
    ];
    save(self_view("Key adult", first)).await.unwrap();
    save(self_view("", vec![stone(Stone::GetToKnowMe, Some(StonePicture::SunnyPath), "")])).await.unwrap();
    assert_eq!(needs_hearing(&navigator).await, [], "a self-view is the child's own voice");
    drop(navigator);

    let navigator = navigator_on(folder.path());
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    let page = page(&navigator, &child).await;
    let views = &page.heard.self_views;
    assert_eq!(views.len(), 2, "two views, two cards");
    assert_eq!(views[0].stones, [stone(Stone::GetToKnowMe, Some(StonePicture::SunnyPath), "")]);
    assert_eq!(
        views[1].stones,
        [
            stone(Stone::GetToKnowMe, Some(StonePicture::Tangle), "They call me by the wrong name"),
            stone(Stone::Adjustments, Some(StonePicture::NotSure), ""),
        ],
        "in the order given, what was skipped left out"
    );
    assert_eq!((views[1].with.as_str(), views[1].on.as_str()), ("Key adult", "2026-11-23"));
    let text = page.history.iter().rfind(|line| line.kind == HistoryKind::SelfView).unwrap().words.clone().unwrap();
    assert_eq!(
        text,
        "Get to know me: Tangle, They call me by the wrong name · Adjustments: Not sure · with \u{2068}Key adult\u{2069}"
    );
    assert_eq!(navigator.search(String::from("wrong name")).await.unwrap().len(), 1);
}

/// Collects every number in a value, with its path.
fn numbers(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Number(_) => found.push(at.to_owned()),
        Value::Array(values) => values.iter().for_each(|value| numbers(value, at, found)),
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| numbers(value, &format!("{at}.{name}"), found));
        }
        _ => {}
    }
}

/// A conversation aid is not an instrument: nothing sent to the screens can be added up, and no picture is worth more
/// than another.
#[tokio::test]
async fn nothing_in_a_self_view_can_be_calculated_with() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let one = |picture| self_view("Mum", vec![stone(Stone::Success, Some(picture), "words")]);
    navigator.save_self_view(child.clone(), one(StonePicture::Rain)).await.unwrap();
    navigator.save_self_view(child.clone(), one(StonePicture::SunnyPath)).await.unwrap();
    let page = page(&navigator, &child).await;
    let mut found = Vec::new();
    numbers(&serde_json::to_value(&page.heard).unwrap(), "heard", &mut found);
    assert_eq!(found, ["heard.selfViews.seq", "heard.selfViews.seq"], "the number of an entry is the only one");
    let wire = acceptance::text("src-tauri/crates/record/src/kinds.rs");
    let picture = wire.split("pub enum StonePicture").next().unwrap().rsplit("#[derive(").next().unwrap();
    assert!(!picture.contains("Ord"), "pictures have no order");
}

#[tokio::test]
async fn voices_are_refused_while_locked_and_about_nobody() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let view = || self_view("", vec![stone(Stone::Success, None, "words")]);
    let nobody = ChildId::from("nobody");
    let codes = |child: ChildId| {
        let navigator = navigator.clone();
        async move {
            [
                navigator.record_voice(child.clone(), Speaker::Child, said("", "a", "")).await.unwrap_err().code,
                navigator.save_self_view(child.clone(), view()).await.unwrap_err().code,
                navigator.record_not_heard(child, Speaker::Parent, String::from("away")).await.unwrap_err().code,
            ]
        }
    };
    assert_eq!(codes(nobody).await, [Code::UnknownChild; 3]);
    navigator.lock().await.unwrap();
    assert_eq!(codes(child).await, [Code::Locked; 3]);
}

#[tokio::test]
async fn two_parents_who_see_things_differently_are_told_apart_everywhere() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    let by = |said_by: &str, form: VoiceForm| VoiceForm { said_by: said_by.to_owned(), ..form };
    let say = |speaker, form| navigator.record_voice(child.clone(), speaker, form);
    say(Speaker::Parent, by(" Mum ", said("He is ready", "", ""))).await.unwrap();
    say(Speaker::Parent, by("Brambleby", said("Too soon", "", "Being driven"))).await.unwrap();
    say(Speaker::Parent, said("We like the library", "", "")).await.unwrap();
    say(Speaker::Child, by("Mum", said("I like drawing", "", ""))).await.unwrap();
    let long = by(&"a".repeat(201), said("Too long", "", ""));
    let refused = say(Speaker::Parent, long).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::TextTooLong, Some("saidBy")));

    // On the child's page, newest first; a child's words need no name.
    let page = page(&navigator, &child).await;
    let of = |voices: &[navigator::wire::Voice]| {
        voices.iter().map(|voice| (voice.said_by.clone(), voice.words.clone())).collect::<Vec<_>>()
    };
    let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    let parents = [
        pair("", "We like the library"),
        pair("Brambleby", "Being driven"),
        pair("Brambleby", "Too soon"),
        pair("Mum", "He is ready"),
    ];
    assert_eq!(of(&page.parent_words), parents);
    assert_eq!(of(&page.child_words), [pair("", "I like drawing")]);

    // On the timeline, which a view without names leaves out.
    let lines: Vec<_> = page.history.iter().filter(|line| line.kind == HistoryKind::Voice).collect();
    let told: Vec<_> = lines.iter().map(|line| (line.words.as_deref().unwrap(), line.tells_who)).collect();
    let expected = [
        ("I like drawing", true),
        ("We like the library", true),
        ("Brambleby · Being driven", true),
        ("Brambleby · Too soon", true),
        ("Mum · He is ready", true),
    ];
    assert_eq!(told, expected);
    let found = navigator.search(String::from("brambleby")).await.unwrap();
    assert_eq!(found.len(), 2);

    // In the family view, so that nobody is shown the words of the other parent by mistake.
    let answer = VoiceAnswerForm { did: String::from("A taxi is booked."), ..VoiceAnswerForm::default() };
    navigator.answer_voice(child.clone(), page.parent_words[1].seq, answer).await.unwrap();
    let answered = navigator.family_view(journey).await.unwrap().answered;
    assert_eq!((answered.len(), answered[0].said_by.as_str()), (1, "Brambleby"));
}

#[tokio::test]
async fn who_said_it_is_corrected_with_the_words() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let form = VoiceForm { said_by: String::from("Mum"), ..said("He is ready", "", "") };
    navigator.record_voice(child.clone(), Speaker::Parent, form).await.unwrap();
    let seq = page(&navigator, &child).await.parent_words[0].seq;
    let entry = navigator.entry(child.clone(), Some(seq), None).await.unwrap();
    let said = |words: &str, said_by: &str, [day, month, year]: [&str; 3]| Correction::Said {
        words: words.to_owned(),
        said_by: Some(said_by.to_owned()),
        day: day.to_owned(),
        month: month.to_owned(),
        year: year.to_owned(),
    };
    let today = ["23", "11", "2026"];
    assert_eq!(entry.now, Some(said("He is ready", "Mum", today)));
    let correct = |to| Edit::Correct { seq, to: Box::new(to), reason: String::from("misheard") };
    for (to, expected) in [
        (said("He is ready", "Dad", today), ("Dad", "He is ready")),
        (said("He is nearly ready", "Dad", today), ("Dad", "He is nearly ready")),
        (said("He is ready", " ", today), ("", "He is ready")),
    ] {
        let edit = correct(to);
        let preview = navigator.preview_edit(child.clone(), edit.clone()).await.unwrap();
        navigator.edit_entry(child.clone(), edit, false, preview.newest).await.unwrap();
        let now = page(&navigator, &child).await.parent_words.remove(0);
        assert_eq!((now.said_by.as_str(), now.words.as_str()), expected);
    }
    for (wrong, code, field) in [
        (said("", "Dad", today), Code::WordsMissing, "words"),
        (said("He is ready", "Dad", ["24", "11", "2026"]), Code::DateInFuture, "date"),
        (said("He is ready", "Dad", ["31", "2", "2026"]), Code::DateNotReal, "date"),
        (said("He is ready", "Dad", ["1", "1", "2001"]), Code::DateBeforeBirth, "date"),
    ] {
        let refused = navigator.preview_edit(child.clone(), correct(wrong)).await.unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (code, Some(field)));
    }
    let words_alone = correct(Correction::Words { words: String::from("He is ready") });
    let refused = navigator.preview_edit(child.clone(), words_alone).await.unwrap_err();
    assert_eq!(refused.code, Code::NotToBeCorrected, "the day and the speaker belong to the words");
}

#[tokio::test]
async fn words_count_from_the_day_on_which_they_were_said() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let on = |day: &str, words: &str| {
        let [day, month, year] = [day, "11", "2026"].map(String::from);
        VoiceForm { day, month, year, ..said(words, "", "") }
    };
    navigator.record_voice(child.clone(), Speaker::Child, on("18", "The bell is loud")).await.unwrap();
    navigator.record_voice(child.clone(), Speaker::Child, on("12", "I like the garden")).await.unwrap();
    let shown = page(&navigator, &child).await;
    let words: Vec<_> = shown.child_words.iter().map(|voice| (voice.on.as_str(), voice.words.as_str())).collect();
    let expected = [("2026-11-18", "The bell is loud"), ("2026-11-12", "I like the garden")];
    assert_eq!(words, expected, "the last that was said comes first, in whatever order it was written");
    let list = navigator.children(String::new()).await.unwrap();
    assert_eq!(list.children[0].heard.as_deref(), Some("2026-11-18"));
    let line = &shown.history.iter().find(|line| line.seq == shown.child_words[0].seq).unwrap();
    assert_eq!(line.on, "2026-11-23", "the timeline has the day of writing, and beside it the day of the words");
    let refused = navigator.record_voice(child.clone(), Speaker::Child, on("24", "Tomorrow")).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::DateInFuture, Some("date")));
}
