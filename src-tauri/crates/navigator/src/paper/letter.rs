//! A letter of the pack, filled in from the record. It names its law, and when the law was read.

use papers::{Block, Text, TickBox};
use pathway::id::SourceId;
use pathway::model::Source;
use pathway::model::papers::{Letter, LetterFact, LetterFrom, LetterNumber};
use pathway::school_age::SchoolAge;
use record::answers::newest_answers;
use record::year_group::YearGroup;

use crate::content::labels::citations;
use crate::content::shipped::Content;
use crate::content::text_match::compared;
use crate::paper::for_families::{caution_about, contact_line};
use crate::paper::plan::tried;
use crate::paper::sheet::Sheet;
use crate::paper::source::PaperSource;
use crate::paper::{attendance, child};
use crate::session::case_file::CaseFile;
use crate::view::consent::Consents;
use crate::view::{contacts, services, year_group};
use crate::wire::{Citation, Code, Contact, ContactKind, Failure, PaperSubject, Role, Seen, ServiceCard};

/// How many lines there are for what the record does not say.
const LINES_FOR_REASON: u8 = 6;
/// The question whether the child is on the roll of a setting.
const ON_ROLL: &str = "on-roll";
/// How many lines there are for an address that nobody recorded.
const LINES_FOR_ADDRESS: u8 = 3;

/// A letter, and who sends it.
#[derive(Clone, Copy)]
pub(crate) struct ChosenLetter<'a> {
    letter: &'a Letter,
    pub(crate) from: LetterFrom,
}

/// Returns every letter of the pack, once for each sender.
pub(crate) fn all(content: &Content) -> impl Iterator<Item = ChosenLetter<'_>> {
    let sent_by = |letter| move |from: &LetterFrom| ChosenLetter { letter, from: *from };
    content.pack.letters.iter().flat_map(move |letter| letter.from.iter().map(sent_by(letter)))
}

/// Returns the letter of an id such as `complaint/family`.
///
/// # Errors
/// [`Code::PaperNotMade`]: the pack has no such letter.
pub(crate) fn chosen<'a>(content: &'a Content, id: &str) -> Result<ChosenLetter<'a>, Failure> {
    all(content).find(|one| one.id() == id).ok_or(Failure::new(Code::PaperNotMade))
}

impl ChosenLetter<'_> {
    fn id(&self) -> String {
        format!("{}/{}", self.letter.id, self.from.as_str())
    }

    fn message(&self) -> String {
        format!("letter-{}", self.letter.id)
    }

    /// Whether the letter is for a child of that age.
    pub(crate) fn is_for(&self, case: &CaseFile) -> bool {
        let Some(wanted) = self.letter.school_age else { return true };
        case.born().is_ok_and(|born| SchoolAge::on(born, case.today) == wanted)
    }

    /// Returns the title of the letter.
    pub(crate) fn title(&self, content: &Content) -> String {
        content.words.say(&self.message())
    }

    /// Returns the letter as a choice: its title and sender, and to whom it goes if the pack says so.
    pub(crate) fn subject(&self, content: &Content) -> PaperSubject {
        let title = self.title(content);
        let from = match self.from {
            LetterFrom::Family => "paper-letter-from-family",
            LetterFrom::Setting => "paper-letter-from-setting",
            LetterFrom::Health => "paper-letter-from-health",
        };
        let titled = [("letter", title.as_str().into())];
        let services = self.letter.to.iter().filter_map(|id| content.pack.services.get(id));
        let names: Vec<&str> = services.map(|service| service.name.as_str()).collect();
        PaperSubject {
            id: self.id(),
            words: content.words.try_say(from, None, &titled).unwrap_or(title),
            for_whom: names.join(", "),
        }
    }
}

/// Writes the letter that the form names. `sender` is the name in the letterhead.
///
/// # Errors
/// The pack has no such letter, or a step of a journey cannot be shown.
pub(crate) fn write(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, sender: &str) -> Result<(), Failure> {
    let chosen = chosen(source.content, &source.form.subject)?;
    let letter = chosen.letter;
    if chosen.from == LetterFrom::Family {
        sheet.lines("paper-letter-sender", LINES_FOR_ADDRESS);
    }
    if chosen.from == LetterFrom::Setting {
        remind_of_setting(source, sheet, sender);
    }
    let tells_others = chosen.from != LetterFrom::Family;
    if tells_others && Consents::of(source.content, source.case).refused_in_general().is_some() {
        sheet.missing("paper-missing-consent-to-tell");
    }
    address(source, sheet, letter);
    sheet.paragraph(sheet.say("paper-letter-dear"));
    about(source, sheet, letter);
    let is_at_school = is_at_school(source, sheet);
    for name in letter.says.iter().filter(|name| is_at_school || !letter.at_school.says.contains(name)) {
        let words = part(source, sheet, &chosen, &format!("say-{name}"));
        sheet.paragraph(words);
    }
    for fact in &letter.facts {
        repeat(source, sheet, *fact)?;
    }
    ticks(source, sheet, &chosen);
    sheet.section(sheet.say("paper-letter-asks"), |sheet| {
        let asks = letter.asks.iter().map(|name| Text::new(part(source, sheet, &chosen, &format!("ask-{name}"))));
        let asks = asks.collect();
        sheet.blocks.push(Block::Numbers(asks));
    });
    sheet.together(|sheet| {
        sheet.section(sheet.say("paper-letter-law"), |sheet| law(source.content, sheet, letter, is_at_school));
        sheet.paragraph(sheet.say("paper-letter-yours"));
        let who = match chosen.from {
            LetterFrom::Family => "paper-sign-family",
            LetterFrom::Setting => "paper-sign-setting",
            LetterFrom::Health => "paper-sign-health",
        };
        sheet.signatures([sheet.say(who)]);
        sheet.paragraph(signed_by(source, sheet, chosen.from));
    });
    Ok(())
}

/// Returns the name and the role of whoever signs; empty if somebody else makes the letter for them.
fn signed_by(source: &PaperSource<'_>, sheet: &Sheet<'_>, from: LetterFrom) -> String {
    let (name, role) = (source.me.name.trim(), source.me.role);
    let is_theirs = matches!((from, role), (LetterFrom::Health, Role::Health) | (LetterFrom::Setting, Role::Senco));
    if name.is_empty() || !is_theirs {
        return String::new();
    }
    sheet.say_with("paper-sign-name", &[("name", name), ("role", &sheet.say(source.my_role()))])
}

/// Writes what the record does not know as boxes to tick by hand, and says so to the person who makes the letter.
fn ticks(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, chosen: &ChosenLetter<'_>) {
    let names = chosen.letter.ticks.iter();
    let words: Vec<String> = names.map(|name| part(source, sheet, chosen, &format!("tick-{name}"))).collect();
    if words.is_empty() {
        return;
    }
    let remind = words.iter().map(|what| sheet.say_with("paper-remind-ticks", &[("what", what)])).collect::<Vec<_>>();
    sheet.reminders.extend(remind);
    let boxes = words.into_iter().map(|words| TickBox { ticked: false, text: Text::new(words) }).collect();
    sheet.section(sheet.say("paper-letter-ticks"), |sheet| sheet.blocks.push(Block::TickBoxes(boxes)));
}

/// Whether the record says that the child is at a school: in a year group of schools, at a setting that is called no nursery
/// and no college, and not off its roll.
fn is_at_school(source: &PaperSource<'_>, sheet: &Sheet<'_>) -> bool {
    let in_force = &source.case.record.in_force;
    let group = year_group::line(source.born, source.case.today, in_force).group;
    let setting = source.case.child.setting.to_lowercase();
    let no_school = sheet.say_part("paper-no-school", "also", &[]);
    let words: Vec<&str> = setting.split(|letter: char| !letter.is_alphanumeric() && letter != '-').collect();
    let is_other = no_school.split_whitespace().any(|word| words.contains(&word));
    let on_roll = newest_answers(in_force.iter()).into_iter().find(|(question, _)| *question == ON_ROLL);
    let is_off_roll = on_roll.is_some_and(|(_, (_, value))| value == "no");
    (YearGroup::Reception..=YearGroup::Year13).contains(&group)
        && !setting.trim().is_empty()
        && !is_other
        && !is_off_roll
}

/// Returns a part of a letter, with the name of the child filled in.
fn part(source: &PaperSource<'_>, sheet: &Sheet<'_>, chosen: &ChosenLetter<'_>, part: &str) -> String {
    sheet.say_part(&chosen.message(), part, &[("name", source.name())])
}

/// Writes to whom the letter goes: whom somebody typed, or the service of the pack, or lines for it.
fn address(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, letter: &Letter) {
    let cards: Vec<_> = letter.to.iter().filter_map(|id| services::one(source.content, id.as_str()).ok()).collect();
    let reached = |kind| [ContactKind::Email, ContactKind::Phone].contains(&kind);
    let typed: Vec<String> = source.form.for_whom.lines().map(|line| line.trim().to_owned()).collect();
    let typed: Vec<String> = typed.into_iter().filter(|line| !line.is_empty()).collect();
    let names: Vec<&str> = cards.iter().map(|card| card.name.as_str()).collect();
    // The form begins with the names of the services. Whatever somebody typed instead of them is the address.
    let is_typed = !typed.is_empty() && typed.join(", ") != names.join(", ");
    let is_named = |name: &str| typed.iter().any(|line| line.contains(name));
    let cards: Vec<ServiceCard> = cards.into_iter().filter(|card| !is_typed || is_named(&card.name)).collect();
    let mut lines = if is_typed { typed.clone() } else { Vec::new() };
    for card in cards {
        if !is_typed {
            lines.push(card.name);
        }
        let reached: Vec<Contact> = card.contacts.into_iter().filter(|contact| reached(contact.kind)).collect();
        // What is in doubt is for the sender to check, and not printed above a letter.
        match caution_about(source.content, &card.id, &reached) {
            Some(caution) => sheet.reminders.push(sheet.say_with("paper-remind-check", &[("check", &caution)])),
            None => lines.extend(reached.iter().map(contact_line)),
        }
    }
    if lines.is_empty() {
        sheet.missing("paper-missing-address");
        sheet.lines("paper-letter-to", LINES_FOR_ADDRESS);
    } else {
        sheet.blocks.push(Block::Address(lines.into_iter().map(Text::new).collect()));
    }
}

/// Says before it is sent if a letter from a setting is about somebody of another setting.
fn remind_of_setting(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, sender: &str) {
    let setting = source.case.child.setting.as_str();
    if sender.trim().is_empty() || setting.trim().is_empty() || compared(sender) == compared(setting) {
        return;
    }
    let arguments = [("sender", sender), ("name", source.name()), ("setting", setting)];
    sheet.reminders.push(sheet.say_with("paper-remind-setting", &arguments));
}

/// Writes whom the letter is about.
fn about(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, letter: &Letter) {
    let born = sheet.date(source.born);
    let has_number = letter.numbers.contains(&LetterNumber::Nhs);
    let nhs_number = if has_number { contacts::nhs_number(&source.case.record) } else { String::new() };
    let facts = [
        ("paper-letter-about", source.case.child.name.clone()),
        ("paper-fact-born", born),
        ("paper-fact-nhs-number", nhs_number),
        ("paper-fact-setting", source.case.child.setting.clone()),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let pairs = facts.map(|(label, value)| (Text::new(sheet.say(label)), Text::new(value))).collect();
    sheet.blocks.push(Block::References(pairs));
}

/// Repeats something from the record, under its heading.
fn repeat(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, fact: LetterFact) -> Result<(), Failure> {
    let Some(heading) = heading(fact) else { return fact_of(source, sheet, fact) };
    let mut written = Ok(());
    sheet.section(sheet.say(heading), |sheet| written = fact_of(source, sheet, fact));
    written
}

fn fact_of(source: &PaperSource<'_>, sheet: &mut Sheet<'_>, fact: LetterFact) -> Result<(), Failure> {
    match fact {
        LetterFact::Reason => reason(source, sheet),
        LetterFact::Words => child::voices_said(source, sheet),
        LetterFact::Plans => tried(source, sheet),
        LetterFact::Evidence => child::evidence(source, sheet),
        LetterFact::Absences => attendance::absences(source, sheet),
        LetterFact::Waits => return attendance::waits(source, sheet),
    }
    Ok(())
}

fn reason(source: &PaperSource<'_>, sheet: &mut Sheet<'_>) {
    sheet.paragraph(source.form.why.clone());
    if source.form.why.trim().is_empty() {
        sheet.missing("paper-missing-letter-reason");
        sheet.lines("paper-letter-reason-lines", LINES_FOR_REASON);
    }
}

/// Returns the heading of what is repeated. The words of people have headings of their own.
fn heading(fact: LetterFact) -> Option<&'static str> {
    match fact {
        LetterFact::Reason => Some("paper-letter-reason"),
        LetterFact::Words => None,
        LetterFact::Plans => Some("paper-referral-tried"),
        LetterFact::Evidence => Some("paper-referral-evidence"),
        LetterFact::Absences => Some("paper-absence"),
        LetterFact::Waits => Some("paper-wait"),
    }
}

/// Writes the law on which the letter relies, each with the day on which it was read. A letter that relies on none names
/// the pages that were read. What nobody has read is no reason to give to anybody.
fn law(content: &Content, sheet: &mut Sheet<'_>, letter: &Letter, is_at_school: bool) {
    let known = &content.pack.sources;
    let is_law = |id: &&SourceId| known.get(*id).is_some_and(Source::is_law);
    let relied_on = |id: &&SourceId| is_at_school || !letter.at_school.sources.contains(*id);
    let all: Vec<SourceId> = letter.sources.iter().filter(relied_on).cloned().collect();
    let laws: Vec<SourceId> = all.iter().filter(is_law).cloned().collect();
    let relied_on = if laws.is_empty() { &all } else { &laws };
    let mut cited = citations(known, relied_on);
    cited.retain(|one| one.seen != Seen::Unverified);
    sheet.bullets(cited.iter().map(|one| cited_line(sheet, one)).collect::<Vec<_>>());
}

fn cited_line(sheet: &Sheet<'_>, one: &Citation) -> String {
    let checked = sheet.day(&one.checked);
    let arguments = [("title", one.title.as_str()), ("publisher", &one.publisher), ("date", &checked)];
    sheet.say_with("paper-letter-source", &arguments)
}
