//! Tests the comparison of two editions: everything that loosens a protection is named and marked.

use author::{PackFiles, diff};
use pathway::{Pathway, load_edition, read_pack};

use acceptance::{PACK, root};

use crate::edited_pack::with_change;

fn changed(id: &str, was: &str, is: &str) -> Pathway {
    let source = with_change(PackFiles::read(&root()).unwrap(), id, was, is);
    let files: Vec<_> = source.structure.into_iter().filter(|file| file.name != "pack.toml").collect();
    load_edition(&files, &id.into()).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

#[test]
fn every_loosened_protection_is_named() {
    let link = "[[link]]\nto      = \"statutory/ehc-request\"\nwhen    = { age = { under = 25 } }\norigin  = \"law\"\nsources = [\"cfa-2014-s36\"]\n";
    let gate = "  [[step.gate]]\n  id      = \"tried\"\n  before  = [\"sent\"]\n  needs   = { evidence = \"sensory-strategies-log\" }\n  force   = \"advised\"\n  origin  = \"example-practice\"\n  sources = [\"sensory-ex-nelft\"]\n";
    let cases: [(&str, &str, &str, &str); 12] = [
        ("sensory", link, "", "no step has the link `statutory/ehc-request` any more [loosens]"),
        (
            "sensory",
            "when    = { age = { under = 25 } }",
            "when    = { age = { under = 16 } }",
            "the link `statutory/ehc-request` is for other children",
        ),
        (
            "sensory",
            "entries   = [\"hearing\", \"vision\"]",
            "entries   = [\"hearing\"]",
            "its entries no longer have `vision` [loosens]",
        ),
        (
            "sensory",
            "ages      = { from = 0, under = 26 }",
            "ages      = { from = 5, under = 26 }",
            "the pathway is for ages from 5, under 26, no longer from 0, under 26",
        ),
        ("sensory", gate, "", "the gate `tried` was removed [loosens]"),
        (
            "sensory",
            "family-declines = { to = \"said-no-today\", reason = true }",
            "family-declines = \"said-no-today\"",
            "no longer asks for a reason [loosens]",
        ),
        (
            "sensory",
            "{ to = \"ot-gp\", when = { age = { under = 19 } } }",
            "\"ot-gp\"",
            "is now for every child [loosens]",
        ),
        (
            "autism",
            "task-ages = { young-signs = { under = 6 }, older-signs = { from = 5 } }",
            "",
            "its tasks are for other ages",
        ),
        (
            "statutory",
            "since = \"ehc-request\", through = [\"decision-to-assess\", \"late-clock\"]",
            "since = \"ehc-request\", through = [\"decision-to-assess\"]",
            "its legal clock is 16 weeks (law) since `ehc-request` over decision-to-assess, no longer",
        ),
        ("ebsa", "closes-cycle = true", "closes-cycle = false", "it no longer closes a cycle"),
        (
            "sensory",
            "  clear   = \"hearing-and-sight\"\n  treated = \"supported\"\n",
            "  treated = \"supported\"\n  clear   = \"hearing-and-sight\"\n",
            "its choices have another order",
        ),
        ("statutory", "within    = { weeks = 6, origin = \"law\", statute = \"send-regs-2014\" }", "", "[loosens]"),
    ];
    for (id, was, is, expected) in cases {
        let told = diff::told(PACK.pathway(&id.into()).unwrap(), &changed(id, was, is));
        assert!(told.contains(expected), "{expected}\nis not in\n{told}");
        assert!(told.contains(": 1 difference\n"), "{told}");
    }
}

#[test]
fn a_stop_sign_that_is_gone_or_less_urgent_is_named() {
    let shipped = PackFiles::read(&root()).unwrap();
    let signs = shipped.text_of("interrupts.toml").unwrap();
    let told = |is: String| {
        let (pack, _) = read_pack(&shipped.clone().with("interrupts.toml", is).structure);
        diff::signs(&PACK, &pack)
    };
    assert_eq!(told(signs.clone()), "");
    let gone = told(signs.replacen("id        = \"lost-skills\"", "id        = \"lost-a-skill\"", 1));
    assert!(gone.contains("the STOP sign `lost-skills` was removed [loosens]"), "{gone}");
    let later = told(signs.replacen("\"now\"", "\"today\"", 1));
    assert!(later.contains("the STOP sign `in-danger-now` is for today, no longer for now [loosens]"), "{later}");
    let fewer = told(signs.replacen("\"uk-999\", \"uk-999-bsl\"]", "\"uk-999-bsl\"]", 1));
    assert!(fewer.contains("no longer have `uk-999` [loosens]"), "{fewer}");
}
