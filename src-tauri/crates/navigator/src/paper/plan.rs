//! The plan and its review on two pages: assess, plan, do, review, with the newest words of the child and of the parents
//! first.

use record::kinds::{OutcomeProgress, ReviewDecision, Whose};

use crate::paper::child;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::wire::{Cycle, HeardShown, PaperPart, PlanLine, PlanOutcome, PlanProvision, PlanShown, ReviewShown};

/// How many lines there are to write what was seen.
const LINES_FOR_REVIEW: u8 = 2;

/// How much a plan says besides the plan itself.
pub(crate) struct PlanLength {
    /// Whether it has smaller letters and less space.
    is_compact: bool,
    /// How many of the child’s words are quoted.
    child: usize,
    /// How many parents or carers are quoted, each with their newest words.
    parents: usize,
    /// Whether it says how the child sees the stepping stones.
    stones: bool,
    /// How many pieces of evidence are named.
    evidence: usize,
}

/// What is tried in turn until the plan is on two pages.
pub(crate) const LENGTHS: [PlanLength; 5] = [
    PlanLength { is_compact: false, ..ALL },
    ALL,
    PlanLength { parents: 2, evidence: 3, ..ALL },
    PlanLength { parents: 2, evidence: 3, stones: false, ..ALL },
    PlanLength { child: 1, parents: 1, evidence: 3, stones: false, ..ALL },
];

const ALL: PlanLength = PlanLength { is_compact: true, child: 2, parents: usize::MAX, stones: true, evidence: 6 };

/// Writes every plan that is open, or else the newest one that was closed.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, length: &PlanLength) {
    sheet.is_compact = length.is_compact;
    let page = source.plans();
    child::facts_in_short(source, sheet);
    child::newest_voices(source, sheet, (length.child, length.parents, length.stones));
    sheet.section(sheet.say("paper-plan-assess"), |sheet| {
        child::journeys_in_short(source, sheet);
        child::newest_evidence(source, sheet, length.evidence);
    });
    for plan in &page.current {
        open_plan(source, sheet, plan);
    }
    let is_open = !page.current.is_empty();
    match page.earlier.first() {
        Some(cycle) if is_open => earlier_in_short(sheet, cycle),
        Some(cycle) => earlier(source, sheet, cycle),
        None => {}
    }
    if is_open {
        sign(source, sheet);
    } else {
        sheet.missing("paper-missing-plan");
    }
}

/// Writes lines for the child, the parents and the setting to sign.
pub(crate) fn sign(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    sheet.together(|sheet| {
        sheet.section(sheet.say("paper-sign"), |sheet| {
            let [parent, setting] = ["paper-sign-parent", "paper-sign-setting"].map(|message| sheet.say(message));
            sheet.signatures([source.name().to_owned(), parent, setting]);
        });
    });
}

fn open_plan(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, plan: &PlanShown) {
    let from = sheet.day(&plan.from);
    sheet.section(sheet.say_with("paper-plan-plan", &[("date", &from)]), |sheet| {
        let by = source.other(&plan.by);
        let review_on = sheet.day(&plan.line.review_on);
        let message = match (plan.line.overdue, by.is_empty()) {
            (false, true) => "paper-plan-due",
            (false, false) => "paper-plan-due-and-by",
            (true, true) => "paper-plan-overdue",
            (true, false) => "paper-plan-overdue-and-by",
        };
        sheet.paragraph(sheet.say_with(message, &[("date", &review_on), ("by", &by)]));
        outcomes(sheet, &plan.line.outcomes);
    });
    sheet.section(sheet.say("paper-plan-do"), |sheet| provision(source, sheet, &plan.provision));
    sheet.section(sheet.say("paper-plan-review"), |sheet| review_to_fill_in(sheet, &plan.line.outcomes));
}

/// Returns the day on which the review of a plan is due. One in the past says so.
pub(crate) fn review_due(sheet: &Sheet<'_>, plan: &PlanLine) -> String {
    let on = sheet.day(&plan.review_on);
    if plan.overdue { sheet.say_with("paper-plan-review-past", &[("date", &on)]) } else { on }
}

/// Writes the outcomes, each with whose words they are.
pub(crate) fn outcomes(sheet: &mut Sheet<'_>, outcomes: &[PlanOutcome]) {
    let row = |outcome: &PlanOutcome| vec![outcome.words.clone(), sheet.say(whose(outcome.whose))];
    let rows = outcomes.iter().map(row).collect();
    sheet.table(&["paper-plan-outcome", "paper-plan-whose"], &[7, 3], rows);
}

/// Writes the provision: what, who and how often.
pub(crate) fn provision(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, rows: &[PlanProvision]) {
    let names = rows.iter().any(|row| !source.who_gives(&row.who).is_empty());
    let row = |row: &PlanProvision| {
        let who = names.then(|| source.who_gives(&row.who));
        std::iter::once(row.what.clone()).chain(who).chain([row.how_often.clone()]).collect()
    };
    let all: Vec<Vec<String>> = rows.iter().map(row).collect();
    if names {
        sheet.table(&["paper-plan-what", "paper-plan-who", "paper-plan-how-often"], &[5, 3, 3], all);
    } else {
        sheet.table(&["paper-plan-what", "paper-plan-how-often"], &[5, 3], all);
    }
}

/// Writes the table that is filled in by hand at the review.
pub(crate) fn review_to_fill_in(sheet: &mut Sheet<'_>, outcomes: &[PlanOutcome]) {
    let row = |outcome: &PlanOutcome| vec![outcome.words.clone(), String::new(), String::new()];
    let header = ["paper-plan-outcome", "paper-review-progress", "paper-review-seen"];
    sheet.table(&header, &[4, 3, 4], outcomes.iter().map(row).collect());
    sheet.lines("paper-review-next-lines", LINES_FOR_REVIEW);
}

/// Writes a plan that was reviewed or ended.
pub(crate) fn earlier(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, cycle: &Cycle) {
    let from = sheet.day(&cycle.plan.from);
    sheet.section(sheet.say_with("paper-plan-earlier", &[("date", &from)]), |sheet| match &cycle.review {
        Some(review) => reviewed(source, sheet, &cycle.plan, review),
        None => {
            outcomes(sheet, &cycle.plan.line.outcomes);
            provision(source, sheet, &cycle.plan.provision);
            ended(sheet, cycle);
        }
    });
}

/// Writes what came of the last plan, beside one that is open: each outcome, and what was decided.
fn earlier_in_short(sheet: &mut Sheet<'_>, cycle: &Cycle) {
    let from = sheet.day(&cycle.plan.from);
    sheet.section(sheet.say_with("paper-plan-earlier", &[("date", &from)]), |sheet| match &cycle.review {
        Some(review) => {
            found(sheet, &cycle.plan, review);
            let [on, decision] = [sheet.day(&review.on), sheet.say(decided(review.decision))];
            let arguments = [("date", on.as_str()), ("decision", &decision), ("changed", &review.changed)];
            sheet.paragraph(sheet.say_with("paper-plan-decided", &arguments));
            let happened = review.delivered.iter().filter(|row| !row.words.trim().is_empty());
            let happened: Vec<String> = happened.map(|row| format!("{}: {}", row.what, row.words)).collect();
            sheet.facts([("paper-review-happened", happened.join("\n")), ("paper-review-why", review.why.clone())]);
        }
        None => ended(sheet, cycle),
    });
}

fn ended(sheet: &mut Sheet<'_>, cycle: &Cycle) {
    if let Some(ended) = &cycle.ended {
        let date = sheet.day(&ended.on);
        sheet.paragraph(sheet.say_with("paper-plan-ended", &[("date", &date), ("reason", &ended.reason)]));
    }
}

/// Writes the provision of every plan, and what came of it.
pub(crate) fn tried(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let page = source.plans();
    for plan in &page.current {
        let from = sheet.day(&plan.from);
        sheet.section(sheet.say_with("paper-plan-plan", &[("date", &from)]), |sheet| {
            outcomes(sheet, &plan.line.outcomes);
            provision(source, sheet, &plan.provision);
        });
    }
    for cycle in &page.earlier {
        let Some(review) = &cycle.review else { continue };
        let from = sheet.day(&cycle.plan.from);
        sheet.section(sheet.say_with("paper-plan-earlier", &[("date", &from)]), |sheet| {
            reviewed(source, sheet, &cycle.plan, review);
        });
    }
    if page.current.is_empty() && page.earlier.is_empty() {
        sheet.missing("paper-missing-plan");
    }
}

/// Writes each cycle of support in a row, the oldest first: from when to when, what was done and by whom, and what changed.
pub(crate) fn cycles(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    let page = source.plans();
    let done = |rows: &[PlanProvision]| {
        let row = |row: &PlanProvision| {
            let parts = [row.what.clone(), source.who_gives(&row.who), row.how_often.clone()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        };
        rows.iter().map(row).collect::<Vec<_>>().join("; ")
    };
    let closed = page.earlier.iter().rev().map(|cycle| {
        let (until, what) = match (&cycle.review, &cycle.ended) {
            (Some(review), _) => {
                let parts = [sheet.say(decided(review.decision)), review.changed.clone(), review.why.clone()];
                let what = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
                (sheet.day(&review.on), what)
            }
            (None, Some(ended)) => (sheet.day(&ended.on), ended.reason.clone()),
            (None, None) => (String::new(), String::new()),
        };
        vec![sheet.day(&cycle.plan.from), done(&cycle.plan.provision), until, what]
    });
    let open = page.current.iter().map(|plan| {
        let due = sheet.say_with("paper-course-review-due", &[("date", &review_due(sheet, &plan.line))]);
        vec![sheet.day(&plan.from), done(&plan.provision), due, String::new()]
    });
    let rows: Vec<Vec<String>> = closed.chain(open).collect();
    let header = ["paper-course-from", "paper-course-done", "paper-course-until", "paper-review-changed"];
    sheet.table(&header, &[3, 6, 3, 5], rows);
}

/// Writes how far each outcome was met, and what was seen.
fn found(sheet: &mut Sheet<'_>, plan: &PlanShown, review: &ReviewShown) {
    let row = |outcome: &PlanOutcome| {
        let answer = review.outcomes.iter().find(|answer| answer.id == outcome.id);
        let met = answer.map_or_else(String::new, |answer| sheet.say(progress(answer.progress)));
        vec![outcome.words.clone(), met, answer.map_or_else(String::new, |answer| answer.seen.clone())]
    };
    let rows = plan.line.outcomes.iter().map(row).collect();
    sheet.table(&["paper-plan-outcome", "paper-review-progress", "paper-review-seen"], &[4, 3, 4], rows);
}

/// Writes what a review found and decided.
fn reviewed(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, plan: &PlanShown, review: &ReviewShown) {
    found(sheet, plan, review);
    let happened = review.delivered.iter().map(|row| vec![row.what.clone(), row.words.clone()]);
    sheet.table(&["paper-plan-what", "paper-review-happened"], &[5, 6], happened.collect());
    let [on, decision] = [sheet.day(&review.on), sheet.say(decided(review.decision))];
    sheet.facts([
        ("paper-review-on", on),
        ("paper-review-changed", review.changed.clone()),
        ("paper-review-decision", decision),
        ("paper-review-why", review.why.clone()),
        ("paper-review-next", review.next.clone()),
        ("paper-plan-by", source.other(&review.by)),
    ]);
    for (part, heard, message) in [
        (PaperPart::ChildWords, &review.child, "paper-voice-child"),
        (PaperPart::ParentWords, &review.parent, "paper-voice-parent"),
    ] {
        if let (true, HeardShown { words: Some(words), .. }) = (source.includes(part), heard) {
            let who = sheet.say_with(message, &[("name", source.name())]);
            sheet.quote(words.clone(), who);
        }
    }
}

fn whose(whose: Whose) -> &'static str {
    match whose {
        Whose::Child => "paper-whose-child",
        Whose::Parent => "paper-whose-parent",
        Whose::Together => "paper-whose-together",
    }
}

fn progress(progress: OutcomeProgress) -> &'static str {
    match progress {
        OutcomeProgress::Met => "plan-progress-met",
        OutcomeProgress::PartlyMet => "plan-progress-partly-met",
        OutcomeProgress::NotYet => "plan-progress-not-yet",
        OutcomeProgress::NotLookedAt => "plan-progress-not-looked-at",
    }
}

fn decided(decision: ReviewDecision) -> &'static str {
    match decision {
        ReviewDecision::GoOn => "plan-decision-go-on",
        ReviewDecision::Change => "plan-decision-change",
        ReviewDecision::StepUp => "plan-decision-step-up",
        ReviewDecision::StepDown => "plan-decision-step-down",
        ReviewDecision::End => "plan-decision-end",
    }
}
