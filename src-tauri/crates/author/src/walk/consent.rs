//! Consent in a walk: who says yes or no to what, and how a gate shows it.

use jiff::civil::Date;
use pathway::consent::{AsWhom, Consent, Who};
use pathway::model::EvidenceKind;
use pathway::{Act, Pathway};

/// A yes or no to a service, to the general consent (by its evidence), or, for a no, to everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub yes: bool,
    pub about: String,
    pub who: Who,
}

const EVERYTHING: &str = "everything";
const JUDGED: &str = "themselves judged";

const SPEAKERS: [(&str, AsWhom); 7] = [
    ("themselves", AsWhom::Themselves),
    ("unable", AsWhom::Unable),
    ("parent", AsWhom::Responsible),
    ("settled", AsWhom::Settled),
    ("court", AsWhom::Court),
    ("best-interests", AsWhom::BestInterests),
    ("appointed", AsWhom::Appointed),
];

impl Spoken {
    /// Reads what follows `consent` or `withdraw`: `mk-camhs as parent Sorrel Tallow`.
    pub(super) fn read(yes: bool, text: &str) -> Option<Spoken> {
        let (about, giver) = text.split_once(" as ")?;
        let (about, giver) = (about.trim(), giver.trim());
        if about.is_empty() || (yes && about == EVERYTHING) {
            return None;
        }
        let who = if giver == JUDGED {
            Who { as_whom: AsWhom::Themselves, judged: true, ..Who::default() }
        } else {
            let (first, name) = giver.split_once(' ').unwrap_or((giver, ""));
            let (_, as_whom) = SPEAKERS.into_iter().find(|(word, _)| *word == first)?;
            Who { as_whom, name: name.trim().to_owned(), judged: false }
        };
        Some(Spoken { yes, about: about.to_owned(), who })
    }

    /// Returns the act that it records on that day. `None` if the pathway has no service or evidence with that name.
    pub(super) fn act(&self, pathway: &Pathway, today: Date) -> Option<Act> {
        let who = self.who.clone();
        let sent_to = pathway.steps.iter().flat_map(|step| &step.routes).flat_map(|route| &route.services);
        let service = sent_to.into_iter().find(|service| service.as_str() == self.about).cloned();
        match (self.yes, service) {
            (true, Some(service)) => Some(Act::Consented { service, from: today, until: None, who }),
            (false, Some(service)) => Some(Act::Withdrawn { service: Some(service), on: today, who }),
            (false, None) if self.about == EVERYTHING => Some(Act::Withdrawn { service: None, on: today, who }),
            (false, None) => None,
            (true, None) => {
                let general = pathway.evidence.get(&self.about.as_str().into())?;
                let is_consent = general.kind == EvidenceKind::Consent;
                is_consent.then(|| Act::HeldFrom { evidence: general.id.clone(), of: today, who })
            }
        }
    }
}

impl std::fmt::Display for Spoken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let verb = if self.yes { "consent" } else { "withdraw" };
        write!(f, "{verb} {} as ", self.about)?;
        if self.who.judged {
            return f.write_str(JUDGED);
        }
        // Nobody writes such a line in a walk, but every line must have words.
        let word =
            SPEAKERS.into_iter().find(|(_, as_whom)| *as_whom == self.who.as_whom).map_or("parent", |(word, _)| word);
        if self.who.name.is_empty() { f.write_str(word) } else { write!(f, "{word} {}", self.who.name) }
    }
}

/// Returns the state of consent that is in the way.
pub(super) fn told(consent: Consent) -> String {
    match consent {
        Consent::Given { .. } => String::from("given"),
        Consent::Ended { on } => format!("ended on {on}"),
        Consent::Withdrawn { on } => format!("no since {on}"),
        Consent::OwnNo { on } => format!("they said no themselves on {on}"),
        Consent::Disagreed { on } => format!("they do not agree (no on {on})"),
        Consent::AskedAnew { since } => format!("asked anew of the young person since {since}"),
        Consent::NotEnough { on } => format!("a yes on {on} of somebody who could not decide it"),
    }
}
