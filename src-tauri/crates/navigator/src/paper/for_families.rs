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
use crate::wire::{Contact, ContactKind, FamilyService, FirstNumber, PaperLook};

/// The most lines beside one picture of easy read.
const MOST_LINES: usize = 4;

/// Writes sentences: as one paragraph, or in easy read one below the other, beside a picture of what they are about.
pub(crate) fn say(sheet: &mut Sheet<'_>, look: PaperLook, drawing: Drawing, words: &str) {
    if look != PaperLook::EasyRead {
        return sheet.paragraph(words);
    }
    easy_read(sheet, drawing, sentences(words).into_iter().map(Text::new).collect());
}

/// Writes lines of easy read, a few beside each picture.
fn easy_read(sheet: &mut Sheet<'_>, drawing: Drawing, mut lines: Vec<Text>) {
    lines.retain(|line| !line.is_blank());
    // As even as can be, so that no line is left alone beside a picture of its own.
    let pictures = lines.len().div_ceil(MOST_LINES).max(1);
    for lines in lines.chunks(lines.len().div_ceil(pictures).max(1)) {
        sheet.blocks.push(Block::EasyRead { picture: drawing.image(sheet), lines: lines.to_vec() });
    }
}

/// Splits a text into its sentences. The next one begins with a capital letter or a digit.
fn sentences(words: &str) -> Vec<&str> {
    let (mut found, mut begin) = (Vec::new(), 0);
    for (at, _) in words.match_indices(['.', '?', '!', ':']) {
        let (after, rest) = (at + 1, words.get(at + 1..).unwrap_or_default());
        let next = rest.strip_prefix(' ').and_then(|rest| rest.chars().next());
        let is_next = next.is_some_and(|next| next.is_uppercase() || next.is_ascii_digit());
        if is_next && !is_initial(words.get(begin..at).unwrap_or_default()) {
            found.extend(words.get(begin..after));
            begin = after + 1;
        }
    }
    found.extend(words.get(begin..).filter(|rest| !rest.trim().is_empty()));
    found
}

/// Whether a text ends with the initial of a name, whose full stop ends no sentence: “R. Lark”.
fn is_initial(words: &str) -> bool {
    let mut last = words.rsplit(char::is_whitespace).next().unwrap_or_default().chars();
    matches!((last.next(), last.next()), (Some(letter), None) if letter.is_uppercase())
}

/// Returns the first so many sentences of a text. What ends with a colon belongs to the next.
pub(crate) fn first_sentences(words: &str, count: usize) -> String {
    let mut ended = 0;
    let is_first = |sentence: &&str| {
        let is_wanted = ended < count;
        ended += usize::from(!sentence.ends_with(':'));
        is_wanted
    };
    sentences(words).into_iter().take_while(is_first).collect::<Vec<_>>().join(" ")
}

/// Returns what a step says to families. `None` if it says nothing to them.
pub(crate) fn told(content: &Content, pathway: &Pathway, step: &Step) -> Option<String> {
    content.words.say_if_any(&format!("{}-{}", pathway.id, step.id), "family")
}

/// Writes the services that families can ask themselves at these steps, each once, except those whose numbers come first
/// on the paper.
pub(crate) fn ring<'a>(
    content: &Content,
    steps: impl Iterator<Item = &'a Step>,
    look: PaperLook,
    sheet: &mut Sheet<'_>,
) {
    let mut seen: BTreeSet<_> = content.pack.first_numbers.iter().map(|first| first.service.clone()).collect();
    let of_step = |step| content.pack.signposts(step, Known::default().age).shown;
    let all = steps.flat_map(of_step).filter(|service| is_for_families(service));
    let first: Vec<_> = all.filter(|service| seen.insert(service.id.clone())).collect();
    sheet.section(sheet.say("family-view-ring"), |sheet| {
        for service in first {
            let service = family_service(content, service);
            if look == PaperLook::EasyRead { easiest(sheet, &service) } else { in_a_paragraph(sheet, &service) }
        }
    });
}

/// Writes a service and how to ask it as one short paragraph, because there are many.
fn in_a_paragraph(sheet: &mut Sheet<'_>, service: &FamilyService) {
    let contacts: Vec<String> = service.contacts.iter().map(contact_line).collect();
    let text =
        Text::default().strong(service.name.clone()).plain(format!(". {} {}", service.what, contacts.join(", ")));
    sheet.blocks.push(Block::Paragraph(text));
}

/// Writes whom to call if somebody is in danger. It is the first thing on the paper.
pub(crate) fn urgent(content: &Content, sheet: &mut Sheet<'_>, look: PaperLook) {
    let help = view::setup::urgent_help(content);
    let title = sheet.say("paper-urgent-title");
    if look != PaperLook::EasyRead {
        let numbers: Vec<String> = help.first_numbers.iter().map(|first| urgent_line(sheet, first)).collect();
        return sheet.notice(NoticeKind::Urgent, title, numbers.join("\n"));
    }
    sheet.section(title, |sheet| {
        let (whole, others): (Vec<_>, Vec<_>) = help.first_numbers.iter().partition(|first| says_number(first));
        for (drawing, numbers) in [(Drawing::Alert, whole), (Drawing::Phone, others)] {
            let lines = numbers.into_iter().map(|first| Text::new(urgent_line(sheet, first))).collect();
            easy_read(sheet, drawing, lines);
        }
    });
}

/// Whether what a number is for says the number itself: “If anyone is in danger now, call 999.”
fn says_number(first: &FirstNumber) -> bool {
    first.words.contains(&first.contact.value)
}

fn urgent_line(sheet: &Sheet<'_>, first: &FirstNumber) -> String {
    if says_number(first) {
        return first.words.clone();
    }
    let arguments = [("number", first.contact.value.as_str()), ("what", first.words.as_str())];
    sheet.say_with("paper-urgent-number", &arguments)
}

/// Writes a service that a family can ask themselves, and how.
pub(crate) fn contacts(sheet: &mut Sheet<'_>, look: PaperLook, service: &FamilyService) {
    if look == PaperLook::EasyRead {
        return easiest(sheet, service);
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

/// Writes a service in easy read: its name, and the one way to reach it that is easiest for somebody who reads little.
fn easiest(sheet: &mut Sheet<'_>, service: &FamilyService) {
    let name = Text::default().strong(service.name.clone());
    match service.contacts.iter().min_by_key(|contact| ease(contact.kind)) {
        Some(contact) => easy_read(sheet, drawing_of(contact), vec![name, Text::new(contact_line(contact))]),
        None => easy_read(sheet, Drawing::People, vec![name]),
    }
}

/// Returns the place of a way to reach a service, the easiest first.
fn ease(kind: ContactKind) -> u8 {
    match kind {
        ContactKind::Phone => 0,
        ContactKind::Text => 1,
        ContactKind::Web => 2,
        ContactKind::InPerson => 3,
        ContactKind::Email => 4,
        ContactKind::Address => 5,
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
    use super::{first_sentences, sentences};

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
        assert_eq!(sentences("R. Lark made this page. Ask R. Lark."), ["R. Lark made this page.", "Ask R. Lark."]);
        assert_eq!(sentences("One only"), ["One only"]);
        assert!(sentences("").is_empty());
        assert_eq!(first_sentences("Ask for two things: A check. And a plan.", 1), "Ask for two things: A check.");
        assert_eq!(first_sentences("One. Two. Three.", 2), "One. Two.");
    }
}
