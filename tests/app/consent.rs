//! Tests consent by service: a choice is open exactly if the rule allows it, on every pathway at once, and earlier
//! decisions remain.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use navigator::Navigator;
use navigator::wire::{
    Code, ConflictKind, ConsentForm, ConsentGiver, ConsentState, DatesForm, JourneyId, NextKind, NextPage, RouteState,
    StepPage, WithdrawalForm,
};
use pathway::consent::Who;
use pathway::{Act, Entry, Journey, Pathway, Standing};
use proptest::prelude::*;

use acceptance::{PACK, child_aged, dates, evidence_given, open_navigator, walk_to};

const CAMHS: &str = "mk-camhs";
const GENERAL: &str = "consent-to-refer";

static MENTAL_HEALTH: LazyLock<&'static Pathway> = LazyLock::new(|| PACK.pathway(&"mental-health".into()).unwrap());

fn day(number: i64) -> Date {
    date(2026, 3, 1).checked_add(number.days()).unwrap()
}

/// A statement about consent, with the day on which it was recorded.
#[derive(Clone, Debug)]
enum Statement {
    General,
    Given { service: &'static str, from: i64, until: Option<i64> },
    Withdrawn { service: Option<&'static str>, days_before: i64 },
}

fn any_statement() -> impl Strategy<Value = Statement> {
    let service = || prop::sample::select(vec![CAMHS, CAMHS, "mk-eps"]);
    prop_oneof![
        Just(Statement::General),
        (service(), 0_i64..60, prop::option::of(0_i64..30)).prop_map(|(service, from, long)| Statement::Given {
            service,
            from,
            until: long.map(|long| from + long)
        }),
        (prop::option::of(service()), 0_i64..5)
            .prop_map(|(service, days_before)| Statement::Withdrawn { service, days_before }),
    ]
}

/// Returns entries with the given days between them, after a beginning at the step that refers.
fn entries(said: &[(Statement, i64)]) -> (Vec<Entry>, i64) {
    let entry = |seq: usize, on: i64, act| Entry {
        seq: u32::try_from(seq).unwrap(),
        on: day(on),
        by: String::new(),
        role: None,
        act,
    };
    let mut entries = vec![entry(1, 0, Act::Begun { at: "camhs-referral".into() })];
    let mut on = 0;
    for (one, after) in said {
        on += after;
        let act = match one {
            Statement::General => Act::Held { evidence: GENERAL.into() },
            Statement::Given { service, from, until } => {
                let who = Who::default();
                Act::Consented { service: (*service).into(), from: day(*from), until: until.map(day), who }
            }
            Statement::Withdrawn { service, days_before } => {
                let who = Who::default();
                Act::Withdrawn { service: service.map(Into::into), on: day(on - days_before), who }
            }
        };
        entries.push(entry(entries.len() + 1, on, act));
    }
    (entries, on)
}

fn replay(entries: &[Entry], today: Date) -> Standing {
    Journey { pathway: *MENTAL_HEALTH, born: Some(date(2014, 5, 5)), entries, today, role: None }.replay()
}

/// The rule for statements of unknown people, formulated differently. Either some consent covers the day, no later
/// withdrawal followed, and it is not older than a withdrawal that still applied; or no statement about the service has
/// taken effect, and the general consent was not withdrawn since.
fn is_open(said: &[(Statement, i64)], today: i64) -> bool {
    let (mut written, mut spoken_of, mut general) = (0, false, false);
    let (mut withdrawn, mut given): (Vec<i64>, Vec<Option<i64>>) = Default::default();
    for (one, after) in said {
        written += after;
        match one {
            Statement::Given { service: CAMHS, from, until } if *from <= today => {
                spoken_of = true;
                if withdrawn.iter().all(|on| *on <= written.min(*from)) {
                    withdrawn.clear();
                    given.push(*until);
                }
            }
            Statement::Withdrawn { service, days_before } if service.is_none_or(|service| service == CAMHS) => {
                spoken_of |= service.is_some();
                general &= service.is_some();
                withdrawn.push(written - days_before);
                given.clear();
            }
            Statement::General => general = true,
            _ => {}
        }
    }
    if spoken_of { given.iter().any(|until| until.is_none_or(|until| today <= until)) } else { general }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn a_choice_is_open_exactly_if_the_rule_allows_it(said in prop::collection::vec((any_statement(), 0_i64..8), 0..9), later in 0_i64..40) {
        let (entries, last) = entries(&said);
        let standing = replay(&entries, day(last + later));
        let send = standing.routes.iter().find(|route| route.choice.as_str() == "send").unwrap();
        prop_assert_eq!(send.state.can_be_taken(), is_open(&said, last + later), "{:?}", standing.consents);
    }

    #[test]
    fn decisions_remain_when_consent_ends_later(before in prop::collection::vec((any_statement(), 0_i64..8), 0..6), after in prop::collection::vec((any_statement(), 0_i64..8), 0..6), later in 0_i64..60) {
        let (mut with, last) = entries(&before);
        let seq = u32::try_from(with.len()).unwrap() + 1;
        let (step, choice) = ("camhs-referral".into(), "send".into());
        let act = Act::Chose { step, choice, gate_reason: String::from("agreed"), reason: String::new() };
        with.push(Entry { seq, on: day(last), by: String::new(), role: None, act });
        let sent = replay(&with, day(last));
        prop_assert_eq!(sent.stopped.is_none(), is_open(&before, last));
        let (more, _) = entries(&[&before[..], &after[..]].concat());
        with.extend(more.into_iter().skip(before.len() + 1).map(|entry| Entry { seq: entry.seq + 1, ..entry }));
        let now = replay(&with, day(last + 100 + later));
        prop_assert_eq!((now.at, now.stopped.is_some(), now.trail.len()), (sent.at, sent.stopped.is_some(), sent.trail.len()));
    }

    /// The proof knows consent only as evidence. If consent for one service opens a choice, that evidence opens it too.
    #[test]
    fn nothing_opens_that_the_general_consent_does_not_open(said in prop::collection::vec((any_statement(), 0_i64..8), 0..9), later in 0_i64..40) {
        let (some, last) = entries(&said);
        let here = replay(&some, day(last + later));
        let (general, _) = entries(&[(Statement::General, 0)]);
        let all = replay(&general, day(last + later));
        for (route, other) in here.routes.iter().zip(&all.routes) {
            prop_assert!(!route.state.can_be_taken() || other.state.can_be_taken(), "{}", route.choice);
        }
    }
}

fn consent(service: &str, from: [&str; 3], until: [&str; 3]) -> ConsentForm {
    let [from_day, from_month, from_year] = from.map(str::to_owned);
    let [to_day, to_month, to_year] = until.map(str::to_owned);
    ConsentForm {
        service: service.to_owned(),
        by: String::from("Sorrel Tallow"),
        as_whom: ConsentGiver::Parent,
        judged_by: String::new(),
        dates: DatesForm { from_day, from_month, from_year, to_day, to_month, to_year },
        what: String::from("the plan and the review"),
        ended: String::new(),
    }
}

fn withdrawal(service: Option<&str>) -> WithdrawalForm {
    WithdrawalForm {
        service: service.map(str::to_owned),
        day: String::from("20"),
        month: String::from("11"),
        year: String::from("2026"),
        by: String::from("Sorrel Tallow"),
        as_whom: Some(ConsentGiver::Parent),
        judged_by: String::new(),
        reason: String::from("we want to think first"),
    }
}

fn state(page: &StepPage, choice: &str) -> RouteState {
    page.routes.iter().find(|route| route.choice == choice).unwrap_or_else(|| panic!("{choice}")).state
}

/// Returns which choices that refer to three services are open, on three pathways.
async fn open_choices(navigator: &Navigator, [ebsa, autism, mental]: [&JourneyId; 3]) -> [bool; 5] {
    let step = |journey: &JourneyId| navigator.step(journey.to_owned(), None);
    let (ebsa, autism, mental) = (step(ebsa).await.unwrap(), step(autism).await.unwrap(), step(mental).await.unwrap());
    [
        state(&ebsa, "ask-psychology"),
        state(&autism, "psychologist"),
        state(&ebsa, "ask-chums"),
        state(&autism, "specialist-teacher"),
        state(&mental, "send"),
    ]
    .map(|state| matches!(state, RouteState::Open | RouteState::OpenWithReason))
}

/// One parent agreed to referrals, the other refused a service to which this step may refer.
#[tokio::test]
async fn a_no_to_a_service_of_the_step_closes_a_choice_that_names_no_service() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let autism = navigator.begin_journey(child.clone(), String::from("autism"), None).await.unwrap().id;
    walk_to(&navigator, &child, &autism, "refer-school-age").await;
    navigator.record_evidence(child.clone(), evidence_given(GENERAL)).await.unwrap();
    let can_be_sent = || async {
        let page = navigator.step(autism.clone(), None).await.unwrap();
        let sent = page.routes.iter().find(|route| route.choice == "sent").unwrap();
        let closed: Vec<_> = sent.gates.iter().flat_map(|gate| &gate.closed).map(|one| one.state).collect();
        (matches!(sent.state, RouteState::Open | RouteState::OpenWithReason), closed)
    };
    assert_eq!(can_be_sent().await, (true, vec![]));
    let no = WithdrawalForm { by: String::from("Bracken Tallow"), ..withdrawal(Some("mk-paediatricians")) };
    navigator.withdraw_consent(child.clone(), no).await.unwrap();
    assert!(!can_be_sent().await.0, "{:?}", can_be_sent().await);
    assert_eq!(can_be_sent().await.1.len(), 1, "it says whose no closes it");
    // It is sent to another service of the step, with a yes for that one.
    let yes = consent("mk-school-nurses", ["21", "11", "2026"], ["", "", ""]);
    navigator.give_consent(child.clone(), yes).await.unwrap();
    assert_eq!(can_be_sent().await, (true, vec![]));
}

/// The choice before the wait named no service, so it may have gone to any of its step.
#[tokio::test]
async fn a_wait_without_consent_is_a_conflict_if_the_choice_named_no_service_too() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let autism = navigator.begin_journey(child.clone(), String::from("autism"), None).await.unwrap().id;
    walk_to(&navigator, &child, &autism, "refer-school-age").await;
    navigator.record_evidence(child.clone(), evidence_given(GENERAL)).await.unwrap();
    walk_to(&navigator, &child, &autism, "triage").await;
    let conflicts = async || {
        let all = navigator.next_steps(child.clone()).await.unwrap().conflicts;
        let consent = all.into_iter().filter(|one| one.kind != ConflictKind::Answer);
        consent.map(|one| (one.kind, one.about.id, one.on.unwrap_or_default())).collect::<Vec<_>>()
    };
    assert_eq!(conflicts().await, []);
    let no = WithdrawalForm { by: String::from("Bracken Tallow"), ..withdrawal(Some("mk-paediatricians")) };
    navigator.withdraw_consent(child.clone(), no).await.unwrap();
    let on = String::from("2026-11-20");
    let may = (ConflictKind::MayWaitWithoutConsent, String::from("mk-paediatricians"), on.clone());
    assert_eq!(conflicts().await, [may]);
    // It was sent to another service of the step, with a yes for that one.
    let yes = consent("mk-school-nurses", ["21", "11", "2026"], ["", "", ""]);
    navigator.give_consent(child.clone(), yes).await.unwrap();
    assert_eq!(conflicts().await, []);
}

#[tokio::test]
async fn a_wait_is_a_conflict_once_the_general_consent_is_withdrawn() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let autism = navigator.begin_journey(child.clone(), String::from("autism"), None).await.unwrap().id;
    walk_to(&navigator, &child, &autism, "refer-school-age").await;
    navigator.record_evidence(child.clone(), evidence_given(GENERAL)).await.unwrap();
    walk_to(&navigator, &child, &autism, "triage").await;
    navigator.withdraw_consent(child.clone(), withdrawal(None)).await.unwrap();
    let conflicts = navigator.next_steps(child.clone()).await.unwrap().conflicts;
    let general: Vec<_> = conflicts.iter().filter(|one| one.kind == ConflictKind::WaitsWithoutGeneralConsent).collect();
    assert_eq!(general.len(), 1, "{conflicts:?}");
    assert_eq!((general[0].about.id.as_str(), general[0].on.as_deref()), ("", Some("2026-11-20")));
    assert_eq!(general[0].rests[0].step.id, "triage");
}

#[tokio::test]
async fn withdrawing_closes_one_service_on_every_pathway_at_once() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let begin = |pathway: &str, step: Option<&str>| {
        navigator.begin_journey(child.clone(), pathway.to_owned(), step.map(str::to_owned))
    };
    let ebsa = begin("ebsa", None).await.unwrap().id;
    walk_to(&navigator, &child, &ebsa, "bring-help-in").await;
    let autism = begin("autism", None).await.unwrap().id;
    walk_to(&navigator, &child, &autism, "specialist-advice").await;
    let mental = begin("mental-health", Some("camhs-referral")).await.unwrap().id;
    let journeys = [&ebsa, &autism, &mental];

    assert_eq!(open_choices(&navigator, journeys).await, [false; 5], "nothing is open without consent");
    let items = navigator.next_steps(child.clone()).await.unwrap().items;
    let asks_who: Vec<_> = items.iter().filter(|item| item.general_consent).map(|item| item.id.as_deref()).collect();
    assert_eq!(asks_who, [Some(GENERAL)], "this page also asks who gives it");
    navigator.record_evidence(child.clone(), evidence_given(GENERAL)).await.unwrap();
    assert_eq!(open_choices(&navigator, journeys).await, [true; 5], "the general consent is for all");

    navigator.withdraw_consent(child.clone(), withdrawal(Some("mk-eps"))).await.unwrap();
    assert_eq!(open_choices(&navigator, journeys).await, [false, false, true, true, true], "one service, two pathways");
    let page = navigator.step(ebsa.clone(), None).await.unwrap();
    let route = page.routes.iter().find(|route| route.choice == "ask-psychology").unwrap();
    let closed = &route.gates.iter().find(|gate| !gate.closed.is_empty()).unwrap().closed[0];
    assert_eq!((closed.state, closed.date.as_deref()), (ConsentState::Withdrawn, Some("2026-11-20")));
    assert_eq!(closed.voices.last().unwrap().words, "we want to think first");
    assert!(page.consents.iter().any(|now| now.service.id == "mk-eps"), "the service has it on its card");
    let asked = |page: NextPage| {
        let item = page.items.into_iter().find(|item| item.key == "consent/mk-eps");
        item.map(|item| (item.kind, item.wanted_by.len()))
    };
    assert_eq!(asked(navigator.next_steps(child.clone()).await.unwrap()), None, "a refusal is not asked about again");

    // Consent that has ended is asked for again. Consent until the end of the month opens both again.
    let past = consent("mk-eps", ["21", "11", "2026"], ["22", "11", "2026"]);
    navigator.give_consent(child.clone(), past).await.unwrap();
    assert_eq!(open_choices(&navigator, journeys).await, [false, false, true, true, true]);
    assert_eq!(asked(navigator.next_steps(child.clone()).await.unwrap()), Some((NextKind::Consent, 2)));
    let given = consent("mk-eps", ["21", "11", "2026"], ["30", "11", "2026"]);
    navigator.give_consent(child.clone(), given).await.unwrap();
    assert_eq!(open_choices(&navigator, journeys).await, [true; 5]);
    walk_to(&navigator, &child, &ebsa, "psychology-wait").await;
    navigator.withdraw_consent(child.clone(), withdrawal(Some("mk-eps"))).await.unwrap();
    let page = navigator.step(ebsa.clone(), None).await.unwrap();
    assert_eq!(page.step.id, "psychology-wait", "a sent referral remains sent");
    assert!(page.journey.unwrap().stopped.is_none());
    let conflicts = navigator.next_steps(child.clone()).await.unwrap().conflicts;
    assert!(
        conflicts.iter().any(|one| one.kind == ConflictKind::WaitsWithoutConsent && one.about.id == "mk-eps"),
        "{conflicts:?}"
    );

    // All consent at once.
    navigator.withdraw_consent(child.clone(), withdrawal(None)).await.unwrap();
    let step = |journey: &JourneyId| navigator.step(journey.to_owned(), None);
    assert_eq!(state(&step(&autism).await.unwrap(), "specialist-teacher"), RouteState::Waiting);
    assert_eq!(state(&step(&mental).await.unwrap(), "send"), RouteState::Waiting);
    assert_eq!(navigator.consents(child.clone()).await.unwrap().general, None);
    navigator.give_consent(child.clone(), consent(CAMHS, ["23", "11", "2026"], [""; 3])).await.unwrap();
    assert_eq!(state(&step(&mental).await.unwrap(), "send"), RouteState::Open, "only for this service");
    assert_eq!(state(&step(&autism).await.unwrap(), "specialist-teacher"), RouteState::Waiting);

    let page = navigator.consents(child.clone()).await.unwrap();
    let eps = page.services.iter().find(|one| one.service.id == "mk-eps").unwrap();
    assert_eq!((eps.now.state, eps.history.len()), (ConsentState::Withdrawn, 5), "{:?}", eps.history);
    assert!(!page.own, "9 is below 16");
}

#[tokio::test]
async fn a_no_before_anybody_agreed_is_a_refusal_and_after_a_yes_a_withdrawal() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let refused = WithdrawalForm {
        service: Some(String::from(CAMHS)),
        day: String::from("2"),
        month: String::from("11"),
        year: String::from("2026"),
        by: String::from("Sorrel Tallow"),
        as_whom: Some(ConsentGiver::Parent),
        ..WithdrawalForm::default()
    };
    let said = async || {
        let now = navigator.consents(child.clone()).await.unwrap().services.remove(0).now;
        (now.state, now.voices.into_iter().map(|voice| (voice.by, voice.yes)).collect::<Vec<_>>())
    };
    navigator.withdraw_consent(child.clone(), refused.clone()).await.unwrap();
    let no = vec![(String::from("Sorrel Tallow"), false)];
    assert_eq!(said().await, (ConsentState::Refused, no.clone()), "with the name of who said no");
    navigator.give_consent(child.clone(), consent(CAMHS, ["3", "11", "2026"], [""; 3])).await.unwrap();
    assert_eq!(said().await.0, ConsentState::Given);
    let later = WithdrawalForm { day: String::from("4"), ..refused };
    navigator.withdraw_consent(child.clone(), later).await.unwrap();
    assert_eq!(said().await, (ConsentState::Withdrawn, no));
}

#[tokio::test]
async fn the_services_to_choose_from_take_the_child_s_age_and_those_asked_for_now_come_first() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("mental-health"), None).await.unwrap().id;
    walk_to(&navigator, &child, &journey, "camhs-referral").await;
    let all = navigator.consents(child.clone()).await.unwrap().all;
    assert_eq!(all[0].id, CAMHS, "a choice of the step refers to it");
    assert!(!all.iter().any(|one| one.id == "mk-talking-therapies"), "it takes nobody of 9");
}

#[tokio::test]
async fn faults_in_consent_are_reported() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(17)).await.unwrap().id;
    assert!(
        navigator.consents(child.clone()).await.unwrap().own,
        "a young person of 17 normally consents for themselves"
    );
    let second = ["2", "11", "2026"];
    for (form, code, field) in [
        (consent("nobody", second, [""; 3]), Code::UnknownService, "service"),
        (consent(CAMHS, ["31", "11", "2026"], [""; 3]), Code::DateNotReal, "from"),
        (consent(CAMHS, second, ["1", "11", "2026"]), Code::DatesDisagree, "to"),
        (ConsentForm { by: String::new(), ..consent(CAMHS, second, [""; 3]) }, Code::NameMissing, "by"),
    ] {
        let failure = navigator.give_consent(child.clone(), form).await.err().unwrap();
        assert_eq!((failure.code, failure.field.as_deref()), (code, Some(field)));
    }
    let future = WithdrawalForm { year: String::from("2027"), ..withdrawal(Some(CAMHS)) };
    let failure = navigator.withdraw_consent(child.clone(), future).await.err().unwrap();
    assert_eq!((failure.code, failure.field.as_deref()), (Code::EvidenceDateInFuture, Some("date")));
    let later = consent(CAMHS, ["1", "12", "2026"], [""; 3]);
    navigator.give_consent(child.clone(), later).await.unwrap();
    let page = navigator.consents(child).await.unwrap();
    assert_eq!(page.services[0].now.state, ConsentState::NotYet);
}

#[tokio::test]
async fn urgent_services_need_no_consent_and_no_service_is_preselected() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let all = navigator.consents(child.clone()).await.unwrap().all;
    let offered = |id: &str| all.iter().any(|service| service.id == id);
    for urgent in
        ["uk-999", "uk-999-bsl", "nhs-111-mental-health", "cnwl-crisis-line", "samaritans", "childline", "shout"]
    {
        assert!(PACK.services.contains_key(&urgent.into()) && !offered(urgent), "{urgent}");
    }
    for pathway in &PACK.pathways {
        for service in pathway.steps.iter().flat_map(|step| &step.routes).flat_map(|route| &route.services) {
            let takes_nine = PACK.services[service].may_take(Some(pathway::Age::years(9)));
            assert_eq!(offered(service.as_str()), takes_nine, "consent is asked for {service} on {}", pathway.id);
        }
    }
    let form = ConsentForm {
        by: String::from("Parent"),
        dates: dates(["2", "11", "2026"], ["", "", ""]),
        ..ConsentForm::default()
    };
    let failure = navigator.give_consent(child, form).await.unwrap_err();
    assert_eq!((failure.code, failure.field.as_deref()), (Code::ServiceMissing, Some("service")));
}
