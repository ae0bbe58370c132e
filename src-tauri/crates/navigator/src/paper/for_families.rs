//! What papers for families share: urgent help, whom to call, and sentences in the form that the reader needs.

use std::collections::BTreeSet;

use papers::{Block, NoticeKind, Text};
use pathway::Pathway;
use pathway::condition::Known;
use pathway::model::Step;

use crate::content::shipped::Content;
use crate::paper::pictures::Drawing;
use crate::paper::sheet::Sheet;
use crate::view;
use crate::view::family::{family_service, is_for_families};
use crate::wire::{Contact, ContactKind, FamilyService, PaperLook};

/// Writes sentences: as one paragraph, or in easy read one below the other, each with its picture.
pub(crate) fn say(sheet: &mut Sheet<'_>, look: PaperLook, drawing: Drawing, words: &str) {
    if look != PaperLook::EasyRead {
        return sheet.paragraph(words);
    }
    for sentence in sentences(words) {
        let picture = drawing.image(sheet);
        sheet.blocks.push(Block::EasyRead { picture, text: Text::new(sentence) });
    }
}

/// Splits a text into its sentences. The next one begins with a capital letter or a digit.
fn sentences(words: &str) -> Vec<&str> {
    let (mut found, mut begin) = (Vec::new(), 0);
    for (at, _) in words.match_indices(['.', '?', '!', ':']) {
        let (after, rest) = (at + 1, words.get(at + 1..).unwrap_or_default());
        let next = rest.strip_prefix(' ').and_then(|rest| rest.chars().next());
        if next.is_some_and(|next| next.is_uppercase() || next.is_ascii_digit()) {
            found.extend(words.get(begin..after));
            begin = after + 1;
        }
    }
    found.extend(words.get(begin..).filter(|rest| !rest.trim().is_empty()));
    found
}

/// Returns the first sentence of a text, to its full stop.
pub(crate) fn first_sentence(words: &str) -> String {
    let mut first = Vec::new();
    for sentence in sentences(words) {
        first.push(sentence);
        if !sentence.ends_with(':') {
            break;
        }
    }
    first.join(" ")
}

/// Returns what a step says to families. `None` if it says nothing to them.
pub(crate) fn told(content: &Content, pathway: &Pathway, step: &Step) -> Option<String> {
    content.words.say_if_any(&format!("{}-{}", pathway.id, step.id), "family")
}

/// Writes the services that families can ask themselves at these steps, each once.
pub(crate) fn ring<'a>(
    content: &Content,
    steps: impl Iterator<Item = &'a Step>,
    look: PaperLook,
    sheet: &mut Sheet<'_>,
) {
    let mut seen = BTreeSet::new();
    let of_step = |step| content.pack.signposts(step, Known::default().age).shown;
    let all = steps.flat_map(of_step).filter(|service| is_for_families(service));
    let first: Vec<_> = all.filter(|service| seen.insert(service.id.clone())).collect();
    sheet.section(sheet.say("family-view-ring"), |sheet| {
        for service in first {
            contacts(sheet, look, &family_service(content, service));
        }
    });
}

/// Writes whom to call if somebody is in danger. It is the first thing on the paper.
pub(crate) fn urgent(content: &Content, sheet: &mut Sheet<'_>, look: PaperLook) {
    let help = view::setup::urgent_help(content);
    let numbers = help.first_numbers.iter().map(|first| {
        let arguments = [("number", first.contact.value.as_str()), ("what", first.words.as_str())];
        sheet.say_with("paper-urgent-number", &arguments)
    });
    let numbers: Vec<String> = numbers.collect();
    let title = sheet.say("paper-urgent-title");
    if look == PaperLook::EasyRead {
        sheet.section(title, |sheet| {
            for number in &numbers {
                say(sheet, look, Drawing::Alert, number);
            }
        });
    } else {
        sheet.notice(NoticeKind::Urgent, title, numbers.join("\n"));
    }
}

/// Writes a service that a family can ask themselves, and how.
pub(crate) fn contacts(sheet: &mut Sheet<'_>, look: PaperLook, service: &FamilyService) {
    if look == PaperLook::EasyRead {
        say(sheet, look, Drawing::People, &service.name);
        for contact in &service.contacts {
            say(sheet, look, drawing_of(contact), &contact_line(contact));
        }
        return;
    }
    let mut text = Text::default().strong(service.name.clone()).plain(format!(". {}", service.what));
    for contact in &service.contacts {
        text = text.plain("\n").plain(contact_line(contact));
    }
    sheet.blocks.push(Block::Paragraph(text));
}

/// Returns a contact and its hours in one line.
pub(crate) fn contact_line(contact: &Contact) -> String {
    match &contact.hours {
        Some(hours) => format!("{} ({hours})", contact.value),
        None => contact.value.clone(),
    }
}

fn drawing_of(contact: &Contact) -> Drawing {
    match contact.kind {
        ContactKind::Phone | ContactKind::Text => Drawing::Phone,
        ContactKind::Email | ContactKind::Web => Drawing::Speech,
        ContactKind::Address | ContactKind::InPerson => Drawing::Place,
    }
}

#[cfg(test)]
mod tests {
    use super::{first_sentence, sentences};

    #[test]
    fn each_sentence_is_one_line_and_a_number_in_the_middle_of_one_is_not_its_end() {
        assert_eq!(
            sentences("Keep mornings calm. In danger, call 999. The plan costs 2.50 a week. Who is it? 111 can say."),
            [
                "Keep mornings calm.",
                "In danger, call 999.",
                "The plan costs 2.50 a week.",
                "Who is it?",
                "111 can say."
            ]
        );
        assert_eq!(sentences("One only"), ["One only"]);
        assert!(sentences("").is_empty());
        assert_eq!(first_sentence("Ask for two things: A check. And a plan."), "Ask for two things: A check.");
    }
}
