//! The end of a record: erased for good, on the word of somebody who typed the child's name.

use casebook::Erasure;
use record::EntryBody;
use record::retention::{is_held, kept_longer, over_on};

use crate::api::navigator::{Inner, Navigator};
use crate::content::text_match::compared;
use crate::forms::fields;
use crate::session::case_file::CaseFile;
use crate::session::open::Session;
use crate::wire::{BeforeErasing, ChildId, Code, DateText, Failure, KeptRecord, RecordErased};

impl Navigator {
    /// Returns what the erasure of a child's record reaches, and what it does not. Nothing is written.
    pub async fn before_erasing(&self, child: ChildId) -> Result<BeforeErasing, Failure> {
        self.run(move |inner| inner.with_case_file(&child, |_, session, case| before(session, case))).await
    }

    /// Erases a child's record: from the casebook, and from every copy and every other file in its folder. No copy is
    /// made first, because it would have the record.
    pub async fn erase_child(&self, child: ChildId, typed: String) -> Result<RecordErased, Failure> {
        self.run(move |inner| {
            let typed = fields::line(&typed, "typed")?;
            let now = inner.clock.now();
            // No copy is made while this runs.
            let _turn = inner.copying();
            let copied_on = inner.with_case_file(&child, |_, session, case| {
                if is_held(kept_longer(&case.record.in_force), case.today) {
                    return Err(Failure::new(Code::RecordKeptLonger));
                }
                let is_same = compared(&typed) == compared(&case.child.name);
                if is_same { copied(session, case) } else { Err(Failure::of_field(Code::NameNotTheSame, "typed")) }
            })?;
            let erased = inner.with_session(|_, session| session.erase(&child, now.today));
            inner.forget_what_was_open();
            inner.watch_anew()?;
            let erased = erased?;
            Ok(done(&erased, now.time_of_day(), copied_on))
        })
        .await
        .inspect(|_| self.start_checking())
    }
}

impl Inner {
    /// What was open can be about the child who is gone: a school's file, and the paper that was saved last.
    fn forget_what_was_open(&self) {
        let mut state = self.state();
        state.import = crate::import::state::Import::default();
        state.saved_paper = None;
    }
}

fn before(session: &Session, case: &CaseFile) -> Result<BeforeErasing, Failure> {
    let all = &case.record.all;
    let of_kind = |is: fn(&EntryBody) -> bool| count(all.iter().filter(|entry| is(&entry.body)).count());
    let (rule, born, kept) = (session.retention()?, case.born()?, kept_longer(&case.record.in_force));
    let over = rule.and_then(|rule| over_on(rule, born, kept));
    Ok(BeforeErasing {
        child: case.named.clone(),
        full_name: case.child.name.clone(),
        born: case.child.born.clone(),
        entries: count(all.len()),
        joined: count(session.casebook.joins().records_of(&case.child.id).len().saturating_sub(1)),
        first: all.first().map(|entry| entry.on.to_string()),
        last: all.last().map(|entry| entry.on.to_string()),
        files: of_kind(|body| matches!(body, EntryBody::Attached { .. })),
        papers: of_kind(|body| matches!(body, EntryBody::PaperMade { .. })),
        copies: count(session.casebook.backups()?.len()),
        copied_on: copied(session, case)?,
        over_on: over.map(|on| on.to_string()),
        kept: kept.filter(|kept| is_held(Some(*kept), case.today)).map(|kept| KeptRecord {
            child: case.named.clone(),
            seq: kept.seq,
            until: kept.until.to_string(),
            reason: kept.reason.to_owned(),
        }),
    })
}

fn copied(session: &Session, case: &CaseFile) -> Result<Vec<DateText>, Failure> {
    let first = case.record.all.first().map(|entry| entry.on);
    Ok(session.copied_days(first)?.iter().map(ToString::to_string).collect())
}

fn done(erased: &Erasure, at: String, copied_on: Vec<DateText>) -> RecordErased {
    RecordErased {
        at,
        rewritten: count(erased.rewritten),
        removed: count(erased.removed),
        left: count(erased.left),
        is_finished: erased.is_finished,
        copied_on,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
