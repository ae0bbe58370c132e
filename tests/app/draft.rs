//! Drafts of what somebody is typing, over a real casebook.

use navigator::wire::Code;

use acceptance::{PASSPHRASE, child_aged, navigator_on, open_navigator, project_files, text};

#[tokio::test]
async fn a_draft_is_stored_as_typed_across_a_lock_and_is_in_no_journey_or_search() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let key = format!("say-child {child}");
    navigator.keep_draft(key.clone(), String::from("  the gym is lou")).await.unwrap();
    navigator.lock().await.unwrap();
    assert_eq!(navigator.draft(key.clone()).await.unwrap_err().code, Code::Locked);
    drop(navigator);
    let navigator = navigator_on(folder.path());
    navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
    let draft = navigator.draft(key.clone()).await.unwrap().unwrap();
    assert_eq!((draft.text.as_str(), draft.on.as_str()), ("  the gym is lou", "2026-11-23"));
    assert!(navigator.search(String::from("gym")).await.unwrap().is_empty());
    navigator.keep_draft(key.clone(), String::from(" \n")).await.unwrap();
    assert_eq!(navigator.draft(key.clone()).await.unwrap(), None, "an empty text is not stored");
    let failure = navigator.keep_draft(key, "a".repeat(200_001)).await.unwrap_err();
    assert_eq!(failure.code, Code::TextTooLong);
}

#[tokio::test]
async fn what_is_not_saved_is_listed_with_its_child_and_without_its_words() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    let keys = [format!("note-sheet {child}"), format!("check-in {journey}"), String::from("letterhead-address")];
    for key in &keys {
        navigator.keep_draft(key.clone(), String::from("rang about the gannet")).await.unwrap();
    }
    let unsaved = navigator.unsaved().await.unwrap();
    assert!(!format!("{unsaved:?}").contains("gannet"));
    let mut found: Vec<&str> = unsaved.iter().map(|one| one.key.as_str()).collect();
    found.sort_unstable();
    assert_eq!(found, [keys[1].as_str(), keys[0].as_str()], "the letterhead is about no child");
    assert!(unsaved.iter().all(|one| one.child.id == *child.as_str() && one.on == "2026-11-23"));
    navigator.drop_draft(keys[0].clone()).await.unwrap();
    assert_eq!(navigator.unsaved().await.unwrap().len(), 1);
}

#[test]
fn every_long_text_has_a_draft() {
    // Forms that are stored completely, and the rows and fields within them.
    let holders = [
        "forms/ConsentForm",
        "forms/WithdrawForm",
        "forms/DisagreementForm",
        "forms/PlanForm",
        "forms/ReviewForm",
        "forms/EvidenceForm",
        "forms/VoiceAnswerForm",
        "protection/EndForm",
        "screens/ChildForm",
        "corrections/EditEntry",
        "contacts/ContactsForm",
        "protection/AddForm",
        "screens/SelfView",
        "settings/LetterheadFields",
    ];
    let within = [
        "forms/ConsentFields",
        "forms/ContactsFields",
        "forms/WithdrawalFields",
        "forms/DisagreementFields",
        "forms/EvidenceFields",
        "forms/VoiceAnswerFields",
        "forms/ReviewFields",
        "forms/HeardFields",
        "forms/OutcomeRow",
        "forms/ProtectionFields",
        "corrections/CorrectChoice",
        "corrections/CorrectSelfView",
        "corrections/CorrectionFields",
        "corrections/EditFields",
    ];
    let is = |name: &str, list: &[&str]| list.iter().any(|one| name.contains(&format!("/{one}")));
    let mut forgetful = Vec::new();
    let mut seen = 0;
    for name in project_files().into_iter().filter(|name| name.ends_with(".svelte")) {
        let text = text(&name);
        if is(&name, &holders) {
            let listens = ["{...draft.keeping}", "<KeptForm"].iter().any(|sign| text.contains(sign));
            assert!(text.contains("new FormDraft") && listens, "{name}");
            continue;
        }
        for field in text.split("<TextArea").skip(1) {
            seen += 1;
            let field = field.split("/>").next().unwrap_or_default();
            let keeps = field.contains("draft=") || field.contains("{draft}");
            if !keeps && !is(&name, &within) {
                forgetful.push(name.clone());
            }
        }
    }
    assert!(forgetful.is_empty() && seen > 12, "{seen} fields, and these have no draft: {forgetful:?}");
}
