//! Writes a pathway as TOML, in the long form. Reading the result gives the same pathway.

use toml::{Table, Value};

use crate::base::age::{Age, AgeRange};
use crate::base::lists::TimeUnit;
use crate::model::condition::{AbsentFor, Condition, Fact};
use crate::model::pathway::{EntryGuard, Evidence, Gate, Link, Pathway, Prompt, Question, Route, Step};
use crate::model::time::{StatutoryClock, Timescale};

/// Returns the file of a pathway, without comments. Leaves out questions and evidence for which `shared` is true, because
/// the vocabulary has them.
pub fn print(pathway: &Pathway, shared: impl Fn(&str) -> bool) -> String {
    let mut file = Table::new();
    put(&mut file, "id", pathway.id.to_string());
    put(&mut file, "version", i64::from(pathway.version));
    put(&mut file, "status", pathway.status.as_str());
    put(&mut file, "ages", range(&pathway.ages));
    put(&mut file, "law-as-at", date(pathway.law_as_at));
    put(&mut file, "review-by", date(pathway.review_by));
    put(&mut file, "start", pathway.start.to_string());
    list(&mut file, "entries", &pathway.entries);
    tables(&mut file, "entry", pathway.entry_guards.iter().map(entry_guard));
    tables(&mut file, "link", pathway.links.iter().map(link));
    tables(&mut file, "prompt", pathway.prompts.iter().map(prompt));
    let questions = pathway.questions.values().filter(|one| !shared(one.id.as_str()));
    tables(&mut file, "question", questions.map(question));
    let named = pathway.evidence.values().filter(|one| !shared(one.id.as_str()));
    tables(&mut file, "evidence", named.map(evidence));
    tables(&mut file, "step", pathway.steps.iter().map(step));
    // A table of strings, numbers and dates can always be written.
    toml::to_string_pretty(&file).unwrap_or_default()
}

fn put(table: &mut Table, key: &str, value: impl Into<Value>) {
    table.insert(key.to_owned(), value.into());
}

/// Adds a list, unless it is empty.
fn list<T: ToString>(table: &mut Table, key: &str, values: &[T]) {
    if !values.is_empty() {
        let values: Vec<Value> = values.iter().map(|value| Value::String(value.to_string())).collect();
        put(table, key, values);
    }
}

fn tables(table: &mut Table, key: &str, values: impl Iterator<Item = Table>) {
    let values: Vec<Value> = values.map(Value::Table).collect();
    if !values.is_empty() {
        put(table, key, values);
    }
}

fn date(date: jiff::civil::Date) -> Value {
    date.to_string().parse::<toml::value::Datetime>().map_or_else(|_| Value::String(date.to_string()), Value::Datetime)
}

fn age(age: Age) -> Value {
    match age.in_months() % 12 {
        0 => Value::Integer(i64::from(age.whole_years())),
        _ => Value::String(age.to_string()),
    }
}

fn range(ages: &AgeRange) -> Table {
    let mut table = Table::new();
    ages.from.into_iter().for_each(|from| put(&mut table, "from", age(from)));
    ages.under.into_iter().for_each(|under| put(&mut table, "under", age(under)));
    table
}

fn timescale(time: &Timescale) -> Table {
    let unit = match time.unit {
        TimeUnit::Days => "days",
        TimeUnit::SchoolDays => "school-days",
        TimeUnit::Weeks => "weeks",
        TimeUnit::SchoolWeeks => "school-weeks",
        TimeUnit::Months => "months",
    };
    let mut table = Table::new();
    put(&mut table, unit, i64::from(time.amount));
    put(&mut table, "origin", time.origin.as_str());
    time.statute.iter().for_each(|statute| put(&mut table, "statute", statute.to_string()));
    table
}

fn clock(clock: &StatutoryClock) -> Table {
    let mut table = Table::new();
    put(&mut table, "time", timescale(&clock.time));
    put(&mut table, "since", clock.since.to_string());
    list(&mut table, "through", &clock.through);
    table
}

fn entry_guard(guard: &EntryGuard) -> Table {
    let mut table = Table::new();
    put(&mut table, "step", guard.step.to_string());
    put(&mut table, "when", condition(&guard.when));
    put(&mut table, "origin", guard.origin.as_str());
    list(&mut table, "sources", &guard.sources);
    table
}

fn link(link: &Link) -> Table {
    let mut table = Table::new();
    put(&mut table, "to", format!("{}/{}", link.to.pathway, link.to.step));
    link.when.iter().for_each(|when| put(&mut table, "when", condition(when)));
    put(&mut table, "origin", link.origin.as_str());
    list(&mut table, "sources", &link.sources);
    table
}

fn prompt(prompt: &Prompt) -> Table {
    let mut table = Table::new();
    put(&mut table, "id", prompt.id.to_string());
    put(&mut table, "when", condition(&prompt.when));
    put(&mut table, "to", format!("{}/{}", prompt.to.pathway, prompt.to.step));
    let answered_by: Vec<String> =
        prompt.answered_by.iter().map(|step| format!("{}/{}", step.pathway, step.step)).collect();
    list(&mut table, "answered-by", &answered_by);
    put(&mut table, "origin", prompt.origin.as_str());
    list(&mut table, "sources", &prompt.sources);
    table
}

fn question(question: &Question) -> Table {
    let mut table = Table::new();
    put(&mut table, "id", question.id.to_string());
    list(&mut table, "values", &question.values);
    list(&mut table, "who", &question.who);
    put(&mut table, "origin", question.origin.as_str());
    list(&mut table, "sources", &question.sources);
    table
}

fn evidence(evidence: &Evidence) -> Table {
    let mut table = Table::new();
    put(&mut table, "id", evidence.id.to_string());
    put(&mut table, "kind", evidence.kind.as_str());
    list(&mut table, "who", &evidence.who);
    evidence.given_by.iter().for_each(|given| put(&mut table, "given-by", given.as_str()));
    if evidence.ages != AgeRange::default() {
        put(&mut table, "ages", range(&evidence.ages));
    }
    table
}

fn step(step: &Step) -> Table {
    let mut table = Table::new();
    put(&mut table, "id", step.id.to_string());
    put(&mut table, "kind", step.kind.as_str());
    put(&mut table, "stage", step.stage.as_str());
    if step.safety {
        put(&mut table, "safety", true);
    }
    if step.counts_days_away {
        put(&mut table, "counts-days-away", true);
    }
    list(&mut table, "lead", &step.lead);
    list(&mut table, "tasks", &step.tasks);
    if !step.task_ages.is_empty() {
        let rows = step.task_ages.iter().map(|(task, ages)| (task.to_string(), Value::Table(range(ages))));
        put(&mut table, "task-ages", rows.collect::<Table>());
    }
    list(&mut table, "evidence", &step.evidence);
    step.within.iter().for_each(|time| put(&mut table, "within", timescale(time)));
    put(&mut table, "origin", step.origin.as_str());
    list(&mut table, "sources", &step.sources);
    list(&mut table, "signposts", &step.signposts);
    let links: Vec<String> = step.links.iter().map(|to| format!("{}/{}", to.pathway, to.step)).collect();
    list(&mut table, "links", &links);
    step.asks.iter().for_each(|question| put(&mut table, "asks", question.to_string()));
    if step.closes_cycle {
        put(&mut table, "closes-cycle", true);
    }
    step.owner.iter().for_each(|owner| put(&mut table, "owner", owner.to_string()));
    step.check_in.iter().for_each(|time| put(&mut table, "check-in", timescale(time)));
    step.clock.iter().for_each(|one| put(&mut table, "clock", clock(one)));
    step.outcome.iter().for_each(|outcome| put(&mut table, "outcome", outcome.as_str()));
    tables(&mut table, "route", step.routes.iter().map(route));
    tables(&mut table, "gate", step.gates.iter().map(gate));
    table
}

fn route(route: &Route) -> Table {
    let mut table = Table::new();
    put(&mut table, "choice", route.choice.to_string());
    put(&mut table, "to", route.to.to_string());
    route.when.iter().for_each(|when| put(&mut table, "when", condition(when)));
    if route.reason {
        put(&mut table, "reason", true);
    }
    list(&mut table, "services", &route.services);
    table
}

fn gate(gate: &Gate) -> Table {
    let mut table = Table::new();
    put(&mut table, "id", gate.id.to_string());
    list(&mut table, "before", &gate.before);
    put(&mut table, "needs", condition(&gate.needs));
    put(&mut table, "force", gate.force.as_str());
    put(&mut table, "origin", gate.origin.as_str());
    list(&mut table, "sources", &gate.sources);
    table
}

/// Returns a condition as text: the same condition always gives the same text.
pub(crate) fn condition_text(wanted: &Condition) -> String {
    Value::Table(condition(wanted)).to_string()
}

fn condition(wanted: &Condition) -> Table {
    let parts = |parts: &[Condition]| Value::Array(parts.iter().map(|part| Value::Table(condition(part))).collect());
    let mut table = Table::new();
    match wanted {
        Condition::All(all) => put(&mut table, "all", parts(all)),
        Condition::Any(any) => put(&mut table, "any", parts(any)),
        Condition::Not(inner) => put(&mut table, "not", condition(inner)),
        Condition::Fact(Fact::Age(ages)) => put(&mut table, "age", range(ages)),
        Condition::Fact(Fact::SchoolAge(school_age)) => put(&mut table, "school-age", school_age.as_str()),
        Condition::Fact(Fact::Evidence(id)) => put(&mut table, "evidence", id.to_string()),
        Condition::Fact(Fact::Cycles(cycles)) => put(&mut table, "cycles", i64::from(*cycles)),
        Condition::Fact(Fact::Been(step)) => put(&mut table, "been", step.to_string()),
        Condition::Fact(Fact::Absent(days)) => {
            let mut absent = Table::new();
            let (key, wanted) = match days {
                AbsentFor::Run(wanted) => ("run", wanted),
                AbsentFor::Total(wanted) => ("total", wanted),
            };
            put(&mut absent, key, i64::from(*wanted));
            put(&mut table, "absent", absent);
        }
        Condition::Fact(Fact::Role(roles)) => {
            let roles: Vec<Value> = roles.iter().map(|role| Value::String(role.as_str().to_owned())).collect();
            put(&mut table, "role", roles);
        }
        Condition::Fact(Fact::Answer { question, is }) => {
            let mut answer = Table::new();
            put(&mut answer, "question", question.to_string());
            list(&mut answer, "is", is);
            put(&mut table, "answer", answer);
        }
    }
    table
}
