//! Days away from school, and the prompts that the record itself triggers.

use std::collections::BTreeSet;

use jiff::civil::Date;
use pathway::absence::{Absence, count};
use pathway::calendar::Calendar;
use pathway::id::StepId;
use pathway::model::Prompt;
use pathway::replay::Passed;
use record::{EntryBody, RecordEntry};

use crate::content::labels::named;
use crate::session::journey::JourneyState;
use crate::view::context::ViewContext;
use crate::view::links::link_card;
use crate::wire::{AbsenceCount, AbsencePage, Named, PromptCard, Spell};

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
    let pathway_text = ctx.pathway_text();
    let pathway = &ctx.edition.pathway;
    let cards = pathway.prompts_now(&ctx.known).into_iter().filter_map(|prompted| {
        let prompt = prompted.prompt;
        let message = format!("{}-prompt-{}", pathway.id, prompt.id);
        Some(PromptCard {
            id: prompt.id.to_string(),
            words: pathway_text.words.say(&message),
            act: pathway_text.words.say_attribute(&message, "act"),
            counted: ctx.known.absence.map(in_words),
            link: link_card(ctx.content, &ctx.under_way, Some(&ctx.known), &prompt.to)?,
            origin: prompt.origin.into(),
            sources: pathway_text.citations(&prompt.sources),
        })
    });
    cards.collect()
}

/// Returns the prompts of all journeys under way that nobody has answered yet, each rule once.
pub(crate) fn of_journeys<'a>(
    journeys: &'a [JourneyState],
    ctx: impl Fn(&'a JourneyState) -> ViewContext<'a>,
) -> Vec<PromptCard> {
    let open: BTreeSet<(String, String)> = unanswered(journeys).iter().map(OpenPrompt::key).collect();
    let mut seen = BTreeSet::new();
    let under_way = journeys.iter().filter(|opened| !opened.standing.ended);
    let all = under_way.flat_map(|opened| prompts(&ctx(opened)));
    let key = |card: &PromptCard| (card.id.clone(), card.link.step.id.clone());
    all.filter(|card| open.contains(&key(card)) && seen.insert(key(card))).collect()
}

/// A prompt that nobody has answered yet, with the journey that shows it.
pub(crate) struct OpenPrompt<'a> {
    pub(crate) opened: &'a JourneyState,
    pub(crate) prompt: &'a Prompt,
}

impl OpenPrompt<'_> {
    /// Two pathways can have the same rule.
    fn key(&self) -> (String, String) {
        (self.prompt.id.to_string(), self.prompt.to.step.to_string())
    }

    /// Its name, such as “15 school days away from school”.
    pub(crate) fn named(&self) -> Named {
        let message = format!("{}-prompt-{}", self.opened.edition.pathway.id, self.prompt.id);
        named(self.prompt.id.as_str(), self.opened.edition.words.say(&message))
    }
}

/// Returns the prompts of all journeys under way that nobody has answered yet, each rule once. They are for today, whatever
/// else is due: what triggers one has happened already.
pub(crate) fn unanswered(journeys: &[JourneyState]) -> Vec<OpenPrompt<'_>> {
    let mut seen = BTreeSet::new();
    let can_prompt = |opened: &&JourneyState| !opened.standing.ended && !opened.edition.pathway.prompts.is_empty();
    let all = journeys.iter().filter(can_prompt).flat_map(|opened| {
        let prompted = opened.edition.pathway.prompts_now(&opened.known()).into_iter();
        prompted.map(move |prompted| OpenPrompt { opened, prompt: prompted.prompt })
    });
    all.filter(|one| !is_answered(journeys, one.prompt) && seen.insert(one.key())).collect()
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
