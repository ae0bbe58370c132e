//! The next thing on a family’s page: what it is, who does it or is waited for, by when, and whom to call if it does not happen.

use papers::Text;
use pathway::id::StepId;
use pathway::model::Kind;

use crate::paper::for_families::{caution, contact_line, doubt_easy, easy_read, sentences};
use crate::paper::pictures::Drawing;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::session::journey::JourneyState;
use crate::wire::{FamilyPage, FamilyService, Named, PaperLook};

/// One line: what it says, its label, and its picture in easy read.
struct Line {
    label: &'static str,
    words: String,
    /// `None` if nothing that can be drawn fits every line.
    drawing: Option<Drawing>,
}

/// The next thing that happens.
pub(crate) struct NextThing(Vec<Line>);

impl NextThing {
    /// What happens at the step where a journey is.
    pub(crate) fn of(
        source: &PaperSource<'_>,
        sheet: &Sheet<'_>,
        opened: &JourneyState,
        page: &FamilyPage,
        contact: &str,
    ) -> NextThing {
        let is_wait = opened.edition.pathway.step(&opened.standing.at).is_some_and(|step| step.kind == Kind::Wait);
        let is_easy = source.form.look == PaperLook::EasyRead;
        let title = opened.pathway_text().step_title(&opened.standing.at);
        let what = if is_easy { sheet.say_with("paper-family-what-easy", &[("step", &title)]) } else { title };
        let explained = if is_easy { explained(source, page) } else { Vec::new() };
        let services: Vec<String> = page.asked.iter().map(|service| service.name.clone()).collect();
        let who = match (is_wait, services.is_empty()) {
            (true, true) => "paper-family-looks-after",
            (true, false) => "paper-family-keeps-asking",
            (false, _) => "paper-family-who",
        };
        let (what_label, call_label) = if page.overdue {
            ("paper-family-late", "paper-family-call-about")
        } else {
            ("paper-family-what", "paper-family-if-not")
        };
        let lines = [
            Line { label: what_label, words: what, drawing: None },
            Line { label: "paper-family-waiting-for", words: services.join(", "), drawing: Some(Drawing::Wait) },
            Line { label: who, words: people(source, sheet, opened, page), drawing: Some(Drawing::People) },
            Line { label: "paper-family-who-is-who", words: explained.join(" "), drawing: Some(Drawing::People) },
            Line { label: "paper-family-when", words: dates(sheet, page).join(" "), drawing: Some(Drawing::Calendar) },
            Line {
                label: "paper-family-last-days",
                words: last_days(sheet, page).join(" "),
                drawing: Some(Drawing::Calendar),
            },
            Line { label: call_label, words: calls(source, sheet, page, contact), drawing: Some(Drawing::Phone) },
        ];
        NextThing(lines.into_iter().filter(|line| !line.words.is_empty()).collect())
    }

    /// Writes it: as labels and values, or in easy read as lines.
    pub(crate) fn write(self, sheet: &mut Sheet<'_>, look: PaperLook) {
        if look != PaperLook::EasyRead {
            return sheet.facts(self.0.into_iter().map(|line| (line.label, line.words)));
        }
        let idea = |line: Line| {
            let label = Text::default().strong(sheet.say(line.label));
            let words = sentences(&line.words).into_iter().map(Text::new);
            (line.drawing, std::iter::once(label).chain(words).collect())
        };
        let ideas = self.0.into_iter().map(idea).collect();
        easy_read(sheet, ideas);
    }
}

/// Returns who leads the step or looks after the wait.
fn people(source: &PaperSource<'_>, sheet: &Sheet<'_>, opened: &JourneyState, page: &FamilyPage) -> String {
    let you = sheet.say("family-view-you");
    let sender = sender(source, opened).map(|name| sheet.say_with("paper-family-sender", &[("name", name)]));
    let called = |person: &Named| match person.id.as_str() {
        "parent" => you.clone(),
        "referrer" => sender.clone().unwrap_or_else(|| person.words.clone()),
        _ => person.words.clone(),
    };
    page.who.iter().map(called).collect::<Vec<_>>().join(", ")
}

/// Returns who the people of the step are, for somebody who does not know the words for them.
fn explained(source: &PaperSource<'_>, page: &FamilyPage) -> Vec<String> {
    let told = |person: &Named| source.content.words.say_if_any("paper-family-who-is-who", &person.id);
    page.who.iter().filter_map(told).collect()
}

/// Returns the name of the person who recorded the choice after which the family waits, if the paper may repeat that entry.
fn sender<'a>(source: &PaperSource<'a>, opened: &JourneyState) -> Option<&'a str> {
    let pathway = &opened.edition.pathway;
    let waits = |step: &StepId| pathway.step(step).is_some_and(|step| step.kind == Kind::Wait);
    let sent = opened.standing.trail.iter().rev().find(|passed| !waits(&passed.step))?;
    let entry = source.case.record.in_force.iter().find(|entry| entry.seq == sent.seq)?;
    Some(entry.by.as_str()).filter(|name| !name.trim().is_empty() && !source.is_covered(sent.seq))
}

/// Returns by when it should be done, and when a wait should end.
fn dates(sheet: &Sheet<'_>, page: &FamilyPage) -> Vec<String> {
    let reviews = page.reviews.iter().map(|one| {
        let message = if one.past { "family-view-review-was-due" } else { "family-view-review-due" };
        sheet.say_with(message, &[("date", &sheet.day(&one.on))])
    });
    let due = page.due.as_ref().map(|due| {
        let message = match (page.overdue, page.due_by_law, page.due_is_earliest) {
            (false, ..) if page.due_at_latest => "family-view-due-at-latest",
            (true, true, _) => "paper-family-was-due-by-law",
            (true, false, _) => "paper-family-was-due",
            (_, true, _) => "family-view-due-by-law",
            (_, _, true) => "paper-family-due-earliest",
            _ => "paper-family-due",
        };
        sheet.say_with(message, &[("date", &sheet.day(due))])
    });
    let message = match (page.ends_by_passed, page.ends_by_law) {
        (false, false) => "family-view-ends-by",
        (false, true) => "family-view-ends-by-law",
        (true, false) => "family-view-ended-by",
        (true, true) => "family-view-ended-by-law",
    };
    let ends = page.ends_by.as_ref().map(|ends| sheet.say_with(message, &[("date", &sheet.day(ends))]));
    // A day that has passed comes before the next check-in.
    let own: Vec<String> =
        if page.ends_by_passed { ends.into_iter().chain(due).collect() } else { due.into_iter().chain(ends).collect() };
    reviews.chain(own).collect()
}

/// Returns until when the family can act on a decision, and from which day that is counted.
fn last_days(sheet: &Sheet<'_>, page: &FamilyPage) -> Vec<String> {
    let Some(decision) = &page.decision else { return Vec::new() };
    let Some(decided) = &decision.decided_on else { return vec![sheet.say("family-view-last-day-unknown")] };
    let limits = decision.limits.iter().map(|one| {
        let message = match (one.limit.past, decision.is_from_letter) {
            (true, _) => "family-view-last-day-past",
            (false, true) => "family-view-last-day",
            (false, false) => "family-view-last-day-at-latest",
        };
        sheet.say_with(message, &[("act", &one.words), ("date", &sheet.day(&one.limit.on))])
    });
    let counted = (!decision.is_from_letter)
        .then(|| sheet.say_with("family-view-last-day-counted", &[("date", &sheet.day(decided))]));
    limits.chain(counted).collect()
}

/// Returns whom the family calls if it does not happen: whoever made the page, then each service that is waited for.
fn calls(source: &PaperSource<'_>, sheet: &Sheet<'_>, page: &FamilyPage, contact: &str) -> String {
    let contact = contact.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
    let name = source.me.name.as_str();
    let maker = match (name.is_empty(), contact.is_empty()) {
        (true, true) => sheet.say("paper-family-ask-us"),
        (true, false) => sheet.say_with("paper-family-call-us", &[("contact", &contact)]),
        (false, true) => sheet.say_with("paper-family-ask", &[("name", name)]),
        (false, false) => sheet.say_with("paper-family-call", &[("name", name), ("contact", &contact)]),
    };
    let service = |service: &FamilyService| {
        let contact = contact_line(service.contacts.first()?);
        let call = sheet.say_with("paper-family-call-service", &[("service", &service.name), ("contact", &contact)]);
        let doubt = caution(source.content, service).map(|doubt| match source.form.look {
            PaperLook::EasyRead => service.contacts.first().map(|one| doubt_easy(sheet, one)).unwrap_or_default(),
            _ => doubt,
        });
        Some(std::iter::once(call).chain(doubt).collect::<Vec<_>>().join(" "))
    };
    std::iter::once(maker).chain(page.asked.iter().filter_map(service)).collect::<Vec<_>>().join(" ")
}
