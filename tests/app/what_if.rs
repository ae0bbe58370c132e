//! Tests that "What if" writes nothing and gives the same result as the real actions.

use std::collections::BTreeMap;
use std::path::Path;

use casebook::KeyCost;
use jiff::ToSpan;
use jiff::civil::Date;
use navigator::wire::{
    ChildId, ConsentForm, ConsentGiver, DatesForm, Edit, GateState, HeardForm, HistoryKind, HowHeard, JourneyId,
    OutcomeProgress, PlanShown, ReviewDecision, ReviewForm, RouteState, Scenario, Speaker, StepPage, TimelineQuery,
    Voice, WhatIf, Whose, WithdrawalForm,
};
use navigator::{Clock, Content, Folders, Navigator};

use crate::plan::{each_outcome, plan_for};
use acceptance::{
    Accepted, Dice, PACK, PASSPHRASE, child_aged, choose_one, dates, evidence, facts_of, navigator_on, open_navigator,
    walk_to,
};

/// Returns any scenario for that pathway, sensible or not.
fn anything(pathway: &str, choices: &[String], dice: &mut Dice) -> Scenario {
    let (all_evidence, all_questions) = facts_of(pathway);
    match dice.roll(11) {
        0 => Scenario::Later { months: u32::try_from(dice.roll(30)).unwrap() },
        1 => Scenario::Absent { days: u32::try_from(dice.roll(25)).unwrap(), run: dice.roll(2) == 0 },
        2 => {
            let (question, values) = dice.one_of(&all_questions).clone();
            Scenario::Answer { question, value: dice.one_of(&values).clone() }
        }
        3 => Scenario::Hold { evidence: dice.one_of(&all_evidence).clone() },
        4 => Scenario::Lose { evidence: dice.one_of(&all_evidence).clone() },
        5 => Scenario::Back,
        6 => {
            let services: Vec<&str> = PACK.services.keys().map(|service| service.as_str()).collect();
            let as_whom = *dice.one_of(&[ConsentGiver::Parent, ConsentGiver::YoungPerson]);
            let (service, given) = ((*dice.one_of(&services)).to_owned(), dice.roll(2) == 0);
            Scenario::Consent { service, given, as_whom: Some(as_whom) }
        }
        7 => Scenario::Review,
        _ if choices.is_empty() => Scenario::Choose { choice: String::from("no-such-choice") },
        _ => Scenario::Choose { choice: dice.one_of(choices).clone() },
    }
}

fn open_choices(page: &WhatIf) -> Vec<String> {
    let open = |state| matches!(state, RouteState::Open | RouteState::OpenWithReason);
    page.page.routes.iter().filter(|route| open(route.state)).map(|route| route.choice.clone()).collect()
}

/// Adds a child who has made some choices on a pathway.
async fn child_on(navigator: &Navigator, pathway: &str, dice: &mut Dice) -> (ChildId, JourneyId) {
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), pathway.to_owned(), None).await.unwrap().id;
    for speaker in [Speaker::Child, Speaker::Parent] {
        navigator.record_voice(child.clone(), speaker, String::from("It is loud.")).await.unwrap();
    }
    if dice.roll(2) == 0 {
        navigator.make_plan(child.clone(), plan_for(&[&journey], "27")).await.accepted();
    }
    let (all_evidence, _) = facts_of(pathway);
    for _ in 0..4 {
        navigator.record_evidence(child.clone(), evidence(dice.one_of(&all_evidence).as_str())).await.unwrap();
        choose_one(navigator, &journey, dice).await;
    }
    (child, journey)
}

/// Returns every file below a folder, byte for byte.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.display().to_string(), std::fs::read(&path).unwrap());
        }
    }
    found
}

#[tokio::test]
async fn ten_thousand_scenarios_leave_every_file_of_the_casebook_unchanged() {
    let (folder, navigator) = open_navigator().await;
    let mut dice = Dice::new(2026);
    let mut journeys = Vec::new();
    for pathway in ["autism", "ebsa", "mental-health", "sensory", "statutory"] {
        journeys.push((pathway, child_on(&navigator, pathway, &mut dice).await.1));
    }
    // The first read after a write changes a mark in the index of the log. That is a lock of SQLite and not part of the
    // record.
    navigator.what_if(journeys[0].1.clone(), Vec::new()).await.unwrap();
    let before = files(folder.path());
    assert!(before.keys().any(|name| name.ends_with("casebook.db")), "{:?}", before.keys());
    let (mut imagined, mut fitted) = (0, 0);
    while imagined < 10_000 {
        let (pathway, journey) = dice.one_of(&journeys).clone();
        let known = navigator.what_if(journey.clone(), Vec::new()).await.unwrap();
        let steps = &PACK.pathway(&pathway.into()).unwrap().steps;
        let mut choices = open_choices(&known);
        choices.extend(steps.iter().flat_map(|step| &step.routes).map(|route| route.choice.to_string()).take(12));
        let things: Vec<Scenario> = (0..50).map(|_| anything(pathway, &choices, &mut dice)).collect();
        let page = navigator.what_if(journey, things).await.accepted();
        imagined += page.imagined.len();
        fitted += page.imagined.iter().filter(|line| line.refused.is_none()).count();
    }
    assert!(fitted > 4_000, "{fitted} of {imagined} fitted");
    let after = files(folder.path());
    let touched: Vec<&String> =
        after.keys().chain(before.keys()).filter(|name| after.get(*name) != before.get(*name)).collect();
    assert!(touched.is_empty(), "a scenario changed the casebook: {touched:?}");
}

fn navigator_at(folder: &Path, today: Date) -> Navigator {
    let folders = Folders { data: folder.join("data"), config: folder.join("config") };
    let at = format!("{today}T10:42:00Z").parse().unwrap();
    Navigator::with(folders, Clock::Fixed(at), KeyCost::CHEAPEST, Content::shipped().unwrap()).unwrap()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, target).unwrap();
        }
    }
}

fn one_day(day: Date) -> DatesForm {
    let [day, month, year] = [day.day().to_string(), day.month().to_string(), day.year().to_string()];
    dates([&day, &month, &year], ["", "", ""])
}

/// Returns the days of a school year up to today, newest first.
fn school_days_back(today: Date) -> Vec<Date> {
    let begins = pathway::school_year::school_year_begins(today);
    let back = std::iter::successors(Some(today), |day| day.yesterday().ok()).take_while(|day| *day >= begins);
    back.filter(|day| PACK.calendar.is_school_day(*day)).collect()
}

/// A page as text, without who said what is only imagined: evidence that is really recorded needs somebody.
fn unsaid(page: &StepPage) -> String {
    serde_json::to_string(page).unwrap().replace("\"imagined\"", "\"\"")
}

/// A real casebook in which the same actions are really made, and its current day.
struct RealCasebook<'a> {
    folder: &'a Path,
    navigator: Navigator,
    child: &'a ChildId,
    journey: &'a JourneyId,
    today: Date,
}

impl RealCasebook<'_> {
    async fn really(&mut self, imagined: &Scenario) {
        let (child, journey) = (self.child.to_owned(), self.journey.to_owned());
        match imagined {
            Scenario::Later { months } => {
                self.today = self.today.checked_add(i64::from(*months).months()).unwrap();
                self.navigator.lock().await.unwrap();
                self.navigator = navigator_at(self.folder, self.today);
                let status = self.navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
                // After more than a year the date must be confirmed.
                self.navigator.confirm_date(status.today).await.unwrap();
            }
            Scenario::Absent { days, run } => {
                let (all, wanted) = (school_days_back(self.today), usize::try_from(*days).unwrap());
                let last: Vec<Date> = all.iter().copied().take(wanted).collect();
                let apart: Vec<Date> = all.iter().copied().step_by(2).take(wanted).collect();
                if *run && !last.is_empty() {
                    let mut form = one_day(*last.last().unwrap());
                    let to = one_day(last[0]);
                    (form.to_day, form.to_month, form.to_year) = (to.from_day, to.from_month, to.from_year);
                    self.navigator.record_absence(child, form).await.unwrap();
                    return;
                }
                for day in if apart.len() == last.len() { apart } else { last } {
                    self.navigator.record_absence(child.clone(), one_day(day)).await.unwrap();
                }
            }
            Scenario::Answer { question, value } => {
                self.navigator.record_answer(child, question.clone(), value.clone()).await.unwrap();
            }
            Scenario::Hold { evidence: id } => {
                let mut form = evidence(id);
                let today = one_day(self.today);
                (form.day, form.month, form.year) = (today.from_day, today.from_month, today.from_year);
                form.said_by = String::from("imagined");
                self.navigator.record_evidence(child, form).await.unwrap();
            }
            Scenario::Lose { evidence: id } => self.lose(id).await,
            Scenario::Consent { service, given, as_whom } => {
                self.say_consent(service, *given, as_whom.unwrap_or_default()).await;
            }
            Scenario::Choose { choice } => {
                let page = self.navigator.step(journey.clone(), None).await.unwrap();
                let reason = String::from("imagined");
                let decision = navigator::wire::Decision {
                    journey,
                    seq: page.journey.unwrap().seq,
                    step: page.step.id,
                    choice: choice.clone(),
                    gate_reason: reason.clone(),
                    reason,
                    ..navigator::wire::Decision::default()
                };
                self.navigator.decide(decision).await.accepted();
            }
            Scenario::Review => self.review().await,
            Scenario::Back => {
                let seq = self.navigator.step(journey.clone(), None).await.unwrap().journey.unwrap().seq;
                self.navigator.undo_decision(journey, seq).await.unwrap();
            }
        }
    }

    /// Reviews the plan that supports the journey, after making one if there is none.
    async fn review(&self) {
        let today = one_day(self.today);
        let plan = async || self.navigator.plan(self.child.to_owned()).await.unwrap();
        let serves = |one: &&PlanShown| one.form.journeys.iter().any(|id| id == self.journey);
        if !plan().await.current.iter().any(|one| serves(&one)) {
            let mut form = plan_for(&[self.journey], "");
            // Outcomes in somebody’s own words would be words that a scenario does not imagine.
            form.outcomes.iter_mut().for_each(|outcome| outcome.whose = Whose::Together);
            (form.from_day, form.from_month, form.from_year) =
                (today.from_day.clone(), today.from_month.clone(), today.from_year.clone());
            (form.review_day, form.review_month, form.review_year) =
                (today.from_day.clone(), today.from_month.clone(), today.from_year.clone());
            self.navigator.make_plan(self.child.to_owned(), form).await.accepted();
        }
        let page = plan().await;
        let said = |words: &[Voice]| HeardForm {
            how: Some(HowHeard::Already),
            voice: words.iter().map(|voice| voice.seq).max(),
            ..HeardForm::default()
        };
        let plan = page.current.iter().find(serves).unwrap();
        let form = ReviewForm {
            plan: plan.line.plan,
            outcomes: each_outcome(&plan.line.outcomes, OutcomeProgress::NotLookedAt),
            day: today.from_day,
            month: today.from_month,
            year: today.from_year,
            changed: String::from("imagined"),
            why: String::from("imagined"),
            child: said(&page.child_words),
            parent: said(&page.parent_words),
            decision: Some(ReviewDecision::StepUp),
            ..ReviewForm::default()
        };
        self.navigator.review_plan(self.child.to_owned(), form).await.accepted();
    }

    async fn say_consent(&self, service: &str, given: bool, as_whom: ConsentGiver) {
        let (child, by, today) = (self.child.to_owned(), String::from("imagined"), one_day(self.today));
        let judged_by = by.clone();
        if given {
            let service = service.to_owned();
            let form = ConsentForm { service, by, as_whom, judged_by, dates: today, ..ConsentForm::default() };
            self.navigator.give_consent(child, form).await.accepted();
        } else {
            let form = WithdrawalForm {
                service: Some(service.to_owned()),
                as_whom: Some(as_whom),
                judged_by,
                by,
                day: today.from_day,
                month: today.from_month,
                year: today.from_year,
                ..WithdrawalForm::default()
            };
            self.navigator.withdraw_consent(child, form).await.accepted();
        }
    }

    async fn lose(&self, id: &str) {
        let words = self.navigator.what_if(self.journey.to_owned(), Vec::new()).await.unwrap().evidence;
        let words = words.into_iter().find(|known| known.id == id).unwrap().words;
        let query = TimelineQuery {
            child: self.child.to_owned(),
            kind: Some(HistoryKind::Evidence),
            ..TimelineQuery::default()
        };
        let lines = self.navigator.timeline(query).await.unwrap().lines;
        let held = lines.iter().rev().filter(|line| line.can_take_back && line.about.as_deref() == Some(&words));
        for line in held {
            let edit = Edit::TakeBack { seq: line.seq, reason: String::from("imagined") };
            let newest = self.navigator.preview_edit(self.child.to_owned(), edit.clone()).await.unwrap().newest;
            self.navigator.edit_entry(self.child.to_owned(), edit, false, newest).await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_scenario_gives_the_same_result_as_the_real_actions() {
    let today = jiff::civil::date(2026, 11, 23);
    for (seed, pathway) in (0_u64..).zip(["autism", "ebsa", "mental-health", "sensory", "statutory"].repeat(4)) {
        let mut dice = Dice::new(seed + 77);
        let (folder, navigator) = open_navigator().await;
        let (child, journey) = child_on(&navigator, pathway, &mut dice).await;
        navigator.lock().await.unwrap();
        drop(navigator);
        let real = tempfile::tempdir().unwrap();
        copy(folder.path(), real.path());

        let imagining = navigator_on(folder.path());
        imagining.unlock(PASSPHRASE.to_owned()).await.unwrap();
        let mut things: Vec<Scenario> = Vec::new();
        let mut page = imagining.what_if(journey.clone(), Vec::new()).await.unwrap();
        for _ in 0..14 {
            let choices = open_choices(&page);
            things.push(anything(pathway, &choices, &mut dice));
            page = imagining.what_if(journey.clone(), things.clone()).await.unwrap();
        }
        let navigator = navigator_at(real.path(), today);
        navigator.unlock(PASSPHRASE.to_owned()).await.unwrap();
        let mut earnest = RealCasebook { folder: real.path(), navigator, child: &child, journey: &journey, today };
        for line in page.imagined.iter().filter(|line| line.refused.is_none()) {
            earnest.really(&line.imagined).await;
        }
        let really = earnest.navigator.step(journey.clone(), None).await.unwrap();
        assert_eq!(unsaid(&page.page), unsaid(&really), "{pathway}, seed {seed}: {things:?}");
        assert_eq!(page.today, earnest.today.to_string());
        let pretend = navigator::wire::Pretend::default();
        let map = earnest.navigator.pathway_map(pathway.to_owned(), Some(journey), pretend).await.unwrap();
        assert!(page.map == map, "{pathway}, seed {seed}: the map differs");
        let shown = page.differences.iter().find(|one| one.pathway.id == pathway).unwrap();
        assert_eq!(shown.then.step, page.page.step);
    }
}

#[tokio::test]
async fn reviews_in_a_scenario_open_choices_that_wait_for_cycles_but_the_record_counts_none() {
    let (_folder, navigator) = open_navigator().await;
    let child = navigator.add_child(child_aged(9)).await.unwrap().id;
    let journey = navigator.begin_journey(child.clone(), String::from("ebsa"), None).await.unwrap().id;
    walk_to(&navigator, &child, &journey, "specialist-decisions").await;
    navigator.make_plan(child.clone(), plan_for(&[&journey], "27")).await.accepted();
    let two_cycles = |page: &WhatIf| {
        let gates = page.page.routes.iter().flat_map(|route| &route.gates);
        gates.clone().find(|gate| gate.id == "two-cycles").unwrap().state
    };
    let imagine = async |many: usize| navigator.what_if(journey.clone(), vec![Scenario::Review; many]).await.unwrap();
    assert_eq!(two_cycles(&imagine(0).await), GateState::NotMet);
    assert_eq!(two_cycles(&imagine(1).await), GateState::NotMet);
    let page = imagine(2).await;
    assert_eq!(two_cycles(&page), GateState::Met);
    let abouts: Vec<_> = page.imagined.iter().map(|line| line.about.as_deref()).collect();
    assert_eq!(abouts, [Some("that she walks in without tears"), None], "the existing plan, then one of the scenario");
    assert!(page.differences.iter().any(|one| one.alters), "and the difference is listed");
    assert!(page.imagined.iter().all(|line| line.refused.is_none()));
    let really = navigator.step(journey, None).await.unwrap().journey.unwrap();
    assert_eq!((really.cycles, really.plans.len()), (0, 1));
}
