//! Statistics over all children of the casebook.

use casebook::ChildRecord;

use crate::api::navigator::{Inner, Navigator};
use crate::content::shipped::Content;
use crate::session::child::born;
use crate::session::export::ExportPlace;
use crate::session::open::Session;
use crate::session::progress::Progress;
use crate::view::disagreement::DisagreementView;
use crate::view::due_now;
use crate::view::recurring;
use crate::view::statistics::page::{Counted, Counting, days, page, table};
use crate::wire::{ChildId, Code, Failure, Indicators, Period, Saved};

/// How many children are counted before another request can take its turn.
const AT_ONCE: usize = 24;

impl Navigator {
    /// Returns the figures of a period: every count, and what the file shows of it.
    pub async fn statistics(&self, period: Period) -> Result<Indicators, Failure> {
        self.run(move |inner| inner.indicators(period)).await
    }

    /// Writes the same figures to a file for other programs, with small numbers hidden.
    pub async fn save_statistics(&self, period: Period, place: ExportPlace) -> Result<Saved, Failure> {
        self.run(move |inner| {
            let figures = inner.indicators(period)?;
            let bytes = table(&inner.state().content.words, &figures)
                .map_err(|error| Failure::unexpected(error.to_string()))?;
            inner.write_out(&place, &bytes)?;
            Ok(inner.saved())
        })
        .await
    }
}

impl Inner {
    /// Counts some children at a time, so that urgent help and the lock never wait for all of them.
    pub(super) fn indicators(&self, period: Period) -> Result<Indicators, Failure> {
        let today = self.clock.now().today;
        let days = days(period, today);
        let (children, mut counting) = self.with_session(|content, session| {
            let counts = |child: &ChildRecord| !child.archived && !session.is_sample(&child.id);
            let all = session.casebook.children()?.into_iter().filter(counts);
            let children: Vec<ChildId> = all.map(|child| child.id).collect();
            let pathways = content.pack.pathways.iter().map(|pathway| pathway.id.to_string());
            Ok((children, Counting::new(pathways, days, today)))
        })?;
        for (position, some) in children.chunks(AT_ONCE).enumerate() {
            self.progress.tell(Progress { read: position * AT_ONCE, of: children.len() });
            self.with_session(|content, session| {
                some.iter().try_for_each(|child| count(content, session, child, &mut counting, today))
            })?;
            // The lock of the state is not fair: without a pause, a waiting request could wait until the end.
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        self.progress.forget();
        Ok(page(&self.state().content.words, &counting, period, days))
    }
}

fn count(
    content: &Content,
    session: &mut Session,
    id: &ChildId,
    counting: &mut Counting,
    today: jiff::civil::Date,
) -> Result<(), Failure> {
    // A child can be removed or archived while others are counted.
    let child = match session.casebook.child(id) {
        Ok(child) if !child.archived => child,
        Ok(_) | Err(casebook::Error::UnknownChild) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let read = session.read(id)?;
    let journeys = session.stand_all(content, id, &read, today)?;
    if read.all.is_empty() {
        return Err(Failure::new(Code::RecordAltered));
    }
    let (born, calendar) = (born(&child)?, session.calendar(content));
    let disagreements = DisagreementView::new(content, &calendar, &read, (&journeys, today));
    let without_day = recurring::without_day(content, &read.in_force, born, today).into_iter().map(|_| None);
    let recurring = recurring::due(content, &read.in_force, born, today).into_iter().map(|one| Some(one.on));
    let recurring = recurring.chain(without_day).collect();
    let without_letter = disagreements.without_letter().into_iter().map(|_| None);
    let limits = disagreements.limits().into_iter().filter_map(|one| Some(one.limit?.0));
    let beside = journeys.iter().filter(|opened| !opened.standing.ended).filter_map(due_now::limit_beside);
    let limits = limits.chain(beside).map(Some).chain(without_letter).collect();
    counting.child(&Counted { born, read: &read, journeys: &journeys, recurring, limits });
    Ok(())
}
