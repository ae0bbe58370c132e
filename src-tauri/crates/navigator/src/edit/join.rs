//! What joining two records of one child writes, and what separating them writes. No entry is moved.

use casebook::ChildRecord;
use jiff::civil::Date;
use record::archive::archived_why;
use record::entry::contacts::ContactDetails;
use record::joined::{Join, runs};
use record::kinds::ArchiveReason;
use record::retention::{KeptLonger, kept_longer};
use record::year_group::offset;
use record::{EntryBody, NewEntry, Record, school};

use crate::content::shipped::Content;
use crate::forms::{fields, nhs_number, upn};
use crate::session::acts::WrittenEntries;
use crate::session::case_file::{CaseFile, index_of};
use crate::session::clock::Moment;
use crate::session::open::{Session, Writing};
use crate::wire::{ChildId, Code, Failure, JoinChoice, JoinFact, JoinForm, JoinSide};

/// The facts of a record that can differ from those of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) name: String,
    pub(crate) known_as: String,
    pub(crate) legal_name: String,
    pub(crate) born: Date,
    pub(crate) upn: String,
    pub(crate) setting: String,
    pub(crate) contacts: ContactDetails,
    pub(crate) years_outside: i8,
    pub(crate) archived: Option<Option<ArchiveReason>>,
}

impl Facts {
    pub(crate) fn of(case: &CaseFile) -> Result<Facts, Failure> {
        let now = &case.record.in_force;
        let profile = now.iter().rev().find_map(|entry| match &entry.body {
            EntryBody::Profile { legal_name, upn, .. } => Some((legal_name.clone(), upn.clone())),
            _ => None,
        });
        let contacts = now.iter().rev().find_map(|entry| match &entry.body {
            EntryBody::Contacts(details) => Some(details.clone()),
            _ => None,
        });
        let (legal_name, upn) = profile.unwrap_or_default();
        Ok(Facts {
            name: case.child.name.clone(),
            known_as: case.child.known_as.clone(),
            legal_name,
            born: case.born()?,
            upn,
            setting: school::on(now, case.today),
            contacts: contacts.unwrap_or_default(),
            years_outside: offset(now),
            archived: case.child.archived.then(|| archived_why(now)),
        })
    }

    fn profile(&self) -> EntryBody {
        EntryBody::Profile {
            name: self.name.clone(),
            known_as: self.known_as.clone(),
            born: self.born,
            setting: self.setting.clone(),
            legal_name: self.legal_name.clone(),
            upn: self.upn.clone(),
        }
    }
}

/// Two records that may be joined.
pub(crate) struct Pair<'a> {
    pub(crate) stays: &'a CaseFile,
    pub(crate) goes: &'a CaseFile,
    facts: [Facts; 2],
}

impl<'a> Pair<'a> {
    /// # Errors
    /// [`Code::JoinedWithItself`] if both are one record by now; [`Code::SampleNotJoined`].
    pub(crate) fn new(stays: &'a CaseFile, goes: &'a CaseFile) -> Result<Pair<'a>, Failure> {
        if stays.child.id == goes.child.id {
            return Err(Failure::new(Code::JoinedWithItself));
        }
        if stays.sample || goes.sample {
            return Err(Failure::new(Code::SampleNotJoined));
        }
        let facts = [Facts::of(stays)?, Facts::of(goes)?];
        Ok(Pair { stays, goes, facts })
    }

    pub(crate) fn facts(&self) -> (&Facts, &Facts) {
        let [stays, goes] = &self.facts;
        (stays, goes)
    }

    /// Whether both record a fact, and not the same.
    pub(crate) fn differs(&self, fact: JoinFact) -> bool {
        let (one, other) = self.facts();
        let texts = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
        match fact {
            JoinFact::Name => texts(&one.name, &other.name),
            // Somebody may like their own name, so that nothing is recorded says something too.
            JoinFact::KnownAs => one.known_as != other.known_as,
            JoinFact::LegalName => texts(&one.legal_name, &other.legal_name),
            JoinFact::Born => one.born != other.born,
            JoinFact::Upn => texts(&one.upn, &other.upn),
            JoinFact::NhsNumber => texts(&one.contacts.nhs_number, &other.contacts.nhs_number),
            JoinFact::Contacts => {
                let (one, other) = (without_number(&one.contacts), without_number(&other.contacts));
                let none = ContactDetails::default();
                one != none && other != none && one != other
            }
            JoinFact::Setting => texts(&one.setting, &other.setting),
            JoinFact::YearGroup => one.years_outside != other.years_outside,
            JoinFact::Archive => one.archived != other.archived,
        }
    }

    /// The facts that a person has only once and that differ.
    pub(crate) fn doubts(&self) -> Vec<JoinFact> {
        let (one, other) = self.facts();
        let stays = |number: &str| upn::shape(number) == upn::Shape::Sound && !upn::is_temporary(number);
        let numbers = [&one.contacts.nhs_number, &other.contacts.nhs_number];
        let is_certain = |fact: &JoinFact| match fact {
            JoinFact::Upn => stays(&one.upn) && stays(&other.upn),
            JoinFact::NhsNumber => numbers.iter().all(|number| nhs_number::is_sound(number)),
            _ => true,
        };
        let once = [JoinFact::Born, JoinFact::Upn, JoinFact::NhsNumber];
        once.into_iter().filter(|fact| self.differs(*fact) && is_certain(fact)).collect()
    }

    /// Whose fact is shown without a choice: that of the record that stays. Whoever has died stays archived, and a record in use
    /// is not archived because the other one was.
    fn side_at_first(&self, fact: JoinFact) -> JoinSide {
        let (one, other) = self.facts();
        let died = |facts: &Facts| facts.archived == Some(Some(ArchiveReason::Died));
        match fact {
            JoinFact::Archive if died(one) => JoinSide::Stays,
            JoinFact::Archive if died(other) || other.archived.is_none() => JoinSide::Goes,
            JoinFact::YearGroup if one.years_outside == 0 => JoinSide::Goes,
            JoinFact::KnownAs if one.known_as.is_empty() => JoinSide::Goes,
            _ => JoinSide::Stays,
        }
    }

    pub(crate) fn side(&self, fact: JoinFact, choices: &[JoinChoice]) -> JoinSide {
        let chosen = choices.iter().find(|choice| choice.fact == fact).map(|choice| choice.side);
        chosen.unwrap_or_else(|| self.side_at_first(fact))
    }

    /// What the joined record is to say. What only one of the two records is taken from that one.
    fn wanted(&self, choices: &[JoinChoice]) -> Facts {
        let (one, other) = self.facts();
        let from = |fact| match self.side(fact, choices) {
            JoinSide::Stays => (one, other),
            JoinSide::Goes => (other, one),
        };
        let text = |fact, of: fn(&Facts) -> &String| {
            let (first, second) = from(fact);
            if of(first).is_empty() { of(second) } else { of(first) }.clone()
        };
        Facts {
            name: text(JoinFact::Name, |facts| &facts.name),
            known_as: from(JoinFact::KnownAs).0.known_as.clone(),
            legal_name: text(JoinFact::LegalName, |facts| &facts.legal_name),
            born: from(JoinFact::Born).0.born,
            upn: text(JoinFact::Upn, |facts| &facts.upn),
            setting: text(JoinFact::Setting, |facts| &facts.setting),
            contacts: contacts(text(JoinFact::NhsNumber, |facts| &facts.contacts.nhs_number), from(JoinFact::Contacts)),
            years_outside: from(JoinFact::YearGroup).0.years_outside,
            archived: from(JoinFact::Archive).0.archived,
        }
    }

    /// The entries that the record that stays gets: the join, and what is to be shown if it would not be by itself.
    pub(crate) fn written(
        &self,
        content: &Content,
        session: &mut Session,
        choices: &[JoinChoice],
        reason: &str,
    ) -> Result<Vec<NewEntry>, Failure> {
        let entries = |case: &'a CaseFile| (case.record.all.as_slice(), case.record.unreadable.as_slice());
        let (other, runs) = (self.goes.child.id.to_string(), runs(entries(self.stays), entries(self.goes)));
        let mut bodies = vec![EntryBody::Joined { other, runs, reason: reason.to_owned() }];
        let then = self.then(content, session, &bodies)?;
        let (shown, wanted) = (Facts::of(&then)?, self.wanted(choices));
        if shown.profile() != wanted.profile() {
            bodies.push(wanted.profile());
        }
        if shown.contacts != wanted.contacts {
            bodies.push(EntryBody::Contacts(wanted.contacts));
        }
        if shown.years_outside != wanted.years_outside {
            bodies.push(EntryBody::TaughtOutsideYear { years: wanted.years_outside });
        }
        if shown.archived != wanted.archived {
            let (archived, why) = (wanted.archived.is_some(), wanted.archived.flatten());
            bodies.push(EntryBody::Archived { archived, why });
        }
        bodies.extend(self.kept_longest(&then.record));
        Ok(bodies.into_iter().map(NewEntry::of_child).collect())
    }

    /// What keeps either record longest keeps the joined one, whichever was written last.
    fn kept_longest(&self, then: &Record) -> Option<EntryBody> {
        let kept = [self.stays, self.goes].map(|case| kept_longer(&case.record.in_force));
        let longest = kept.into_iter().flatten().max_by_key(|kept| kept.until)?;
        let is_shorter = |now: KeptLonger<'_>| now.until < longest.until;
        let is_lost = kept_longer(&then.in_force).is_none_or(is_shorter);
        is_lost.then(|| EntryBody::KeptLonger { until: longest.until, reason: longest.reason.to_owned() })
    }

    /// The case file of the joined record, with these entries written. Nothing is written.
    pub(crate) fn then(
        &self,
        content: &Content,
        session: &mut Session,
        bodies: &[EntryBody],
    ) -> Result<CaseFile, Failure> {
        let bodies: Vec<NewEntry> = bodies.iter().cloned().map(NewEntry::of_child).collect();
        let record = session.imagined_join(&self.stays.child.id, &self.goes.child.id, self.stays.today, &bodies)?;
        let mut journeys = session.casebook.journeys(&self.stays.child.id)?;
        journeys.extend(session.casebook.journeys(&self.goes.child.id)?);
        CaseFile::of_record(content, session, &self.stays.child, record, journeys, self.stays.today)
    }
}

fn without_number(details: &ContactDetails) -> ContactDetails {
    ContactDetails { nhs_number: String::new(), ..details.clone() }
}

/// The contact details of the first, with what only the second records.
fn contacts(nhs_number: String, (first, second): (&Facts, &Facts)) -> ContactDetails {
    let (first, second) = (&first.contacts, &second.contacts);
    let text = |of: fn(&ContactDetails) -> &String| if of(first).is_empty() { of(second) } else { of(first) }.clone();
    ContactDetails {
        nhs_number,
        gp: text(|details| &details.gp),
        address: text(|details| &details.address),
        language: text(|details| &details.language),
        note: text(|details| &details.note),
        people: if first.people.is_empty() { second.people.clone() } else { first.people.clone() },
    }
}

/// Joins two records. Something that speaks against it needs a reason.
///
/// # Errors
/// [`Code::JourneyMovedOn`] if something was recorded since the page was made; [`Code::ReasonMissing`]; those of
/// [`Pair::new`]. Nothing is then written.
pub(crate) fn join(
    content: &Content,
    session: &mut Session,
    now: &Moment,
    [stays, goes]: [&CaseFile; 2],
    form: &JoinForm,
) -> Result<ChildId, Failure> {
    let pair = Pair::new(stays, goes)?;
    if [stays.record.newest(), goes.record.newest()] != [form.newest.stays, form.newest.goes] {
        return Err(Failure::new(Code::JourneyMovedOn));
    }
    let reason = if pair.doubts().is_empty() {
        fields::text(&form.reason, "reason")?
    } else {
        fields::required_text(&form.reason, "reason", Code::ReasonMissing)?
    };
    let bodies = pair.written(content, session, &form.choices, &reason)?;
    let written: Vec<EntryBody> = bodies.iter().map(|entry| entry.body.clone()).collect();
    let then = pair.then(content, session, &written)?;
    let index = Some(then.child).filter(|then| *then != stays.child);
    let at = session.next_stored(&stays.child.id)?;
    let part_of = EntryBody::PartOf { whole: stays.child.id.to_string(), at };
    let part = Writing { child: goes.child.id.clone(), bodies: vec![NewEntry::of_child(part_of)], index: None };
    let whole = Writing { child: stays.child.id.clone(), bodies, index };
    let written = session.write_both(now, whole, part)?;
    session.acts.did(written);
    Ok(stays.child.id.clone())
}

/// Separates the record that the entry `seq` joined. What was chosen with the join is undone as well.
///
/// # Errors
/// [`Code::NotJoined`] if no record in it was joined by that entry.
pub(crate) fn separate(
    session: &mut Session,
    now: &Moment,
    child: &ChildId,
    seq: u32,
    reason: &str,
) -> Result<WrittenEntries, Failure> {
    let (line, record) = (session.casebook.child(child)?, session.read(child)?);
    let join = join_at(&record, seq)?;
    let undone = |seq| NewEntry::of_child(EntryBody::Undone { seq, reason: reason.to_owned() });
    let bodies: Vec<NewEntry> = act_of(&record, join).into_iter().map(undone).collect();
    let then = record.with(session.imagined(&record, now.today, &bodies));
    let index = changed(&line, &without(&then, join), now.today);
    let part = ChildId::from(join.other.as_str());
    let (part_line, alone) = (session.casebook.stored_child(&part)?, session.read_again(&part)?);
    let end = alone.all.last().filter(|entry| entry.body.part_of().is_some()).ok_or(Failure::new(Code::NotJoined))?;
    let whole = Writing { child: line.id.clone(), bodies, index };
    let index = changed(&part_line, &alone, now.today);
    session.write_both(now, whole, Writing { child: part, bodies: vec![undone(end.seq)], index })
}

/// The line in the list that follows from a record, if it differs from this one.
fn changed(line: &ChildRecord, record: &Record, today: Date) -> Option<ChildRecord> {
    Some(index_of(line, record, today)).filter(|then| then != line)
}

/// The join that the entry with this number wrote.
pub(crate) fn join_at(record: &Record, seq: u32) -> Result<&Join, Failure> {
    record.origins.joins.iter().find(|join| join.seq == seq).ok_or(Failure::new(Code::NotJoined))
}

/// The numbers of the entries that were written with a join and are in force: the join, and what was chosen.
pub(crate) fn act_of(record: &Record, join: &Join) -> Vec<u32> {
    let Some(first) = record.written(join.seq) else { return Vec::new() };
    let chosen = record.in_force.iter().skip_while(|entry| entry.seq <= join.seq).take_while(|entry| {
        let is_of_act = matches!(
            entry.body,
            EntryBody::Profile { .. }
                | EntryBody::Contacts(_)
                | EntryBody::TaughtOutsideYear { .. }
                | EntryBody::Archived { .. }
                | EntryBody::KeptLonger { .. }
        );
        is_of_act && entry.at == first.at
    });
    std::iter::once(join.seq).chain(chosen.map(|entry| entry.seq)).collect()
}

/// A record without the entries that a join brought, as it is read once the two are separated.
fn without(record: &Record, join: &Join) -> Record {
    let stays = record.all.iter().filter(|entry| !join.entries.contains(&entry.seq));
    Record::new(stays.cloned().collect())
}

/// The numbers of the entries since a join that are about the journeys or the entries that it brought.
pub(crate) fn about_part(record: &Record, join: &Join) -> Vec<u32> {
    let of_part = |seq: &u32| join.entries.contains(seq);
    let journeys: Vec<&str> =
        record.all.iter().filter(|entry| of_part(&entry.seq)).filter_map(|entry| entry.journey.as_deref()).collect();
    let act = act_of(record, join);
    let since = record.all.iter().filter(|entry| entry.seq > join.seq && !act.contains(&entry.seq));
    let is_about = |entry: &&record::RecordEntry| {
        entry.journey.as_deref().is_some_and(|journey| journeys.contains(&journey))
            || entry.body.named().iter().any(of_part)
    };
    since.filter(is_about).map(|entry| entry.seq).collect()
}

/// Whether an entry of this record joined another one to it or ended it, so that it is undone only as a whole.
pub(crate) fn is_joining(record: &Record, seq: u32) -> bool {
    record.written(seq).is_some_and(|entry| entry.body.joins().is_some() || entry.body.part_of().is_some())
}

/// The newest details that the part itself had when it was joined.
pub(crate) fn name_of_part(record: &Record, join: &Join) -> String {
    let name = record.in_force.iter().rev().filter(|entry| join.entries.contains(&entry.seq)).find_map(|entry| {
        match &entry.body {
            EntryBody::Profile { name, .. } => Some(name.clone()),
            _ => None,
        }
    });
    name.unwrap_or_default()
}
