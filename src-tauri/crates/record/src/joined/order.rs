//! The order in which the entries of two records follow each other when they are joined.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::entry::RecordEntry;
use crate::parse::UnreadableEntry;

/// The entries of a record that are in it now: those that can be read, and the others, each in order of number.
pub type Entries<'a> = (&'a [RecordEntry], &'a [UnreadableEntry]);

/// When an entry was written, so that those of two records can be compared.
type Moment = (Date, Timestamp);

/// How the entries of two records follow each other by the time of writing: so many of the first, then so many of the other, and so on.
///
/// Within each record the order stays as it is, whatever a clock said. Entries that were written together stay together.
pub fn runs(own: Entries<'_>, theirs: Entries<'_>) -> Vec<u32> {
    let (own, theirs) = (moments(own), moments(theirs));
    let (mut own, mut theirs) = (own.into_iter().peekable(), theirs.into_iter().peekable());
    let mut runs: Vec<u32> = Vec::new();
    loop {
        let mut count = 0_u32;
        while own.next_if(|moment| theirs.peek().is_none_or(|other| moment <= other)).is_some() {
            count = count.saturating_add(1);
        }
        let mut others = 0_u32;
        while theirs.next_if(|moment| own.peek().is_none_or(|other| moment < other)).is_some() {
            others = others.saturating_add(1);
        }
        if count == 0 && others == 0 {
            return runs;
        }
        runs.extend([count, others]);
    }
}

/// The moments of the entries that are in a record now, in its order. None is before the one that precedes it.
fn moments((all, unreadable): Entries<'_>) -> Vec<Moment> {
    let readable = all.iter().map(|entry| (entry.seq, Some((entry.on, entry.at.parse().unwrap_or(Timestamp::MIN)))));
    let unreadable = unreadable.iter().map(|entry| (entry.seq, None));
    let mut all: Vec<(u32, Option<Moment>)> = readable.chain(unreadable).collect();
    all.sort_by_key(|(seq, _)| *seq);
    let mut before = (Date::MIN, Timestamp::MIN);
    let in_order = all.into_iter().map(|(_, moment)| {
        before = moment.map_or(before, |moment| moment.max(before));
        before
    });
    in_order.collect()
}
