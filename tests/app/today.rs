//! Tests Today over several weeks, on a fixed clock, and the filters and order of the list of children.

use navigator::Navigator;
use navigator::wire::{
    AheadKind, ChildForm, ChildId, ChildSort, ChildrenAsked, Code, Decision, DueText, JourneyId, NeedKind, Origin,
    RouteState, Speaker, Stage, TodayAsked, TodayGroupKind, TodayOrder, TodayPage, TodayWhy,
};

use acceptance::{Accepted, child_aged, open_navigator, open_on};

use crate::plan::plan_for;

pub(crate) async fn today(navigator: &Navigator) -> TodayPage {
    navigator.today(TodayAsked::default()).await.unwrap()
}

/// Returns each group as `child: step, why, day`.
fn listed(page: &TodayPage) -> Vec<(TodayGroupKind, Vec<String>)> {
    let line = |item: &navigator::wire::TodayItem| {
        let due = match item.why {
            TodayWhy::CheckIn => &item.check_in,
            _ => &item.due,
        };
        let day = due.as_ref().map_or("", |due| due.on.as_str());
        let step = item.step.as_ref().or(item.disagreement.as_ref()).map_or("plan", |step| step.id.as_str());
        format!("{}: {step}, {:?} {day}", item.child.words, item.why)
    };
    let lines = |group: &navigator::wire::TodayGroup| group.items.iter().map(line).collect::<Vec<_>>();
    page.groups.iter().map(|group| (group.kind, lines(group))).filter(|(_, lines)| !lines.is_empty()).collect()
}

fn only(kind: TodayGroupKind, line: &str) -> Vec<(TodayGroupKind, Vec<String>)> {
    vec![(kind, vec![line.to_owned()])]
}

async fn child(navigator: &Navigator, name: &str, years: i32, setting: &str) -> ChildId {
    let form = ChildForm { name: name.to_owned(), setting: setting.to_owned(), ..child_aged(years) };
    navigator.add_child(form).await.unwrap().id
}

async fn begin(navigator: &Navigator, child: &ChildId, pathway: &str, step: Option<&str>) -> JourneyId {
    let step = step.map(str::to_owned);
    navigator.begin_journey(child.to_owned(), pathway.to_owned(), step).await.unwrap().id
}

/// Takes the route to the named step, with reasons.
pub(crate) async fn go_to(navigator: &Navigator, journey: &JourneyId, to: &str) {
    let page = navigator.step(journey.to_owned(), None).await.unwrap();
    let fits = |state| matches!(state, RouteState::Open | RouteState::OpenWithReason);
    let route = page.routes.iter().find(|route| route.to.id == to && fits(route.state)).expect("an open route");
    let [gate_reason, reason] = ["agreed with the family", "as they told us"].map(String::from);
    let (seq, step, choice) = (page.journey.unwrap().seq, page.step.id, route.choice.clone());
    let journey = journey.to_owned();
    let decision = Decision { journey, seq, step, choice, gate_reason, reason, ..Decision::default() };
    navigator.decide(decision).await.unwrap();
}

#[tokio::test]
async fn a_wait_is_listed_by_its_check_in_and_then_by_its_legal_limit() {
    use TodayGroupKind::{Overdue, ThisWeek, Waiting};
    let (folder, navigator) = open_navigator().await;
    let wren = child(&navigator, "Wren Tallow", 9, "Elm School").await;
    let journey = begin(&navigator, &wren, "statutory", Some("ehc-request")).await;
    go_to(&navigator, &journey, "decision-to-assess").await;
    // Monday 23 November: three weeks to the check-in, six weeks to the council's decision.
    let page = today(&navigator).await;
    assert_eq!(listed(&page), only(Waiting, "Wren Tallow: decision-to-assess, CheckIn 2026-12-14"));
    let item = &page.groups[3].items[0];
    assert_eq!(item.due.as_ref().unwrap().on, "2027-01-04");
    assert!(item.law.as_ref().unwrap().contains("Regulations 2014"), "{:?}", item.law);
    assert_eq!(item.owner.as_ref().unwrap().id, "local-authority");
    // The limit is the law's, and the check-in this app's own.
    let origins = |due: &Option<DueText>| due.as_ref().unwrap().origin;
    assert_eq!((origins(&item.due), origins(&item.check_in)), (Some(Origin::Law), Some(Origin::Suggested)));
    let step = navigator.step(journey.clone(), None).await.unwrap();
    assert_eq!((step.due_origin, step.ends_by_origin), (Some(Origin::Suggested), Some(Origin::Law)));
    let line = navigator.child(wren.clone()).await.unwrap().journeys.remove(0).line;
    assert!(line.due_is_check_in && line.ends_by_law);
    assert_eq!((line.due_origin, line.ends_by.as_deref()), (Some(Origin::Suggested), Some("2027-01-04")));
    let ahead = navigator.lookahead(wren.clone()).await.unwrap().months;
    let dated = ahead.iter().flat_map(|month| &month.events).filter(|event| event.origin.is_some());
    let dated: Vec<_> = dated.map(|event| (event.kind, event.origin.unwrap(), event.law.is_some())).collect();
    assert_eq!(dated, [(AheadKind::CheckIn, Origin::Suggested, false), (AheadKind::WaitEnds, Origin::Law, true)]);
    drop(navigator);

    for (day, group) in
        [("2026-12-06", Waiting), ("2026-12-07", ThisWeek), ("2026-12-14", ThisWeek), ("2026-12-15", Overdue)]
    {
        let navigator = open_on(folder.path(), day).await;
        let line = "Wren Tallow: decision-to-assess, CheckIn 2026-12-14";
        assert_eq!(listed(&today(&navigator).await), only(group, line), "on {day}");
    }
    // A note counts as a check-in, so now the council's own time comes first.
    let navigator = open_on(folder.path(), "2026-12-15").await;
    navigator.add_note(journey, String::from("Rang the council")).await.unwrap();
    let line = "Wren Tallow: decision-to-assess, WaitEnds 2027-01-04";
    assert_eq!(listed(&today(&navigator).await), only(Waiting, line));
    drop(navigator);
    for (day, group) in [("2027-01-04", ThisWeek), ("2027-01-05", Overdue)] {
        let navigator = open_on(folder.path(), day).await;
        assert_eq!(listed(&today(&navigator).await), only(group, line), "on {day}");
    }
    let navigator = open_on(folder.path(), "2027-01-05").await;
    navigator.archive_children(vec![wren.clone()], true).await.unwrap();
    let page = today(&navigator).await;
    assert_eq!((listed(&page), page.of), (Vec::new(), 0));
    navigator.archive_children(vec![wren], false).await.unwrap();
    assert_eq!(listed(&today(&navigator).await), only(Overdue, line));
}

#[tokio::test]
async fn today_can_be_sorted_by_date_or_child_and_filtered_by_person() {
    let (folder, navigator) = open_navigator().await;
    let wren = child(&navigator, "Wren Tallow", 9, "Elm School").await;
    let linnet = child(&navigator, "Linnet Moss", 9, "Oak School").await;
    begin(&navigator, &wren, "ebsa", None).await;
    begin(&navigator, &wren, "sensory", None).await;
    begin(&navigator, &linnet, "ebsa", None).await;
    let journey = begin(&navigator, &linnet, "statutory", Some("ehc-request")).await;
    go_to(&navigator, &journey, "decision-to-assess").await;
    drop(navigator);

    let navigator = open_on(folder.path(), "2027-02-01").await;
    let all = today(&navigator).await;
    let overdue = &all.groups[1];
    assert_eq!(overdue.count as usize, overdue.items.len());
    let day = |item: &navigator::wire::TodayItem| match item.why {
        TodayWhy::CheckIn => item.check_in.clone().unwrap().on,
        _ => item.due.clone().unwrap().on,
    };
    let days: Vec<_> = overdue.items.iter().map(|item| (!item.limit_passed, day(item))).collect();
    assert!(days.is_sorted(), "a limit of the law first, then the longest overdue: {days:?}");
    assert_eq!(days.iter().filter(|(other, _)| !other).count(), 1, "the council has not decided");
    let by_child = TodayAsked { order: TodayOrder::Child, ..TodayAsked::default() };
    let by_child = navigator.today(by_child).await.unwrap();
    let names: Vec<_> = by_child.groups[1].items.iter().map(|item| item.child.words.as_str()).collect();
    assert!(names.is_sorted(), "{names:?}");
    assert_eq!(by_child.groups[1].count, overdue.count);
    assert!(!all.people.is_empty());
    for person in &all.people {
        let asked = TodayAsked { person: person.person.id.clone(), ..TodayAsked::default() };
        let page = navigator.today(asked).await.unwrap();
        let sum: u32 = page.groups.iter().map(|group| group.count).sum();
        assert_eq!(sum, person.count, "{}", person.person.id);
        assert_eq!(page.people, all.people, "everybody can still be chosen");
    }
    let council = TodayAsked { person: String::from("local-authority"), ..TodayAsked::default() };
    let council = navigator.today(council).await.unwrap();
    assert_eq!(listed(&council).len(), 1, "{:?}", listed(&council));
    assert!(listed(&council)[0].1[0].starts_with("Linnet Moss: decision-to-assess"));
}

/// Returns how many children each view of the list holds: needs attention, no pathway, not heard, not answered, waiting,
/// all.
async fn views(navigator: &Navigator) -> Vec<u32> {
    let list = navigator.children(ChildrenAsked::default()).await.unwrap();
    for held in &list.views {
        let asked = ChildrenAsked { view: held.view, ..ChildrenAsked::default() };
        assert_eq!(navigator.children(asked).await.unwrap().found, held.count, "{:?}", held.view);
    }
    list.views.into_iter().map(|held| held.count).collect()
}

#[tokio::test]
async fn children_without_a_pathway_or_unheard_this_term_are_counted_although_nothing_is_due() {
    let (folder, navigator) = open_navigator().await;
    let wren = child(&navigator, "Wren Tallow", 9, "").await;
    child(&navigator, "Linnet Moss", 9, "").await;
    navigator.add_sample().await.unwrap();
    navigator.record_voice(wren.clone(), Speaker::Child, String::from("I like the pond")).await.unwrap();
    let page = today(&navigator).await;
    assert_eq!((page.no_pathway, page.not_heard, page.of), (2, 1, 2), "the sample child is not counted");
    assert_eq!(listed(&page), []);
    assert_eq!(views(&navigator).await, [0, 2, 1, 0, 0, 2]);
    let row = &navigator.children(String::from("Wren")).await.unwrap().children[0];
    assert_eq!(row.heard.as_deref(), Some("2026-11-23"));
    drop(navigator);
    // The autumn term lasts until the end of the year.
    for (day, not_heard) in [("2026-12-31", 1), ("2027-01-01", 2)] {
        let navigator = open_on(folder.path(), day).await;
        assert_eq!(today(&navigator).await.not_heard, not_heard, "{day}");
    }
    let navigator = open_on(folder.path(), "2027-01-01").await;
    let journey = begin(&navigator, &wren, "statutory", Some("ehc-request")).await;
    go_to(&navigator, &journey, "decision-to-assess").await;
    assert_eq!(views(&navigator).await, [0, 1, 2, 1, 1, 2], "what was said about the pond is not answered yet");
    navigator.archive_children(vec![wren], true).await.unwrap();
    let page = today(&navigator).await;
    assert_eq!((page.no_pathway, page.not_heard, page.of), (1, 1, 1));
}

#[tokio::test]
async fn the_week_has_what_is_due_on_each_day_and_the_month_has_its_plan_reviews() {
    let (folder, navigator) = open_navigator().await;
    let wren = child(&navigator, "Wren Tallow", 9, "").await;
    begin(&navigator, &wren, "ebsa", None).await;
    navigator.make_plan(wren, plan_for(&[], "27")).await.accepted();
    let page = today(&navigator).await;
    let days: Vec<&str> = page.week.iter().map(|day| day.on.as_str()).collect();
    assert_eq!((days[0], days[7], days.len()), ("2026-11-23", page.until.as_str(), 8));
    let busy: Vec<_> = page.week.iter().filter(|day| day.count > 0).map(|day| (&*day.on, day.items[0].why)).collect();
    assert_eq!(busy, [("2026-11-27", TodayWhy::PlanReview), ("2026-11-30", TodayWhy::Step)]);
    let in_the_week: u32 = page.week.iter().map(|day| day.count).sum();
    assert_eq!(in_the_week, page.groups[2].count, "one span: what the group counts is in the days beside it");
    let step = page.groups[2].items.iter().find(|item| item.why == TodayWhy::Step).unwrap();
    // An outcome of the plan is in the child’s own words.
    assert_eq!((step.stage, step.heard.as_deref()), (Some(Stage::Universal), Some("2026-11-23")));
    let reviews: Vec<&str> = page.reviews.iter().map(|review| review.on.as_str()).collect();
    assert_eq!((reviews, page.reviews_count), (vec!["2026-11-27"], 1));
    let row = &navigator.children(ChildrenAsked::default()).await.unwrap().children[0];
    assert_eq!(row.review.as_deref(), Some("2026-11-27"));
    drop(navigator);
    // Once it is overdue it is work, not a review to come.
    for (day, count) in [("2026-11-27", 1), ("2026-11-28", 0)] {
        let navigator = open_on(folder.path(), day).await;
        assert_eq!(today(&navigator).await.reviews_count, count, "{day}");
    }
}

async fn names(navigator: &Navigator, asked: ChildrenAsked) -> Vec<String> {
    navigator.children(asked).await.unwrap().children.into_iter().map(|row| row.name).collect()
}

#[tokio::test]
async fn children_are_filtered_sorted_and_archived_together() {
    let (folder, navigator) = open_navigator().await;
    let rowan = child(&navigator, "Rowan Ash", 12, "Oak School").await;
    let wren = child(&navigator, "Wren Tallow", 9, "Elm School").await;
    child(&navigator, "Linnet Moss", 15, "").await;
    begin(&navigator, &wren, "ebsa", None).await;
    drop(navigator);
    let navigator = open_on(folder.path(), "2026-11-24").await;
    navigator.record_voice(rowan.clone(), Speaker::Child, String::from("I like the pond")).await.unwrap();

    let asked = ChildrenAsked::default;
    let sorted = |sort| names(&navigator, ChildrenAsked { sort, ..asked() });
    assert_eq!(sorted(ChildSort::Name).await, ["Linnet Moss", "Rowan Ash", "Wren Tallow"]);
    assert_eq!(sorted(ChildSort::Age).await, ["Wren Tallow", "Rowan Ash", "Linnet Moss"]);
    assert_eq!(sorted(ChildSort::Setting).await, ["Linnet Moss", "Wren Tallow", "Rowan Ash"]);
    assert_eq!(sorted(ChildSort::Touched).await[0], "Rowan Ash");
    assert_eq!(sorted(ChildSort::Untouched).await[2], "Rowan Ash");
    assert_eq!(sorted(ChildSort::Needs).await[0], "Wren Tallow", "the first step is due this week");

    let on_ebsa = ChildrenAsked { pathway: String::from("ebsa"), ..asked() };
    assert_eq!(names(&navigator, on_ebsa).await, ["Wren Tallow"]);
    let not_heard = ChildrenAsked { need: Some(NeedKind::NotHeard), sort: ChildSort::Name, ..asked() };
    assert_eq!(names(&navigator, not_heard).await, ["Linnet Moss", "Wren Tallow"]);
    let nowhere = ChildrenAsked { setting: Some(String::new()), ..asked() };
    assert_eq!(names(&navigator, nowhere).await, ["Linnet Moss"]);
    let list = navigator.children(asked()).await.unwrap();
    assert_eq!(list.settings, ["", "Elm School", "Oak School"]);

    navigator.archive_children(vec![rowan.clone(), wren.clone()], true).await.unwrap();
    let list = navigator.children(asked()).await.unwrap();
    assert_eq!((list.found, list.of, list.archived), (1, 1, 2));
    let archived = ChildrenAsked { archived: true, sort: ChildSort::Name, ..asked() };
    assert_eq!(names(&navigator, archived).await, ["Rowan Ash", "Wren Tallow"]);
    // All or none: an unknown child leaves the others unchanged.
    let failure = navigator.archive_children(vec![wren, "nobody".into()], false).await.unwrap_err();
    assert_eq!(failure.code, Code::UnknownChild);
    assert_eq!(navigator.children(asked()).await.unwrap().archived, 2);
}

#[tokio::test]
async fn one_school_in_several_spellings_is_one_choice_and_has_all_its_children() {
    let (_folder, navigator) = open_navigator().await;
    for (name, setting) in [
        ("Rowan Ash", "St Ann’s School"),
        ("Wren Tallow", "St Ann's School"),
        ("Linnet Moss", "ST. ANN'S  SCHOOL"),
        ("Robin Reed", "St Ann’s School"),
        ("Merle Finch", "St Anne’s School"),
    ] {
        child(&navigator, name, 9, setting).await;
    }
    let list = navigator.children(ChildrenAsked::default()).await.unwrap();
    assert_eq!(list.settings, ["St Anne’s School", "St Ann’s School"], "in the spelling that most children have");
    let at = |setting: &str| ChildrenAsked {
        setting: Some(setting.to_owned()),
        sort: ChildSort::Name,
        ..Default::default()
    };
    for setting in ["St Ann’s School", "St Ann's School"] {
        assert_eq!(names(&navigator, at(setting)).await, ["Linnet Moss", "Robin Reed", "Rowan Ash", "Wren Tallow"]);
        let list = navigator.children(at(setting)).await.unwrap();
        assert_eq!(list.settings, ["St Anne’s School", setting], "what was chosen is still among the choices");
    }
    assert_eq!(names(&navigator, at("St Anne’s School")).await, ["Merle Finch"]);
}

#[tokio::test]
async fn the_limit_of_a_disagreement_is_in_today_with_its_law_until_it_is_settled() {
    let (folder, navigator) = open_navigator().await;
    let wren = child(&navigator, "Wren Tallow", 9, "").await;
    // Two months from the letter end on Friday 22 January 2027.
    let form = navigator::wire::DisagreementForm {
        about: navigator::wire::DisagreementAbout::RefusedToAssess,
        words: String::from("The school cannot do this alone."),
        day: String::from("22"),
        month: String::from("11"),
        year: String::from("2026"),
        ..Default::default()
    };
    navigator.record_disagreement(wren.clone(), form).await.accepted();
    drop(navigator);
    use TodayGroupKind::{Overdue, ThisWeek};
    for (day, group) in [
        ("2027-01-14", None),
        ("2027-01-15", Some(ThisWeek)),
        ("2027-01-22", Some(ThisWeek)),
        ("2027-01-23", Some(Overdue)),
    ] {
        let navigator = open_on(folder.path(), day).await;
        let page = today(&navigator).await;
        let own = navigator.disagreements(wren.clone()).await.unwrap().open.remove(0);
        let limit = own.line.limit.as_ref().map(|limit| (limit.on.as_str(), limit.past));
        assert_eq!(limit, Some(("2027-01-22", group == Some(Overdue))), "the last day does not vanish once it is over");
        let line = "Wren Tallow: refused-to-assess, Limit 2027-01-22";
        assert_eq!(listed(&page), group.map(|group| only(group, line)).unwrap_or_default(), "{day}");
        let need = navigator.children(String::new()).await.unwrap().children.remove(0).needs.remove(0);
        let kind = match group {
            Some(Overdue) => NeedKind::LimitPassed,
            Some(_) => NeedKind::DueThisWeek,
            None => NeedKind::Disagreement,
        };
        assert_eq!((need.kind, need.disagreement.is_some()), (kind, true), "{day}");
        if group.is_some() {
            let item = page.groups.into_iter().flat_map(|group| group.items).next().unwrap();
            assert_eq!(item.law, own.line.limit.map(|limit| limit.law));
            assert!(item.law.is_some_and(|law| !law.is_empty()), "the law is named");
            assert_eq!(item.limit_passed, group == Some(Overdue), "{day}");
        }
    }
    let navigator = open_on(folder.path(), "2027-01-20").await;
    let seq = navigator.disagreements(wren.clone()).await.unwrap().open[0].line.seq;
    let form = navigator::wire::SettlementForm { seq, words: String::from("They will assess."), ..Default::default() };
    navigator.settle_disagreement(wren, form).await.accepted();
    assert_eq!(listed(&today(&navigator).await), [], "settled");
}

#[tokio::test]
async fn what_sets_a_date_is_said_on_every_list() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let ebsa = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    let at = Some(String::from("medical-needs"));
    let law = navigator.begin_journey(child.clone(), String::from("statutory"), at).await.unwrap().id;
    navigator.make_plan(child.clone(), plan_for(&[&ebsa], "27")).await.unwrap();
    navigator
        .record_absence(child.clone(), acceptance::dates(["2", "11", "2026"], ["13", "11", "2026"]))
        .await
        .unwrap();
    let row = navigator.children(String::new()).await.unwrap().children.remove(0);
    let next = navigator.next_steps(child.clone()).await.unwrap().items;
    for journey in [&ebsa, &law] {
        let of_step = navigator.step(journey.clone(), None).await.unwrap().due_origin;
        assert!(of_step.is_some());
        let is_of = |of: &Option<navigator::wire::JourneyId>| of.as_ref() == Some(journey);
        let needs = row.needs.iter().filter(|need| is_of(&need.journey) && need.date.is_some());
        assert!(needs.clone().next().is_some(), "{:?}", row.needs);
        assert!(needs.clone().all(|need| need.due_origin == of_step), "{:?}", row.needs);
        let items =
            next.iter().filter(|item| item.due.is_some() && item.wanted_by.iter().any(|by| by.journey == *journey));
        let items: Vec<_> = items.filter(|item| item.kind != navigator::wire::NextKind::Review).collect();
        assert!(!items.is_empty() && items.iter().all(|item| item.due_origin == of_step), "{items:?}");
    }
    // The day of a review was agreed.
    let review = row.needs.iter().find(|need| need.kind == NeedKind::ReviewThisWeek).unwrap();
    let item = next.iter().find(|item| item.kind == navigator::wire::NextKind::Review).unwrap();
    assert_eq!((review.due_origin, item.due_origin), (None, None));

    let letter = navigator::wire::DisagreementForm {
        about: navigator::wire::DisagreementAbout::RefusedToAssess,
        words: String::from("no"),
        day: String::from("16"),
        month: String::from("11"),
        year: String::from("2026"),
        ..Default::default()
    };
    navigator.record_disagreement(child.clone(), letter).await.unwrap();
    let row = navigator.children(String::new()).await.unwrap().children.remove(0);
    let need = row.needs.iter().find(|need| need.kind == NeedKind::Disagreement).unwrap();
    let next = navigator.next_steps(child).await.unwrap().items;
    let item = next.iter().find(|item| item.kind == navigator::wire::NextKind::Disagreement).unwrap();
    assert_eq!((need.due_origin, item.due_origin), (Some(Origin::Law), Some(Origin::Law)));
}
