//! A date as it was typed. A form has the three parts among its own fields; what reads a form takes the date as one.

use super::{
    ChildForm, CommitmentForm, DatesForm, Decision, DisagreementForm, EvidenceForm, KeepLongerForm, MoveForm, NoteForm,
    PlanForm, ProtectionEndForm, ProtectionForm, PutOffForm, ReviewForm, VoiceAnswerForm, VoiceForm, WithdrawalForm,
};

/// The day, the month and the year, as somebody typed them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TypedDate<'a> {
    pub(crate) day: &'a str,
    pub(crate) month: &'a str,
    pub(crate) year: &'a str,
}

impl TypedDate<'_> {
    /// Nothing was typed.
    pub(crate) fn is_empty(self) -> bool {
        [self.day, self.month, self.year].iter().all(|part| part.trim().is_empty())
    }
}

macro_rules! dates {
    ($($form:ident { $($date:ident: $day:ident $month:ident $year:ident),* })*) => {$(
        impl $form {$(
            pub(crate) fn $date(&self) -> TypedDate<'_> {
                TypedDate { day: &self.$day, month: &self.$month, year: &self.$year }
            }
        )*}
    )*};
}

dates! {
    ChildForm { born_date: born_day born_month born_year }
    CommitmentForm { again_date: again_day again_month again_year }
    DatesForm { first_date: from_day from_month from_year, last_date: to_day to_month to_year }
    Decision { date: day month year }
    DisagreementForm { date: day month year }
    EvidenceForm { date: day month year }
    KeepLongerForm { date: day month year }
    MoveForm { first_date: from_day from_month from_year }
    NoteForm { date: day month year }
    PlanForm { first_date: from_day from_month from_year, review_date: review_day review_month review_year }
    ProtectionEndForm { date: day month year }
    ProtectionForm { date: day month year }
    PutOffForm { date: day month year }
    ReviewForm { date: day month year }
    VoiceAnswerForm { date: day month year }
    VoiceForm { date: day month year }
    WithdrawalForm { date: day month year }
}
