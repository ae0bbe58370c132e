//! Tests what letters say and to whom: only what is recorded, with the numbers that the addressee may have, and who signs.

use navigator::Navigator;
use navigator::wire::{ChildForm, ChildId, LetterheadForm, Me, PaperForm, PaperKind, Role};

use acceptance::{Accepted, PASSPHRASE, child_aged, navigator_on};

use crate::contacts::contacts;
use crate::paper::{form, preview, written};

const NUMBER: &str = "943 476 5919";
const GP: &str = "health-to-gp/health";
const SETTING: &str = "health-to-setting/health";
const NOTICE: &str = "early-notice/health";

struct Letters {
    folder: tempfile::TempDir,
    navigator: Navigator,
}

impl Letters {
    /// A casebook of somebody in health.
    async fn of_health() -> Letters {
        let folder = tempfile::tempdir().unwrap();
        let navigator = navigator_on(folder.path());
        let me = Me { name: String::from("Dr Rowan Reed"), role: Role::Health };
        navigator.set_up(String::from(PASSPHRASE), me).await.accepted();
        Letters { folder, navigator }
    }

    async fn child(&self, years: i32, setting: &str) -> ChildId {
        let form = ChildForm { setting: setting.to_owned(), ..child_aged(years) };
        let child = self.navigator.add_child(form).await.accepted().id;
        self.navigator.save_contacts(child.clone(), contacts()).await.accepted();
        child
    }

    /// Returns to whom a letter goes before anybody types something else; “the clinic” if the pack does not say.
    async fn usual(&self, child: &ChildId, id: &str) -> String {
        let offers = self.navigator.papers(Some(child.clone())).await.accepted().offers;
        let subject = offers.into_iter().flat_map(|offer| offer.subjects).find(|subject| subject.id == id).unwrap();
        if subject.for_whom.is_empty() { String::from("the clinic") } else { subject.for_whom }
    }

    /// Returns the words of a letter to somebody, or to whom it usually goes.
    async fn letter(&self, child: &ChildId, id: &str, for_whom: &str) -> String {
        let usual = self.usual(child, id).await;
        let (subject, for_whom) = (id.to_owned(), if for_whom.is_empty() { usual } else { for_whom.to_owned() });
        let asked = PaperForm { subject, for_whom, why: String::from("we saw a squint"), ..form(PaperKind::Letter) };
        written(&self.navigator, self.folder.path(), Some(child), asked).await
    }
}

#[tokio::test]
async fn the_nhs_number_is_in_letters_to_those_who_may_have_it() {
    let letters = Letters::of_health().await;
    let child = letters.child(3, "Elm Nursery").await;
    assert!(letters.letter(&child, GP, "Mill Lane Surgery").await.contains(NUMBER));
    assert!(letters.letter(&child, NOTICE, "").await.contains(NUMBER));
    assert!(!letters.letter(&child, SETTING, "Elm Nursery").await.contains(NUMBER), "a nursery needs no NHS number");
}

#[tokio::test]
async fn a_letter_goes_to_whom_somebody_typed() {
    let letters = Letters::of_health().await;
    let child = letters.child(3, "Elm Nursery").await;
    let of_pack = letters.letter(&child, NOTICE, "").await;
    let team = letters.usual(&child, NOTICE).await;
    assert!(of_pack.contains(&team));
    assert!(!of_pack.contains("the clinic"), "the form begins with the team");
    let typed = letters.letter(&child, NOTICE, "SEND team, another council").await;
    assert!(typed.contains("SEND team, another council") && !typed.contains(&team), "{typed}");
    let person = letters.letter(&child, NOTICE, &format!("J. Vale, {team}")).await;
    assert!(person.contains(&format!("J. Vale, {team}")), "{person}");
}

#[tokio::test]
async fn what_nobody_recorded_is_a_box_to_tick_by_hand_and_said_before_it_is_sent() {
    let letters = Letters::of_health().await;
    let child = letters.child(3, "Elm Nursery").await;
    let notice = letters.letter(&child, NOTICE, "").await;
    let [told, boxes] = ["We told the parents of this opinion", "ticked by the person who signs"];
    assert!(notice.contains(told) && notice.contains(boxes), "{notice}");
    let asked = PaperForm { subject: NOTICE.to_owned(), ..form(PaperKind::Letter) };
    let reminders = preview(&letters.navigator, Some(&child), &asked, 0).await.reminders;
    assert_eq!(reminders.iter().filter(|one| one.contains("does not know whether this was done")).count(), 3);
    for id in [GP, SETTING] {
        let letter = letters.letter(&child, id, "").await;
        assert!(!letter.contains("We have seen"), "no visit is recorded: {letter}");
    }
}

#[tokio::test]
async fn the_duty_of_schools_is_not_held_against_a_nursery_or_a_college() {
    let letters = Letters::of_health().await;
    let duty = "section 100";
    for (years, setting, is_school) in [
        (3, "Elm Nursery", false),
        (5, "Elm School", true),
        (5, "Elm Nursery", false),
        (9, "Elm School", true),
        (9, "", false),
        (17, "Elm College", false),
        (20, "Elm School", false),
    ] {
        let child = letters.child(years, setting).await;
        let letter = letters.letter(&child, SETTING, setting).await;
        assert_eq!(letter.contains(duty), is_school, "{years} at {setting}: {letter}");
        assert!(letter.contains("Equality Act 2010"), "{letter}");
    }
}

#[tokio::test]
async fn name_and_role_stand_under_the_signature_and_the_address_in_the_letterhead() {
    let letters = Letters::of_health().await;
    let letterhead = LetterheadForm {
        name: String::from("Elm Child Health"),
        address: String::from("1 Long Lane"),
        contact: String::from("01632 960002"),
        ..LetterheadForm::default()
    };
    letters.navigator.save_letterhead(letterhead).await.accepted();
    let child = letters.child(3, "Elm Nursery").await;
    let letter = letters.letter(&child, GP, "Mill Lane Surgery").await;
    let at = |part: &str| letter.find(part).unwrap_or_else(|| panic!("{part}: {letter}"));
    let order = [
        at("Elm Child Health"),
        at("1 Long Lane"),
        at("01632 960002"),
        at("Letter to the GP"),
        at("Mill Lane Surgery"),
        at("Dear Sir or Madam"),
        at("For the health service"),
        at("Dr Rowan Reed, Health practitioner"),
    ];
    assert!(order.is_sorted(), "{letter}");
    let family = letters.letter(&child, "ehc-assessment/family", "").await;
    assert!(!family.contains("Dr Rowan Reed") && !family.contains("1 Long Lane"), "the family signs: {family}");
}
