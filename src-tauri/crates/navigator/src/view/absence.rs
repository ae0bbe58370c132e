//! Days away from school, and the prompts that the record itself triggers.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use pathway::absence::{Absence, count};
use pathway::calendar::Calendar;
use pathway::condition::{Fact, Known};
use pathway::id::StepId;
use pathway::model::Prompt;
use pathway::prompt::Prompted;
use pathway::replay::Passed;
use record::{EntryBody, RecordEntry};

use crate::content::labels::{PathwayText, named};
use crate::content::shipped::{Content, Edition};
use crate::session::case_file::CaseFile;
use crate::session::journey::JourneyState;
use crate::view::context::ViewContext;
use crate::view::links::link_card;
use crate::wire::{AbsenceCount, AbsencePage, Failure, JourneyId, Named, PromptCard, Spell};

pub(crate) fn page(calendar: &Calendar, read: &[RecordEntry], today: Date) -> AbsencePage {
    let spells = spells(read);
    let dates: Vec<(Date, Date)> = spells.iter().map(|(_, from, to)| (*from, *to)).collect();
    let since = calendar.school_year_begins(today);
    let is_known = |(from, to): &(Date, Date)| calendar.knows_all((*from).max(since), (*to).min(today));
    let calendar_known = calendar.knows(today) && dates.iter().all(is_known);
    let counted = (!dates.is_empty()).then(|| in_words(count(calendar, &dates, today)));
    let mut listed: Vec<Spell> = spells
        .into_iter()
        .map(|(entry, from, to)| Spell {
            seq: entry.seq,
            from: from.to_string(),
            to: to.to_string(),
            written_by: entry.by.clone(),
        })
        .collect();
    listed.sort_by(|one, other| (&other.from, other.seq).cmp(&(&one.from, one.seq)));
    AbsencePage { counted, calendar_known, since: since.to_string(), spells: listed }
}

/// Returns the recorded spells that are in force.
fn spells(read: &[RecordEntry]) -> Vec<(&RecordEntry, Date, Date)> {
    let spell = |entry| match entry {
        &RecordEntry { body: EntryBody::Absent { from, to }, .. } => Some((entry, from, to)),
        _ => None,
    };
    read.iter().filter_map(spell).collect()
}

fn in_words(absence: Absence) -> AbsenceCount {
    AbsenceCount { run: absence.run, total: absence.total }
}

/// Returns the prompts of one pathway that apply to a child.
pub(crate) fn prompts(ctx: &ViewContext<'_>) -> Vec<PromptCard> {
    let cards = ctx.edition.pathway.prompts_now(&ctx.known).into_iter();
    cards.filter_map(|prompted| card((ctx.content, ctx.edition), prompted.prompt, &ctx.known, &ctx.under_way)).collect()
}

fn card(
    (content, edition): (&Content, &Edition),
    prompt: &Prompt,
    known: &Known,
    under_way: &BTreeMap<String, JourneyId>,
) -> Option<PromptCard> {
    let pathway_text = PathwayText { words: &edition.words, pathway: &edition.pathway, age: known.age };
    let message = message(edition, prompt);
    Some(PromptCard {
        id: prompt.id.to_string(),
        words: edition.words.say(&message),
        act: edition.words.say_attribute(&message, "act"),
        counted: known.absence.map(in_words),
        link: link_card(content, under_way, Some(known), &prompt.to)?,
        origin: prompt.origin.into(),
        sources: pathway_text.citations(&prompt.sources),
    })
}

fn message(edition: &Edition, prompt: &Prompt) -> String {
    format!("{}-prompt-{}", edition.pathway.id, prompt.id)
}

/// A prompt that nobody has answered yet.
pub(crate) struct OpenPrompt<'a> {
    /// The journey that shows it. `None` if no journey under way has the rule: what is due does not depend on a pathway.
    pub(crate) opened: Option<&'a JourneyState>,
    edition: &'a Edition,
    pub(crate) prompt: &'a Prompt,
    /// What is known about the child, including days away.
    known: Known,
}

impl OpenPrompt<'_> {
    /// Two pathways can have the same rule.
    fn key(&self) -> (String, String) {
        (self.prompt.id.to_string(), self.prompt.to.step.to_string())
    }

    /// Its name, such as “15 school days away from school”.
    pub(crate) fn named(&self) -> Named {
        named(self.prompt.id.as_str(), self.edition.words.say(&message(self.edition, self.prompt)))
    }

    /// What to do about it, and the link with which it begins.
    pub(crate) fn card(&self, content: &Content, under_way: &BTreeMap<String, JourneyId>) -> Option<PromptCard> {
        card((content, self.edition), self.prompt, &self.known, under_way)
    }
}

/// Returns the prompts of a child that nobody has answered yet, each rule once. They are for today, whatever else is due:
/// what triggers one has happened already.
///
/// The rules are those of the journeys under way. A rule about days away that none of them has still applies, because a
/// duty to the child does not depend on a pathway.
pub(crate) fn unanswered<'a>(
    content: &'a Content,
    journeys: &'a [JourneyState],
    (in_force, calendar): (&[RecordEntry], &Calendar),
    (born, today): (Date, Date),
) -> Vec<OpenPrompt<'a>> {
    let can_prompt = |opened: &&JourneyState| !opened.standing.ended && !opened.edition.pathway.prompts.is_empty();
    let of_journeys = journeys.iter().filter(can_prompt).flat_map(|opened| {
        let known = opened.known();
        let prompted = opened.edition.pathway.prompts_now(&known).into_iter();
        let open = prompted.map(|one| OpenPrompt {
            opened: Some(opened),
            edition: &opened.edition,
            prompt: one.prompt,
            known: known.clone(),
        });
        open.collect::<Vec<_>>()
    });
    let of_record = days_away(in_force, calendar, born, today).into_iter().flat_map(|known| of_record(content, &known));
    let mut seen = BTreeSet::new();
    let all = of_journeys.chain(of_record);
    all.filter(|one| !is_answered(journeys, one.prompt) && seen.insert(one.key())).collect()
}

/// Returns the open prompts of a case file.
pub(crate) fn of_case<'a>(content: &'a Content, case: &'a CaseFile) -> Result<Vec<OpenPrompt<'a>>, Failure> {
    let CaseFile { record, journeys, calendar, today, .. } = case;
    Ok(unanswered(content, journeys, (&record.in_force, calendar), (case.born()?, *today)))
}

/// Returns what rules about days away ask for. `None` if no day away was recorded.
fn days_away(in_force: &[RecordEntry], calendar: &Calendar, born: Date, today: Date) -> Option<Known> {
    let dates: Vec<(Date, Date)> = spells(in_force).into_iter().map(|(_, from, to)| (from, to)).collect();
    let absence = (!dates.is_empty()).then(|| count(calendar, &dates, today))?;
    Some(Known { absence: Some(absence), ..Known::born_on(born, today) })
}

/// Returns the prompts of every shipped pathway that days away have triggered.
fn of_record<'a>(content: &'a Content, known: &Known) -> Vec<OpenPrompt<'a>> {
    let is_about_days_away =
        |one: &Prompted<'_>| one.because.iter().any(|finding| matches!(finding.fact, Fact::Absent(_)));
    let of_edition = |edition: &'a Edition| {
        let prompted = edition.pathway.prompts_now(known).into_iter().filter(is_about_days_away);
        let open = prompted.map(|one| OpenPrompt { opened: None, edition, prompt: one.prompt, known: known.clone() });
        open.collect::<Vec<_>>()
    };
    content.editions().iter().flat_map(of_edition).collect()
}

/// Whether a prompt was answered in this school year: its step was passed, or a step was reached that shows the answer.
fn is_answered(journeys: &[JourneyState], prompt: &Prompt) -> bool {
    journeys.iter().any(|opened| {
        let since = opened.calendar.school_year_begins(opened.today);
        let pathway = &opened.edition.pathway.id;
        let is_answer = |step: &StepId| prompt.answered_by.iter().any(|to| to.pathway == *pathway && to.step == *step);
        let is_passed = |passed: &Passed| {
            let is_own = prompt.to.pathway == *pathway && prompt.to.step == passed.step;
            since <= passed.on && (is_own || is_answer(&passed.to))
        };
        opened.standing.trail.iter().any(is_passed)
            || (since <= opened.standing.since && is_answer(&opened.standing.at))
    })
}
