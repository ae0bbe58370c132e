//! Where one journey is, in one line.

use pathway::Age;
use pathway::model::Origin;
use record::due;
use record::due::is_overdue;

use crate::content::labels::PathwayText;
use crate::content::shipped::Content;
use crate::session::journey::JourneyState;
use crate::wire::JourneyLine;

impl JourneyState {
    /// The words of this journey's edition.
    pub(crate) fn pathway_text(&self) -> PathwayText<'_> {
        let age = Some(Age::on(self.born, self.today));
        PathwayText { words: &self.edition.words, pathway: &self.edition.pathway, age }
    }

    pub(crate) fn due(&self) -> Option<due::Due> {
        if self.standing.ended {
            return None;
        }
        let step = self.edition.pathway.step(&self.standing.at)?;
        due::of_standing(&self.calendar, step, &self.standing, &self.read.in_force, self.record.id.as_str())
    }
}

pub(crate) fn line(content: &Content, opened: &JourneyState) -> JourneyLine {
    let pathway_text = opened.pathway_text();
    let due = opened.due();
    let step = opened.edition.pathway.step(&opened.standing.at);
    let ends = step.filter(|step| step.check_ins().is_some() && !opened.standing.ended);
    let ends = ends.and_then(|step| due::end_of_wait(&opened.calendar, step, &opened.standing));
    let shipped = content.pack.pathway(&opened.edition.pathway.id).map(|pathway| pathway.version);
    JourneyLine {
        id: opened.record.id.clone(),
        pathway: pathway_text.pathway_named(),
        step: pathway_text.step_named(&opened.standing.at),
        stage: step.map_or(crate::wire::Stage::Universal, |step| step.stage.into()),
        kind: step.map_or(crate::wire::StepKind::Act, |step| step.kind.into()),
        since: opened.standing.since.to_string(),
        ended: opened.standing.ended,
        due: due.map(|due| due.on.to_string()),
        due_is_earliest: due.is_some_and(|due| due.is_earliest),
        due_at_latest: opened.is_due_at_latest(),
        due_is_check_in: due.and_then(|_| step?.check_ins()).is_some(),
        due_origin: due.and_then(|_| due::origin(step?, &opened.standing)).map(Into::into),
        due_days_away: due.and_then(|due| due.days_away),
        ends_by: ends.map(|due| due.on.to_string()),
        ends_by_law: ends.and_then(|_| due::end_origin(step?, &opened.standing)) == Some(Origin::Law),
        overdue: due.is_some_and(|due| is_overdue(due.on, opened.today)),
        limit_passed: opened.limit_passed(),
        newer_edition: shipped.is_some_and(|version| version > opened.edition.pathway.version),
        needs_mending: opened.standing.stopped.is_some(),
    }
}
