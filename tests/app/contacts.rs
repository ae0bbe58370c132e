//! Contact details: what is recorded, and which papers have them.

use navigator::wire::{Code, ContactPerson, ContactsForm, PaperForm, PaperKind, PaperPart};

use acceptance::{Accepted, child_aged, open_navigator};

use crate::paper::{form, written};

pub(crate) fn contacts() -> ContactsForm {
    let [name, relation, phone] = ["Linnet", "mum", "01632 960001"].map(String::from);
    let [nhs_number, gp, address] = ["943 476 5919", "Mill Lane Surgery", "1 Mill Lane"].map(String::from);
    let people = vec![ContactPerson { name, relation, phone, ..ContactPerson::default() }];
    ContactsForm { nhs_number, gp, address, people, ..ContactsForm::default() }
}

#[tokio::test]
async fn a_referral_has_how_to_reach_the_family_if_that_is_ticked_and_says_if_nothing_is_recorded() {
    let (folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.accepted().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.accepted().id;
    let missing = "Parents’ numbers or the GP practice are not recorded.";
    let referral = |parts| PaperForm { subject: journey.to_string(), parts, ..form(PaperKind::Referral) };
    let says_missing = async |form: PaperForm| {
        let preview = navigator.preview_paper(Some(child.clone()), form, 0).await.accepted();
        preview.missing.iter().any(|line| line.starts_with(missing))
    };
    assert!(says_missing(referral(Vec::new())).await);
    for wrong in ["943 476 5918", "12345", "MRN 9434765919"] {
        let form = ContactsForm { nhs_number: wrong.to_owned(), ..contacts() };
        let refused = navigator.save_contacts(child.clone(), form).await.unwrap_err();
        assert_eq!((refused.code, refused.field.as_deref()), (Code::NhsNumberNotSound, Some("nhsNumber")));
    }
    navigator.save_contacts(child.clone(), contacts()).await.accepted();
    let shown = navigator.child(child.clone()).await.accepted().contacts.unwrap();
    assert_eq!(shown.form, contacts(), "the number is shown in three groups");
    assert!(!says_missing(referral(Vec::new())).await);
    let without = written(&navigator, folder.path(), Some(&child), referral(Vec::new())).await;
    assert!(without.contains("943 476 5919") && !without.contains("Linnet") && !without.contains("Mill Lane"));
    let with = written(&navigator, folder.path(), Some(&child), referral(vec![PaperPart::Contacts])).await;
    for part in ["Linnet (mum): 01632 960001", "Mill Lane Surgery", "1 Mill Lane"] {
        assert!(with.contains(part), "{part}");
    }
    // A family reads neither its own numbers nor the NHS number in a leaflet.
    let family = PaperForm { subject: journey.to_string(), ..form(PaperKind::Family) };
    let family = written(&navigator, folder.path(), Some(&child), family).await;
    assert!(!family.contains("943 476 5919") && !family.contains("Linnet"));
}
