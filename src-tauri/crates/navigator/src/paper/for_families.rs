//! What papers for families share: urgent help, whom to call, and sentences in the form that the reader needs.

use std::collections::BTreeSet;

use jiff::civil::Date;
use papers::{Block, NoticeKind, Text};
use pathway::condition::Known;
use pathway::id::ServiceId;
use pathway::model::Step;
use pathway::{Age, Pathway};

use crate::content::shipped::Content;
use crate::content::text_match::NamedIn;
use crate::paper::pictures::Drawing;
use crate::paper::sheet::Sheet;
use crate::view;
use crate::view::family::{family_service, is_for_families};
use crate::wire::{Contact, ContactKind, FamilyService, FirstNumber, PaperLook, Seen};

/// How many sentences of a step are told, besides those that say whom to call or what to do at once. Easy read has as many:
/// whoever needs it must not get the less safe paper.
pub(crate) const SENTENCES: usize = 2;
/// The most lines beside one picture of easy read.
const MOST_LINES: usize = 5;
/// The most services of easy read. Those for a crisis are first among them.
const MOST_SERVICES: usize = 3;
/// The invisible marks around an argument of a message.
pub(crate) const ISOLATES: std::ops::RangeInclusive<char> = '\u{2066}'..='\u{2069}';

/// Writes sentences: as one paragraph, or in easy read one below the other, each beside a picture of what it says. One whose
/// words suit no picture has none.
pub(crate) fn say(sheet: &mut Sheet<'_>, look: PaperLook, words: &str) {
    if look != PaperLook::EasyRead {
        return sheet.paragraph(words);
    }
    let lines = sentences(words).into_iter().map(|line| (Drawing::suiting(sheet, line), vec![Text::new(line)]));
    let lines = lines.collect();
    easy_read(sheet, lines);
}

/// Writes ideas of easy read, each with its lines. Those that follow each other and are about the same share a picture.
pub(crate) fn easy_read(sheet: &mut Sheet<'_>, ideas: Vec<(Option<Drawing>, Vec<Text>)>) {
    let mut beside: Vec<(Option<Drawing>, Vec<Text>)> = Vec::new();
    for (drawing, mut lines) in ideas {
        lines.retain(|line| !line.is_blank());
        match beside.last_mut() {
            Some((last, shared)) if *last == drawing && shared.len() + lines.len() <= MOST_LINES => {
                shared.extend(lines)
            }
            _ if lines.is_empty() => {}
            _ => beside.push((drawing, lines)),
        }
    }
    for (drawing, lines) in beside {
        let picture = drawing.map(|drawing| drawing.image(sheet));
        sheet.blocks.push(Block::EasyRead { picture, lines });
    }
}

/// Splits a text into its sentences. The next one begins with a capital letter or a digit. The marks around an argument belong
/// to the sentence, but what follows a colon is not set apart from it if it is an argument, such as a number to call.
pub(crate) fn sentences(words: &str) -> Vec<&str> {
    let (mut found, mut begin) = (Vec::new(), 0);
    for (at, end) in words.match_indices(['.', '?', '!', ':']) {
        let rest = words.get(at + 1..).unwrap_or_default().trim_start_matches(is_mark);
        let after = words.len() - rest.len();
        let rest = rest.strip_prefix(' ').map(|rest| if end == ":" { rest } else { rest.trim_start_matches(is_mark) });
        let next = rest.and_then(|rest| rest.chars().next());
        let is_next = next.is_some_and(|next| next.is_uppercase() || next.is_ascii_digit());
        if is_next && !is_initial(words.get(begin..at).unwrap_or_default()) {
            found.extend(words.get(begin..after));
            begin = after + 1;
        }
    }
    found.extend(words.get(begin..).filter(|rest| !rest.trim().is_empty()));
    found
}

fn is_mark(letter: char) -> bool {
    ISOLATES.contains(&letter)
}

/// Whether a text ends with the initial of a name, whose full stop ends no sentence: “R. Lark”.
fn is_initial(words: &str) -> bool {
    let last = words.rsplit(char::is_whitespace).next().unwrap_or_default();
    let mut last = last.chars().filter(|letter| !is_mark(*letter));
    matches!((last.next(), last.next()), (Some(letter), None) if letter.is_uppercase())
}

/// Returns the first so many sentences of a text, and each later one that says whom to call or what to do at once: no paper
/// for families leaves one of those out. What ends with a colon belongs to the next.
pub(crate) fn in_short(sheet: &Sheet<'_>, words: &str, count: usize) -> String {
    let found_by = sheet.say_part("paper-instruction", "also", &[]);
    let mut whole: Vec<String> = Vec::new();
    for sentence in sentences(words) {
        match whole.last_mut().filter(|last| last.ends_with(':')) {
            Some(last) => *last = format!("{last} {sentence}"),
            None => whole.push(sentence.to_owned()),
        }
    }
    let said = whole.into_iter().enumerate();
    let kept = said.filter(|(at, sentence)| *at < count || instructs(&found_by, sentence));
    kept.map(|(_, sentence)| sentence).collect::<Vec<_>>().join(" ")
}

/// Whether a sentence says whom to call or what to do at once, by the words of the message `paper-instruction`.
fn instructs(found_by: &str, sentence: &str) -> bool {
    let named = NamedIn::new(sentence);
    found_by.split_whitespace().any(|word| named.word(word) || named.pair(word))
}

/// Joins texts, each sentence once.
pub(crate) fn each_once(texts: impl IntoIterator<Item = String>) -> String {
    let mut said: Vec<String> = Vec::new();
    for text in texts {
        for sentence in sentences(&text) {
            if !said.iter().any(|one| one == sentence) {
                said.push(sentence.to_owned());
            }
        }
    }
    said.join(" ")
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
    let age = Known::default().age;
    let first = first_numbers(content, age).into_iter();
    let mut seen: BTreeSet<ServiceId> = first.map(|first| first.service.id.as_str().into()).collect();
    let of_step = |step| content.pack.signposts(step, age).shown;
    let all = steps.flat_map(of_step).filter(|service| is_for_families(service));
    let first: Vec<_> = all.filter(|service| seen.insert(service.id.clone())).collect();
    let first: Vec<FamilyService> = first.into_iter().map(|service| family_service(content, service)).collect();
    sheet.section(sheet.say("family-view-ring"), |sheet| {
        if look == PaperLook::EasyRead {
            return easiest(content, sheet, &first);
        }
        for service in &first {
            in_a_paragraph(content, sheet, service);
        }
    });
}

/// Writes a service and how to ask it as one short paragraph, because there are many.
fn in_a_paragraph(content: &Content, sheet: &mut Sheet<'_>, service: &FamilyService) {
    let contacts: Vec<String> = service.contacts.iter().map(contact_line).collect();
    let caution = caution(content, service).map(|caution| format!(". {caution}")).unwrap_or_default();
    let rest = format!(". {} {}{caution}", service.what, contacts.join(", "));
    sheet.blocks.push(Block::Paragraph(Text::default().strong(service.name.clone()).plain(rest)));
}

/// Returns what to bear in mind about a service whose contacts are printed. Every paper that prints them says it.
pub(crate) fn caution(content: &Content, service: &FamilyService) -> Option<String> {
    caution_to_families(content, &service.id, &service.contacts)
}

/// The same for the contacts of a service. It has words of its own for families if the others speak to those who work with
/// them.
fn caution_to_families(content: &Content, service: &str, contacts: &[Contact]) -> Option<String> {
    let known = caution_about(content, service, contacts)?;
    Some(content.words.say_if_any(&format!("service-{service}"), "caution-family").unwrap_or(known))
}

/// Returns what to bear in mind about the contacts of a service, for those who work with families.
pub(crate) fn caution_about(content: &Content, service: &str, contacts: &[Contact]) -> Option<String> {
    let is_in_doubt = contacts.iter().any(|contact| !contact.sure);
    is_in_doubt.then(|| content.words.say_if_any(&format!("service-{service}"), "caution"))?
}

/// Writes whom to call if somebody is in danger. It is the first thing on the paper; what is in doubt about a number comes
/// at its end ([`about_urgent`]).
///
/// Of a child of a known age it leaves out the numbers that are for other ages.
pub(crate) fn urgent(content: &Content, sheet: &mut Sheet<'_>, look: PaperLook, age: Option<Age>) {
    let numbers = first_numbers(content, age);
    let title = sheet.say("paper-urgent-title");
    let is_in_doubt = numbers.iter().any(|first| caution_of(content, first).is_some());
    if look != PaperLook::EasyRead {
        let numbers = numbers.iter().map(|first| urgent_line(sheet, first));
        let doubt = is_in_doubt.then(|| sheet.say("paper-urgent-doubt"));
        let lines: Vec<String> = numbers.chain(doubt).collect();
        return sheet.notice(NoticeKind::Urgent, title, lines.join("\n"));
    }
    sheet.section(title, |sheet| {
        let (whole, others): (Vec<_>, Vec<_>) = numbers.iter().partition(|first| says_number(first));
        let lines = |numbers: Vec<&FirstNumber>| -> Vec<Text> {
            numbers.into_iter().map(|first| Text::new(urgent_line(sheet, first))).collect()
        };
        let (mut ideas, numbers) = (vec![(Some(Drawing::Alert), lines(whole))], lines(others));
        ideas.extend(numbers.chunks(MOST_LINES).map(|lines| (Some(Drawing::Phone), lines.to_vec())));
        if is_in_doubt {
            ideas.push((Some(Drawing::Alert), vec![Text::new(sheet.say_part("paper-urgent-doubt", "easy", &[]))]));
        }
        easy_read(sheet, ideas);
    });
}

/// Writes as of which day the law is that a fact sheet tells, and until when the sheet is to be checked.
pub(crate) fn edition(sheet: &mut Sheet<'_>, look: PaperLook, law: Date, review: Date) {
    let [law, review] = [law, review].map(|date| sheet.date(date));
    let dates = [("law", law.as_str()), ("review", review.as_str())];
    sheet.paragraph(match look {
        PaperLook::EasyRead => sheet.say_part("paper-fact-sheet-edition", "easy", &dates),
        _ => sheet.say_with("paper-fact-sheet-edition", &dates),
    });
}

/// Writes what is in doubt about each number that comes first. In easy read it is said beside the numbers.
pub(crate) fn about_urgent(content: &Content, sheet: &mut Sheet<'_>, look: PaperLook, age: Option<Age>) {
    if look == PaperLook::EasyRead {
        return;
    }
    let doubt = |first: &FirstNumber| {
        let caution = caution_of(content, first)?;
        Some(Text::default().strong(first.words.clone()).plain(format!(": {caution}")))
    };
    let doubts: Vec<Text> = first_numbers(content, age).iter().filter_map(doubt).collect();
    sheet.section(sheet.say("paper-urgent-about"), |sheet| {
        if !doubts.is_empty() {
            sheet.blocks.push(Block::Bullets(doubts));
        }
    });
}

/// Returns the numbers that come first, for somebody of this age. One whose ages are not known is for everybody.
fn first_numbers(content: &Content, age: Option<Age>) -> Vec<FirstNumber> {
    view::setup::urgent_help(content, age).first_numbers
}

fn caution_of(content: &Content, first: &FirstNumber) -> Option<String> {
    caution_to_families(content, &first.service.id, std::slice::from_ref(&first.contact))
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

/// Writes services that a family can ask themselves, and how.
pub(crate) fn contacts(content: &Content, sheet: &mut Sheet<'_>, look: PaperLook, services: &[FamilyService]) {
    if look == PaperLook::EasyRead {
        return easiest(content, sheet, services);
    }
    for service in services {
        let mut text = Text::default().strong(service.name.clone()).plain(format!(". {}", service.what));
        for line in service.contacts.iter().map(contact_line).chain(caution(content, service)) {
            text = text.plain("\n").plain(line);
        }
        sheet.blocks.push(Block::Paragraph(text));
    }
}

/// Returns a contact and its hours in one line.
pub(crate) fn contact_line(contact: &Contact) -> String {
    match &contact.hours {
        Some(hours) => format!("{} ({hours})", contact.value),
        None => contact.value.clone(),
    }
}

/// Writes services in easy read: their names, what they do, and the one way to reach each that is easiest for somebody who
/// reads little. Those that can be called come first.
fn easiest(content: &Content, sheet: &mut Sheet<'_>, services: &[FamilyService]) {
    let idea = |service: &FamilyService| {
        let name = Text::default().strong(service.name.clone());
        let Some(contact) = service.contacts.iter().min_by_key(|contact| ease(contact.kind)) else {
            return (None, vec![name]);
        };
        let what = in_short(sheet, &service.what, 1);
        let doubt = caution_to_families(content, &service.id, std::slice::from_ref(contact));
        let doubt = doubt.map(|_| Text::new(doubt_easy(sheet, contact)));
        let lines = [name, Text::new(what), Text::new(contact_line(contact))];
        (Some(drawing_of(contact)), lines.into_iter().chain(doubt).collect())
    };
    let can_be_called = |service: &&FamilyService| service.contacts.iter().any(|one| one.kind == ContactKind::Phone);
    let (called, others): (Vec<_>, Vec<_>) = services.iter().partition(can_be_called);
    let shown = called.into_iter().chain(others).take(MOST_SERVICES);
    let mut ideas: Vec<(Option<Drawing>, Vec<Text>)> = shown.map(idea).collect();
    // By what they show, so that each picture is there once.
    ideas.sort_by_key(|(drawing, _)| *drawing);
    easy_read(sheet, ideas);
}

/// Returns what easy read says below a contact that is not certain. One that its own page gives was checked as far as it can be.
pub(crate) fn doubt_easy(sheet: &Sheet<'_>, contact: &Contact) -> String {
    match contact.seen {
        Seen::Page => sheet.say("paper-contact-ask-easy"),
        _ => sheet.say("paper-contact-doubt-easy"),
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
        ContactKind::Email | ContactKind::Web => Drawing::Web,
        ContactKind::Address | ContactKind::InPerson => Drawing::Place,
    }
}

#[cfg(test)]
mod tests {
    use super::{each_once, in_short, sentences};
    use crate::content::shipped::Content;
    use crate::paper::sheet::Sheet;

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
        let marked = "\u{2068}R. Lark\u{2069} made this page. Ask.";
        assert_eq!(sentences(marked), ["\u{2068}R. Lark\u{2069} made this page.", "Ask."]);
        let marked = "\u{2068}It is over. Ask.\u{2069} It was \u{2068}1 May\u{2069}. \u{2068}Call.\u{2069}";
        let split = ["\u{2068}It is over.", "Ask.\u{2069}", "It was \u{2068}1 May\u{2069}.", "\u{2068}Call.\u{2069}"];
        assert_eq!(sentences(marked), split);
        let number = "Call the hub: \u{2068}01632 960002\u{2069}";
        assert_eq!(sentences(number), [number]);
        assert_eq!(sentences("One only"), ["One only"]);
        assert!(sentences("").is_empty());
    }

    #[test]
    fn a_short_text_keeps_every_sentence_that_says_whom_to_call_or_what_to_do_at_once() {
        let content = Content::shipped().unwrap();
        let sheet = Sheet::new(&content.words);
        let short = |words, count| in_short(&sheet, words, count);
        assert_eq!(short("Ask for two things: A check. And a plan.", 1), "Ask for two things: A check.");
        assert_eq!(short("One. Two. Three.", 2), "One. Two.");
        let told = "One. Two. If it is sudden: Go to A&E. Three. Call us. This is called a plan. Act at once.";
        assert_eq!(short(told, 1), "One. If it is sudden: Go to A&E. Call us. Act at once.");
        let twice = ["Call us. Keep notes.", "Rest. Call us."].map(str::to_owned);
        assert_eq!(each_once(twice), "Call us. Keep notes. Rest.");
    }
}
