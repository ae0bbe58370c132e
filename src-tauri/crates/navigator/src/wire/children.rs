//! The list of children, and the request for it: filters, order and length.

use super::child::{ChildRow, NeedKind};
use super::common::{DateText, Stage};
use record::year_group::YearGroup;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The children of the casebook; those who need someone today come first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChildList {
    /// Today, so that the screen can count the days to a date.
    pub on: DateText,
    pub children: Vec<ChildRow>,
    /// How many match the filters, including those not shown. Children made for training are not counted.
    pub found: u32,
    /// How many the casebook contains. Archived children and those made for training are not counted.
    pub of: u32,
    /// Children made for training are counted here, so that they can still be found.
    pub archived: u32,
    /// How many children each view holds with the other filters that were asked for. Children made for training are
    /// not counted.
    pub views: Vec<ChildrenInView>,
    /// Every setting that can be filtered by. Contains an empty one if some children have none.
    pub settings: Vec<String>,
}

/// How many children a view of the list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChildrenInView {
    pub view: ChildrenView,
    pub count: u32,
}

/// With no field set, the list has every child who is not archived; those who need somebody come first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ChildrenAsked {
    pub view: ChildrenView,
    /// Words of the name or the setting.
    pub text: String,
    /// Has a journey under way on this pathway; empty for any.
    pub pathway: String,
    /// Has a journey at a step of this stage.
    pub stage: Option<Stage>,
    pub need: Option<NeedKind>,
    /// In this year group.
    pub year: Option<YearGroup>,
    /// At this setting; an empty text means children without one.
    pub setting: Option<String>,
    /// Archived children instead of the others.
    pub archived: bool,
    pub sort: ChildSort,
    /// How many to show; 0 means the default.
    pub most: u32,
}

impl From<String> for ChildrenAsked {
    fn from(text: String) -> ChildrenAsked {
        ChildrenAsked { text, ..ChildrenAsked::default() }
    }
}

/// Which children the list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChildrenView {
    /// Something is overdue or due this week, or the record is inconsistent.
    Needs,
    /// No journey has begun.
    NoPathway,
    /// The child's own words were not recorded since the term began.
    NotHeard,
    /// Words of the child or a parent have had no answer for more than ten school days.
    NotAnswered,
    /// A journey is at a wait.
    Waiting,
    #[default]
    All,
}

impl ChildrenView {
    /// Every view, in the order in which they are offered.
    pub const ALL: [ChildrenView; 6] = [
        ChildrenView::Needs,
        ChildrenView::NoPathway,
        ChildrenView::NotHeard,
        ChildrenView::NotAnswered,
        ChildrenView::Waiting,
        ChildrenView::All,
    ];
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChildSort {
    #[default]
    Needs,
    Name,
    /// The youngest first.
    Age,
    Setting,
    /// Most recently written about first.
    Touched,
    /// Least recently written about first.
    Untouched,
}
