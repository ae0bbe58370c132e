//! Joining two records of one child, and separating them again.

use crate::api::import::people;
use crate::api::navigator::Navigator;
use crate::edit::join::{self, Facts, Pair};
use crate::forms::fields;
use crate::import::likeness::{Likeness, Person};
use crate::import::rows::Candidate;
use crate::session::case_file::CaseFile;
use crate::session::open::Session;
use crate::view::joining;
use crate::wire::{
    BeforeJoining, ChildId, Code, Failure, ImportLike, JoinChoice, JoinForm, JoiningPage, RecordsJoined,
};

impl Navigator {
    /// Returns what is joined to a record, and other records that may be of the same child.
    pub async fn joining(&self, child: ChildId) -> Result<JoiningPage, Failure> {
        self.run(move |inner| {
            inner.with_summaries(|_, _| ())?;
            inner.with_case_file(&child, |_, session, case| {
                let likes = if case.sample { Vec::new() } else { likes(session, case)? };
                Ok(joining::page(case, likes))
            })
        })
        .await
    }

    /// Returns two records side by side, and what would follow from joining them. Nothing is written.
    pub async fn before_joining(
        &self,
        stays: ChildId,
        goes: ChildId,
        choices: Vec<JoinChoice>,
    ) -> Result<BeforeJoining, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.with_session(|content, session| {
                let stays = CaseFile::open(content, session, &stays, today)?;
                let goes = CaseFile::open(content, session, &goes, today)?;
                let pair = Pair::new(&stays, &goes)?;
                joining::before(content, session, &pair, &choices)
            })
        })
        .await
    }

    /// Joins two records: from now on they are read as one.
    pub async fn join_records(&self, stays: ChildId, goes: ChildId, form: JoinForm) -> Result<RecordsJoined, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_session(|content, session| {
                let stays = CaseFile::open(content, session, &stays, now.today)?;
                let goes = CaseFile::open(content, session, &goes, now.today)?;
                let child = join::join(content, session, &now, [&stays, &goes], &form)?;
                Ok(RecordsJoined { child, at: now.time_of_day() })
            })
        })
        .await
    }

    /// Separates two records. What was recorded since they were joined stays with the one that stays.
    pub async fn separate_records(
        &self,
        child: ChildId,
        seq: u32,
        reason: String,
        newest: u32,
    ) -> Result<RecordsJoined, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            let reason = fields::required_text(&reason, "reason", Code::ReasonMissing)?;
            inner.with_case_file(&child, |_, session, case| {
                if case.record.newest() != newest {
                    return Err(Failure::new(Code::JourneyMovedOn));
                }
                join::separate(session, &now, &case.child.id, seq, &reason)?;
                // What was done before is in another record now.
                session.acts.clear();
                Ok(RecordsJoined { child: case.child.id.clone(), at: now.time_of_day() })
            })
        })
        .await
    }
}

/// Returns the other children whom this one resembles, as a typed child would.
fn likes(session: &Session, case: &CaseFile) -> Result<Vec<ImportLike>, Failure> {
    let Facts { name, born, setting, upn, .. } = Facts::of(case)?;
    let typed = [Candidate { name, born: Some(born), setting, upn, ..Candidate::default() }];
    let others: Vec<Person> = people(session)?.into_iter().filter(|person| person.child.id != case.child.id).collect();
    Ok(Likeness::new(&others, &typed).of(&typed, 0))
}
