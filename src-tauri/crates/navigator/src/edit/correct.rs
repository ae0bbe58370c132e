//! Makes the corrected content of an entry, field by field, from what is typed.
//!
//! Typed entries are corrected in place. Entries without typed content (a tick, a sign, a year group, archiving) are
//! undone and repeated.

use std::collections::BTreeSet;

use record::entry::plan::{Agreed, Review};
use record::plans::{Closed, Plan, plans};
use record::{EntryBody, RecordEntry};

use crate::content::shipped::Content;
use crate::forms;
use crate::forms::answer::answered;
use crate::forms::child::{Was, profile};
use crate::forms::consent::{consented, withdrawn};
use crate::forms::contacts::contacts;
use crate::forms::decision::corrected_day;
use crate::forms::disagreement::disagreed;
use crate::forms::evidence::held;
use crate::forms::fields;
use crate::forms::fields::{Life, Together, each};
use crate::forms::plan::{MustAnswer, RowIds};
use crate::forms::protection::protected;
use crate::forms::put_off::put_off;
use crate::forms::school::moving_day;
use crate::forms::voice::{happened, noted, who_spoke};
use crate::forms::voice_answer::voice_answered;
use crate::session::case_file::CaseFile;
use crate::session::child::born;
use crate::wire::{
    Code, Correction, Decision, Failure, JourneyId, PlanForm, ReviewForm, SelfViewForm, StoneView, TypedDate,
};

/// Returns what the entry should say.
///
/// # Errors
/// [`Code::NotToBeCorrected`] if the form is of another kind, and every error of the form when an entry is first typed.
pub(crate) fn corrected(
    content: &Content,
    case: &CaseFile,
    entry: &RecordEntry,
    to: &Correction,
) -> Result<EntryBody, Failure> {
    let life = life(case)?;
    match (&entry.body, to) {
        (EntryBody::Answered { question, .. }, Correction::Answer { value }) => answered(content, question, value),
        (EntryBody::Chose { step, .. }, Correction::Choice { choice, gate_reason, reason, day, month, year }) => {
            let (choice, gate_reason, reason) = (choice.clone(), gate_reason.clone(), reason.clone());
            let (step, day, month, year) = (step.clone(), day.clone(), month.clone(), year.clone());
            chosen(case, entry, Decision { step, choice, gate_reason, reason, day, month, year, ..Decision::default() })
        }
        (EntryBody::Held { evidence, .. }, Correction::Evidence { form }) => {
            held(evidence, form, life, content.is_consent(evidence))
        }
        (EntryBody::Voice { speaker, about, .. }, Correction::Said { words, said_by, day, month, year }) => {
            let (words, said_by, happened) = (
                fields::required_text(words, "words", Code::WordsMissing),
                who_spoke(*speaker, said_by.as_deref().unwrap_or_default(), "saidBy"),
                happened(TypedDate { day, month, year }, entry.on, life),
            )
                .together()?;
            Ok(EntryBody::Voice { speaker: *speaker, words, about: *about, said_by, happened })
        }
        (EntryBody::Noted { .. }, Correction::Said { words, day, month, year, .. }) => {
            noted(words, TypedDate { day, month, year }, entry.on, life)
        }
        (body, Correction::Words { words }) => {
            with_words(body, fields::required_text(words, "words", Code::WordsMissing)?).ok_or_else(not_so)
        }
        (EntryBody::SelfView { stones, .. }, Correction::SelfView { form }) => self_view(stones, form),
        (EntryBody::VoiceAnswered { seq, .. }, Correction::VoiceAnswer { form }) => voice_answered(*seq, form, life),
        (EntryBody::Absent { .. }, Correction::Absence { form }) => {
            let (from, to) = fields::spell(form, life)?;
            Ok(EntryBody::Absent { from, to })
        }
        (body @ EntryBody::Profile { .. }, Correction::Details { form }) => {
            profile(form, life.today, Was::of(body).as_ref())
        }
        (EntryBody::Contacts(_), Correction::Contacts { form }) => contacts(form),
        (EntryBody::Protected(_), Correction::Protection { form }) => protected(form, life),
        (EntryBody::PutOff { thing, .. }, Correction::PutOff { form }) => {
            // A day that was right when it was recorded is not refused because today is another day.
            let (until, reason) = put_off(form, entry.on)?;
            Ok(EntryBody::PutOff { thing: thing.clone(), until, reason })
        }
        (EntryBody::Moved { from, .. }, Correction::Move { form }) => {
            // A day that was right when it was recorded is not refused because today is another day.
            let day = moving_day(form, life.born.min(*from), life.today.max(*from));
            let setting = fields::required_line(&form.setting, "setting", Code::SettingMissing);
            let (setting, from) = (setting, day).together()?;
            Ok(EntryBody::Moved { from, setting })
        }
        (EntryBody::Planned(_), Correction::Plan { form }) => Ok(EntryBody::Planned(agreed(case, entry.seq, form)?)),
        (EntryBody::PlanChanged { plan, .. }, Correction::Plan { form }) => {
            Ok(EntryBody::PlanChanged { plan: *plan, to: agreed(case, *plan, form)? })
        }
        (EntryBody::Reviewed(review), Correction::Review { form }) => {
            Ok(EntryBody::Reviewed(reviewed(case, review, form)?))
        }
        (EntryBody::Consented { service, .. }, Correction::Consent { form }) => {
            is_known(content, service, Some(&form.service))?;
            consented(form, life)
        }
        (EntryBody::ConsentWithdrawn { service, .. }, Correction::Withdrawal { form }) => {
            is_known(content, service.as_deref().unwrap_or_default(), form.service.as_deref())?;
            withdrawn(form, life)
        }
        (EntryBody::Disagreed { .. }, Correction::Disagreement { form }) => disagreed(form, life),
        (EntryBody::DisagreementSettled { seq, .. }, Correction::Settlement { form }) => {
            let words = fields::required_text(&form.words, "words", Code::WordsMissing)?;
            Ok(EntryBody::DisagreementSettled { seq: *seq, how: form.how, words })
        }
        _ => Err(not_so()),
    }
}

fn life(case: &CaseFile) -> Result<Life, Failure> {
    Ok(Life { born: born(&case.child)?, today: case.today })
}

fn not_so() -> Failure {
    Failure::new(Code::NotToBeCorrected)
}

/// Returns the same entry with other words. `None` if the entry has more than words, such as a day.
fn with_words(body: &EntryBody, words: String) -> Option<EntryBody> {
    Some(match body {
        EntryBody::NotHeard { speaker, .. } => EntryBody::NotHeard { speaker: *speaker, reason: words },
        EntryBody::Urgent { sign, .. } => EntryBody::Urgent { sign: sign.clone(), words },
        EntryBody::Added { seq, .. } => EntryBody::Added { seq: *seq, words },
        EntryBody::PlanEnded { plan, .. } => EntryBody::PlanEnded { plan: *plan, reason: words },
        EntryBody::ProtectionEnded { seq, on, .. } => EntryBody::ProtectionEnded { seq: *seq, on: *on, reason: words },
        // Only the note of a file can change, not the file.
        EntryBody::Attached { to, name, media, size, sha256, .. } => EntryBody::Attached {
            to: *to,
            name: name.clone(),
            media: *media,
            size: *size,
            sha256: sha256.clone(),
            note: words,
        },
        _ => return None,
    })
}

fn chosen(case: &CaseFile, entry: &RecordEntry, typed: Decision) -> Result<EntryBody, Failure> {
    let opened = case.journey_of(entry).ok_or(Failure::new(Code::UnknownJourney))?;
    let step_there = opened.edition.pathway.step(&typed.step.as_str().into());
    let route = step_there.and_then(|step| step.routes.iter().find(|route| route.choice.as_str() == typed.choice));
    let route = route.ok_or_else(|| Failure::of_field(Code::ChoiceNotOpen, "choice"))?;
    let reason = if route.reason {
        fields::required_text(&typed.reason, "choiceReason", Code::ReasonMissing)
    } else {
        fields::text(&typed.reason, "choiceReason")
    };
    let (reason, gate_reason, happened) =
        (reason, fields::text(&typed.gate_reason, "gateReason"), corrected_day(opened, entry, &typed)).together()?;
    Ok(EntryBody::Chose { step: typed.step, choice: typed.choice, gate_reason, reason, happened })
}

/// What was recorded can be wrong. What the child chose was the child's decision, and does not change.
fn self_view(stones: &[StoneView], form: &SelfViewForm) -> Result<EntryBody, Failure> {
    let put_right = |one: &StoneView| {
        let typed_now = form.stones.iter().find(|typed| typed.stone == one.stone);
        let words = fields::text(typed_now.map_or(one.words.as_str(), |typed| &typed.words), "stones")?;
        Ok(StoneView { words, ..one.clone() })
    };
    let (stones, with) = (each(stones.iter().map(put_right)), fields::line(&form.with, "with")).together()?;
    let stones: Vec<StoneView> =
        stones.into_iter().filter(|one| one.picture.is_some() || !one.words.is_empty()).collect();
    if stones.is_empty() {
        return Err(Failure::of_field(Code::WordsMissing, "stones"));
    }
    Ok(EntryBody::SelfView { stones, with })
}

/// A plan that was already reviewed cannot begin after that day.
fn agreed(case: &CaseFile, plan: u32, form: &PlanForm) -> Result<Agreed, Failure> {
    let journeys: BTreeSet<JourneyId> = case.journeys.iter().map(|opened| opened.record.id.clone()).collect();
    let agreed = forms::plan::agreed(form, &journeys, &RowIds::of(&case.record.all), born(&case.child)?)?;
    let reviewed = plans(&case.record.in_force).into_iter().find(|one| one.id == plan).and_then(|one| one.closed);
    match reviewed {
        Some(Closed::Reviewed { review, .. }) if review.on < agreed.from => {
            Err(Failure::of_field(Code::ReviewTooEarly, "from"))
        }
        _ => Ok(agreed),
    }
}

/// Returns the plan that an entry is about.
pub(crate) fn plan_of(case: &CaseFile, plan: u32) -> Option<Plan<'_>> {
    plans(&case.record.in_force).into_iter().find(|one| one.id == plan)
}

fn reviewed(case: &CaseFile, review: &Review, form: &ReviewForm) -> Result<Review, Failure> {
    let plan = plan_of(case, review.plan).ok_or_else(not_so)?;
    let on = forms::plan::review_day(form, &plan, life(case)?);
    let (looked_back, on) = (forms::plan::looked_back(form, &plan, MustAnswer::like(review)), on).together()?;
    Ok(Review {
        on,
        child: review.child.clone(),
        parent: review.parent.clone(),
        carried_on: review.carried_on,
        ..looked_back
    })
}

/// A service that the entry already names is accepted even if it has since left the directory.
fn is_known(content: &Content, service: &str, typed: Option<&str>) -> Result<(), Failure> {
    let is_there = |id: &str| id == service || content.pack.services.contains_key(&id.into());
    match typed {
        Some(id) if !id.is_empty() && !is_there(id) => Err(Failure::of_field(Code::UnknownService, "service")),
        _ => Ok(()),
    }
}
