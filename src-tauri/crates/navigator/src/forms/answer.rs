//! An answer about the child, as an entry.

use record::EntryBody;

use crate::content::questions::has_value;
use crate::content::shipped::Content;
use crate::wire::{Code, Failure};

pub(crate) fn answered(content: &Content, question: &str, value: &str) -> Result<EntryBody, Failure> {
    if !has_value(content, question, value)? {
        return Err(Failure::of_field(Code::UnknownQuestion, "value"));
    }
    Ok(EntryBody::Answered { question: question.to_owned(), value: value.to_owned() })
}
