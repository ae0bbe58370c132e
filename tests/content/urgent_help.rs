//! Tests urgent help, situation by situation: what to do first, few numbers, and no unfounded doubt.

use navigator::wire::{Contact, ContactKind, Seen, StopSign, Urgency, UrgentHelp};

use acceptance::{PACK, navigator_on};
use pathway::Age;

async fn help() -> UrgentHelp {
    help_at(None).await
}

async fn help_at(age: Option<u32>) -> UrgentHelp {
    let folder = tempfile::tempdir().unwrap();
    // Nothing was set up: there is no casebook, no name and no passphrase.
    navigator_on(folder.path()).urgent_help(age).await.unwrap()
}

/// Returns the services of all numbers in sight: the first ones, then those of each situation.
fn in_sight(help: &UrgentHelp) -> Vec<(&str, &str)> {
    let first = help.first_numbers.iter().map(|number| ("first", number.service.id.as_str()));
    let signs = help
        .signs
        .iter()
        .flat_map(|sign| sign.numbers.iter().map(move |number| (sign.id.as_str(), number.service.id.as_str())));
    first.chain(signs).collect()
}

#[tokio::test]
async fn an_adult_is_sent_to_adults_services_and_a_child_to_none_of_them() {
    for age in [18, 20, 25] {
        let help = help_at(Some(age)).await;
        for (sign, id) in in_sight(&help) {
            let ages = &PACK.services[&id.into()].ages;
            assert!(ages.holds(Age::years(u16::try_from(age).unwrap())), "{sign} at {age}: {id}");
        }
        let first: Vec<&str> = help.first_numbers.iter().map(|number| number.service.id.as_str()).collect();
        for id in ["mk-asc-access", "mk-asc-out-of-hours"] {
            assert!(first.contains(&id), "{age}: {first:?}");
        }
        assert!(!first.contains(&"mk-mash") && !first.contains(&"mk-emergency-social-work"), "{age}: {first:?}");
        for id in ["abuse-or-neglect", "domestic-abuse", "exploitation", "missing", "family-at-breaking-point"] {
            let sign = help.signs.iter().find(|sign| sign.id == id).unwrap();
            assert!(sign.numbers.iter().any(|number| number.service.id == "mk-asc-access"), "{id} at {age}: {sign:?}");
            assert!(!sign.act.contains("MASH") && sign.act.contains("call adult social care"), "{id}: {}", sign.act);
        }
        let told: Vec<&str> = help.services.iter().map(|card| card.name.as_str()).collect();
        assert!(!told.iter().any(|name| name.contains("(MASH)")), "{told:?}");
    }
    for age in [0, 9, 17] {
        let help = help_at(Some(age)).await;
        for (sign, id) in in_sight(&help) {
            let from = PACK.services[&id.into()].ages.from;
            assert!(from.is_none_or(|from| from <= Age::years(u16::try_from(age).unwrap())), "{sign} at {age}: {id}");
        }
        let first: Vec<&str> = help.first_numbers.iter().map(|number| number.service.id.as_str()).collect();
        assert!(first.contains(&"mk-mash") && !first.contains(&"mk-asc-access"), "{age}: {first:?}");
        assert!(help.signs.iter().any(|sign| sign.act.contains("MASH")));
    }
}

/// Returns the three-digit numbers that a text says to call.
fn short_numbers(text: &str) -> Vec<&str> {
    let words = text.split(|letter: char| !letter.is_ascii_digit());
    words.filter(|digits| ["999", "111"].contains(digits)).collect()
}

fn begins_with(contact: &Contact, digits: &str) -> bool {
    let rest = contact.value.strip_prefix(digits);
    rest.is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_ascii_digit()))
}

#[tokio::test]
async fn every_situation_shows_one_to_three_numbers_of_different_services_and_then_the_others() {
    let help = help().await;
    assert_eq!(help.signs.len(), PACK.interrupts.len());
    for StopSign { id, numbers, services, .. } in &help.signs {
        assert!((1..=3).contains(&numbers.len()), "{id}: {numbers:?}");
        for (at, number) in numbers.iter().enumerate() {
            assert!(matches!(number.contact.kind, ContactKind::Phone | ContactKind::Text), "{id}: {number:?}");
            assert!(services.contains(&number.service), "{id}: {number:?}");
            let again = numbers
                .iter()
                .skip(at + 1)
                .any(|other| other.service == number.service || other.contact.value == number.contact.value);
            assert!(!again, "{id} says {} twice", number.contact.value);
        }
        // No service is lost: the others are one press away.
        let named: Vec<&str> = services.iter().map(|service| service.id.as_str()).collect();
        let interrupt = PACK.interrupts.iter().find(|interrupt| interrupt.id.as_str() == id).unwrap();
        assert_eq!(named, interrupt.signposts.iter().map(|id| id.as_str()).collect::<Vec<_>>(), "{id}");
        assert!(named.iter().all(|id| help.services.iter().any(|card| card.id == *id)), "{id}");
    }
}

#[tokio::test]
async fn the_first_numbers_are_those_that_the_pack_lists_and_begin_with_999() {
    let numbers = help().await.first_numbers;
    let shown: Vec<&str> = numbers.iter().map(|number| number.service.id.as_str()).collect();
    let is_for_adults = |id: &str| PACK.services[&id.into()].ages.from.is_some_and(|from| from >= Age::years(18));
    let listed = PACK.first_numbers.iter().map(|first| first.service.as_str());
    assert_eq!(shown, listed.filter(|id| !is_for_adults(id)).collect::<Vec<_>>(), "of nobody in particular");
    assert_eq!(numbers.len(), 6);
    assert!(begins_with(&numbers[0].contact, "999") && begins_with(&numbers[1].contact, "111"));
    for number in &numbers {
        let service = &PACK.services[&number.service.id.as_str().into()];
        assert!(service.contacts.iter().any(|contact| contact.value == number.contact.value), "{number:?}");
        assert!(!number.words.is_empty() && !number.words.contains("first-number"), "{number:?}");
        let of_all = begins_with(&number.contact, "999") || begins_with(&number.contact, "111");
        assert_eq!(number.contact.sure, of_all, "{number:?}");
    }
}

#[tokio::test]
async fn a_number_that_a_situation_says_to_call_is_shown() {
    for StopSign { id, act, numbers, services, .. } in help().await.signs {
        for digits in short_numbers(&act) {
            let listed = services.iter().any(|service| {
                let service = &PACK.services[&service.id.as_str().into()];
                service.contacts.iter().any(|contact| contact.is_number() && contact.value.starts_with(digits))
            });
            let in_sight = numbers.iter().any(|number| begins_with(&number.contact, digits));
            assert!(in_sight || !listed, "{id}: “{act}” without {digits}");
            assert!(listed, "{id} says {digits} and names nobody who has it");
        }
    }
}

#[tokio::test]
async fn what_to_do_comes_first_without_a_remark_about_sources() {
    for StopSign { id, sign, act, urgency, .. } in help().await.signs {
        let first = act.split_whitespace().next().unwrap_or_default();
        assert!(first.starts_with(char::is_uppercase), "{id}: {act}");
        for remark in ["confirmed", "not read", "was read", "source", "checked", "unverified", "http", "according to"] {
            assert!(!act.to_lowercase().contains(remark), "{id}: {act}");
            assert!(!sign.to_lowercase().contains(remark), "{id}: {sign}");
        }
        assert!(matches!(urgency, Urgency::Now | Urgency::Today));
    }
}

#[tokio::test]
async fn only_999_and_111_have_no_degree_of_certainty() {
    let help = help().await;
    let in_sight = help.signs.iter().flat_map(|sign| sign.numbers.iter().map(|number| &number.contact));
    let contacts: Vec<&Contact> = in_sight.chain(help.services.iter().flat_map(|card| &card.contacts)).collect();
    let sure: Vec<&&Contact> = contacts.iter().filter(|contact| contact.sure).collect();
    assert!(sure.iter().any(|contact| contact.value == "999"));
    assert!(sure.iter().any(|contact| begins_with(contact, "111")));
    for contact in &contacts {
        let is_number = matches!(contact.kind, ContactKind::Phone | ContactKind::Text);
        let of_all = is_number && (begins_with(contact, "999") || begins_with(contact, "111"));
        assert_eq!(contact.sure, of_all, "{contact:?}");
    }
    assert!(
        contacts.iter().any(|contact| !contact.sure && contact.seen != Seen::Page),
        "doubt is still shown elsewhere"
    );
}
