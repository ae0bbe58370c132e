//! What an entry should have said, field by field, from what is typed about it.
//!
//! What somebody typed can be put right where it stands. What nobody typed (a tick, a sign, a year group, who is in the archive) is taken back and done again.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::desk::born;
use crate::editing::{Replayed, answered};
use crate::navigator::{Was, consented, disagreed, held, moving_day, profile, protected, withdrawn};
use crate::plan::{Agreed, Closed, Plan, Review, plans};
use crate::record::{Body, Read};
use crate::typed::plan::RowIds;
use crate::typed::{self, Life, Together, each};
use crate::wire::{Code, Correction, Failure, PlanForm, ReviewForm, SelfViewForm, StoneView};

/// Whether an entry is put right where it stands.
pub(crate) fn can_be_corrected(body: &Body) -> bool {
    matches!(
        body,
        Body::Answered { .. }
            | Body::Chose { .. }
            | Body::Held { .. }
            | Body::Voice { .. }
            | Body::NotHeard { .. }
            | Body::SelfView { .. }
            | Body::Noted { .. }
            | Body::Added { .. }
            | Body::Attached { .. }
            | Body::Absent { .. }
            | Body::Profile { .. }
            | Body::Moved { .. }
            | Body::Planned(_)
            | Body::PlanChanged { .. }
            | Body::Reviewed(_)
            | Body::PlanEnded { .. }
            | Body::Protected(_)
            | Body::ProtectionEnded { .. }
            | Body::Consented { .. }
            | Body::ConsentWithdrawn { .. }
            | Body::Disagreed { .. }
            | Body::DisagreementSettled { .. }
    )
}

/// What the entry should say.
///
/// # Errors
/// [`Code::NotToBeCorrected`] where the form is of another kind, and whatever the same form is refused for where it is typed first.
pub(crate) fn corrected(content: &Content, whole: &Replayed, entry: &Read, to: &Correction) -> Result<Body, Failure> {
    let life = life(whole)?;
    match (&entry.body, to) {
        (Body::Answered { question, .. }, Correction::Answer { value }) => answered(content, question, value),
        (Body::Chose { .. }, Correction::Choice { choice, gate_reason, reason }) => {
            chosen(whole, entry, choice, gate_reason, reason)
        }
        (Body::Held { evidence, .. }, Correction::Evidence { form }) => held(evidence, form, life),
        (body, Correction::Words { words }) => {
            said(body, typed::needed_text(words, "words", Code::WordsMissing)?).ok_or_else(not_so)
        }
        (Body::SelfView { stones, .. }, Correction::SelfView { form }) => self_view(stones, form),
        (Body::Absent { .. }, Correction::Absence { form }) => {
            let (from, to) = typed::spell(form, life)?;
            Ok(Body::Absent { from, to })
        }
        (body @ Body::Profile { .. }, Correction::Details { form }) => {
            profile(form, life.today, Was::of(body).as_ref())
        }
        (Body::Protected(_), Correction::Protection { form }) => protected(form, life),
        (Body::Moved { from, .. }, Correction::Move { form }) => {
            // A day that was right when it was written is not refused because another day is today.
            let day = moving_day(form, life.born.min(*from), life.today.max(*from));
            let setting = typed::needed_line(&form.setting, "setting", Code::SettingMissing);
            let (setting, from) = (setting, day).together()?;
            Ok(Body::Moved { from, setting })
        }
        (Body::Planned(_), Correction::Plan { form }) => Ok(Body::Planned(agreed(whole, entry.seq, form)?)),
        (Body::PlanChanged { plan, .. }, Correction::Plan { form }) => {
            Ok(Body::PlanChanged { plan: *plan, to: agreed(whole, *plan, form)? })
        }
        (Body::Reviewed(review), Correction::Review { form }) => Ok(Body::Reviewed(reviewed(whole, review, form)?)),
        (Body::Consented { service, .. }, Correction::Consent { form }) => {
            is_known(content, service, Some(&form.service))?;
            consented(form, life)
        }
        (Body::ConsentWithdrawn { service, .. }, Correction::Withdrawal { form }) => {
            is_known(content, service.as_deref().unwrap_or_default(), form.service.as_deref())?;
            withdrawn(form, life)
        }
        (Body::Disagreed { .. }, Correction::Disagreement { form }) => disagreed(form, life),
        (Body::DisagreementSettled { seq, .. }, Correction::Settlement { form }) => {
            let words = typed::needed_text(&form.words, "words", Code::WordsMissing)?;
            Ok(Body::DisagreementSettled { seq: *seq, how: form.how, words })
        }
        _ => Err(not_so()),
    }
}

fn life(whole: &Replayed) -> Result<Life, Failure> {
    Ok(Life { born: born(&whole.child)?, today: whole.today })
}

fn not_so() -> Failure {
    Failure::new(Code::NotToBeCorrected)
}

/// The same entry with other words, where words are all that it says.
fn said(body: &Body, words: String) -> Option<Body> {
    Some(match body {
        Body::Voice { speaker, about, .. } => Body::Voice { speaker: *speaker, words, about: *about },
        Body::NotHeard { speaker, .. } => Body::NotHeard { speaker: *speaker, reason: words },
        Body::Noted { .. } => Body::Noted { words },
        Body::Added { seq, .. } => Body::Added { seq: *seq, words },
        Body::PlanEnded { plan, .. } => Body::PlanEnded { plan: *plan, reason: words },
        Body::ProtectionEnded { seq, on, .. } => Body::ProtectionEnded { seq: *seq, on: *on, reason: words },
        // The note beside a file; the file is what it is.
        Body::Attached { to, name, media, size, sha256, .. } => Body::Attached {
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

fn chosen(whole: &Replayed, entry: &Read, choice: &str, gate_reason: &str, reason: &str) -> Result<Body, Failure> {
    let Body::Chose { step, happened, .. } = &entry.body else { return Err(not_so()) };
    let opened = whole.journey(entry.journey.as_deref().unwrap_or_default())?;
    let step_there = opened.edition.pathway.step(&step.as_str().into());
    let route = step_there.and_then(|step| step.routes.iter().find(|route| route.choice.as_str() == choice));
    let route = route.ok_or_else(|| Failure::of_field(Code::ChoiceNotOpen, "choice"))?;
    let reason = if route.reason {
        typed::needed_text(reason, "choiceReason", Code::ReasonMissing)
    } else {
        typed::text(reason, "choiceReason")
    };
    let (reason, gate_reason) = (reason, typed::text(gate_reason, "gateReason")).together()?;
    let (step, choice) = (step.clone(), choice.to_owned());
    Ok(Body::Chose { step, choice, gate_reason, reason, happened: *happened })
}

/// What was written down can be wrong; what the child chose was theirs to choose, and stays.
fn self_view(stones: &[StoneView], form: &SelfViewForm) -> Result<Body, Failure> {
    let put_right = |one: &StoneView| {
        let typed_now = form.stones.iter().find(|typed| typed.stone == one.stone);
        let words = typed::text(typed_now.map_or(one.words.as_str(), |typed| &typed.words), "stones")?;
        Ok(StoneView { words, ..one.clone() })
    };
    let (stones, with) = (each(stones.iter().map(put_right)), typed::line(&form.with, "with")).together()?;
    let stones: Vec<StoneView> =
        stones.into_iter().filter(|one| one.picture.is_some() || !one.words.is_empty()).collect();
    if stones.is_empty() {
        return Err(Failure::of_field(Code::WordsMissing, "stones"));
    }
    Ok(Body::SelfView { stones, with })
}

/// A plan that was looked back at already did not begin after that day.
fn agreed(whole: &Replayed, plan: u32, form: &PlanForm) -> Result<Agreed, Failure> {
    let journeys: BTreeSet<String> = whole.journeys.iter().map(|opened| opened.record.id.clone()).collect();
    let agreed = typed::plan::agreed(form, &journeys, &RowIds::of(&whole.record.all), born(&whole.child)?)?;
    let reviewed = plans(&whole.record.in_force).into_iter().find(|one| one.id == plan).and_then(|one| one.closed);
    match reviewed {
        Some(Closed::Reviewed { review, .. }) if review.on < agreed.from => {
            Err(Failure::of_field(Code::ReviewTooEarly, "from"))
        }
        _ => Ok(agreed),
    }
}

/// The plan that an entry speaks of.
pub(crate) fn plan_of(whole: &Replayed, plan: u32) -> Option<Plan<'_>> {
    plans(&whole.record.in_force).into_iter().find(|one| one.id == plan)
}

fn reviewed(whole: &Replayed, review: &Review, form: &ReviewForm) -> Result<Review, Failure> {
    let plan = plan_of(whole, review.plan).ok_or_else(not_so)?;
    let on = typed::plan::review_day(form, &plan, life(whole)?);
    let (looked_back, on) = (typed::plan::looked_back(form, &plan), on).together()?;
    Ok(Review {
        on,
        child: review.child.clone(),
        parent: review.parent.clone(),
        carried_on: review.carried_on,
        ..looked_back
    })
}

/// A service that the entry names already may have left the directory since.
fn is_known(content: &Content, service: &str, typed: Option<&str>) -> Result<(), Failure> {
    let is_there = |id: &str| id == service || content.pack.services.contains_key(&id.into());
    match typed {
        Some(id) if !id.is_empty() && !is_there(id) => Err(Failure::of_field(Code::UnknownService, "service")),
        _ => Ok(()),
    }
}
