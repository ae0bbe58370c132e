//! Consent for each service: its state, every statement about it, and what it means for the choices of a step.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::Age;
use pathway::consent::{
    ADULT, Consent, ConsentEvent, ConsentSubject, LastWord, OWN_DECISION, consents_on, general_on, heard_in_general,
    takes_back, voices_on, was_taken_back, yes_in_force,
};
use pathway::id::{EvidenceId, ServiceId};
use pathway::model::TurningPointAt;
use pathway::service::{Audience, Need, Service};
use record::consents::{consent_events, service_of};
use record::kinds::ConsentGiver;
use record::{EntryBody, Record, RecordEntry};

use crate::content::collation::sorts_as;
use crate::content::labels::{citations, named};
use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::session::child::born;
use crate::view::recorded_evidence::held;
use crate::wire::{
    ConsentLine, ConsentNow, ConsentState, ConsentVoice, ConsentsPage, Failure, HeldEvidence, Named, ServiceConsent,
};

/// How many months ahead a page says that consent must be asked for again.
const SAID_AHEAD: i32 = 24;

/// The statements about consent for one child, for that child's pages.
pub(crate) struct Consents<'a> {
    content: &'a Content,
    record: &'a Record,
    said: Vec<ConsentEvent>,
    /// The general consents to refer.
    general: Vec<EvidenceId>,
    born: Option<Date>,
    pub(crate) today: Date,
}

impl<'a> Consents<'a> {
    pub(crate) fn new(content: &'a Content, record: &'a Record, born: Option<Date>, today: Date) -> Consents<'a> {
        Consents { content, record, said: consent_events(record), general: general_consents(content), born, today }
    }

    pub(crate) fn of(content: &'a Content, case: &'a CaseFile) -> Consents<'a> {
        Consents::new(content, &case.record, born(&case.child).ok(), case.today)
    }

    /// Returns the consent for every service that has a statement.
    pub(crate) fn by_service(&self) -> BTreeMap<ServiceId, Consent> {
        consents_on(&self.said, &self.general, self.born, self.today)
    }

    pub(super) fn in_general(&self) -> BTreeMap<EvidenceId, Consent> {
        general_on(&self.said, self.general.iter(), self.born, self.today)
    }

    /// Returns the state of consent for a service today, in words.
    pub(crate) fn now(&self, id: &ServiceId, consent: Option<Consent>) -> ConsentNow {
        let begins = self.record.in_force.iter().filter_map(|entry| match &entry.body {
            EntryBody::Consented { service, from, .. } if service == id.as_str() && *from > self.today => Some(*from),
            _ => None,
        });
        let none = || begins.min().map_or((ConsentState::NeverAsked, None), |from| (ConsentState::NotYet, Some(from)));
        let is_named = |one: &ConsentEvent| one.about == ConsentSubject::Service(id.clone());
        let is_named = self.said.iter().any(is_named);
        // Whoever said no to everything was asked about this service too.
        let consent = consent.or_else(|| self.refused_in_general().filter(|_| !is_named));
        let (state, date) = consent.map_or_else(none, state_of);
        let about = if is_named { Some(ConsentSubject::Service(id.clone())) } else { self.general_about() };
        self.told(service_named(self.content, id), about.as_ref(), consent, (state, date))
    }

    /// Returns what prevents a choice, for a service or in general.
    pub(crate) fn either(&self, service: Option<&ServiceId>, consent: Consent) -> ConsentNow {
        service.map_or_else(|| self.general_now(Some(consent)), |id| self.now(id, Some(consent)))
    }

    /// The general consent, which has no service and no name here.
    pub(super) fn general_now(&self, consent: Option<Consent>) -> ConsentNow {
        let state = consent.map_or((ConsentState::NeverAsked, None), state_of);
        self.told(named("", String::new()), self.general_about().as_ref(), consent, state)
    }

    /// Returns the state of the general consent, if it was refused or withdrawn.
    pub(crate) fn refused_in_general(&self) -> Option<Consent> {
        let mut all = self.in_general().into_values();
        all.find(|consent| matches!(consent, Consent::Withdrawn { .. } | Consent::OwnNo { .. }))
    }

    fn general_about(&self) -> Option<ConsentSubject> {
        self.general.first().map(|id| ConsentSubject::General(id.clone()))
    }

    fn told(
        &self,
        service: Named,
        about: Option<&ConsentSubject>,
        consent: Option<Consent>,
        (state, date): (ConsentState, Option<Date>),
    ) -> ConsentNow {
        let voices = about.map_or_else(Vec::new, |about| self.voices(about, consent));
        let voices: Vec<ConsentVoice> = voices.iter().filter_map(|voice| self.voice(voice)).collect();
        let asked_anew = match consent {
            Some(Consent::Given { anew: Some(on), .. }) => self.said_ahead(on),
            _ => None,
        };
        // Only who agreed before can withdraw it.
        let taken_back = |about| was_taken_back(&self.said, about, &self.general, self.born, self.today);
        let is_refused = state == ConsentState::Withdrawn && !about.is_some_and(taken_back);
        let state = if is_refused { ConsentState::Refused } else { state };
        ConsentNow {
            service,
            state,
            date: date.map(|date| date.to_string()),
            can_settle: self.can_settle(state, &voices),
            voices,
            asked_anew,
            decided: state == ConsentState::Given && about.is_some_and(|about| self.is_decided(about)),
            own: self.is_own(),
        }
    }

    /// Returns the last word of each person about a subject. Where they disagree, a general yes is one of them.
    pub(crate) fn voices(&self, about: &ConsentSubject, consent: Option<Consent>) -> Vec<LastWord> {
        let on = |said: &[ConsentEvent]| voices_on(said, about, self.born, self.today);
        match consent {
            Some(Consent::Disagreed { .. }) => on(&heard_in_general(&self.said, about, &self.general)),
            _ => on(&self.said),
        }
    }

    /// Returns the entries of each yes about a subject that counts today.
    pub(crate) fn yes_in_force(&self, about: &ConsentSubject) -> Vec<u32> {
        yes_in_force(&self.said, about, self.born, self.today)
    }

    /// Whether every yes about a subject that counts today is what others decided for somebody.
    fn is_decided(&self, about: &ConsentSubject) -> bool {
        let as_whom = |seq: &u32| match self.record.standing(*seq).map(|entry| &entry.body) {
            Some(EntryBody::Consented { as_whom, .. }) => Some(*as_whom),
            Some(EntryBody::Held { as_whom, .. }) => *as_whom,
            _ => None,
        };
        let yes = self.yes_in_force(about);
        !yes.is_empty() && yes.iter().all(|seq| as_whom(seq).is_some_and(ConsentGiver::decides_for_them))
    }

    /// Whether people with parental responsibility do not agree with each other, or with a child whose understanding nobody
    /// judged. What a court decided, and what a young person decides for themselves, they cannot settle.
    fn can_settle(&self, state: ConsentState, voices: &[ConsentVoice]) -> bool {
        let is_of = |giver: ConsentGiver, voice: &ConsentVoice| voice.as_whom == Some(giver);
        let is_court = |voice: &ConsentVoice| is_of(ConsentGiver::Court, voice);
        let is_own =
            |voice: &ConsentVoice| is_of(ConsentGiver::Child, voice) || is_of(ConsentGiver::YoungPerson, voice);
        let others_agree = voices.iter().any(|voice| voice.yes && !is_own(voice));
        state == ConsentState::Disagreed && !self.is_own() && others_agree && !voices.iter().any(is_court)
    }

    /// Whether the young person decides for themselves today.
    pub(crate) fn is_own(&self) -> bool {
        self.born.and_then(|born| OWN_DECISION.reached_on(born)).is_some_and(|birthday| birthday <= self.today)
    }

    fn said_ahead(&self, on: Date) -> Option<String> {
        let until = self.today.checked_add(SAID_AHEAD.months()).ok()?;
        (self.today < on && on <= until).then(|| on.to_string())
    }

    fn voice(&self, voice: &LastWord) -> Option<ConsentVoice> {
        let body = &self.record.standing(voice.seq)?.body;
        let (by, as_whom, words) = match body {
            EntryBody::Consented { by, as_whom, what, ended, .. } => {
                let (what, ended) = as_whom.agreed_and_ended(what, ended);
                (by, Some(*as_whom), if ended.is_empty() { what } else { ended })
            }
            EntryBody::ConsentWithdrawn { by, as_whom, reason, .. } => (by, *as_whom, reason.as_str()),
            EntryBody::Held { said_by, as_whom, note, .. } => (said_by, *as_whom, note.as_str()),
            _ => return None,
        };
        let general = matches!(body, EntryBody::Held { .. });
        let (by, words) = (by.clone(), words.to_owned());
        Some(ConsentVoice { by, as_whom, yes: voice.yes, general, on: voice.on.to_string(), words })
    }
}

fn state_of(consent: Consent) -> (ConsentState, Option<Date>) {
    match consent {
        Consent::Given { until, .. } => (ConsentState::Given, until),
        Consent::Ended { on } => (ConsentState::Ended, Some(on)),
        Consent::Withdrawn { on } => (ConsentState::Withdrawn, Some(on)),
        Consent::OwnNo { on } => (ConsentState::OwnNo, Some(on)),
        Consent::Disagreed { on } => (ConsentState::Disagreed, Some(on)),
        Consent::AskedAnew { since } => (ConsentState::AskedAnew, Some(since)),
        Consent::NotEnough { on } => (ConsentState::NotEnough, Some(on)),
    }
}

/// Returns the general consent to refer, if it counts today.
pub(crate) fn general_given(content: &Content, case: &CaseFile) -> Option<HeldEvidence> {
    let consents = Consents::of(content, case);
    general_held(content, &case.record, &consents.in_general())
}

pub(crate) fn page(content: &Content, case: &CaseFile) -> Result<ConsentsPage, Failure> {
    let consents = Consents::of(content, case);
    let now = consents.by_service();
    let wanted = wanted_by(case);
    let mut services: BTreeSet<ServiceId> = wanted.keys().cloned().collect();
    services.extend(case.record.in_force.iter().filter_map(service_of).map(Into::into));
    let mut services: Vec<ServiceConsent> = services
        .into_iter()
        .map(|id| ServiceConsent {
            service: service_named(content, &id),
            now: consents.now(&id, now.get(&id).copied()),
            wanted_by: wanted.get(&id).cloned().unwrap_or_default(),
            history: history(content, &case.record, &id),
        })
        .collect();
    services.sort_by_cached_key(|one| sorts_as(&one.service.words));
    let born = born(&case.child)?;
    let general = consents.in_general();
    let closed = general.values().copied().find(|consent| !consent.is_given());
    let own = content.pack.fact_at(TurningPointAt::Age(OWN_DECISION));
    Ok(ConsentsPage {
        child: case.named.clone(),
        own: consents.is_own(),
        own_sources: own.map_or_else(Vec::new, |fact| citations(&content.pack.sources, &fact.sources)),
        general: general_held(content, &case.record, &general),
        general_closed: closed.map(|consent| consents.general_now(Some(consent))),
        general_evidence: consents.general.first().map(ToString::to_string),
        asked_anew: OWN_DECISION.reached_on(born).and_then(|on| consents.said_ahead(on)),
        services,
        all: offered_to(content, &wanted, Age::on(born, case.today)),
    })
}

/// Returns the consent that was given or refused and does not count today: the general consent first, then by service.
pub(crate) fn closed(content: &Content, case: &CaseFile) -> Vec<ConsentNow> {
    let consents = Consents::of(content, case);
    let general = consents.in_general().values().copied().find(|consent| !consent.is_given());
    let services = consents.by_service();
    let services = services.iter().filter(|(_, consent)| !consent.is_given());
    let general = general.map(|consent| consents.general_now(Some(consent)));
    general.into_iter().chain(services.map(|(id, consent)| consents.now(id, Some(*consent)))).collect()
}

/// Returns the consent to which one person agreed and another said no.
pub(crate) fn disagreed(content: &Content, case: &CaseFile) -> Vec<ConsentNow> {
    let mut all = closed(content, case);
    all.retain(|now| now.state == ConsentState::Disagreed);
    all
}

/// Returns the services to which consent can be given, by name: all that are open, except urgent services, which
/// anybody can call without consent.
pub(crate) fn offered(content: &Content) -> Vec<Named> {
    let steps = content.pack.pathways.iter().flat_map(|pathway| &pathway.steps);
    let sent_to: BTreeSet<&ServiceId> = steps.flat_map(|step| &step.routes).flat_map(|route| &route.services).collect();
    let urgent: BTreeSet<&ServiceId> = content.pack.interrupts.iter().flat_map(|sign| &sign.signposts).collect();
    let is_urgent = |service: &Service| {
        service.needs.contains(&Need::Crisis) && urgent.contains(&service.id) && !sent_to.contains(&service.id)
    };
    // Nobody shares anything with a page to read, or with a service that only families and young people can ask.
    let is_asked = |service: &Service| {
        let may_be_sent_to = service.audience.contains(&Audience::Professional) && !service.is_reading;
        may_be_sent_to || sent_to.contains(&service.id)
    };
    let open =
        content.pack.services.values().filter(|service| service.is_open() && is_asked(service) && !is_urgent(service));
    let mut all: Vec<Named> = open.map(|service| named(service.id.as_str(), service.name.clone())).collect();
    all.sort_by_cached_key(|service| sorts_as(&service.words));
    all
}

/// The same for a child of an age: what a pathway asks for now first, then what takes the age, or may.
fn offered_to(content: &Content, wanted: &BTreeMap<ServiceId, Vec<String>>, age: Age) -> Vec<Named> {
    let id = |one: &Named| ServiceId::new(one.id.as_str());
    let takes = |one: &Named| content.pack.services.get(&id(one)).is_some_and(|service| service.may_take(Some(age)));
    let (mut all, rest): (Vec<Named>, Vec<Named>) =
        offered(content).into_iter().partition(|one| wanted.contains_key(&id(one)));
    all.extend(rest.into_iter().filter(takes));
    all
}

/// Returns the next birthday from which consent must be asked for again, if it is within two years, and the services
/// concerned; `None` in the list means the general consent. At 18 this is what a court decided.
pub(crate) fn asked_anew(
    content: &Content,
    record: &Record,
    born: Date,
    today: Date,
) -> Option<(Date, Vec<Option<ServiceId>>)> {
    let until = today.checked_add(SAID_AHEAD.months()).ok()?;
    let birthdays = [OWN_DECISION, ADULT].into_iter().filter_map(|age| age.reached_on(born));
    let said = consent_events(record);
    birthdays.filter(|on| today < *on && *on <= until).find_map(|on| ends_at(content, &said, born, on))
}

/// Returns the consent that is in force until a birthday, if there is any.
fn ends_at(content: &Content, said: &[ConsentEvent], born: Date, on: Date) -> Option<(Date, Vec<Option<ServiceId>>)> {
    let eve = on.yesterday().ok()?;
    let ends = |consent: &Consent| matches!(consent, Consent::Given { anew: Some(birthday), .. } if *birthday == on);
    let all = general_consents(content);
    let general = general_on(said, all.iter(), Some(born), eve);
    let general = general.values().any(ends).then_some(None);
    let services = consents_on(said, &all, Some(born), eve).into_iter().filter(|(_, consent)| ends(consent));
    let all: Vec<_> = general.into_iter().chain(services.map(|(id, _)| Some(id))).collect();
    (!all.is_empty()).then_some((on, all))
}

/// Returns, for each service, the pathways with a choice for this child that refers to it, in words.
fn wanted_by(case: &CaseFile) -> BTreeMap<ServiceId, Vec<String>> {
    let mut wanted: BTreeMap<ServiceId, Vec<String>> = BTreeMap::new();
    for opened in case.under_way() {
        let pathway = opened.pathway_text().pathway_named().words;
        let routes = opened.standing.routes.iter();
        let routes = routes.filter(|route| route.state != pathway::replay::RouteState::NotForThisChild);
        for service in routes.flat_map(|route| &route.services).collect::<BTreeSet<_>>() {
            wanted.entry(service.clone()).or_default().push(pathway.clone());
        }
    }
    wanted
}

pub(crate) fn service_named(content: &Content, id: &ServiceId) -> Named {
    let name = content.pack.services.get(id).map_or_else(|| id.to_string(), |service| service.name.clone());
    named(id.as_str(), name)
}

/// Whether something was said about the general consent, and not about evidence that is no consent.
fn is_general(content: &Content, about: &ConsentSubject) -> bool {
    matches!(about, ConsentSubject::General(id) if general_consents(content).contains(id))
}

/// Whether a no withdraws what the same person had agreed to before; `None` if an entry of this form says nothing about consent.
pub(crate) fn is_withdrawal(content: &Content, record: &Record, entry: &RecordEntry, body: &EntryBody) -> Option<bool> {
    let no = ConsentEvent::of(&body.act()?, entry.happened(), entry.seq)?;
    Some(takes_back(&said_before(content, record, entry.seq), &no))
}

/// Returns what was said about consent before an entry, in force today.
fn said_before(content: &Content, record: &Record, seq: u32) -> Vec<ConsentEvent> {
    let mut said = consent_events(record);
    let is_consent =
        |about: &ConsentSubject| !matches!(about, ConsentSubject::General(_)) || is_general(content, about);
    said.retain(|one| one.seq < seq && is_consent(&one.about));
    said
}

/// The words for the capacity in which somebody spoke, as in brackets behind a name.
pub(crate) fn role_message(giver: Option<ConsentGiver>) -> &'static str {
    match giver {
        Some(ConsentGiver::Child) => "consent-role-child",
        Some(ConsentGiver::YoungPerson) => "consent-role-young-person",
        Some(ConsentGiver::Parent) => "consent-role-parent",
        Some(ConsentGiver::Responsible) => "consent-role-responsible",
        Some(ConsentGiver::Unable) => "consent-role-unable",
        Some(ConsentGiver::BestInterests) => "consent-role-best-interests",
        Some(ConsentGiver::Appointed) => "consent-role-appointed",
        Some(ConsentGiver::Settled) => "consent-role-settled",
        Some(ConsentGiver::Court) => "consent-role-court",
        None => "consent-as-not-known",
    }
}

/// Returns the general consents to refer, each once.
pub(crate) fn general_consents(content: &Content) -> Vec<EvidenceId> {
    let all = content.pack.pathways.iter().flat_map(|pathway| &pathway.general_consents);
    all.collect::<BTreeSet<_>>().into_iter().cloned().collect()
}

/// Returns the general consent that counts today, from its newest entry.
fn general_held(content: &Content, record: &Record, now: &BTreeMap<EvidenceId, Consent>) -> Option<HeldEvidence> {
    let counts = |held: &HeldEvidence| now.get(&held.id.as_str().into()).is_some_and(|consent| consent.is_given());
    let evidence = content.pack.pathways.iter().flat_map(|pathway| pathway.evidence.values());
    held(&content.words, evidence, &record.in_force).into_iter().find(counts)
}

pub(crate) fn history(content: &Content, record: &Record, id: &ServiceId) -> Vec<ConsentLine> {
    let is_withdrawal = |entry: &RecordEntry| is_withdrawal(content, record, entry, &entry.body) == Some(true);
    let written = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let line = |entry: &RecordEntry| match &entry.body {
        EntryBody::Consented { service, by, as_whom, judged_by, from, until, what, ended }
            if service == id.as_str() =>
        {
            let (what, ended) = as_whom.agreed_and_ended(what, ended);
            Some(ConsentLine {
                seq: entry.seq,
                given: true,
                withdrawn: false,
                from: from.to_string(),
                until: until.map(|until| until.to_string()),
                by: by.clone(),
                as_whom: Some(*as_whom),
                judged_by: written(judged_by),
                words: what.to_owned(),
                ended: Some(ended.to_owned()).filter(|ended| !ended.is_empty()),
                written_by: entry.by.clone(),
            })
        }
        EntryBody::ConsentWithdrawn { service, on, by, as_whom, judged_by, reason }
            if service.as_deref().is_none_or(|one| one == id.as_str()) =>
        {
            Some(ConsentLine {
                seq: entry.seq,
                given: false,
                withdrawn: is_withdrawal(entry),
                from: on.to_string(),
                until: None,
                by: by.clone(),
                as_whom: *as_whom,
                judged_by: written(judged_by),
                words: reason.clone(),
                ended: None,
                written_by: entry.by.clone(),
            })
        }
        _ => None,
    };
    record.in_force.iter().rev().filter_map(line).collect()
}
