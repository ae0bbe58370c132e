//! The header of every page of a child: who it is, where they are, and what to bear in mind.

use pathway::Age;
use record::archive::archived_why;
use record::school;

use crate::content::labels::age_text;
use crate::content::shipped::Content;
use crate::session::case_file::CaseFile;
use crate::session::names::called;
use crate::view::child::route;
use crate::view::journey_line::line;
use crate::view::{consent, disagreement, year_group};
use crate::wire::{ChildHeader, Failure};

pub(crate) fn header(content: &Content, case: &CaseFile) -> Result<ChildHeader, Failure> {
    let (born, now) = (case.born()?, &case.record.in_force);
    Ok(ChildHeader {
        child: case.named.clone(),
        called: called(&case.child).to_owned(),
        age: age_text(Age::on(born, case.today)),
        year_group: year_group::line(born, case.today, now),
        setting: school::on(now, case.today),
        journeys: case.journeys.iter().map(|opened| line(content, opened)).collect(),
        routes: case.journeys.iter().map(route).collect(),
        disagreements: disagreement::lines(content, case),
        decisions: disagreement::decisions(content, case),
        closed_consents: consent::closed(content, case),
        archived: case.child.archived,
        archived_why: archived_why(now),
        sample: case.sample,
    })
}
