//! Statistics: counts over the whole casebook, and the same as a table in which small numbers are hidden.

use jiff::civil::Date;
use pathway::school_year::school_year_begins;
use wording::Words;

use crate::view::statistics::suppress::{alone, parts};
use crate::wire::{Figure, IndicatorBlock, IndicatorKind, IndicatorPart, Indicators, Period, Shown};

pub(crate) use crate::view::statistics::tally::{Counted, Counting};

/// Returns the first and the last day of a period.
pub(crate) fn days(period: Period, today: Date) -> (Date, Date) {
    let this = school_year_begins(today);
    let yesterday = |day: Date| day.yesterday().unwrap_or(day);
    let last = school_year_begins(yesterday(this));
    match period {
        Period::ThisSchoolYear => (this, today),
        Period::LastSchoolYear => (last, yesterday(this)),
        Period::Before => (Date::MIN, yesterday(last)),
    }
}

pub(crate) fn page(words: &Words, counting: &Counting, period: Period, (from, to): (Date, Date)) -> Indicators {
    Indicators {
        period,
        from: (period != Period::Before).then(|| from.to_string()),
        to: to.to_string(),
        children: figure(counting.children),
        blocks: counting.counts.iter().map(|(kind, counted)| block(words, *kind, counted)).collect(),
    }
}

fn block(words: &Words, kind: IndicatorKind, counted: &[(String, u32)]) -> IndicatorBlock {
    let counts: Vec<u32> = counted.iter().map(|(_, count)| *count).collect();
    let label = |id: &str| match kind {
        // The pack has the name of a pathway.
        IndicatorKind::UnderWayByPathway => words.say(id),
        IndicatorKind::UnderWayByStage | IndicatorKind::BegunByStage => words.say(&format!("stage-{id}")),
        _ => words.say(&format!("figure-part-{id}")),
    };
    let figures = counted.iter().zip(parts(&counts));
    let part = |((id, count), in_file): (&(String, u32), Shown)| IndicatorPart {
        id: id.clone(),
        words: label(id),
        figure: Figure { count: *count, in_file },
    };
    IndicatorBlock {
        kind,
        of_today: kind.is_of_today(),
        words: words.say(&format!("figure-{}", kind.as_str())),
        total: figure(counts.iter().sum()),
        parts: figures.map(part).collect(),
    }
}

/// Returns a count that is no part of a total.
fn figure(count: u32) -> Figure {
    Figure { count, in_file: alone(count) }
}

/// Returns the same figures as a table for other programs, with small numbers hidden.
///
/// # Errors
/// Every error of the CSV writer.
pub(crate) fn table(words: &Words, page: &Indicators) -> Result<Vec<u8>, csv::Error> {
    let say = |id: &str| words.say(id);
    let shown = |figure: Figure| match figure.in_file {
        Shown::Count { count } => count.to_string(),
        Shown::Few => say("figure-few"),
        Shown::Hidden => say("figure-hidden"),
    };
    let (from, to) = (page.from.clone().unwrap_or_default(), page.to.clone());
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["figure-from", "figure-to", "figure-what", "figure-part", "figure-count"].map(say))?;
    table.write_record([from.clone(), to.clone(), say("figure-children"), String::new(), shown(page.children)])?;
    for block in &page.blocks {
        for part in &block.parts {
            let row = [from.clone(), to.clone(), block.words.clone(), part.words.clone(), shown(part.figure)];
            table.write_record(row)?;
        }
        table.write_record([from.clone(), to.clone(), block.words.clone(), say("figure-total"), shown(block.total)])?;
    }
    table.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}
