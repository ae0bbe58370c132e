//! Today, over all children.

use crate::api::navigator::Navigator;
use crate::view::retention::count_over;
use crate::view::today;
use crate::wire::{Failure, TodayAsked, TodayPage};

impl Navigator {
    /// Returns what is overdue, what is due this week, and what waits for others.
    pub async fn today(&self, asked: TodayAsked) -> Result<TodayPage, Failure> {
        self.run(move |inner| {
            let rule = inner.with_session(|_, session| session.retention())?;
            inner.with_summaries(|summaries, on| TodayPage {
                time_over: count_over(summaries, rule, on),
                ..today::page(summaries, &asked, on)
            })
        })
        .await
    }
}
