//! Tests Coming up: on every day of a child's life it lists exactly the changes that the engine then makes.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use navigator::wire::ChildId;
use pathway::condition::Known;
use pathway::id::ServiceId;
use pathway::lookahead::{Lookahead, Offer};
use pathway::model::{Role, Step};
use pathway::replay::{RouteState, routes_at};
use pathway::school_age::SchoolAge;
use pathway::school_year::{SchoolPhase, moves};
use pathway::{Act, Age, Entry, Journey, Pathway};
use proptest::prelude::*;

use acceptance::Accepted;
use acceptance::PACK;
use acceptance::random_walk::{any_pathway, walk};

type Offers = BTreeMap<Offer, RouteState>;

/// Returns the offers of a step as the pages of the app show them: routes, links to other pathways, and services.
fn offers_shown(pathway: &Pathway, step: &Step, known: &Known) -> Offers {
    let routes = routes_at(step, known).into_iter();
    let mut offers: Offers =
        routes.map(|route| (Offer::Route { choice: route.choice, to: route.to }, route.state)).collect();
    for link in PACK.links(pathway, step, known) {
        offers.insert(Offer::Link(link.to.clone()), link.state);
    }
    let shown: BTreeSet<ServiceId> =
        PACK.signposts(step, known.age).shown.iter().map(|service| service.id.clone()).collect();
    for id in step.signposts.iter().chain(&PACK.fallback) {
        let state = if shown.contains(id) { RouteState::Open } else { RouteState::NotForThisChild };
        offers.insert(Offer::Service(id.clone()), state);
    }
    offers
}

/// Returns what changes from one day to the next.
fn differences(before: &Offers, after: &Offers) -> BTreeSet<(Offer, RouteState, RouteState)> {
    let turned = before.iter().filter_map(|(offer, state)| {
        let now = after.get(offer).expect("an offer does not disappear");
        (now != state).then(|| (offer.clone(), *state, *now))
    });
    turned.collect()
}

fn last_day(born: Date) -> Date {
    Age::years(26).reached_on(born).unwrap()
}

/// Returns the listed changes over a complete life, by day.
fn listed_changes(ahead: &Lookahead<'_>, step: &Step) -> BTreeMap<Date, BTreeSet<(Offer, RouteState, RouteState)>> {
    let mut days: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for turn in ahead.changes(step, ahead.born, last_day(ahead.born)) {
        assert_eq!(Age::on(ahead.born, turn.on), turn.age, "the age on that day");
        days.entry(turn.on).or_default().insert((turn.offer, turn.before, turn.after));
    }
    days
}

/// Compares every day from birth to the 26th birthday.
fn compare_with_every_day(ahead: &Lookahead<'_>, step: &Step, mut shown_on: impl FnMut(Date) -> Offers) {
    let foretold = listed_changes(ahead, step);
    let (mut day, last) = (ahead.born, last_day(ahead.born));
    let mut before = shown_on(day);
    while day < last {
        day = day.tomorrow().unwrap();
        let now = shown_on(day);
        let turned = differences(&before, &now);
        let expected = foretold.get(&day).cloned().unwrap_or_default();
        assert_eq!(turned, expected, "{} {}: born {}, on {day}", ahead.pathway.id, step.id, ahead.born);
        before = now;
    }
}

/// The last day of a month, 31 August and 1 September, and both relevant leap days.
const BORN: [(i16, i8, i8); 5] = [(2008, 2, 29), (2012, 2, 29), (2016, 8, 31), (2016, 9, 1), (2015, 12, 31)];

#[test]
fn on_every_day_of_a_life_the_offers_change_exactly_as_listed() {
    let mut turns = 0;
    let roles = [None, Some(Role::Senco), Some(Role::Health), Some(Role::FamilySupport)];
    for pathway in &PACK.pathways {
        for (number, step) in pathway.steps.iter().enumerate() {
            let (year, month, day) = BORN[number % BORN.len()];
            let born = date(year, month, day);
            let known = Known { role: roles[number % roles.len()], ..some_answers(pathway, number) };
            let ahead = Lookahead { pack: &PACK, pathway, known: &known, born };
            turns += listed_changes(&ahead, step).len();
            // The engine uses only the age and the school age of a day, so equal pairs are judged once.
            let mut judged: BTreeMap<(Age, SchoolAge), Offers> = BTreeMap::new();
            compare_with_every_day(&ahead, step, |day| {
                let now = (Age::on(born, day), SchoolAge::on(born, day));
                let known = known.clone().aged(born, day);
                judged.entry(now).or_insert_with(|| offers_shown(pathway, step, &known)).clone()
            });
        }
    }
    assert!(turns > 300, "ages open and close offers: {turns}");
}

/// Returns an answer to every second question, and some evidence, so that ages decide where nothing else does.
fn some_answers(pathway: &Pathway, number: usize) -> Known {
    let answered = pathway.questions.values().skip(number % 2).step_by(2);
    Known {
        answers: answered
            .map(|question| (question.id.clone(), question.values[number % question.values.len()].clone()))
            .collect(),
        evidence: pathway.evidence.keys().skip(number % 3).step_by(2).cloned().collect(),
        cycles: u32::try_from(number % 3).unwrap(),
        been: pathway.steps.iter().skip(number % 4).step_by(4).map(|step| step.id.clone()).collect(),
        ..Known::default()
    }
}

fn any_birth() -> impl Strategy<Value = Date> {
    let leap = prop::sample::select(vec![date(2004, 2, 29), date(2008, 2, 29), date(2012, 2, 29)]);
    prop_oneof![1 => leap, 4 => (0_i64..7_000).prop_map(|days| date(2003, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap())]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    /// The complete engine, replayed on each of 9,500 days from the entries of a walk.
    #[test]
    fn a_journey_replayed_on_every_day_of_a_life_changes_as_listed(pathway in any_pathway(), born in any_birth(), dice in prop::collection::vec(any::<u8>(), 0..60)) {
        // What is listed follows from what is known now, so consent counts as said on every day that is compared.
        let said = |entry: Entry| if matches!(entry.act, Act::Held { .. }) { Entry { on: born, ..entry } } else { entry };
        let entries: Vec<Entry> = walk(pathway, date(2012, 5, 3), &dice).into_iter().map(said).collect();
        let replayed = |today| Journey { pathway, born: Some(born), entries: &entries, today, role: Some(Role::Senco) }.replay();
        let standing = replayed(date(2026, 11, 23));
        let step = pathway.step(&standing.at).unwrap();
        let known = standing.known(Some(born), Some(Role::Senco));
        let ahead = Lookahead { pack: &PACK, pathway, known: &known, born };
        compare_with_every_day(&ahead, step, |day| {
            let standing = replayed(day);
            assert_eq!(&standing.at, &step.id, "no day moves a journey");
            let mut offers = offers_shown(pathway, step, &standing.known(Some(born), Some(Role::Senco)));
            // The routes are those of the standing itself.
            offers.extend(standing.routes.into_iter().map(|route| (Offer::Route { choice: route.choice, to: route.to }, route.state)));
            offers
        });
    }

    #[test]
    fn a_year_at_a_time_lists_the_same_changes_as_a_complete_life(pathway in any_pathway(), born in any_birth(), pick in any::<prop::sample::Index>(), shift in 0_i64..365) {
        let step = &pathway.steps[pick.index(pathway.steps.len())];
        let known = some_answers(pathway, pick.index(7));
        let ahead = Lookahead { pack: &PACK, pathway, known: &known, born };
        let whole = ahead.changes(step, born, last_day(born));
        let mut from = born;
        let mut parts = ahead.changes(step, born, born.checked_add(jiff::Span::new().days(shift)).unwrap());
        from = from.checked_add(jiff::Span::new().days(shift)).unwrap();
        while from < last_day(born) {
            let next = from.checked_add(jiff::Span::new().months(12)).unwrap().min(last_day(born));
            parts.extend(ahead.changes(step, from, next));
            from = next;
        }
        prop_assert_eq!(parts, whole);
    }

    #[test]
    fn every_child_moves_on_the_first_of_september_in_the_year_of_their_age(born in any_birth()) {
        let all = moves(born, 0, born, last_day(born));
        prop_assert_eq!(all.len(), SchoolPhase::ALL.len());
        let ages: Vec<u16> = all.iter().map(|(on, _)| Age::on(born, on.yesterday().unwrap()).whole_years()).collect();
        prop_assert_eq!(ages, vec![4, 11, 13, 16, 18], "on the eve, born {}", born);
        prop_assert!(all.iter().all(|(on, _)| (on.month(), on.day()) == (9, 1)));
    }
}

/// Returns the page as text, month by month, without empty months.
async fn page_text(navigator: &navigator::Navigator, child: &ChildId) -> Vec<String> {
    let page = navigator.lookahead(child.to_owned()).await.unwrap();
    assert_eq!(page.months.len(), 13, "from this November to the next");
    let events = page.months.into_iter().flat_map(|month| {
        assert!(month.events.iter().all(|event| event.on.get(..7) == month.month.get(..7)), "{month:?}");
        month.events
    });
    let line = |event: navigator::wire::AheadEvent| {
        let kind = serde_json::to_value(event.kind).unwrap();
        format!("{} {} {}", event.on, kind.as_str().unwrap(), event.age.unwrap_or_default()).trim_end().to_owned()
    };
    events.map(line).collect()
}

#[tokio::test]
async fn the_next_year_lists_birthdays_moves_dates_terms_and_reviews_of_the_text() {
    let (_folder, navigator) = acceptance::open_navigator().await;
    // Born on 5 March 2011: aged 15 on the day of the clock, 23 November 2026, and in Year 11.
    let child = navigator.add_child(acceptance::child_aged(15)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("statutory"), None).await.unwrap().id;
    navigator.add_term(acceptance::dates(["2", "11", "2026"], ["18", "12", "2026"])).await.unwrap();
    let lines = page_text(&navigator, &child).await;
    for expected in [
        "2026-12-18 term-ends",
        "2027-03-05 birthday 16",
        "2027-06-25 school-age-ends 16y3m",
        "2027-09-01 after-sixteen",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{expected} in {lines:#?}");
    }
    let page = navigator.lookahead(child).await.unwrap();
    let events: Vec<_> = page.months.into_iter().flat_map(|month| month.events).collect();
    let sixteen = events.iter().find(|event| event.age.as_deref() == Some("16")).unwrap();
    assert!(sixteen.fact.is_some() && !sixteen.sources.is_empty(), "its fact names a source");
    assert!(!sixteen.changes.is_empty() || !sixteen.later.is_empty());
    assert!(sixteen.changes.iter().chain(&sixteen.later).all(|change| change.before != change.after));
    assert!(sixteen.later.iter().all(|change| change.journey.as_ref() == Some(&journey) || change.journey.is_none()));
}

#[tokio::test]
async fn the_last_day_of_each_consent_is_listed_by_service_but_the_file_names_no_service() {
    let (_folder, navigator) = acceptance::open_navigator().await;
    let child = navigator.add_child(acceptance::child_aged(9)).await.unwrap().id;
    let give = async |service: &str, to: [&str; 3]| {
        let dates = acceptance::dates(["2", "11", "2026"], to);
        let (service, by) = (service.to_owned(), String::from("Heron Moss"));
        let form = navigator::wire::ConsentForm { service, by, dates, ..Default::default() };
        navigator.give_consent(child.clone(), form).await.accepted();
    };
    give("mk-camhs", ["31", "3", "2027"]).await;
    give("mk-eps", ["31", "3", "2027"]).await;
    give("mk-ot-children", ["", "", ""]).await;
    give("mk-mhst", ["22", "11", "2026"]).await;
    // Consent for a period that has not begun, and consent that continues under a later one.
    let dates = acceptance::dates(["1", "12", "2026"], ["24", "12", "2026"]);
    let (service, by) = (String::from("mk-inclusion-team"), String::from("Heron Moss"));
    let form = navigator::wire::ConsentForm { service, by, dates, ..Default::default() };
    navigator.give_consent(child.clone(), form).await.accepted();
    give("mk-slt-school-age", ["1", "2", "2027"]).await;
    give("mk-slt-school-age", ["1", "6", "2027"]).await;
    let lines = page_text(&navigator, &child).await;
    let ends: Vec<&String> = lines.iter().filter(|line| line.contains("consent-ends")).collect();
    let expected = ["2026-12-24", "2027-03-31", "2027-03-31", "2027-06-01"].map(|day| format!("{day} consent-ends"));
    assert_eq!(ends, expected.iter().collect::<Vec<_>>(), "those that end, while they are in force");
    let events = navigator.lookahead(child.clone()).await.unwrap().months.into_iter().flat_map(|month| month.events);
    let services: BTreeSet<String> = events.filter_map(|event| Some(event.service?.id)).collect();
    let expected = ["mk-camhs", "mk-eps", "mk-inclusion-team", "mk-slt-school-age"].map(str::to_owned);
    assert_eq!(services, BTreeSet::from(expected));

    let form = navigator::wire::CalendarForm { says_steps: true, ..Default::default() };
    let (bytes, dates) = navigator.calendar_file(form).await.unwrap();
    let file = String::from_utf8(bytes).unwrap();
    assert_eq!((dates, file.matches("A consent ends").count()), (4, 4));
    let uids: BTreeSet<&str> = file.lines().filter(|line| line.starts_with("UID")).collect();
    assert_eq!(uids.len(), 4, "two dates on one day remain two");
    for name in ["camhs", "CAMHS", "eps", "Heron", "Child of"] {
        assert!(!file.contains(name), "{name} in {file}");
    }

    let withdrawn = navigator::wire::WithdrawalForm {
        by: String::from("Heron Moss"),
        as_whom: Some(navigator::wire::ConsentGiver::Parent),
        day: String::from("20"),
        month: String::from("11"),
        year: String::from("2026"),
        ..Default::default()
    };
    navigator.withdraw_consent(child.clone(), withdrawn).await.accepted();
    assert!(
        !page_text(&navigator, &child).await.iter().any(|line| line.contains("consent-ends")),
        "no consent left to end"
    );
}

/// What one child's page lists as that child's own: `day kind step`. Birthdays are left out: the page also lists those on
/// which a choice opens or closes.
async fn own_dates(navigator: &navigator::Navigator, child: &ChildId) -> Vec<String> {
    use navigator::wire::AheadKind::{Birthday, EditionReview, SchoolAgeBegins, SchoolAgeEnds, TermBegins, TermEnds};
    let shared = [Birthday, EditionReview, SchoolAgeBegins, SchoolAgeEnds, TermBegins, TermEnds];
    let months = navigator.lookahead(child.to_owned()).await.unwrap().months;
    let events = months.into_iter().flat_map(|month| month.events).filter(|event| !shared.contains(&event.kind));
    let mut own: Vec<String> = events.map(|event| format!("{} {:?}", event.on, event.kind)).collect();
    own.sort();
    own
}

#[tokio::test]
async fn the_year_of_all_children_lists_what_the_page_of_each_child_lists() {
    use navigator::wire::AheadKind::{Birthday, SchoolAgeEnds};
    let (_folder, navigator) = acceptance::open_navigator().await;
    let teen = navigator.add_child(acceptance::child_aged(15)).await.unwrap().id;
    let form = navigator::wire::ChildForm { name: String::from("Linnet Moss"), ..acceptance::child_aged(9) };
    let linnet = navigator.add_child(form).await.unwrap().id;
    let form = navigator::wire::ChildForm { name: String::from("Rowan Ash"), ..acceptance::child_aged(9) };
    let archived = navigator.add_child(form).await.unwrap().id;
    navigator.archive_children(vec![archived], true).await.unwrap();
    navigator.add_sample().await.unwrap();
    let ebsa = navigator.begin_journey(linnet.clone(), String::from("ebsa"), None).await.unwrap().id;
    navigator.begin_journey(linnet.clone(), String::from("sensory"), None).await.unwrap();
    navigator.make_plan(linnet.clone(), crate::plan::plan_for(&[&ebsa], "27")).await.accepted();
    let (service, by) = (String::from("mk-camhs"), String::from("Heron Moss"));
    let dates = acceptance::dates(["2", "11", "2026"], ["31", "3", "2027"]);
    let form = navigator::wire::ConsentForm { service, by, dates, ..Default::default() };
    navigator.give_consent(linnet.clone(), form).await.accepted();

    let page = navigator.lookahead_of_all(0).await.unwrap();
    assert_eq!((page.from.as_str(), page.until.as_str(), page.count), ("2026-11-23", "2027-11-23", 2));
    let order: Vec<&String> = page.children.iter().map(|of| &of.child.id).collect();
    assert_eq!(order, [&linnet.to_string(), &teen.to_string()], "the nearest date first");
    for of in &page.children {
        let child = of.child.id.as_str().into();
        assert!(of.dates.is_sorted_by_key(|date| &date.on), "{:?}", of.dates);
        let own = of.dates.iter().filter(|date| date.age.is_none());
        let mut own: Vec<String> = own.map(|date| format!("{} {:?}", date.on, date.kind)).collect();
        own.sort();
        assert_eq!(own, own_dates(&navigator, &child).await);
    }
    let birthdays = |kind| page.children[1].dates.iter().filter(move |date| date.kind == kind);
    assert_eq!(birthdays(Birthday).next().map(|date| date.on.as_str()), Some("2027-03-05"));
    let last_day: Vec<&str> = birthdays(SchoolAgeEnds).map(|date| date.on.as_str()).collect();
    assert_eq!(last_day, ["2027-06-25"], "the last Friday in June");
}

#[tokio::test]
async fn compulsory_school_age_ends_on_its_last_day_even_if_the_next_is_a_birthday() {
    use navigator::wire::AheadKind::{Birthday, SchoolAgeEnds};
    let (_folder, navigator) = acceptance::open_navigator().await;
    for (born, age) in [(["26", "6", "2011"], "15y11m"), (["5", "3", "2011"], "16y3m")] {
        let [born_day, born_month, born_year] = born.map(str::to_owned);
        let name = format!("Born on {born_day}");
        let form = navigator::wire::ChildForm { name, born_day, born_month, born_year, ..acceptance::child_aged(15) };
        let child = navigator.add_child(form).await.unwrap().id;
        navigator.begin_journey(child.clone(), String::from("statutory"), None).await.unwrap();
        let months = navigator.lookahead(child).await.unwrap().months;
        let events: Vec<_> = months.into_iter().flat_map(|month| month.events).collect();
        let end: Vec<_> = events.iter().filter(|event| event.kind == SchoolAgeEnds).collect();
        assert_eq!((end.len(), end[0].on.as_str(), end[0].age.as_deref()), (1, "2027-06-25", Some(age)));
        assert!(end[0].fact.as_deref().is_some_and(|fact| fact.contains("From the next day")));
        let birthday = events.iter().any(|event| event.kind == Birthday && event.on == "2027-06-26");
        assert_eq!(birthday, age == "15y11m", "a birthday stays on its own day");
        assert_eq!(end[0].changes.is_empty() && end[0].later.is_empty(), birthday, "what it opens is shown with it");
    }
}

#[tokio::test]
async fn the_yearly_review_of_an_ehc_plan_is_counted_from_the_newest_plan_or_report() {
    let (_folder, navigator) = acceptance::open_navigator().await;
    let child = navigator.add_child(acceptance::child_aged(9)).await.accepted().id;
    let held = async |evidence: &str, day: &str, month: &str, year: &str| {
        let [evidence, day, month, year] = [evidence, day, month, year].map(String::from);
        let said_by = String::from("the council");
        let form = navigator::wire::EvidenceForm { evidence, day, month, year, said_by, ..Default::default() };
        navigator.record_evidence(child.clone(), form).await.accepted();
    };
    let reviews = async || {
        let page = navigator.lookahead(child.clone()).await.accepted();
        let events = page.months.into_iter().flat_map(|month| month.events);
        let reviews = events.filter(|event| event.kind == navigator::wire::AheadKind::Recurring);
        reviews.map(|event| (event.on, event.title.unwrap(), event.sources.len())).collect::<Vec<_>>()
    };
    assert!(reviews().await.is_empty(), "nothing is known without a plan");
    let title = "EHC plan: annual review";
    held("law-ehc-plan", "15", "1", "2026").await;
    assert_eq!(reviews().await, [(String::from("2027-01-15"), String::from(title), 1)]);
    held("law-review-report", "10", "11", "2026").await;
    assert_eq!(reviews().await, [(String::from("2027-11-10"), String::from(title), 1)]);
    assert!(own_dates(&navigator, &child).await.iter().any(|date| date.contains("2027-11-10")));
}
