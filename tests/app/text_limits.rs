//! Tests that every text has a limit, reported with a code and the field, and that a name must have visible characters.

use std::future::Future;

use navigator::Navigator;
use navigator::wire::{
    ChildForm, ChildId, ChildrenAsked, Code, ConsentForm, Decision, Edit, EvidenceForm, Failure, JourneyId,
    LONGEST_DRAFT, LONGEST_LINE, LONGEST_PASSPHRASE, LONGEST_SEARCH, LONGEST_TEXT, Me, MoveForm, Role, Saved,
    SelfViewForm, ServiceQuery, Speaker, TimelineQuery, VoiceAnswerForm, VoiceForm,
};

use acceptance::{PASSPHRASE, child_aged, evidence, navigator_on, open_navigator};

/// A child on a pathway, for whom texts are sent.
struct Fixture {
    _folder: tempfile::TempDir,
    navigator: Navigator,
    child: ChildId,
    journey: JourneyId,
}

async fn fixture() -> Fixture {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    Fixture { _folder: folder, navigator, child, journey }
}

async fn code_and_field<T>(request: impl Future<Output = Result<T, Failure>>) -> Option<(Code, Option<String>)> {
    request.await.err().map(|failure| (failure.code, failure.field))
}

/// Answers new words of the child.
async fn answer(fixture: &Fixture, form: VoiceAnswerForm) -> Result<Saved, Failure> {
    let Fixture { navigator, child, .. } = fixture;
    navigator.record_voice(child.clone(), Speaker::Child, String::from("the hall is loud")).await.unwrap();
    let seq = navigator.child(child.clone()).await.unwrap().child_words[0].seq;
    navigator.answer_voice(child.clone(), seq, form).await
}

/// Returns the answer of each request to a text of that many characters in one of its fields.
async fn answer_to(fixture: &Fixture, field: &str, most: usize) -> Option<(Code, Option<String>)> {
    let Fixture { navigator, child, journey, .. } = fixture;
    let (child, text) = (child.clone(), "x".repeat(most));
    let (day, month, year) = (String::from("20"), String::from("11"), String::from("2026"));
    match field {
        "find text" => code_and_field(navigator.find_anything(text)).await,
        "search text" => code_and_field(navigator.search(text)).await,
        "children text" => code_and_field(navigator.children(ChildrenAsked::from(text))).await,
        "services text" => {
            code_and_field(navigator.find_services(ServiceQuery { text, ..ServiceQuery::default() })).await
        }
        "timeline text" => {
            code_and_field(navigator.timeline(TimelineQuery { child, text, ..TimelineQuery::default() })).await
        }
        "timeline by" => {
            code_and_field(navigator.timeline(TimelineQuery { child, by: text, ..TimelineQuery::default() })).await
        }
        "me name" => code_and_field(navigator.set_me(Me { name: text, role: Role::Senco })).await,
        "child name" => code_and_field(navigator.add_child(ChildForm { name: text, ..child_aged(9) })).await,
        "child knownAs" => {
            code_and_field(navigator.save_child(child, ChildForm { known_as: text, ..child_aged(9) })).await
        }
        "child setting" => {
            code_and_field(navigator.save_child(child, ChildForm { setting: text, ..child_aged(9) })).await
        }
        "move setting" => {
            let form = MoveForm { from_day: day, from_month: month, from_year: year, setting: text };
            code_and_field(navigator.move_child(child, form)).await
        }
        "say words" => code_and_field(navigator.record_voice(child, Speaker::Child, text)).await,
        "say matters" => {
            code_and_field(navigator.record_voice(
                child,
                Speaker::Child,
                VoiceForm { matters: text, ..VoiceForm::default() },
            ))
            .await
        }
        "answer did" => {
            code_and_field(answer(fixture, VoiceAnswerForm { did: text, ..VoiceAnswerForm::default() })).await
        }
        "answer couldNot" => {
            code_and_field(answer(fixture, VoiceAnswerForm { could_not: text, ..VoiceAnswerForm::default() })).await
        }
        "not-heard reason" => code_and_field(navigator.record_not_heard(child, Speaker::Parent, text)).await,
        "self-view with" => {
            code_and_field(navigator.save_self_view(child, SelfViewForm { with: text, ..SelfViewForm::default() }))
                .await
        }
        "note words" => code_and_field(navigator.add_note(journey.clone(), text)).await,
        "evidence saidBy" => {
            let form = EvidenceForm { said_by: text, ..evidence("consent-to-refer") };
            code_and_field(navigator.record_evidence(child, form)).await
        }
        "evidence note" => {
            let form = EvidenceForm { note: text, ..evidence("consent-to-refer") };
            code_and_field(navigator.record_evidence(child, form)).await
        }
        "consent by" => {
            let form = ConsentForm { service: String::from("mk-mash"), by: text, ..ConsentForm::default() };
            code_and_field(navigator.give_consent(child, form)).await
        }
        "decision reason" => {
            let page = navigator.step(journey.clone(), None).await.unwrap();
            let decision = Decision {
                journey: journey.clone(),
                seq: page.journey.unwrap().seq,
                step: page.step.id,
                choice: page.routes[0].choice.clone(),
                reason: text,
                ..Decision::default()
            };
            code_and_field(navigator.decide(decision)).await
        }
        "edit words" => {
            let newest = navigator.timeline(TimelineQuery { child: child.clone(), ..TimelineQuery::default() }).await;
            let seq = newest.unwrap().lines[0].seq;
            code_and_field(navigator.edit_entry(child, Edit::Add { seq: 1, words: text }, false, seq)).await
        }
        "draft" => code_and_field(navigator.keep_draft(String::from("note"), text)).await,
        "passphrase current" => code_and_field(navigator.change_passphrase(text, String::from(PASSPHRASE))).await,
        "passphrase next" => code_and_field(navigator.change_passphrase(String::from(PASSPHRASE), text)).await,
        other => panic!("{other} is not sent"),
    }
}

/// Each field, the most characters that it accepts, and the name of the field in the answer.
const FIELDS: [(&str, usize, Option<&str>); 26] = [
    ("find text", LONGEST_SEARCH, Some("text")),
    ("search text", LONGEST_SEARCH, Some("text")),
    ("children text", LONGEST_SEARCH, Some("text")),
    ("services text", LONGEST_SEARCH, Some("text")),
    ("timeline text", LONGEST_SEARCH, Some("text")),
    ("timeline by", LONGEST_LINE, Some("by")),
    ("me name", LONGEST_LINE, Some("name")),
    ("child name", LONGEST_LINE, Some("name")),
    ("child knownAs", LONGEST_LINE, Some("knownAs")),
    ("child setting", LONGEST_LINE, Some("setting")),
    ("move setting", LONGEST_LINE, Some("setting")),
    ("say words", LONGEST_TEXT, Some("words")),
    ("say matters", LONGEST_TEXT, Some("matters")),
    ("answer did", LONGEST_TEXT, Some("did")),
    ("answer couldNot", LONGEST_TEXT, Some("couldNot")),
    ("not-heard reason", LONGEST_TEXT, Some("reason")),
    ("self-view with", LONGEST_LINE, Some("with")),
    ("note words", LONGEST_TEXT, Some("words")),
    ("evidence saidBy", LONGEST_LINE, Some("saidBy")),
    ("evidence note", LONGEST_TEXT, Some("note")),
    ("consent by", LONGEST_LINE, Some("by")),
    ("decision reason", LONGEST_TEXT, Some("reason")),
    ("edit words", LONGEST_TEXT, Some("words")),
    ("draft", LONGEST_DRAFT, None),
    ("passphrase current", LONGEST_PASSPHRASE, Some("current")),
    ("passphrase next", LONGEST_PASSPHRASE, Some("next")),
];

#[tokio::test]
async fn a_text_one_character_too_long_is_refused_with_its_field() {
    let fixture = fixture().await;
    for (field, most, answered) in FIELDS {
        let too_long = Some((Code::TextTooLong, answered.map(str::to_owned)));
        assert_eq!(answer_to(&fixture, field, most + 1).await, too_long, "{field}");
        let code = answer_to(&fixture, field, most).await.map(|(code, _)| code);
        assert_ne!(code, Some(Code::TextTooLong), "{field} at its limit");
    }
}

#[tokio::test]
async fn a_passphrase_that_is_too_long_is_refused_even_before_there_is_a_casebook() {
    let folder = tempfile::tempdir().unwrap();
    let navigator = navigator_on(folder.path());
    let (long, me) = ("x".repeat(LONGEST_PASSPHRASE + 1), Me { name: String::from("R."), role: Role::Senco });
    let too_long = |field: &str| Some((Code::TextTooLong, Some(field.to_owned())));
    assert_eq!(code_and_field(navigator.set_up(long.clone(), me)).await, too_long("passphrase"));
    assert_eq!(code_and_field(navigator.unlock(long.clone())).await, too_long("passphrase"));
    assert_eq!(code_and_field(navigator.recover(long, String::from(PASSPHRASE))).await, too_long("code"));
}

#[tokio::test]
async fn a_name_without_visible_characters_is_refused() {
    let fixture = fixture().await;
    let before = fixture.navigator.children(String::new()).await.unwrap().children.len();
    for name in
        ["\u{202E}", "\u{200B}\u{200B}", "\u{FEFF}", "\u{0}", "\u{7}\u{1B}", "\t\n", "\u{3164}", "\u{2066} \u{2069}"]
    {
        let added = fixture.navigator.add_child(ChildForm { name: name.to_owned(), ..child_aged(9) }).await;
        assert_eq!(added.map_err(|failure| failure.code).unwrap_err(), Code::NameMissing, "{name:?}");
        let sat = fixture.navigator.set_me(Me { name: name.to_owned(), role: Role::Senco }).await;
        assert_eq!(sat.map_err(|failure| failure.code).unwrap_err(), Code::NameMissing, "{name:?}");
        let said = fixture.navigator.add_note(fixture.journey.clone(), name.to_owned()).await;
        assert_eq!(said.map_err(|failure| failure.code).unwrap_err(), Code::WordsMissing, "{name:?}");
    }
    assert_eq!(fixture.navigator.children(String::new()).await.unwrap().children.len(), before);
    let known_as = ChildForm { known_as: String::from("\u{200B}"), ..child_aged(8) };
    let child = fixture.navigator.add_child(known_as).await.unwrap().id;
    let list = fixture.navigator.children(String::new()).await.unwrap();
    let row = list.children.iter().find(|row| row.id == child).unwrap();
    assert_eq!(row.name, "Child of 8", "an invisible name never replaces a readable one");
}
