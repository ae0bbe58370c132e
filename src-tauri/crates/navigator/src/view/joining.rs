//! Two records of one child side by side, and what is joined to a record.

use record::joined::Join;
use record::protections::protective_notes;
use record::{EntryBody, Record};

use crate::content::shipped::Content;
use crate::edit::join::{Facts, Pair, about_part, act_of, name_of_part};
use crate::forms::nhs_number::spaced;
use crate::session::case_file::CaseFile;
use crate::session::open::Session;
use crate::view::child::known_answers;
use crate::view::consent::Consents;
use crate::view::journey_line::line;
use crate::view::{contacts, disagreement, entry_text, preview};
use crate::wire::{
    AnswerToJoin, BeforeJoining, ConsentToJoin, FactToJoin, Failure, ImportLike, JoinChoice, JoinFact, JoinNewest,
    JoinedPart, JoiningPage, KnownAnswer, Named, RecordToJoin,
};

/// Every fact, in the order of the page.
const FACTS: [JoinFact; 10] = [
    JoinFact::Name,
    JoinFact::KnownAs,
    JoinFact::LegalName,
    JoinFact::Born,
    JoinFact::Upn,
    JoinFact::NhsNumber,
    JoinFact::Setting,
    JoinFact::YearGroup,
    JoinFact::Contacts,
    JoinFact::Archive,
];

/// Returns both records, and what would follow from joining them with these choices.
pub(crate) fn before(
    content: &Content,
    session: &mut Session,
    pair: &Pair<'_>,
    choices: &[JoinChoice],
) -> Result<BeforeJoining, Failure> {
    let written = pair.written(content, session, choices, "")?;
    let written: Vec<EntryBody> = written.into_iter().map(|entry| entry.body).collect();
    let then = pair.then(content, session, &written)?;
    let (stays, goes) = (pair.stays, pair.goes);
    let mut journeys = preview::journeys(content, stays, &then)?;
    journeys.extend(preview::journeys(content, goes, &then)?);
    journeys.retain(|journey| journey.alters);
    Ok(BeforeJoining {
        stays: record_to_join(content, stays),
        goes: record_to_join(content, goes),
        facts: FACTS.into_iter().map(|fact| fact_to_join(content, pair, fact, choices)).collect(),
        doubts: pair.doubts(),
        answers: answers(content, [stays, goes, &then]),
        consents: consents(content, [stays, goes, &then]),
        twice: twice(stays, goes),
        journeys,
        newest: JoinNewest { stays: stays.record.newest(), goes: goes.record.newest() },
    })
}

fn record_to_join(content: &Content, case: &CaseFile) -> RecordToJoin {
    let all = &case.record.all;
    let files = all.iter().filter(|entry| matches!(entry.body, EntryBody::Attached { .. })).count();
    let notes = protective_notes(&case.record.in_force).into_iter().filter(|note| note.ended.is_none()).count();
    RecordToJoin {
        child: case.named.clone(),
        full_name: case.child.name.clone(),
        born: case.child.born.clone(),
        archived: case.child.archived,
        entries: count(all.len()),
        first: all.first().map(|entry| entry.on.to_string()),
        last: all.last().map(|entry| entry.on.to_string()),
        files: count(files),
        journeys: case.journeys.iter().map(|opened| line(content, opened)).collect(),
        protections: count(notes),
        disagreements: count(disagreement::lines(content, case).len()),
    }
}

fn fact_to_join(content: &Content, pair: &Pair<'_>, fact: JoinFact, choices: &[JoinChoice]) -> FactToJoin {
    let (stays, goes) = pair.facts();
    FactToJoin {
        fact,
        stays: fact_in_words(content, stays, fact),
        goes: fact_in_words(content, goes, fact),
        differs: pair.differs(fact),
        chosen: pair.side(fact, choices),
    }
}

fn fact_in_words(content: &Content, facts: &Facts, fact: JoinFact) -> String {
    match fact {
        JoinFact::Name => facts.name.clone(),
        JoinFact::KnownAs if facts.known_as.is_empty() => facts.name.clone(),
        JoinFact::KnownAs => facts.known_as.clone(),
        JoinFact::LegalName => facts.legal_name.clone(),
        JoinFact::Born => facts.born.to_string(),
        JoinFact::Upn => facts.upn.clone(),
        JoinFact::NhsNumber => spaced(&facts.contacts.nhs_number),
        JoinFact::Contacts => {
            let details =
                record::entry::contacts::ContactDetails { nhs_number: String::new(), ..facts.contacts.clone() };
            contacts::told(content, &details).join(" · ")
        }
        JoinFact::Setting => facts.setting.clone(),
        JoinFact::YearGroup => entry_text::outside_year(content, facts.years_outside).unwrap_or_default(),
        JoinFact::Archive => match facts.archived {
            None => content.words.say("entry-text-not-archived"),
            Some(None) => content.words.say("entry-text-archived"),
            Some(Some(why)) => content.words.say(entry_text::why_message(why)),
        },
    }
}

/// The questions that both answer, and not the same.
fn answers(content: &Content, cases: [&CaseFile; 3]) -> Vec<AnswerToJoin> {
    let [stays, goes, then] = cases.map(|case| known_answers(content, &case.record.in_force));
    let of = |all: &[KnownAnswer], id: &str| all.iter().find(|known| known.question.id == id).cloned();
    let differing = stays.into_iter().filter_map(|one| {
        let other = of(&goes, &one.question.id).filter(|other| other.value != one.value)?;
        let then = of(&then, &one.question.id).map(|then| then.value_words).unwrap_or_default();
        Some(AnswerToJoin { question: one.question, stays: one.value_words, goes: other.value_words, then })
    });
    differing.collect()
}

/// The services for which both record consent or a refusal, and not the same.
fn consents(content: &Content, cases: [&CaseFile; 3]) -> Vec<ConsentToJoin> {
    let all = cases.map(|case| Consents::of(content, case));
    let [stays, goes, then] = all.each_ref().map(Consents::by_service);
    let [of_stays, of_goes, of_then] = all;
    let differing = stays.iter().filter_map(|(service, one)| {
        let other = goes.get(service).filter(|other| *other != one)?;
        Some(ConsentToJoin {
            stays: of_stays.now(service, Some(*one)),
            goes: of_goes.now(service, Some(*other)),
            then: of_then.now(service, then.get(service).copied()),
        })
    });
    differing.collect()
}

/// The pathways on which both have a journey under way.
fn twice(stays: &CaseFile, goes: &CaseFile) -> Vec<Named> {
    let both = stays.under_way().filter(|one| goes.under_way().any(|other| other.record.pathway == one.record.pathway));
    both.map(|opened| opened.pathway_text().pathway_named()).collect()
}

/// Returns what is joined to a record, and other records that may be of the same child.
pub(crate) fn page(case: &CaseFile, likes: Vec<ImportLike>) -> JoiningPage {
    let record = &case.record;
    JoiningPage {
        child: case.named.clone(),
        parts: record.origins.joins.iter().filter_map(|join| part(case, record, join)).collect(),
        likes,
        sample: case.sample,
        apart: case.apart,
        newest: record.newest(),
    }
}

fn part(case: &CaseFile, record: &Record, join: &Join) -> Option<JoinedPart> {
    let by = record.written(join.seq)?;
    let EntryBody::Joined { reason, .. } = &by.body else { return None };
    let act = act_of(record, join).len();
    let since = record.all.iter().filter(|entry| entry.seq >= join.seq).count();
    let of_part = |opened: &&crate::session::journey::JourneyState| {
        let begins = |entry: &&record::RecordEntry| {
            join.entries.contains(&entry.seq) && matches!(entry.body, EntryBody::Begun { .. }) && opened.has(entry)
        };
        record.all.iter().any(|entry| begins(&entry))
    };
    let pathways = case.journeys.iter().filter(of_part).map(|opened| opened.pathway_text().pathway_named());
    Some(JoinedPart {
        seq: join.seq,
        name: name_of_part(record, join),
        on: by.on.to_string(),
        by: by.by.clone(),
        reason: reason.clone(),
        back: count(join.entries.len()),
        since: count(since.saturating_sub(act)),
        about_it: count(about_part(record, join).len()),
        pathways: pathways.collect(),
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
