//! The differences of the heads of two editions: ages, entries, and the links and prompts that every step has.

use pathway::Pathway;
use pathway::model::{Interrupt, Link, Prompt, Urgency};

use super::change::LOOSENS;
use super::step::{loosens, named, only};
use crate::edition_text::ages;

/// Returns every difference of the heads.
pub(super) fn changes(old: &Pathway, new: &Pathway) -> Vec<String> {
    let mut changes = only([
        (
            old.status != new.status,
            format!("the edition is {}, no longer {}", new.status.as_str(), old.status.as_str()),
        ),
        (old.ages != new.ages, format!("the pathway is for ages {}, no longer {}", ages(&new.ages), ages(&old.ages))),
        (old.start != new.start, format!("it starts at `{}`, no longer at `{}`", new.start, old.start)),
        (old.entries != new.entries, named("entries", &old.entries, &new.entries)),
    ]);
    changes.extend(entry_guards(old, new));
    changes.extend(links(old, new));
    changes.extend(prompts(old, new));
    changes.extend(order(old, new));
    changes
}

fn entry_guards(old: &Pathway, new: &Pathway) -> Vec<String> {
    let steps = old.entry_guards.iter().chain(&new.entry_guards).map(|guard| &guard.step);
    let mut seen = Vec::new();
    let mut changes = Vec::new();
    for step in steps {
        if seen.contains(&step) {
            continue;
        }
        seen.push(step);
        match (old.entry_guard(step), new.entry_guard(step)) {
            (Some(_), None) => changes.push(format!("everybody can begin at `{step}`{LOOSENS}")),
            (None, Some(_)) => changes.push(format!("only some children can begin at `{step}`")),
            (Some(was), Some(is)) if was.when != is.when => {
                changes.push(format!("other children can begin at `{step}`"))
            }
            _ => {}
        }
    }
    changes
}

fn links(old: &Pathway, new: &Pathway) -> Vec<String> {
    let name = |link: &Link| format!("{}/{}", link.to.pathway, link.to.step);
    let mut changes = Vec::new();
    for link in &new.links {
        match old.links.iter().find(|before| before.to == link.to) {
            None => changes.push(format!("every step now has the link `{}`", name(link))),
            Some(before) if before.when != link.when => {
                let narrower = before.when.is_none();
                changes.push(format!("the link `{}` is for other children{}", name(link), loosens(narrower)));
            }
            Some(before) if before.origin != link.origin || before.sources != link.sources => {
                changes.push(format!("the link `{}` has another origin or other sources", name(link)));
            }
            Some(_) => {}
        }
    }
    let gone = old.links.iter().filter(|link| !new.links.iter().any(|one| one.to == link.to));
    changes.extend(gone.map(|link| format!("no step has the link `{}` any more{LOOSENS}", name(link))));
    changes
}

fn prompts(old: &Pathway, new: &Pathway) -> Vec<String> {
    let mut changes = Vec::new();
    for prompt in &new.prompts {
        let is_alike = |before: &&Prompt| {
            (&before.when, &before.to, &before.answered_by) == (&prompt.when, &prompt.to, &prompt.answered_by)
        };
        match old.prompts.iter().find(|before| before.id == prompt.id) {
            None => changes.push(format!("the prompt `{}` is new", prompt.id)),
            Some(before) if !is_alike(&before) => {
                changes.push(format!(
                    "the prompt `{}` has another condition, leads elsewhere, or is answered in another way",
                    prompt.id
                ));
            }
            Some(_) => {}
        }
    }
    let gone = old.prompts.iter().filter(|prompt| !new.prompts.iter().any(|one| one.id == prompt.id));
    changes.extend(gone.map(|prompt| format!("the prompt `{}` was removed{LOOSENS}", prompt.id)));
    changes
}

/// Returns whether the steps that both editions have are in another order.
fn order(old: &Pathway, new: &Pathway) -> Option<String> {
    let was: Vec<_> = old.steps.iter().map(|step| &step.id).filter(|id| new.step(id).is_some()).collect();
    let is: Vec<_> = new.steps.iter().map(|step| &step.id).filter(|id| old.step(id).is_some()).collect();
    (was != is).then(|| String::from("the steps have another order"))
}

/// Returns the differences of the STOP signs of two packs.
pub(super) fn signs(old: &[Interrupt], new: &[Interrupt]) -> Vec<String> {
    let mut changes = Vec::new();
    for sign in new {
        match old.iter().find(|before| before.id == sign.id) {
            None => changes.push(format!("the STOP sign `{}` is new", sign.id)),
            Some(before) => {
                if before.urgency != sign.urgency {
                    let is_later = loosens(sign.urgency == Urgency::Today);
                    changes.push(format!(
                        "the STOP sign `{}` is for {}, no longer for {}{is_later}",
                        sign.id,
                        sign.urgency.as_str(),
                        before.urgency.as_str()
                    ));
                }
                if before.signposts != sign.signposts {
                    let services = named("signposts", &before.signposts, &sign.signposts);
                    changes.push(format!("the STOP sign `{}`: {services}", sign.id));
                }
            }
        }
    }
    let gone = old.iter().filter(|sign| !new.iter().any(|one| one.id == sign.id));
    changes.extend(gone.map(|sign| format!("the STOP sign `{}` was removed{LOOSENS}", sign.id)));
    changes
}
