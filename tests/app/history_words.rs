//! Tests what the timeline calls an entry: whose words it has, whether a no took back a yes, and what new details changed.

use navigator::Navigator;
use navigator::wire::{
    ChildForm, ChildId, ConsentForm, ConsentGiver, Correction, Edit, HistoryKind, Speaker, TimelineLine, TimelineQuery,
    VoiceForm, WithdrawalForm,
};

use acceptance::{Accepted, child_aged, dates, open_navigator};

async fn newest(navigator: &Navigator, child: &ChildId) -> TimelineLine {
    let query = TimelineQuery { child: child.clone(), ..TimelineQuery::default() };
    navigator.timeline(query).await.accepted().lines.remove(0)
}

async fn says_no(navigator: &Navigator, child: &ChildId, by: &str, as_whom: ConsentGiver, service: Option<&str>) {
    let [day, month, year] = ["20", "11", "2026"].map(str::to_owned);
    let (by, as_whom, service) = (by.to_owned(), Some(as_whom), service.map(str::to_owned));
    let form = WithdrawalForm { service, day, month, year, by, as_whom, ..WithdrawalForm::default() };
    navigator.withdraw_consent(child.clone(), form).await.accepted();
}

async fn says_yes(navigator: &Navigator, child: &ChildId, by: &str, service: &str) {
    let (service, by) = (service.to_owned(), by.to_owned());
    let form = ConsentForm { service, by, dates: dates(["2", "11", "2026"], [""; 3]), ..ConsentForm::default() };
    navigator.give_consent(child.clone(), form).await.accepted();
}

#[tokio::test]
async fn words_say_whose_they_are() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let speakers =
        [(Speaker::Child, "Words of the child or young person"), (Speaker::Parent, "Words of a parent or carer")];
    for (speaker, label) in speakers {
        let form = VoiceForm { words: String::from("the bell hurts"), ..VoiceForm::default() };
        navigator.record_voice(child.clone(), speaker, form).await.accepted();
        assert_eq!(newest(&navigator, &child).await.label.as_deref(), Some(label));
    }
}

#[tokio::test]
async fn only_a_no_after_the_same_persons_yes_is_a_withdrawal() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let label = async || newest(&navigator, &child).await.label.unwrap();
    let (camhs, eps) = ("mk-camhs", "mk-eps");
    says_no(&navigator, &child, "Grace", ConsentGiver::Parent, Some(camhs)).await;
    assert_eq!(label().await, "Said no");
    says_yes(&navigator, &child, "Grace", camhs).await;
    says_no(&navigator, &child, "Mia", ConsentGiver::Child, Some(camhs)).await;
    assert_eq!(label().await, "Said no", "the child had not agreed");
    says_no(&navigator, &child, "Grace", ConsentGiver::Parent, Some(eps)).await;
    assert_eq!(label().await, "Said no", "it was about another service");
    says_no(&navigator, &child, " grace ", ConsentGiver::Parent, None).await;
    assert_eq!(label().await, "Consent withdrawn", "everything includes what she agreed to");
    says_no(&navigator, &child, "Grace", ConsentGiver::Parent, Some(camhs)).await;
    assert_eq!(label().await, "Said no", "that was withdrawn already");
}

#[tokio::test]
async fn new_details_say_what_changed_without_a_former_name() {
    let (_folder, navigator) = open_navigator().await;
    let form = ChildForm { name: String::from("Mia Tallow"), ..child_aged(9) };
    let child = navigator.add_child(form.clone()).await.accepted().id;
    assert_eq!(newest(&navigator, &child).await.words.as_deref(), Some("Mia Tallow"), "nothing was there to change");
    let year = form.born_year.clone();
    let form = ChildForm { name: String::from("Mia Okafor"), born_day: String::from("7"), ..form };
    navigator.save_child(child.clone(), form.clone()).await.accepted();
    let line = newest(&navigator, &child).await;
    let born = format!("Date of birth: 5 March {year} changed to 7 March {year}");
    assert_eq!(plain(line.words.as_deref()), format!("Mia Okafor · Name: now Mia Okafor · {born}"));
    assert!(line.tells_who);

    let form = ChildForm { setting: String::from("Heron Park School"), ..form };
    let (to, reason) = (Box::new(Correction::Details { form }), String::from("forgotten"));
    let edit = Edit::Correct { seq: line.seq, to, reason };
    let newest_seq = navigator.preview_edit(child.clone(), edit.clone()).await.accepted().newest;
    navigator.edit_entry(child.clone(), edit, false, newest_seq).await.accepted();
    let line = newest(&navigator, &child).await;
    assert_eq!(line.kind, HistoryKind::Corrected);
    let words = plain(line.words.as_deref());
    assert!(words.ends_with("School, nursery or college: Elm School changed to Heron Park School"), "{words}");
    assert!(!words.contains("Date of birth"), "{words}");
}

fn plain(words: Option<&str>) -> String {
    words.unwrap().replace(|letter| ('\u{2066}'..='\u{2069}').contains(&letter), "")
}
