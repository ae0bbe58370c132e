//! Tests whose consent counts, in the complete app: the consent page, the gate, Coming up, corrections and “What if”.

use navigator::Navigator;
use navigator::wire::JourneyId;
use navigator::wire::{
    AheadKind, ChildForm, ChildId, Code, ConsentForm, ConsentGiver, ConsentNow, ConsentState, Correction, Edit,
    EvidenceForm, HistoryKind, RouteState, Scenario, TimelineQuery, WithdrawalForm,
};

use acceptance::{Accepted, child_aged, dates, open_navigator, walk_to};

pub(crate) const CAMHS: &str = "mk-camhs";
const EPS: &str = "mk-eps";
const GENERAL: &str = "consent-to-refer";

/// A child with a journey at the step that refers to CAMHS.
pub(crate) struct Child {
    _folder: tempfile::TempDir,
    pub(crate) navigator: Navigator,
    pub(crate) id: ChildId,
    journey: JourneyId,
}

pub(crate) fn on(day: &str) -> [String; 3] {
    let mut parts: Vec<String> = day.split('-').rev().map(|part| part.trim_start_matches('0').to_owned()).collect();
    [parts.remove(0), parts.remove(0), parts.remove(0)]
}

impl Child {
    pub(crate) async fn born(day: &str) -> Child {
        let (folder, navigator) = open_navigator().await;
        let [born_day, born_month, born_year] = on(day);
        let form = ChildForm { born_day, born_month, born_year, ..child_aged(9) };
        let id = navigator.add_child(form).await.unwrap().id;
        let at = Some(String::from("camhs-referral"));
        let journey = navigator.begin_journey(id.clone(), String::from("mental-health"), at).await.unwrap().id;
        Child { _folder: folder, navigator, id, journey }
    }

    pub(crate) async fn yes(&self, by: &str, as_whom: ConsentGiver, from: &str) {
        self.yes_judged(by, as_whom, "", from).await;
    }

    async fn yes_judged(&self, by: &str, as_whom: ConsentGiver, judged_by: &str, from: &str) {
        let [day, month, year] = on(from);
        let form = ConsentForm {
            service: CAMHS.to_owned(),
            by: by.to_owned(),
            as_whom,
            judged_by: judged_by.to_owned(),
            dates: dates([&day, &month, &year], ["", "", ""]),
            what: String::from("the referral"),
            ended: if as_whom == ConsentGiver::Settled { String::from("they met") } else { String::new() },
        };
        self.navigator.give_consent(self.id.clone(), form).await.accepted();
    }

    pub(crate) async fn no(&self, by: &str, as_whom: ConsentGiver, service: Option<&str>, day: &str) {
        self.no_judged(by, as_whom, "", service, day).await;
    }

    pub(crate) async fn no_judged(
        &self,
        by: &str,
        as_whom: ConsentGiver,
        judged_by: &str,
        service: Option<&str>,
        day: &str,
    ) {
        self.no_because(by, as_whom, judged_by, service, day, "not now").await;
    }

    pub(crate) async fn no_because(
        &self,
        by: &str,
        as_whom: ConsentGiver,
        judged_by: &str,
        service: Option<&str>,
        day: &str,
        reason: &str,
    ) {
        let [day, month, year] = on(day);
        let form = WithdrawalForm {
            service: service.map(str::to_owned),
            day,
            month,
            year,
            by: by.to_owned(),
            as_whom: Some(as_whom),
            judged_by: judged_by.to_owned(),
            reason: reason.to_owned(),
        };
        self.navigator.withdraw_consent(self.id.clone(), form).await.accepted();
    }

    /// Returns the newest entry of that kind, in the form that corrects it.
    pub(crate) async fn newest(&self, kind: HistoryKind) -> (u32, Correction) {
        let query = TimelineQuery { child: self.id.clone(), kind: Some(kind), ..TimelineQuery::default() };
        let seq = self.navigator.timeline(query).await.unwrap().lines.remove(0).seq;
        (seq, self.navigator.entry(self.id.clone(), Some(seq), None).await.unwrap().now.unwrap())
    }

    pub(crate) async fn correct(&self, seq: u32, to: Correction) {
        let edit = Edit::Correct { seq, to: Box::new(to), reason: String::from("misheard") };
        let newest = self.navigator.preview_edit(self.id.clone(), edit.clone()).await.unwrap().newest;
        self.navigator.edit_entry(self.id.clone(), edit, false, newest).await.accepted();
    }

    /// Returns the state of consent on its own page, and whether the referral can be sent. The gate must agree.
    pub(crate) async fn now(&self) -> (ConsentNow, bool) {
        let page = self.navigator.consents(self.id.clone()).await.unwrap();
        let now = page.services.into_iter().find(|one| one.service.id == CAMHS).unwrap().now;
        let step = self.navigator.step(self.journey.clone(), None).await.unwrap();
        let send = step.routes.iter().find(|route| route.choice == "send").unwrap();
        let closed = send.gates.iter().flat_map(|gate| &gate.closed).next();
        let open = send.state != RouteState::Waiting;
        assert_eq!(closed.is_none(), open, "a closed gate says why");
        assert!(closed.is_none_or(|closed| *closed == now), "the gate says what the page says");
        (now, open)
    }

    /// Returns the last word of each person, in the order of recording.
    pub(crate) async fn voices(&self) -> Vec<(String, bool, String, String)> {
        let voices = self.now().await.0.voices;
        voices.into_iter().map(|voice| (voice.by, voice.yes, voice.on, voice.words)).collect()
    }

    pub(crate) async fn state(&self) -> (ConsentState, bool) {
        let (now, open) = self.now().await;
        (now.state, open)
    }
}

#[tokio::test]
async fn two_parents_who_disagree_both_count_until_one_changes_or_it_is_settled() {
    let child = Child::born("2014-03-05").await;
    child.yes("Sorrel Tallow", ConsentGiver::Parent, "2026-11-02").await;
    assert_eq!(child.state().await, (ConsentState::Given, true));
    child.no("Sorrel Tallow", ConsentGiver::Parent, Some(CAMHS), "2026-11-20").await;
    child.yes("Linnet Tallow", ConsentGiver::Parent, "2026-11-20").await;
    let (now, open) = child.now().await;
    assert_eq!((now.state, now.date.as_deref(), open), (ConsentState::Disagreed, Some("2026-11-20"), false));
    let voices: Vec<_> = now.voices.iter().map(|voice| (voice.by.as_str(), voice.as_whom, voice.yes)).collect();
    let parent = Some(ConsentGiver::Parent);
    assert_eq!(voices, [("Sorrel Tallow", parent, false), ("Linnet Tallow", parent, true)]);
    assert_eq!(now.voices[0].words, "not now");

    child.yes("sorrel  tallow", ConsentGiver::Responsible, "2026-11-21").await;
    assert_eq!(child.state().await, (ConsentState::Given, true), "she changed her mind");
    child.no("Linnet Tallow", ConsentGiver::Parent, None, "2026-11-22").await;
    assert_eq!(
        child.state().await,
        (ConsentState::Disagreed, false),
        "his refusal of everything against her consent to one"
    );
    let settled = ConsentForm {
        service: CAMHS.to_owned(),
        by: String::from("both"),
        as_whom: ConsentGiver::Settled,
        dates: dates(["23", "11", "2026"], ["", "", ""]),
        ..ConsentForm::default()
    };
    let refused = child.navigator.give_consent(child.id.clone(), settled.clone()).await.unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::ReasonMissing, Some("ended")),
        "how it ended is required"
    );
    let settled = ConsentForm { ended: String::from("they met with the mediator and agree"), ..settled };
    child.navigator.give_consent(child.id.clone(), settled).await.unwrap();
    assert_eq!(child.state().await, (ConsentState::Given, true));

    // On another journey, for another service, his refusal of everything remains until he changes it.
    let ebsa = child.navigator.begin_journey(child.id.clone(), String::from("ebsa"), None).await.unwrap().id;
    walk_to(&child.navigator, &child.id, &ebsa, "bring-help-in").await;
    let [day, month, year] = on("2026-11-23");
    let (evidence, said_by, as_whom) = (GENERAL.to_owned(), String::from("Sorrel Tallow"), parent);
    let form = EvidenceForm { evidence, day, month, year, said_by, as_whom, ..EvidenceForm::default() };
    child.navigator.record_evidence(child.id.clone(), form).await.unwrap();
    let step = child.navigator.step(ebsa, None).await.unwrap();
    let ask = step.routes.iter().find(|route| route.choice == "ask-psychology").unwrap();
    let states: Vec<_> = ask.gates.iter().flat_map(|gate| &gate.closed).map(|now| now.state).collect();
    assert_eq!((ask.state, states), (RouteState::Waiting, vec![ConsentState::Disagreed]));
}

#[tokio::test]
async fn only_the_young_person_can_change_their_own_no_on_any_journey() {
    let child = Child::born("2010-03-05").await;
    let sixteen = ConsentGiver::YoungPerson;
    child.yes("Bryony", sixteen, "2026-11-02").await;
    child.no("Bryony", sixteen, None, "2026-11-20").await;
    child.yes("Linnet Tallow", ConsentGiver::Parent, "2026-11-21").await;
    let (now, open) = child.now().await;
    assert_eq!((now.state, now.date.as_deref(), open), (ConsentState::OwnNo, Some("2026-11-20"), false));
    child.yes("Dr Wren", ConsentGiver::BestInterests, "2026-11-22").await;
    assert_eq!(child.state().await, (ConsentState::OwnNo, false));
    // The general consent of the father has the same result, with or without a capacity.
    for as_whom in [Some(ConsentGiver::Parent), None] {
        let [day, month, year] = on("2026-11-22");
        let (evidence, said_by) = (GENERAL.to_owned(), String::from("Linnet Tallow"));
        let form = EvidenceForm { evidence, day, month, year, said_by, as_whom, ..EvidenceForm::default() };
        child.navigator.record_evidence(child.id.clone(), form).await.unwrap();
        let page = child.navigator.consents(child.id.clone()).await.unwrap();
        assert_eq!(page.general, None);
        assert_eq!(page.general_closed.map(|now| now.state), Some(ConsentState::OwnNo));
        assert_eq!(child.state().await, (ConsentState::OwnNo, false));
    }
    child.yes("Bryony", sixteen, "2026-11-23").await;
    assert_eq!(child.state().await, (ConsentState::Given, true));
}

#[tokio::test]
async fn a_parents_consent_at_15_is_asked_for_again_from_16_and_announced_before() {
    let child = Child::born("2010-11-10").await;
    child.yes("Sorrel Tallow", ConsentGiver::Parent, "2026-11-09").await;
    let (now, open) = child.now().await;
    assert_eq!((now.state, now.date.as_deref(), open), (ConsentState::AskedAnew, Some("2026-11-10"), false));
    child.yes("Sorrel Tallow", ConsentGiver::Parent, "2026-11-10").await;
    assert_eq!(child.state().await, (ConsentState::AskedAnew, false), "nor does a yes on the birthday itself");
    assert!(child.now().await.0.own, "the form asks the young person first");

    let child = Child::born("2011-01-10").await;
    child.yes("Sorrel Tallow", ConsentGiver::Parent, "2026-11-09").await;
    let (now, open) = child.now().await;
    assert_eq!((now.state, open, now.asked_anew.as_deref()), (ConsentState::Given, true, Some("2027-01-10")));
    let page = child.navigator.consents(child.id.clone()).await.unwrap();
    assert_eq!(page.asked_anew.as_deref(), Some("2027-01-10"));
    let ahead = child.navigator.lookahead(child.id.clone()).await.unwrap();
    let events = ahead.months.into_iter().flat_map(|month| month.events);
    let anew: Vec<_> = events.filter(|event| event.kind == AheadKind::ConsentAskedAnew).collect();
    assert_eq!(anew.iter().map(|event| event.on.as_str()).collect::<Vec<_>>(), ["2027-01-10"]);
    assert_eq!(anew[0].service.as_ref().map(|service| service.id.as_str()), Some(CAMHS));
    // On the birthday itself the choice waits, as Coming up and “What if” said.
    let later = vec![Scenario::Later { months: 2 }];
    let then = child.navigator.what_if(child.journey.clone(), later).await.unwrap();
    assert_eq!(then.page.routes.iter().find(|route| route.choice == "send").unwrap().state, RouteState::Waiting);
    let by = |as_whom| {
        vec![Scenario::Later { months: 2 }, Scenario::Consent { service: CAMHS.to_owned(), given: true, as_whom }]
    };
    for (as_whom, open) in [(Some(ConsentGiver::Parent), false), (Some(ConsentGiver::YoungPerson), true), (None, true)]
    {
        let then = child.navigator.what_if(child.journey.clone(), by(as_whom)).await.unwrap();
        let send = then.page.routes.into_iter().find(|route| route.choice == "send").unwrap();
        assert_eq!(send.state != RouteState::Waiting, open, "{as_whom:?}");
    }
    // A child of 9 is not shown a birthday that is seven years away.
    let child = Child::born("2017-01-10").await;
    child.yes("Sorrel Tallow", ConsentGiver::Parent, "2026-11-09").await;
    assert_eq!(child.now().await.0.asked_anew, None);
}

#[tokio::test]
async fn the_person_who_consented_can_be_corrected() {
    let child = Child::born("2010-03-05").await;
    let nobody = WithdrawalForm { by: String::from("B"), ..WithdrawalForm::default() };
    let refused = child.navigator.withdraw_consent(child.id.clone(), nobody).await.unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::SpeakerMissing, Some("as")));
    child.yes("Bryony", ConsentGiver::YoungPerson, "2026-11-02").await;
    child.no("Linnet Tallow", ConsentGiver::Parent, Some(CAMHS), "2026-11-20").await;
    assert_eq!(child.state().await, (ConsentState::Given, true), "at 16 it is hers to give");
    let kind = Some(HistoryKind::ConsentWithdrawn);
    let query = TimelineQuery { child: child.id.clone(), kind, ..TimelineQuery::default() };
    let line = child.navigator.timeline(query).await.unwrap().lines.remove(0);
    let page = child.navigator.entry(child.id.clone(), Some(line.seq), None).await.unwrap();
    let Some(Correction::Withdrawal { form }) = page.now else { panic!("{:?}", page.now) };
    let form = WithdrawalForm { as_whom: Some(ConsentGiver::YoungPerson), by: String::from("Bryony"), ..form };
    let (to, reason) = (Box::new(Correction::Withdrawal { form }), String::from("it was she who said so"));
    let edit = Edit::Correct { seq: line.seq, to, reason };
    let newest = child.navigator.preview_edit(child.id.clone(), edit.clone()).await.unwrap().newest;
    child.navigator.edit_entry(child.id.clone(), edit, false, newest).await.accepted();
    child.yes("Linnet Tallow", ConsentGiver::Parent, "2026-11-22").await;
    assert_eq!(child.state().await, (ConsentState::OwnNo, false));
    let other = child.navigator.consents(child.id.clone()).await.unwrap();
    assert!(other.services.iter().all(|one| one.service.id != EPS), "there is no statement about another service");
}

#[tokio::test]
async fn a_childs_judged_no_remains_until_their_own_yes_is_judged_too() {
    for everything in [false, true] {
        let service = (!everything).then_some(CAMHS);
        let child = Child::born("2015-03-05").await;
        child.yes("Mum", ConsentGiver::Parent, "2026-11-02").await;
        child.no_judged("Wren", ConsentGiver::Child, "Dr", service, "2026-11-20").await;
        assert_eq!(child.state().await, (ConsentState::OwnNo, false));
        child.yes("Mum", ConsentGiver::YoungPerson, "2026-11-21").await;
        assert_eq!(child.state().await, (ConsentState::OwnNo, false), "nobody judged that yes");
        child.yes("Wren", ConsentGiver::Child, "2026-11-22").await;
        assert_eq!(child.state().await, (ConsentState::OwnNo, false));
        // A correction has the same result.
        let (seq, now) = child.newest(HistoryKind::Consented).await;
        let Correction::Consent { form } = now else { panic!("{now:?}") };
        let spoken = ConsentForm { as_whom: ConsentGiver::YoungPerson, by: String::from("Mum"), ..form };
        child.correct(seq, Correction::Consent { form: spoken.clone() }).await;
        assert_eq!(child.state().await, (ConsentState::OwnNo, false));
        // A later no that nobody judged does not make it weaker.
        child.no("Wren", ConsentGiver::Child, service, "2026-11-22").await;
        child.yes("Wren", ConsentGiver::YoungPerson, "2026-11-23").await;
        assert_eq!(child.state().await, (ConsentState::OwnNo, false));
        child.yes_judged("Wren", ConsentGiver::Child, "Dr", "2026-11-23").await;
        assert_eq!(child.state().await, (ConsentState::Given, true));
    }
}

#[tokio::test]
async fn the_general_consent_follows_the_same_rules() {
    let child = Child::born("2015-03-05").await;
    let hold = async |as_whom, judged_by: &str| {
        let [day, month, year] = on("2026-11-22");
        let (said_by, judged_by) = (String::from("Wren"), judged_by.to_owned());
        let evidence = GENERAL.to_owned();
        let form = EvidenceForm { evidence, day, month, year, said_by, as_whom, judged_by, ..EvidenceForm::default() };
        child.navigator.record_evidence(child.id.clone(), form).await.accepted();
        let page = child.navigator.consents(child.id.clone()).await.unwrap();
        (page.general.is_some(), page.general_closed.map(|now| now.state))
    };
    assert_eq!(hold(Some(ConsentGiver::Parent), "").await, (true, None));
    child.no_judged("Wren", ConsentGiver::Child, "Dr", None, "2026-11-20").await;
    assert_eq!(hold(Some(ConsentGiver::YoungPerson), "").await, (false, Some(ConsentState::OwnNo)));
    assert_eq!(hold(Some(ConsentGiver::Child), "").await, (false, Some(ConsentState::OwnNo)));
    assert_eq!(hold(Some(ConsentGiver::Child), "Dr").await, (true, None));
}

#[tokio::test]
async fn own_consent_is_a_childs_or_a_young_persons_by_age_on_its_day() {
    // The 16th birthday is on 10 November.
    let child = Child::born("2010-11-10").await;
    for (typed, day, read) in [
        (ConsentGiver::YoungPerson, "2026-11-09", ConsentGiver::Child),
        (ConsentGiver::Child, "2026-11-09", ConsentGiver::Child),
        (ConsentGiver::Child, "2026-11-10", ConsentGiver::YoungPerson),
        (ConsentGiver::YoungPerson, "2026-11-10", ConsentGiver::YoungPerson),
        (ConsentGiver::Settled, "2026-11-10", ConsentGiver::Settled),
    ] {
        child.yes("Wren", typed, day).await;
        let (seq, now) = child.newest(HistoryKind::Consented).await;
        let Correction::Consent { form } = now else { panic!("{now:?}") };
        assert_eq!(form.as_whom, read, "{typed:?} on {day}");
        child.correct(seq, Correction::Consent { form: ConsentForm { as_whom: typed, ..form } }).await;
        let (_, now) = child.newest(HistoryKind::Consented).await;
        let Correction::Consent { form } = now else { panic!("{now:?}") };
        assert_eq!(form.as_whom, read, "{typed:?} on {day}, corrected");
        child.no("Wren", typed, Some(CAMHS), day).await;
        let (_, now) = child.newest(HistoryKind::ConsentWithdrawn).await;
        let Correction::Withdrawal { form } = now else { panic!("{now:?}") };
        assert_eq!(form.as_whom, Some(read), "no of {typed:?} on {day}");
    }
}

#[tokio::test]
async fn nobody_under_school_age_consents_for_themselves_whoever_judges_it() {
    // The fifth birthday is on 10 November.
    let child = Child::born("2021-11-10").await;
    let say = async |as_whom, day: &str| {
        let [day, month, year] = on(day);
        let form = ConsentForm {
            service: CAMHS.to_owned(),
            by: String::from("Wren"),
            as_whom,
            judged_by: String::from("Dr Tallow"),
            dates: dates([&day, &month, &year], ["", "", ""]),
            what: String::from("the referral"),
            ended: String::new(),
        };
        child.navigator.give_consent(child.id.clone(), form).await.err().map(|failure| (failure.code, failure.field))
    };
    let refused = Some((Code::TooYoungToConsent, Some(String::from("as"))));
    assert_eq!(say(ConsentGiver::Child, "2026-11-09").await, refused);
    assert_eq!(say(ConsentGiver::YoungPerson, "2026-11-09").await, refused);
    assert_eq!(say(ConsentGiver::Parent, "2026-11-09").await, None);
    assert_eq!(say(ConsentGiver::Child, "2026-11-10").await, None, "on the birthday with a named judge");
    let [day, month, year] = on("2026-11-09");
    let form = EvidenceForm {
        evidence: String::from("consent-to-refer"),
        day,
        month,
        year,
        said_by: String::from("Wren"),
        as_whom: Some(ConsentGiver::Child),
        judged_by: String::from("Dr Tallow"),
        ..EvidenceForm::default()
    };
    let general = child.navigator.record_evidence(child.id.clone(), form).await.unwrap_err();
    assert_eq!((general.code, general.field.as_deref()), (Code::TooYoungToConsent, Some("as")));
    // A no is never refused.
    child.no_judged("Wren", ConsentGiver::Child, "Dr Tallow", Some(CAMHS), "2026-11-09").await;
}
