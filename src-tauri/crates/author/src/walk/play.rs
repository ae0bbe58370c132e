//! A walk in progress: the engine of the app, with entries that are made one by one.

use std::fmt::Write as _;

use jiff::ToSpan;
use jiff::civil::Date;
use pathway::condition::Condition;
use pathway::model::{Force, Role};
use pathway::replay::{DecisionConflict, GateStanding, GateState, RouteStanding, RouteState};
use pathway::{Act, Age, Entry, Journey, Pack, Standing};

use super::consent::told;
use super::format::{Line, Unit, Walk, WalkError, wrong};
use super::look;
use crate::edition_text::EditionText;

/// A walk in progress.
pub struct Play<'a> {
    saying: EditionText<'a>,
    born: Date,
    role: Role,
    today: Date,
    entries: Vec<Entry>,
}

impl<'a> Play<'a> {
    /// Begins a walk on an edition.
    ///
    /// # Errors
    /// If the step at which it begins is not an entry of the pathway.
    pub fn begin(walk: &Walk, saying: EditionText<'a>) -> Result<Play<'a>, WalkError> {
        let pathway = saying.pathway;
        let at = walk.at.as_ref().map_or_else(|| pathway.start.clone(), |at| at.as_str().into());
        if !pathway.is_entry(&at) {
            return Err(wrong(
                1,
                format!("no journey begins at `{at}`"),
                "the start of the pathway, or one of its entries",
            ));
        }
        let mut play = Play { saying, born: walk.born, role: walk.role, today: walk.begins, entries: Vec::new() };
        play.add(Act::Begun { at });
        Ok(play)
    }

    fn add(&mut self, act: Act) {
        let seq = u32::try_from(self.entries.len()).unwrap_or(u32::MAX).saturating_add(1);
        self.entries.push(Entry {
            seq,
            on: self.today,
            by: String::from("a practitioner"),
            role: Some(self.role),
            act,
        });
    }

    pub fn standing(&self) -> Standing {
        let journey = Journey {
            pathway: self.saying.pathway,
            born: Some(self.born),
            entries: &self.entries,
            today: self.today,
            role: Some(self.role),
        };
        journey.replay()
    }

    /// Applies one event.
    ///
    /// # Errors
    /// A name that the pathway does not have, or a choice that cannot be made; then nothing changes. The line of the
    /// error is not that of a file.
    pub fn take(&mut self, line: &Line) -> Result<(), WalkError> {
        let pathway = self.saying.pathway;
        match line {
            Line::Choose { choice, because } => self.choose(choice, because.as_deref())?,
            Line::Hold { evidence } => {
                known(pathway.evidence.contains_key(&evidence.as_str().into()), "evidence", evidence)?;
                self.add(Act::Held { evidence: evidence.as_str().into() });
            }
            Line::Answer { question, value } => {
                let declared = pathway.questions.get(&question.as_str().into());
                known(declared.is_some(), "question", question)?;
                let values = declared.map_or(&[] as &[_], |one| one.values.as_slice());
                if !values.contains(&value.as_str().into()) {
                    let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
                    return Err(wrong(0, format!("`{question}` has no value `{value}`"), values.join(", ")));
                }
                self.add(Act::Answered { question: question.as_str().into(), value: value.as_str().into() });
            }
            Line::Speak(spoken) => {
                let act = spoken.act(pathway, self.today);
                known(act.is_some(), "service or consent", &spoken.about)?;
                act.into_iter().for_each(|act| self.add(act));
            }
            Line::Look { role } => self.role = *role,
            Line::Review => self.add(Act::Reviewed),
            Line::Back => {
                let last = self.standing().trail.last().map(|passed| passed.seq);
                let seq = last.ok_or_else(|| wrong(0, "there is no choice to undo", "one after the first choice"))?;
                self.add(Act::Undone { seq });
            }
            Line::Wait { amount, unit } => {
                let later = later(self.today, *amount, *unit);
                self.today = later.ok_or_else(|| wrong(0, "the date is beyond the calendar", "a shorter wait"))?;
            }
        }
        Ok(())
    }

    fn choose(&mut self, choice: &str, because: Option<&str>) -> Result<(), WalkError> {
        let standing = self.standing();
        let Some(route) = standing.routes.iter().find(|route| route.choice.as_str() == choice) else {
            let choices: Vec<String> = standing.routes.iter().map(|route| format!("`{}`", route.choice)).collect();
            let expected =
                if choices.is_empty() { String::from("nothing: the walk has ended") } else { choices.join(", ") };
            return Err(wrong(0, format!("`{}` has no choice `{choice}`", standing.at), expected));
        };
        if route.asks_reason && because.is_none() {
            return Err(wrong(0, format!("`{choice}` asks for a reason"), format!("`choose {choice} because …`")));
        }
        let reason = because.unwrap_or_default().to_owned();
        let before = self.entries.len();
        self.add(Act::Chose { step: standing.at.clone(), choice: choice.into(), gate_reason: reason.clone(), reason });
        match self.standing().stopped {
            None => Ok(()),
            Some(stopped) => {
                self.entries.truncate(before);
                Err(wrong(
                    0,
                    format!("`{choice}` cannot be chosen at `{}`", standing.at),
                    self.misfit(&standing, &stopped.because),
                ))
            }
        }
    }

    fn misfit(&self, standing: &Standing, because: &DecisionConflict) -> String {
        match because {
            DecisionConflict::NotThere | DecisionConflict::NoSuchChoice => {
                String::from("a choice of the child's current step")
            }
            DecisionConflict::Closed(findings) => format!("first: {}", self.saying.findings(findings)),
            DecisionConflict::Gate(gate, findings) => {
                let wants = self.saying.findings(findings);
                let forces = standing.routes.iter().flat_map(|route| &route.gates).filter(|one| one.gate == *gate);
                if forces.clone().any(|one| one.force == Force::Law) {
                    format!("the gate `{gate}` to be met first, which the law asks for: {wants}")
                } else {
                    format!("the gate `{gate}` to be met ({wants}), or a reason: `choose … because …`")
                }
            }
        }
    }

    /// Returns the step as a practitioner reads it about this child.
    pub fn step_in_words(&self, pack: &Pack) -> String {
        let standing = self.standing();
        let known = standing.known(Some(self.born), Some(self.role));
        look::step(self.saying, pack, &standing, &known)
    }

    /// Returns the current step, with every choice and why it is open or not.
    pub fn scene(&self) -> String {
        let standing = self.standing();
        let age = age(Age::on(self.born, self.today));
        let title = self.saying.step(&standing.at);
        format!("{}  {title} [{}], aged {age}\n{}", self.today, standing.at, self.choices())
    }

    /// Returns the choices of the step, or the kind of end.
    pub fn choices(&self) -> String {
        let standing = self.standing();
        let mut text = String::new();
        let step = self.saying.pathway.step(&standing.at);
        if let Some(outcome) = step.and_then(|step| step.outcome) {
            let _ = writeln!(text, "  an end: {}", outcome.as_str());
        }
        for route in &standing.routes {
            text.push_str(&self.choice_line(&standing, route));
        }
        text
    }

    fn choice_line(&self, standing: &Standing, route: &RouteStanding) -> String {
        let says = self.saying.choice(&standing.at, &route.choice);
        let state = match route.state {
            RouteState::Open => "open",
            RouteState::OpenWithReason => "with a reason",
            RouteState::Waiting => "waiting",
            RouteState::NotForThisChild => "not for this child",
        };
        let mut text = format!("  {state:<20}{says} [{}]\n", route.choice);
        if !route.because.is_empty() {
            let _ = writeln!(text, "{:22}wants {}", "", self.saying.findings(&route.because));
        }
        let gates = route.gates.iter().filter(|gate| gate.state != GateState::Met);
        // If a child can never take a choice, the gates before it do not matter.
        for gate in gates.filter(|_| route.state != RouteState::NotForThisChild) {
            text.push_str(&self.gate(standing, gate));
        }
        text
    }

    fn gate(&self, standing: &Standing, gate: &GateStanding) -> String {
        let says = self.saying.of_step(&standing.at, &format!("gate-{}", gate.gate)).unwrap_or_default();
        let force = match gate.force {
            Force::Law => "by law first",
            Force::Expected => "expected first",
            Force::Advised => "advised first",
        };
        let known = if gate.state == GateState::NotKnownYet { "not known yet" } else { "not met" };
        let mut text = format!("{:22}{force}, {known}: {says} [{}]: {}\n", "", gate.gate, self.missing(standing, gate));
        for (service, consent) in &gate.said {
            let service = service.as_ref().map_or("in general", |service| service.as_str());
            let _ = writeln!(text, "{:22}  {service}: {}", "", told(*consent));
        }
        text
    }

    /// Returns what a gate still needs; alternatives are joined by `or`.
    fn missing(&self, standing: &Standing, gate: &GateStanding) -> String {
        let step = self.saying.pathway.step(&standing.at);
        let declared = step.and_then(|step| step.gates.iter().find(|one| one.id == gate.gate));
        let any = declared.is_some_and(|gate| matches!(gate.needs, Condition::Any(_)));
        self.saying.findings_with(&gate.missing, if any { " or " } else { ", " })
    }
}

fn known(is: bool, what: &str, name: &str) -> Result<(), WalkError> {
    if is {
        Ok(())
    } else {
        Err(wrong(0, format!("there is no {what} `{name}`"), format!("a name of {what} that the pathway declares")))
    }
}

/// Returns text such as `9 years 3 months`.
fn age(age: Age) -> String {
    let (years, months) = (age.in_months() / 12, age.in_months() % 12);
    let counted = |count: u16, unit: &str| format!("{count} {unit}{}", if count == 1 { "" } else { "s" });
    if months == 0 {
        counted(years, "year")
    } else {
        format!("{} {}", counted(years, "year"), counted(months, "month"))
    }
}

/// Returns the day after a wait. `None` if the date is out of range.
pub(super) fn later(day: Date, amount: i32, unit: Unit) -> Option<Date> {
    let span = match unit {
        Unit::Days => amount.days(),
        Unit::Weeks => amount.weeks(),
        Unit::Months => amount.months(),
        Unit::Years => amount.years(),
    };
    day.checked_add(span).ok()
}
