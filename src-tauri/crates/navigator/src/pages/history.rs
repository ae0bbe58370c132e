//! What an entry says, in words.

use crate::content::Content;
use crate::pages::consents::service_named;
use crate::pages::voices;
use crate::record::Body;
use crate::telling::Telling;

/// Whether the words of an entry are who the child is: their name or setting, or a file that may be called after them. They are hidden
/// where names are hidden.
pub(crate) fn tells_who(body: &Body) -> bool {
    match body {
        Body::Profile { .. } | Body::Moved { .. } | Body::Attached { .. } => true,
        Body::Corrected { to, .. } | Body::Changed { to, .. } => tells_who(to),
        _ => false,
    }
}

/// What an entry is about, and what was said, chosen or written.
pub(crate) fn told(content: &Content, telling: Option<Telling<'_>>, body: &Body) -> (Option<String>, Option<String>) {
    let step = |step: &str| telling.map(|telling| telling.step_title(&step.into()));
    let written = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    match body {
        Body::Profile { name, .. } => (None, written(name)),
        Body::Voice { words, about, .. } => (voices::about_told(content, *about), written(words)),
        Body::SelfView { stones, .. } => (None, written(&voices::self_view_told(content, stones))),
        Body::NotHeard { reason, .. } => (None, written(reason)),
        Body::Noted { words } => (None, written(words)),
        Body::Planned(agreed) | Body::PlanChanged { to: agreed, .. } => {
            let outcomes = agreed.outcomes.iter().map(|outcome| outcome.words.as_str());
            let provision = agreed.provision.iter().map(|row| row.what.as_str());
            (None, Some(outcomes.chain(provision).collect::<Vec<_>>().join(" · ")))
        }
        Body::Reviewed(review) => {
            let parts = [&review.changed, &review.why, &review.next].into_iter().filter(|part| !part.is_empty());
            (None, Some(parts.map(String::as_str).collect::<Vec<_>>().join(" · ")))
        }
        Body::PlanEnded { reason, .. } => (None, written(reason)),
        Body::Begun { at } => (step(at), None),
        Body::Chose { step: at, choice, gate_reason, reason, .. } => {
            let chosen = telling.map(|telling| telling.choice(&at.as_str().into(), choice));
            let reasons = [gate_reason.as_str(), reason.as_str()];
            let parts =
                chosen.into_iter().chain(reasons.iter().filter(|text| !text.is_empty()).map(|t| (*t).to_owned()));
            (step(at), Some(parts.collect::<Vec<_>>().join(" · ")))
        }
        Body::Answered { question, value } => {
            let message = format!("question-{question}");
            let words = &content.words;
            (words.try_say(&message, None, &[]), words.try_say(&message, Some(&format!("value-{value}")), &[]))
        }
        Body::Consented { service, by, what, .. } => {
            (Some(service_named(content, &service.as_str().into()).words), written(&joined(&[by, what])))
        }
        Body::ConsentWithdrawn { service, by, reason, .. } => {
            let about = service.as_ref().map(|service| service_named(content, &service.as_str().into()).words);
            (about, written(&joined(&[by, reason])))
        }
        Body::Disagreed { about, words, .. } => {
            let about: pathway::disagreement::About = (*about).into();
            (content.words.try_say(&format!("disagreement-{}", about.as_str()), None, &[]), written(words))
        }
        Body::DisagreementSettled { words, .. } => (None, written(words)),
        Body::Held { evidence, note, .. } => {
            (content.words.try_say(&format!("evidence-{evidence}"), None, &[]), written(note))
        }
        Body::Attached { name, note, .. } => {
            let parts: Vec<&str> = [name.as_str(), note.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
            (None, written(&parts.join(" · ")))
        }
        Body::Ticked { step: at, task, .. } => {
            (step(at), telling.map(|telling| telling.of_step(&at.as_str().into(), &format!("task-{task}"))))
        }
        Body::Urgent { sign } => (content.words.try_say(&format!("interrupt-{sign}"), None, &[]), None),
        Body::Absent { from, to } => (None, Some(if from == to { from.to_string() } else { format!("{from} – {to}") })),
        Body::Corrected { to, reason, .. } => {
            let (about, words) = told(content, telling, to);
            let parts = words.into_iter().chain(written(reason));
            (about, Some(parts.collect::<Vec<_>>().join(" · ")))
        }
        Body::Undone { reason, .. } => (None, written(reason)),
        Body::Changed { to, .. } => told(content, telling, to),
        Body::Added { words, .. } => (None, written(words)),
        Body::Archived { .. } => (None, None),
        Body::Moved { from, setting } => (None, Some(format!("{setting} · {from}"))),
        Body::TaughtOutsideYear { years } => (None, Some(format!("{years:+}"))),
    }
}

/// What was said, as one text.
fn joined(parts: &[&str]) -> String {
    parts.iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}
