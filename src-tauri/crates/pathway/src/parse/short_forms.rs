//! Tests of the short forms: sections, defaults, tables of routes and gates, and names for conditions and gates mean the same as the long forms.

use crate::base::id::PathwayId;
use crate::base::place::File;
use crate::rules::edition_digest;
use crate::rules::testing::{act, files, finish};

const HEAD: &str = "start = \"a\"\nentries = [\"b\"]";

const LONG: &str = r#"
[[step]]
id = "a"
kind = "act"
stage = "universal"
lead = ["senco"]
origin = "local"
sources = ["s"]
[[step.gate]]
id = "agreed"
before = ["on"]
needs = { evidence = "consent" }
force = "law"
origin = "law"
sources = ["s"]
[[step.route]]
choice = "on"
to = "b"
[[step.route]]
choice = "later"
to = "end"
when = { all = [{ age = { from = 16 } }, { not = { answer = { question = "q", is = ["no"] } } }] }
reason = true
[[step.route]]
choice = "back"
to = "end"

[[step]]
id = "b"
kind = "act"
stage = "targeted"
lead = ["parent"]
origin = "local"
sources = ["s"]
[[step.route]]
choice = "on"
to = "end"
"#;

const SHORT_HEAD: &str = r#"
[defaults]
kind = "act"
stage = "universal"
lead = ["senco"]
origin = "local"
[[condition]]
id = "said-no"
when = { answer = { question = "q", is = ["no"] } }
[[condition]]
id = "old-enough"
when = { all = [{ age = { from = 16 } }, { not = "said-no" }] }
[[gate]]
id = "agreed"
needs = { evidence = "consent" }
force = "law"
origin = "law"
sources = ["s"]
[[step]]
id = "a"
sources = ["s"]
gates = { agreed = ["on"] }
[step.routes]
on = "b"
later = { to = "end", when = "old-enough", reason = true }
back = "end"
"#;

const SECTION: &str = r#"
[defaults]
kind = "act"
stage = "targeted"
origin = "local"
[[step]]
id = "b"
lead = ["parent"]
sources = ["s"]
routes = { on = "end" }
"#;

fn with_section(head: &str, section: &str) -> Vec<File> {
    let mut files = files(HEAD, head);
    files.insert(0, File::new("p/v1/10-middle.toml", section));
    files.insert(0, File::new("p/v1/20-ends.toml", finish("end")));
    files
}

fn printed(files: &[File]) -> String {
    let edition = crate::load_edition(files, &PathwayId::new("p"));
    crate::print(&edition.unwrap_or_else(|problems| panic!("{}", problems[0])), |_| false)
}

fn found(files: &[File]) -> Vec<String> {
    let problems = crate::load_edition(files, &PathwayId::new("p")).err().unwrap_or_default();
    problems.iter().map(|one| format!("{} {}: {}", one.rule.code(), one.place, one.found)).collect()
}

#[test]
fn short_forms_mean_the_same_as_the_long_ones() {
    let long = files(HEAD, &(LONG.to_owned() + &finish("end")));
    assert_eq!(printed(&with_section(SHORT_HEAD, SECTION)), printed(&long));
}

/// Each mistake, and the problem that it has to give, with the line of its file.
#[test]
fn a_mistake_in_a_short_form_is_found_at_its_place() {
    let head_line = |text: &str| 9 + SHORT_HEAD.lines().position(|line| line == text).unwrap();
    let cases = [
        ("on = \"b\"", "on = \"nowhere\"", "P03", "there is no step `nowhere`"),
        ("on = \"b\"", "on = { to = \"b\", were = \"said-no\" }", "P01", "unknown field `were`"),
        ("on = \"b\"", "on = 3", "P01", "a step, or a table"),
        ("back = \"end\"", "on = \"end\"", "P01", "duplicate key"),
        ("gates = { agreed = [\"on\"] }", "gates = { agrees = [\"on\"] }", "P03", "there is no gate `agrees`"),
        (
            "when = { answer = { question = \"q\", is = [\"no\"] } }",
            "when = \"said-no\"",
            "P03",
            "no condition `said-no`",
        ),
        (
            "when = { answer = { question = \"q\", is = [\"no\"] } }",
            "when = { cycles = 2, age = { from = 5 } }",
            "P01",
            "a condition with 2 keys",
        ),
        ("when = { answer = { question = \"q\", is = [\"no\"] } }", "when = {}", "P01", "a condition with 0 keys"),
    ];
    for (was, is, rule, words) in cases {
        let line = head_line(was);
        let found = found(&with_section(&SHORT_HEAD.replacen(was, is, 1), SECTION));
        let expected = format!("{rule} p/v1.toml:{line}:");
        assert!(found.iter().any(|one| one.starts_with(&expected) && one.contains(words)), "{is}: {found:#?}");
    }
}

#[test]
fn a_step_needs_what_neither_it_nor_the_defaults_of_its_file_give() {
    let section = SECTION.replace("stage = \"targeted\"\n", "").replace("origin = \"local\"\n", "");
    let found = found(&with_section(SHORT_HEAD, &section));
    let expected = ["stage", "origin"].map(|key| format!("P01 p/v1/10-middle.toml:5:6: the step `b` has no `{key}`"));
    assert!(expected.iter().all(|one| found.contains(one)), "{found:#?}");
}

#[test]
fn a_named_condition_about_absence_is_for_prompts_only() {
    let head = SHORT_HEAD.replace("{ answer = { question = \"q\", is = [\"no\"] } }", "{ absent = { run = 15 } }");
    let found = found(&with_section(&head, SECTION));
    assert!(found.iter().any(|one| one.starts_with("P08") && one.contains("asks for days away")), "{found:#?}");
}

#[test]
fn a_section_without_a_head_is_refused() {
    let mut files = files(HEAD, &(LONG.to_owned() + &finish("end")));
    files.push(File::new("p/v2/10-middle.toml", SECTION));
    let found = found(&files);
    assert_eq!(found, ["P01 p/v2/10-middle.toml:1:1: `p/v2/10-middle.toml` is a section of no edition"]);
}

#[test]
fn a_pathway_can_replace_a_shared_gate_and_nothing_else() {
    let shared = |files: Vec<File>, more: &str| -> Vec<File> {
        let add = |file: File| match file.name.as_str() {
            "vocabulary.toml" => File::new(file.name, [file.bytes, more.as_bytes().to_vec()].concat()),
            _ => file,
        };
        files.into_iter().map(add).collect()
    };
    let gate = "[[gate]]\nid = \"agreed\"\nneeds = { evidence = \"log\" }\nforce = \"advised\"\norigin = \"local\"\n";
    let own = with_section(SHORT_HEAD, SECTION);
    assert_eq!(printed(&shared(own.clone(), gate)), printed(&own));
    let condition = "[[condition]]\nid = \"said-no\"\nwhen = { cycles = 2 }\n";
    let found = found(&shared(own, condition));
    assert!(found.iter().any(|one| one.contains("the condition `said-no` is declared a second time")), "{found:#?}");
}

#[test]
fn the_seal_covers_every_section_whatever_the_order_of_the_files() {
    let files = with_section(SHORT_HEAD, SECTION);
    let digest = |files: &[File]| edition_digest(files, "p/v1.toml");
    let reversed: Vec<File> = files.iter().rev().cloned().collect();
    assert_eq!(digest(&files), digest(&reversed));
    let changed = with_section(SHORT_HEAD, &SECTION.replace("targeted", "specialist"));
    assert_ne!(digest(&files), digest(&changed));
    let renamed: Vec<File> =
        files.iter().map(|file| File::new(file.name.replace("20-", "05-"), file.bytes.clone())).collect();
    assert_ne!(digest(&files), digest(&renamed), "the order of the steps is part of the edition");
}

#[test]
fn the_seal_covers_a_choice_called_status_and_leaves_out_the_status_itself() {
    let digest = |head: &str, steps: &str| edition_digest(&files(head, steps), "p/v1.toml");
    let steps =
        |to: &str| act("a", &[]) + &format!("[step.routes]\nstatus = \"{to}\"\n") + &finish("b") + &finish("end");
    assert_ne!(digest("start = \"a\"", &steps("b")), digest("start = \"a\"", &steps("end")));
    let draft = |files: Vec<File>| -> Vec<File> {
        let text = |file: &File| String::from_utf8(file.bytes.clone()).unwrap().replace("\"live\"", "\"retired\"");
        files.iter().map(|file| File::new(file.name.clone(), text(file))).collect()
    };
    let live = files("start = \"a\"", &steps("b"));
    assert_eq!(edition_digest(&live, "p/v1.toml"), edition_digest(&draft(live.clone()), "p/v1.toml"));
}

#[test]
fn the_seal_covers_what_shared_names_mean_if_the_edition_uses_them() {
    let with = |shared: &str, steps: &str| {
        let mut files = files("start = \"a\"", &(steps.to_owned() + &finish("end")));
        files[1].bytes.extend(shared.as_bytes());
        edition_digest(&files, "p/v1.toml")
    };
    let condition = |is: &str| {
        format!("[[condition]]\nid = \"known\"\nwhen = {{ answer = {{ question = \"q\", is = [\"{is}\"] }} }}\n")
    };
    let uses = act("a", &[]) + "[step.routes]\non = { to = \"end\", when = { any = [\"known\", { cycles = 2 }] } }\n";
    let does_not = act("a", &[("on", "end")]);
    assert_ne!(with(&condition("yes"), &uses), with(&condition("no"), &uses));
    assert_eq!(with(&condition("yes"), &does_not), with(&condition("no"), &does_not));
    let gate = |force: &str| {
        format!(
            "[[gate]]\nid = \"agreed\"\nneeds = {{ evidence = \"log\" }}\nforce = \"{force}\"\norigin = \"local\"\n"
        )
    };
    let gated = act("a", &[]) + "gates = { agreed = [\"on\"] }\nroutes = { on = \"end\" }\n";
    assert_ne!(with(&gate("law"), &gated), with(&gate("advised"), &gated));
}

#[test]
fn a_key_of_a_step_below_its_routes_is_not_read_as_a_choice() {
    let steps = act("a", &[]) + "[step.routes]\non = \"end\"\noutcome = \"end\"\n" + &finish("end");
    let found = found(&files("start = \"a\"", &steps));
    assert!(found.iter().any(|one| one.contains("the choice `outcome` has the name of a key")), "{found:#?}");
}

#[test]
fn a_section_that_cannot_be_read_is_the_only_problem() {
    let found = found(&with_section(SHORT_HEAD, &SECTION.replace("routes = {", "routes = [")));
    assert!(found.iter().all(|one| one.starts_with("P01 p/v1/10-middle.toml")) && !found.is_empty(), "{found:#?}");
}

#[test]
fn rows_and_tables_of_routes_can_be_mixed() {
    let table = "[[step.route]]\nchoice = \"later\"\nto = \"end\"\nwhen = { age = { from = 16 } }\n";
    let ends = finish("b") + &finish("end");
    let long = act("a", &[("on", "end"), ("after", "b")]) + table + &ends;
    let short = act("a", &[]) + "routes = { on = \"end\", after = \"b\" }\n" + table + &ends;
    assert_eq!(printed(&files("start = \"a\"", &short)), printed(&files("start = \"a\"", &long)));
}

#[test]
fn a_list_that_names_something_twice_is_refused() {
    let twice = [("lead = [\"senco\"]", "person", "senco"), ("sources = [\"s\"]", "source", "s")];
    for (list, what, name) in twice {
        let doubled = list.replace(&format!("\"{name}\""), &format!("\"{name}\", \"{name}\""));
        let found = found(&files(HEAD, &(LONG.replacen(list, &doubled, 1) + &finish("end"))));
        let said = format!("the list has the {what} `{name}` twice");
        assert!(found.iter().any(|one| one.starts_with("P02") && one.contains(&said)), "{found:#?}");
    }
}
