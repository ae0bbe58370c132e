//! A paper as data that other programs can read. The schemas are in `docs/schemas`; a test compares them with these types.

use record::identifying::is_protective;
use serde::Serialize;

use crate::content::labels::age_text;
use crate::paper::source::PaperSource;
use crate::paper::whole_record::{entry_text, is_shown};
use crate::paper::{child, safety, support_plan};
use crate::view::timeline::Teller;
use crate::view::voice::voices;
use crate::wire::{Code, Cycle, Failure, PaperKind, PaperPart, PlanOutcome, PlanShown, ReviewShown, Speaker};

/// The name and the version of each form: the first field of its file.
const SUPPORT_PLAN: &str = "stepping-stones/support-plan/1";
const RECORD: &str = "stepping-stones/record/1";

/// A support plan.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SupportPlanData {
    /// `stepping-stones/support-plan/1`.
    form: String,
    /// The day on which the file was made, as `YYYY-MM-DD`, like every date below.
    made_on: String,
    frame: FrameData,
    child: ChildData,
    /// Where each pathway is.
    pathways: Vec<PathwayData>,
    /// What is recorded as evidence, the oldest first.
    evidence: Vec<EvidenceData>,
    /// The newest words of the child and the parents, if they were included.
    views: Vec<ViewData>,
    /// The plans in force, the earliest review first.
    plans: Vec<PlanData>,
    /// Plans that were reviewed, newest first.
    reviewed: Vec<PlanData>,
}

/// The frame of the plan.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct FrameData {
    id: String,
    title: String,
    /// What is known of its form.
    status: String,
    sections: Vec<String>,
}

/// Whom it is about.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct ChildData {
    name: String,
    /// Empty if nothing else is recorded, like every text below.
    known_as: String,
    born: String,
    years: u32,
    setting: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct PathwayData {
    pathway: String,
    /// Empty, like its day, if it is about safety and that was not included.
    step: String,
    since: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct EvidenceData {
    what: String,
    /// Its date as far as it is known: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `not-known`.
    on: String,
    /// Empty unless names of other people were included.
    given_by: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct ViewData {
    /// `child` or `parent`.
    speaker: String,
    /// `words`, `matters`, `helps`, or another subject.
    about: String,
    words: String,
    on: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct PlanData {
    from: String,
    review_on: String,
    outcomes: Vec<OutcomeData>,
    provision: Vec<ProvisionData>,
    /// `null` while the plan is in force, or if it ended without a review.
    review: Option<ReviewData>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct OutcomeData {
    words: String,
    /// `child`, `parent` or `together`.
    whose: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct ProvisionData {
    what: String,
    /// Empty unless names of other people were included.
    who: String,
    how_often: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct ReviewData {
    on: String,
    /// One for each outcome of the plan, in its order.
    outcomes: Vec<ProgressData>,
    changed: String,
    /// `go-on`, `change`, `step-up`, `step-down` or `end`.
    decision: String,
    why: String,
    next: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct ProgressData {
    words: String,
    /// `met`, `partly-met`, `not-yet` or `not-looked-at`.
    progress: String,
    seen: String,
}

/// Everything that is recorded about a child, in the order in which it was written.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct RecordData {
    /// `stepping-stones/record/1`.
    form: String,
    made_on: String,
    child: ChildData,
    entries: Vec<EntryData>,
    /// How many entries this version of the app cannot read.
    unreadable: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct EntryData {
    /// Empty if it was left out, like its kind and its words.
    on: String,
    /// The kind of entry, for example `voice` or `plan`.
    kind: String,
    /// What it says.
    words: String,
    /// Whether its words were left out of this copy.
    left_out: bool,
    /// Empty unless names of other people were included.
    by: String,
}

/// Writes a paper as JSON.
///
/// # Errors
/// The paper has no form for other programs, or the pack has no such frame.
pub(crate) fn written(source: &PaperSource<'_>) -> Result<Vec<u8>, Failure> {
    let bytes = match source.form.kind {
        PaperKind::SupportPlan => serde_json::to_vec_pretty(&support_plan_data(source)?),
        PaperKind::WholeRecord => serde_json::to_vec_pretty(&record_data(source)),
        _ => return Err(Failure::new(Code::PaperNotMade)),
    };
    bytes.map_err(|_| Failure::new(Code::PaperNotMade))
}

fn support_plan_data(source: &PaperSource<'_>) -> Result<SupportPlanData, Failure> {
    let frame = support_plan::chosen(source.content, &source.form.subject)?;
    let message = format!("frame-{}", frame.id);
    let page = source.plans();
    let pathway = |opened: &crate::session::journey::JourneyState| {
        let step = safety::step_told(source, opened).map(|step| (step, opened.standing.since.to_string()));
        let (step, since) = step.unwrap_or_default();
        PathwayData { pathway: opened.pathway_text().pathway_named().words, step, since }
    };
    Ok(SupportPlanData {
        form: SUPPORT_PLAN.to_owned(),
        made_on: source.case.today.to_string(),
        frame: FrameData {
            id: frame.id.clone(),
            title: source.content.words.say(&message),
            status: source.content.words.say_attribute(&message, "status"),
            sections: frame.sections.iter().map(|section| section.as_str().to_owned()).collect(),
        },
        child: child_data(source),
        pathways: source.case.under_way().map(pathway).collect(),
        evidence: child::recorded(source)
            .into_iter()
            .map(|held| EvidenceData { what: held.words, on: held.on, given_by: source.other(&held.said_by) })
            .collect(),
        views: views(source),
        plans: page.current.iter().map(|plan| plan_data(source, plan, None)).collect(),
        reviewed: page
            .earlier
            .iter()
            .map(|cycle: &Cycle| plan_data(source, &cycle.plan, cycle.review.as_ref()))
            .collect(),
    })
}

fn child_data(source: &PaperSource<'_>) -> ChildData {
    let child = &source.case.child;
    ChildData {
        name: child.name.clone(),
        known_as: child.known_as.clone(),
        born: source.born.to_string(),
        years: age_text(pathway::Age::on(source.born, source.case.today)).years,
        setting: child.setting.clone(),
    }
}

fn views(source: &PaperSource<'_>) -> Vec<ViewData> {
    let parts = [(PaperPart::ChildWords, Speaker::Child), (PaperPart::ParentWords, Speaker::Parent)];
    let wanted = parts.into_iter().filter(|(part, _)| source.includes(*part));
    let said = wanted.flat_map(|(_, speaker)| {
        let all = voices(&source.case.record.in_force, speaker).into_iter();
        let shown = all.filter(|voice| !source.is_covered(voice.seq));
        shown.map(move |voice| ViewData {
            speaker: name_of(&speaker),
            about: name_of(&voice.about),
            words: voice.words,
            on: voice.on,
        })
    });
    said.collect()
}

fn plan_data(source: &PaperSource<'_>, plan: &PlanShown, review: Option<&ReviewShown>) -> PlanData {
    let outcome = |outcome: &PlanOutcome| OutcomeData { words: outcome.words.clone(), whose: name_of(&outcome.whose) };
    let provision = plan.provision.iter().map(|row| ProvisionData {
        what: row.what.clone(),
        who: source.who_gives(&row.who),
        how_often: row.how_often.clone(),
    });
    PlanData {
        from: plan.from.clone(),
        review_on: plan.line.review_on.clone(),
        outcomes: plan.line.outcomes.iter().map(outcome).collect(),
        provision: provision.collect(),
        review: review.map(|review| review_data(plan, review)),
    }
}

fn review_data(plan: &PlanShown, review: &ReviewShown) -> ReviewData {
    let progress = |outcome: &PlanOutcome| {
        let answer = review.outcomes.iter().find(|answer| answer.id == outcome.id);
        ProgressData {
            words: outcome.words.clone(),
            progress: answer.map(|answer| name_of(&answer.progress)).unwrap_or_default(),
            seen: answer.map(|answer| answer.seen.clone()).unwrap_or_default(),
        }
    };
    ReviewData {
        on: review.on.clone(),
        outcomes: plan.line.outcomes.iter().map(progress).collect(),
        changed: review.changed.clone(),
        decision: name_of(&review.decision),
        why: review.why.clone(),
        next: review.next.clone(),
    }
}

fn record_data(source: &PaperSource<'_>) -> RecordData {
    let case = source.case;
    let teller = Teller::new(source.content, &case.record, &case.journeys).with_gone(&case.gone);
    let entry = |entry: &record::RecordEntry| {
        let is_shown = is_shown(source, entry);
        let if_shown = |text: String| if is_shown { text } else { String::new() };
        EntryData {
            on: if_shown(entry.on.to_string()),
            kind: if_shown(name_of(&entry.body.kind())),
            words: if_shown(entry_text(source, &teller, entry)),
            left_out: !is_shown,
            by: if_shown(source.other(&entry.by)),
        }
    };
    RecordData {
        form: RECORD.to_owned(),
        made_on: case.today.to_string(),
        child: child_data(source),
        // A protective note that is left out leaves no trace.
        entries: case
            .record
            .all
            .iter()
            .filter(|entry| is_shown(source, entry) || !is_protective(&case.record, entry))
            .map(entry)
            .collect(),
        unreadable: case.record.unreadable.len(),
    }
}

/// Returns the name of a value of a closed list, as the casebook stores it.
fn name_of(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).ok();
    value.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use schemars::{Schema, schema_for};

    use super::{RecordData, SupportPlanData};

    /// Compares a schema with its published file, or writes it if `UPDATE_GENERATED` is set.
    fn compare(name: &str, schema: &Schema) {
        // Cargo names the folder as it runs a test: clones may share a build folder.
        let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap());
        let path = here.join("../../../docs/schemas").join(name);
        let expected = serde_json::to_string_pretty(schema).unwrap() + "\n";
        if std::env::var_os("UPDATE_GENERATED").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &expected).unwrap();
        }
        let published = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(published, expected, "run the test with UPDATE_GENERATED=1 to write {name} again");
    }

    #[test]
    fn the_published_schemas_are_those_of_the_files() {
        compare("support-plan-1.schema.json", &schema_for!(SupportPlanData));
        compare("record-1.schema.json", &schema_for!(RecordData));
    }
}
