//! The questions of “What worries you most?”: urgent help comes first, at most three questions follow each other, and at
//! every age each answer leads to something that can begin. A worry about safety names the STOP sign that urgent help shows.
//!
//! They are held to P03 (names), P06 (a source), P08 (what is needed) and P10 (an exit at every age).

use std::collections::BTreeSet;

use crate::base::age::{Age, AgeRange};
use crate::base::id::Target;
use crate::engine::known::Known;
use crate::engine::routes::link_state;
use crate::engine::standing::RouteState;
use crate::model::pack::Pack;
use crate::model::worry::{MOST_QUESTIONS, Worries, WorryAnswer, WorryLeads, WorryQuestion};
use crate::problem::{Problem, Rule};
use crate::rules::names::is_missing;

/// The ages that the check goes through, in years.
const AGES: std::ops::Range<u16> = 0..26;

pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    let Some(worries) = &pack.worries else { return };
    check_sources(worries, problems);
    check_urgent(worries, problems);
    check_names(pack, worries, problems);
    check_services(pack, worries, problems);
    check_signs(pack, worries, problems);
    check_every_pathway(pack, worries, problems);
    let mut walk = Walk { pack, worries, reported: BTreeSet::new(), asked: BTreeSet::new(), problems };
    for age in AGES.map(Age::years) {
        walk.ask(age, &mut Vec::new(), worries.questions.first());
    }
    let asked = walk.asked;
    for question in worries.questions.iter().filter(|question| !asked.contains(question.id.as_str())) {
        problems.push(Problem::new(
            Rule::Names,
            &question.place,
            format!("no answer asks `{}`", question.id),
            "every question but the first is asked by an answer",
            "let an answer ask it, or remove it",
        ));
    }
}

fn check_sources(worries: &Worries, problems: &mut Vec<Problem>) {
    if worries.sources.is_empty() {
        problems.push(Problem::new(
            Rule::Sourced,
            &worries.place,
            "the sorting of worries has no source",
            "at least one source",
            "name where it was read",
        ));
    }
}

fn check_urgent(worries: &Worries, problems: &mut Vec<Problem>) {
    let Some(first) = worries.questions.first() else { return };
    let urgent = first.answers.first().filter(|answer| answer.leads == WorryLeads::Urgent);
    if urgent.is_none_or(|answer| answer.ages != AgeRange::default()) {
        problems.push(Problem::new(
            Rule::Kinds,
            &first.place,
            format!("the first answer of `{}` is not urgent help at every age", first.id),
            "urgent help before anything else",
            "put an answer with `urgent = true` first, without ages",
        ));
    }
}

fn check_names(pack: &Pack, worries: &Worries, problems: &mut Vec<Problem>) {
    for (_, answer) in worries.answers() {
        match &answer.leads {
            WorryLeads::Urgent => {}
            WorryLeads::Ask(id) if worries.question(id).is_some() => {}
            WorryLeads::Ask(id) => problems.push(Problem::new(
                Rule::Names,
                &answer.place,
                format!("the answer `{}` asks `{id}`, which is no question", answer.id),
                "a [[question]] of this file",
                "correct the name, or add the question",
            )),
            WorryLeads::To(targets) => {
                for target in targets.iter().filter(|target| !pack.begins_at(target)) {
                    problems.push(Problem::new(
                        Rule::Names,
                        &answer.place,
                        format!(
                            "the answer `{}` leads to `{}/{}`, at which no journey can begin",
                            answer.id, target.pathway, target.step
                        ),
                        "the start or an entry of a live pathway",
                        "correct the name, or add the step to the pathway's `entries`",
                    ));
                }
            }
        }
    }
}

/// Finds services that an answer names although they are not there or no longer help, and those of an answer that ends nowhere.
fn check_services(pack: &Pack, worries: &Worries, problems: &mut Vec<Problem>) {
    for (_, answer) in worries.answers() {
        for service in answer.services.iter().filter(|id| is_missing(pack, id)) {
            problems.push(Problem::new(
                Rule::Names,
                &answer.place,
                format!("the answer `{}` names `{service}`, which is not in the directory or is closed", answer.id),
                "a service of services/*.toml that can be shown, or its role",
                "correct the name, or remove it",
            ));
        }
        if !answer.services.is_empty() && !matches!(answer.leads, WorryLeads::To(_)) {
            problems.push(Problem::new(
                Rule::Kinds,
                &answer.place,
                format!("the answer `{}` names services, but asks another question or opens urgent help", answer.id),
                "`services` only next to `to`",
                "move them to the answer at which the questions end",
            ));
        }
    }
}

/// Finds an answer that opens urgent help, or leads to a step about safety, without the sign that fits it: somebody in a
/// hurry would have to look for it.
fn check_signs(pack: &Pack, worries: &Worries, problems: &mut Vec<Problem>) {
    let is_safety = |target: &Target| {
        pack.pathway(&target.pathway).and_then(|pathway| pathway.step(&target.step)).is_some_and(|step| step.safety)
    };
    for (_, answer) in worries.answers() {
        let needs_sign = match &answer.leads {
            WorryLeads::Urgent => true,
            WorryLeads::Ask(_) => false,
            WorryLeads::To(targets) => targets.iter().any(is_safety),
        };
        match &answer.sign {
            Some(sign) if !pack.interrupts.iter().any(|known| known.id == *sign) => problems.push(Problem::new(
                Rule::Names,
                &answer.place,
                format!("the answer `{}` names `{sign}`, which is no STOP sign", answer.id),
                "an [[interrupt]] of interrupts.toml",
                "correct the name, or remove it",
            )),
            None if needs_sign => problems.push(Problem::new(
                Rule::Kinds,
                &answer.place,
                format!("the answer `{}` is about safety, and names no STOP sign", answer.id),
                "`sign` next to `urgent = true`, or next to `to` if a step is about safety",
                "name the sign of interrupts.toml that fits",
            )),
            _ => {}
        }
    }
}

fn check_every_pathway(pack: &Pack, worries: &Worries, problems: &mut Vec<Problem>) {
    for pathway in &pack.pathways {
        let leads_there = worries.answers().any(|(_, answer)| match &answer.leads {
            WorryLeads::To(targets) => targets.iter().any(|target| target.pathway == pathway.id),
            WorryLeads::Urgent | WorryLeads::Ask(_) => false,
        });
        if !leads_there {
            problems.push(Problem::new(
                Rule::Kinds,
                &worries.place,
                format!("no worry leads to the pathway `{}`", pathway.id),
                "at least one answer for each live pathway",
                "add it to the answer that it fits",
            ));
        }
    }
}

/// Goes through the questions as somebody does who asks about a child of one age.
struct Walk<'a, 'p> {
    pack: &'a Pack,
    worries: &'a Worries,
    /// What was reported, so that it is reported for the youngest age only.
    reported: BTreeSet<(&'a str, &'a str)>,
    asked: BTreeSet<&'a str>,
    problems: &'p mut Vec<Problem>,
}

impl<'a> Walk<'a, '_> {
    fn ask(&mut self, age: Age, before: &mut Vec<&'a str>, question: Option<&'a WorryQuestion>) {
        let Some(question) = question else { return };
        if before.len() == MOST_QUESTIONS {
            self.report(question, "", Rule::Kinds, || {
                (
                    format!(
                        "`{}` comes after {}: more than {MOST_QUESTIONS} questions",
                        question.id,
                        before.join(", ")
                    ),
                    format!("at most {MOST_QUESTIONS} questions, one after the other"),
                    "ask less, or join two questions",
                )
            });
            return;
        }
        self.asked.insert(&question.id);
        before.push(&question.id);
        let offered: Vec<_> = question.answers.iter().filter(|answer| answer.ages.holds(age)).collect();
        if offered.len() < 2 {
            self.report(question, "", Rule::AlwaysAnExit, || {
                (
                    format!("at {age} the question `{}` has fewer than two answers", question.id),
                    String::from("at least two answers at every age at which it is asked"),
                    "widen the ages of an answer, or ask the question at fewer ages",
                )
            });
        }
        for answer in offered {
            match &answer.leads {
                WorryLeads::Urgent => {}
                WorryLeads::Ask(id) => self.ask(age, before, self.worries.question(id)),
                WorryLeads::To(targets) => self.lead(age, question, answer, targets),
            }
        }
        before.pop();
    }

    fn lead(&mut self, age: Age, question: &'a WorryQuestion, answer: &'a WorryAnswer, targets: &[Target]) {
        let known = Known { age: Some(age), ..Known::default() };
        let is_closed = |target: &Target| {
            let condition = self.pack.beginning_condition(target, AgeRange::default());
            condition.is_some_and(|condition| link_state(&condition.judge(&known)) == RouteState::NotForThisChild)
        };
        if targets.iter().all(is_closed) {
            self.report(question, &answer.id, Rule::AlwaysAnExit, || {
                (
                    format!("at {age} the answer `{}` leads to nothing that can begin", answer.id),
                    String::from("at least one step for every age at which the answer is offered"),
                    "add a step, or give the answer `ages`",
                )
            });
        }
    }

    fn report(
        &mut self,
        question: &'a WorryQuestion,
        answer: &'a str,
        rule: Rule,
        say: impl FnOnce() -> (String, String, &'static str),
    ) {
        if self.reported.insert((&question.id, answer)) {
            let place = question.answers.iter().find(|one| one.id == answer).map_or(&question.place, |one| &one.place);
            let (found, expected, mend) = say();
            self.problems.push(Problem::new(rule, place, found, expected, mend));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::base::place::File;
    use crate::rules::testing::{act, files, finish};

    const HEAD: &str = "origin = \"suggested\"\nsources = [\"s\"]\n";
    const DANGER: &str = "[[question.answer]]\nid = \"danger\"\nurgent = true\nsign = \"danger\"\n";
    const SCHOOL: &str = "[[question.answer]]\nid = \"school\"\nto = [\"p/a\"]\n";

    /// The problems about `worries.toml` when it has this text; the one pathway is for people from `from`.
    fn found(text: &str, from: u16) -> Vec<String> {
        found_in(text, from, &act("a", &[("on", "end")]))
    }

    /// The same, if its first step is about safety.
    fn found_about_safety(text: &str) -> Vec<String> {
        let step = act("a", &[("on", "end")]).replacen("kind =", "safety = true\nkind =", 1);
        found_in(text, 0, &step)
    }

    fn found_in(text: &str, from: u16, step: &str) -> Vec<String> {
        let steps = format!("{step}{}", finish("end"));
        let mut files = files("start = \"a\"", &steps);
        if let Some(pathway) = files.first_mut() {
            *pathway = File::new(
                "p/v1.toml",
                String::from_utf8_lossy(&pathway.bytes).replace("from = 0", &format!("from = {from}")),
            );
        }
        let pack = "id = \"k\"\nversion = 1\nissued = 2026-11-01\nreview-by = 2027-11-01\nlaw-as-at = 2026-11-01\npathways = [\"p\"]\n";
        files.push(File::new("pack.toml", pack));
        files.push(File::new(
            "interrupts.toml",
            "[[interrupt]]\nid = \"danger\"\nurgency = \"now\"\norigin = \"local\"\nsources = [\"s\"]\n",
        ));
        files.push(File::new("worries.toml", text.to_owned()));
        let (_, problems) = crate::read_pack(&files);
        let here = problems.iter().filter(|problem| &*problem.place.file == "worries.toml");
        here.map(|problem| format!("{} line {}: {}", problem.rule.code(), problem.place.line, problem.found)).collect()
    }

    #[test]
    fn questions_that_lead_everybody_somewhere_pass() {
        let text = format!("{HEAD}[[question]]\nid = \"first\"\n{DANGER}{SCHOOL}");
        assert_eq!(found(&text, 0), [""; 0]);
    }

    #[test]
    fn what_leads_nowhere_is_refused() {
        let first = |more: &str| format!("{HEAD}[[question]]\nid = \"first\"\n{DANGER}{SCHOOL}{more}");
        let answer = |more: &str| first(&format!("[[question.answer]]\nid = \"x\"\n{more}\n"));
        let chain: String = ["b", "c", "d", "e"]
            .windows(2)
            .map(|pair| {
                format!(
                    "[[question]]\nid = \"{}\"\n[[question.answer]]\nid = \"y\"\nask = \"{}\"\n[[question.answer]]\nid = \"z\"\nto = [\"p/a\"]\n",
                    pair[0], pair[1]
                )
            })
            .collect();
        let last = "[[question]]\nid = \"e\"\n[[question.answer]]\nid = \"y\"\nto = [\"p/a\"]\n[[question.answer]]\nid = \"z\"\nto = [\"p/a\"]\n";
        let long = format!("{}{chain}{last}", answer("ask = \"b\""));
        let cases = [
            (HEAD.to_owned(), 0, "P08 line 1: the file asks nothing"),
            (answer("ask = \"nothing\""), 0, "P03 line 13: the answer `x` asks `nothing`, which is no question"),
            (
                answer("to = [\"p/end\"]"),
                0,
                "P03 line 13: the answer `x` leads to `p/end`, at which no journey can begin",
            ),
            (answer("to = [\"q/a\"]"), 0, "P03 line 13: the answer `x` leads to `q/a`"),
            (answer(""), 0, "P08 line 13: it is not clear where the answer `x` leads"),
            (
                answer("to = [\"p/a\"]\nservices = [\"nobody\"]"),
                0,
                "P03 line 13: the answer `x` names `nobody`, which is not in the directory or is closed",
            ),
            (answer("urgent = true"), 0, "P08 line 13: the answer `x` is about safety, and names no STOP sign"),
            (
                answer("to = [\"p/a\"]\nsign = \"gone\""),
                0,
                "P03 line 13: the answer `x` names `gone`, which is no STOP sign",
            ),
            (answer("urgent = true\nask = \"first\""), 0, "P08 line 13: it is not clear"),
            (first("[[question]]\nid = \"other\"\n"), 0, "P03 line 13: no answer asks `other`"),
            (first(""), 5, "P10 line 10: at 0 the answer `school` leads to nothing that can begin"),
            (long, 0, "P08 line 32: `d` comes after first, b, c: more than 3 questions"),
            (answer("ask = \"first\""), 0, "P08 line 4: `first` comes after first, first, first"),
            (
                format!("{HEAD}[[question]]\nid = \"first\"\n{SCHOOL}{DANGER}"),
                0,
                "P08 line 4: the first answer of `first`",
            ),
            (
                first("").replace("sources = [\"s\"]", "sources = []"),
                0,
                "P06 line 1: the sorting of worries has no source",
            ),
            (
                format!("{HEAD}[[question]]\nid = \"first\"\n{DANGER}[[question.answer]]\nid = \"x\"\nurgent = true\n"),
                0,
                "P08 line 1: no worry leads to the pathway `p`",
            ),
        ];
        for (text, from, expected) in cases {
            let found = found(&text, from);
            assert!(found.iter().any(|one| one.starts_with(expected)), "{expected}: {found:#?}\n{text}");
        }
    }

    #[test]
    fn a_step_about_safety_asks_for_a_sign() {
        let text = |sign: &str| format!("{HEAD}[[question]]\nid = \"first\"\n{DANGER}{SCHOOL}{sign}");
        let missing = "P08 line 10: the answer `school` is about safety, and names no STOP sign";
        assert_eq!(found_about_safety(&text("")), [missing]);
        assert_eq!(found_about_safety(&text("sign = \"danger\"\n")), [""; 0]);
    }

    #[test]
    fn an_answer_for_some_ages_is_asked_at_those_ages_only() {
        let grown = "[[question.answer]]\nid = \"grown\"\nages = { from = 5 }\nto = [\"p/a\"]\n";
        let text = format!("{HEAD}[[question]]\nid = \"first\"\n{DANGER}{grown}");
        assert_eq!(found(&text, 5), ["P10 line 4: at 0 the question `first` has fewer than two answers"]);
    }
}
