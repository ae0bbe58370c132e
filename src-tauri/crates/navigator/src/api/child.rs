//! Children: the list, the page, and what is recorded about them.

use casebook::ChildRecord;
use record::archive::has_died;
use record::{EntryBody, NewEntry};

use crate::api::automatic_copy::Before;
use crate::api::import::people;
use crate::api::navigator::{Inner, Navigator};
use crate::content::questions::{first_questions, has_value};
use crate::content::shipped::Content;
use crate::forms::child::{Was, index, profile};
use crate::forms::contacts::{nhs, with_nhs_number};
use crate::forms::fields;
use crate::forms::fields::{Life, Together};
use crate::import::likeness::{Likeness, Person};
use crate::import::rows::Candidate;
use crate::session::child::born;
use crate::session::identity::Identity;
use crate::session::open::Writing;
use crate::view::urgent_noted::unanswered;
use crate::view::{child, child_header, children};
use crate::wire::{
    Added, ArchivedSeveral, Archiving, ChildForm, ChildHeader, ChildId, ChildList, ChildPage, ChildrenAsked, Code,
    ContactsForm, Failure, FirstAnswer, ImportLike, Question, Saved,
};

impl Navigator {
    /// Returns the list of children; those who need somebody today come first. A text on its own filters by name and
    /// setting.
    pub async fn children(&self, asked: impl Into<ChildrenAsked>) -> Result<ChildList, Failure> {
        let asked = asked.into();
        self.run(move |inner| {
            fields::looked_for(&asked.text, "text")?;
            inner.with_summaries(|summaries, on| children::children(summaries, &asked, on))
        })
        .await
    }

    pub async fn child(&self, child: ChildId) -> Result<ChildPage, Failure> {
        self.run(move |inner| inner.with_case_file(&child, |content, _, case| child::page(content, case))).await
    }

    /// Returns the header of every page of the child.
    pub async fn child_header(&self, child: ChildId) -> Result<ChildHeader, Failure> {
        self.run(move |inner| inner.with_case_file(&child, |content, _, case| child_header::header(content, case)))
            .await
    }

    /// Returns the questions that can be answered while a child is added.
    pub async fn first_questions(&self) -> Result<Vec<Question>, Failure> {
        self.run(move |inner| Ok(first_questions(&inner.state().content))).await
    }

    /// Adds a child. What is answered with it is recorded as any later answer is, so no step asks it again.
    pub async fn add_child(&self, form: ChildForm) -> Result<Added<ChildId>, Failure> {
        self.run(move |inner| {
            let now = inner.clock.now();
            inner.with_session(|content, session| {
                let (profile, nhs_number) = (profile(&form, now.today, None), nhs(&form.nhs_number)).together()?;
                let contacts = with_nhs_number(nhs_number);
                let answers = first_answers(content, &form)?;
                // The casebook itself gives a new child its id, so the id is empty here.
                let (child, index) = (ChildId::default(), index(&ChildId::default(), &profile, false));
                let bodies = std::iter::once(profile).chain(contacts).chain(answers).map(NewEntry::of_child).collect();
                let newcomer = Writing { child, bodies, index };
                let (ids, _) = session.import_children(&now, vec![newcomer], Vec::new())?;
                let id = ids.into_iter().next().ok_or_else(|| Failure::unexpected("child"))?;
                Ok(Added { id, at: now.time_of_day() })
            })
        })
        .await
    }

    /// Returns the children that a typed child may already be. Nothing is written.
    pub async fn similar_children(&self, form: ChildForm) -> Result<Vec<ImportLike>, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.with_summaries(|_, _| ())?;
            inner.with_session(|_, session| {
                let (profile, nhs_number) = (profile(&form, today, None), nhs(&form.nhs_number)).together()?;
                let typed = candidate(profile, nhs_number)?;
                Ok(resembled(&people(session)?, typed))
            })
        })
        .await
    }

    /// Returns the other children whom a child with changed details may be, without those whom they resembled before.
    /// Nothing is written.
    pub async fn similar_to_changed(&self, child: ChildId, form: ChildForm) -> Result<Vec<ImportLike>, Failure> {
        self.run(move |inner| {
            let today = inner.clock.now().today;
            inner.with_summaries(|_, _| ())?;
            inner.with_session(|_, session| {
                let record = session.read(&child)?;
                let nhs_number = Identity::of(&record).nhs_number;
                let typed = profile(&form, today, Was::of_record(&record).as_ref())?;
                let newest = |body: &EntryBody| matches!(body, EntryBody::Profile { .. });
                let before = record.in_force.iter().rev().map(|entry| &entry.body).find(|body| newest(body)).cloned();
                let mut others = people(session)?;
                others.retain(|person| person.child.id != child);
                let known = match before {
                    Some(before) => resembled(&others, candidate(before, nhs_number.clone())?),
                    None => Vec::new(),
                };
                let mut likes = resembled(&others, candidate(typed, nhs_number)?);
                likes.retain(|like| !known.contains(like));
                Ok(likes)
            })
        })
        .await
    }

    /// Returns the other children who have the NHS number of these contact details. Nothing is written.
    pub async fn same_nhs_number(&self, child: ChildId, form: ContactsForm) -> Result<Vec<ImportLike>, Failure> {
        self.run(move |inner| {
            let nhs_number = nhs(&form.nhs_number)?;
            if nhs_number.is_empty() {
                return Ok(Vec::new());
            }
            inner.with_summaries(|_, _| ())?;
            inner.with_session(|_, session| {
                let record = session.read(&child)?;
                if Identity::of(&record).nhs_number == nhs_number {
                    return Ok(Vec::new());
                }
                let born = born(&session.casebook.child(&child)?)?;
                let mut others = people(session)?;
                others.retain(|person| person.child.id != child);
                let typed = Candidate { nhs_number, born: Some(born), ..Candidate::default() };
                let mut likes = resembled(&others, typed);
                likes.retain(|like| like.same_nhs_number);
                Ok(likes)
            })
        })
        .await
    }

    pub async fn save_child(&self, child: ChildId, form: ChildForm) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let (archived, was) = inner.with_session(|_, session| {
                let archived = session.casebook.child(&child)?.archived;
                let record = session.read(&child)?;
                Ok((archived, Was::of_record(&record)))
            })?;
            let profile = profile(&form, inner.clock.now().today, was.as_ref())?;
            let index = index(&child, &profile, archived);
            inner.write(&child, vec![NewEntry::of_child(profile)], index)
        })
        .await
    }

    pub async fn archive_child(&self, child: ChildId, to: impl Into<Archiving>) -> Result<Saved, Failure> {
        let to = to.into();
        self.run(move |inner| {
            let record = inner.with_session(|_, session| Ok(session.casebook.child(&child)?))?;
            let index = Some(ChildRecord { archived: to.archived, ..record });
            inner.write(&child, vec![archived(to)], index)
        })
        .await
    }

    /// Archives several children or restores them: all or none. Whoever has died is not restored with others.
    pub async fn archive_children(
        &self,
        children: Vec<ChildId>,
        to: impl Into<Archiving>,
    ) -> Result<ArchivedSeveral, Failure> {
        let to = to.into();
        let done = self.run(move |inner| {
            let now = inner.clock.now();
            let (left_out, before) = inner.with_session(|_, session| {
                let (mut writings, mut left_out) = (Vec::new(), 0);
                for child in children {
                    let record = session.casebook.child(&child)?;
                    // A child who already has this state would get an entry that says nothing.
                    if record.archived == to.archived {
                        continue;
                    }
                    if !to.archived && has_died(&session.read(&child)?.in_force) {
                        left_out += 1;
                        continue;
                    }
                    let index = Some(ChildRecord { archived: to.archived, ..record });
                    writings.push(Writing { child, bodies: vec![archived(to)], index });
                }
                let before = if writings.len() > 1 { inner.copy_before(session, Before::Archive) } else { None };
                session.add_all(&now, writings)?;
                Ok((left_out, before))
            })?;
            Ok((ArchivedSeveral { at: now.time_of_day(), left_out }, before))
        });
        let (done, before) = done.await?;
        self.finish_copy(before);
        Ok(done)
    }

    /// Records an answer about the child, which every journey uses.
    pub async fn record_answer(&self, child: ChildId, question: String, value: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            inner.with_session(|content, session| {
                session.casebook.child(&child)?;
                if has_value(content, &question, &value)? { Ok(()) } else { Err(Failure::new(Code::UnknownQuestion)) }
            })?;
            inner.write(&child, vec![NewEntry::of_child(EntryBody::Answered { question, value })], None)
        })
        .await
    }

    /// Records what was done after urgent help was noted: who was told, when, and what they said.
    pub async fn answer_urgent(&self, child: ChildId, words: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let words = fields::required_text(&words, "words", Code::WordsMissing)?;
            let read = inner.with_session(|_, session| session.read(&child))?;
            let seq = unanswered(&read).ok_or(Failure::new(Code::NothingToAnswer))?;
            inner.write_about(&child, EntryBody::Added { seq, words })
        })
        .await
    }

    /// Records that a STOP sign was seen, and in exact words what was seen or said, if that is known.
    pub async fn note_urgent(&self, child: ChildId, sign: String, words: String) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let words = fields::text(&words, "words")?;
            let known = inner.state().content.pack.interrupts.iter().any(|interrupt| interrupt.id.as_str() == sign);
            if !known {
                return Err(Failure::unexpected("no such sign"));
            }
            inner.write(&child, vec![NewEntry::of_child(EntryBody::Urgent { sign, words })], None)
        })
        .await
    }
}

/// Why is said only of a record that is archived.
fn archived(Archiving { archived, why }: Archiving) -> NewEntry {
    NewEntry::of_child(EntryBody::Archived { archived, why: why.filter(|_| archived) })
}

/// Returns a child with these details as the import compares them.
fn candidate(profile: EntryBody, nhs_number: String) -> Result<Candidate, Failure> {
    let EntryBody::Profile { name, born, setting, upn, .. } = profile else {
        return Err(Failure::unexpected("profile"));
    };
    Ok(Candidate { name, born: Some(born), setting, upn, nhs_number, ..Candidate::default() })
}

fn resembled(people: &[Person], typed: Candidate) -> Vec<ImportLike> {
    let typed = [typed];
    Likeness::new(people, &typed).of(&typed, 0)
}

fn first_answers(content: &Content, form: &ChildForm) -> Result<Vec<EntryBody>, Failure> {
    let given = form.answers.iter().filter(|answer| !answer.value.is_empty());
    let answer = |FirstAnswer { question, value }: &FirstAnswer| {
        let is_known = has_value(content, question, value)?;
        let answered = EntryBody::Answered { question: question.clone(), value: value.clone() };
        if is_known { Ok(answered) } else { Err(Failure::new(Code::UnknownQuestion)) }
    };
    given.map(answer).collect()
}

impl Inner {
    /// Returns the period in which a day about a child can be: from birth to today. Fails if the child is not in the
    /// casebook.
    pub(super) fn life(&self, child: &ChildId) -> Result<Life, Failure> {
        let born = self.with_session(|_, session| born(&session.casebook.child(child)?))?;
        Ok(Life { born, today: self.clock.now().today })
    }

    /// Adds entries about a child. Returns when they were saved.
    pub(super) fn write(
        &self,
        child: &ChildId,
        bodies: Vec<NewEntry>,
        index: Option<ChildRecord>,
    ) -> Result<Saved, Failure> {
        let now = self.clock.now();
        self.with_session(|_, session| session.add(child, &now, bodies, index))?;
        Ok(Saved { at: now.time_of_day() })
    }
}
