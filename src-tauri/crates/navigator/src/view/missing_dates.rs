//! Days that nobody has recorded and from which a limit of the law counts: it may have passed, so they are for today.

use jiff::civil::Date;

use crate::content::shipped::Content;
use crate::session::journey::JourneyState;
use crate::view::disagreement::{DisagreementView, decision_at};
use crate::view::recurring;
use crate::wire::MissingDate;

/// A day that is missing, and the journey on which it counts, if it is about one.
pub(crate) struct Missing<'a> {
    pub(crate) opened: Option<&'a JourneyState>,
    pub(crate) date: MissingDate,
}

/// Returns the missing days of a child: of letters with a decision, and of what recurs, such as the review of an EHC plan.
pub(crate) fn missing<'a>(
    content: &Content,
    journeys: &'a [JourneyState],
    disagreements: &DisagreementView<'_>,
    born: Date,
) -> Vec<Missing<'a>> {
    let letter = |about: &str| format!("{}: {about}", content.words.say("missing-date-letter"));
    let under_way = journeys.iter().filter(|opened| !opened.standing.ended && opened.is_without_letter);
    let decided = under_way.filter_map(|opened| {
        let decision = decision_at(content, opened)?;
        let date = MissingDate { words: letter(&decision.about.words), evidence: decision.letter };
        Some(Missing { opened: Some(opened), date })
    });
    let open = disagreements.without_letter().into_iter();
    let open = open.map(|about| MissingDate { words: letter(&about.words), evidence: None });
    let recurs =
        recurring::without_day(content, &disagreements.deadlines.record.in_force, born, disagreements.deadlines.today);
    let recurs = recurs.into_iter().map(|(one, evidence)| MissingDate {
        words: content.words.say_attribute(&format!("lookahead-fact-{}", one.fact.id), "undated"),
        evidence,
    });
    let own = open.chain(recurs).map(|date| Missing { opened: None, date });
    decided.chain(own).collect()
}
