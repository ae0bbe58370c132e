//! One fault for each rule, to be added to a copy of the shipped pathways, and what its story must show.

use std::sync::LazyLock;

use author::PackFiles;
use pathway::model::{EvidenceKind, Kind};
use pathway::replay::RouteState;
use pathway::{Pathway, Standing};
use wording::{SOURCE_LANGUAGE, Words};

use acceptance::root;

/// What a story must show when it is played: the standing, on the pathway with the fault.
pub(crate) type Shows = fn(&Standing, &Pathway) -> bool;

pub(crate) struct Planted {
    pub(crate) rule: &'static str,
    pub(crate) file: &'static str,
    /// The changed lines, and the line on which the fault must be found (see `fault_text`). Without a mark, it can be
    /// any line.
    pub(crate) fault: &'static str,
    /// `None` if no child meets the fault: the file cannot be read, or the fault is in the file itself.
    pub(crate) shows: Option<Shows>,
}

/// The words of the shipped pathways.
static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let files = PackFiles::read(&root()).unwrap().words[SOURCE_LANGUAGE].clone();
    Words::new(SOURCE_LANGUAGE, &[(SOURCE_LANGUAGE, &files)]).unwrap()
});

/// Whether nothing can be chosen at the child's current step.
fn nothing_open(standing: &Standing, _: &Pathway) -> bool {
    !standing.routes.is_empty() && standing.routes.iter().all(|route| !route.state.can_be_taken())
}

pub(crate) const PLANTED: &[Planted] = &[
    Planted {
        rule: "P01",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "rule-out"
            - lead      = ["parent", "gp", "health-visitor"]
            + leads     = ["parent", "gp", "health-visitor"]  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P02",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "notice"
            …
            - settled          = "supported"
            + Settled          = "supported"  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P03",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "notice"
            …
            - settled          = "supported"
            + settled          = "suported"  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P04",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "rule-out"
            …
            - eating  = "eating-first"
            + eating  = { to = "eating-first", when = { age = { from = 30 } } }
            …
            id        = "eating-first"  <- found here
        "#,
        shows: Some(|standing, _| {
            standing
                .routes
                .iter()
                .any(|route| route.to.as_str() == "eating-first" && route.state == RouteState::NotForThisChild)
        }),
    },
    Planted {
        rule: "P05",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "eating-first"  <- found here
            …
            - doctor-helps    = "hearing-and-sight"
            - other-team      = "handed-on"
            - family-declines = { to = "said-no-today", reason = true }
            + doctor-helps    = "eating-first"
        "#,
        shows: Some(|standing, pathway| {
            let here = pathway.step(&standing.at).unwrap();
            here.routes.iter().all(|route| route.to == here.id)
        }),
    },
    Planted {
        rule: "P06",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "eating-first"  <- found here
            …
            - sources   = ["sensory-general"]
        "#,
        shows: Some(|standing, pathway| pathway.step(&standing.at).unwrap().sources.is_empty()),
    },
    Planted {
        rule: "P07",
        file: "interrupts.toml",
        fault: r#"
            id        = "in-danger-now"  <- found here
            …
            - signposts = ["uk-999", "uk-999-bsl"]
            + signposts = ["school-mental-health-team"]
        "#,
        shows: None,
    },
    Planted {
        rule: "P08",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "hearing-and-sight"  <- found here
            …
            - asks      = "sensory-what-stands-out"
        "#,
        shows: Some(|standing, pathway| {
            let step = pathway.step(&standing.at).unwrap();
            step.kind == Kind::Ask && step.asks.is_none()
        }),
    },
    Planted {
        rule: "P09",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "eating-first"  <- found here
            …
            - tasks     = ["see-doctor", "what-they-eat", "nothing-forced"]
            + tasks     = ["see-doctor", "say-nothing", "what-they-eat", "nothing-forced"]
        "#,
        shows: Some(|standing, pathway| {
            let step = pathway.step(&standing.at).unwrap();
            step.tasks
                .iter()
                .any(|task| !WORDS.has(&format!("{}-{}", pathway.id, step.id), Some(&format!("task-{task}"))))
        }),
    },
    Planted {
        rule: "P10",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "hearing-and-sight"  <- found here
            …
            - hearing    = "hearing"
            + hearing    = { to = "hearing", when = { age = { from = 16 } } }
            - sight      = "vision"
            + sight      = { to = "vision", when = { age = { from = 16 } } }
            - both       = "multi-sensory"
            + both       = { to = "multi-sensory", when = { age = { from = 16 } } }
            - processing = "environment"
            + processing = { to = "environment", when = { age = { from = 16 } } }
        "#,
        shows: Some(nothing_open),
    },
    Planted {
        rule: "P11",
        file: "statutory/v1/02-ehc-needs-assessment.toml",
        fault: r#"
            id        = "decision-to-assess"  <- found here
            …
            - within    = { weeks = 6, origin = "law", statute = "send-regs-2014" }
            + within    = { weeks = 6, origin = "law" }
        "#,
        shows: Some(|standing, pathway| pathway.step(&standing.at).unwrap().within.as_ref().unwrap().statute.is_none()),
    },
    Planted {
        rule: "P12",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "hearing-and-sight"
            …
            - sight      = "vision"
            + sight      = { to = "vision", when = { age = { from = 7 } } }  <- found here
        "#,
        shows: Some(|standing, _| {
            standing
                .routes
                .iter()
                .any(|route| route.choice.as_str() == "sight" && route.state == RouteState::NotForThisChild)
        }),
    },
    Planted {
        rule: "P13",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "rule-out"
            …
            - eating  = "eating-first"
            + eating  = { to = "eating-first", when = { been = "supported" } }  <- found here
        "#,
        shows: Some(|standing, _| standing.routes.iter().any(|route| !route.because.is_empty())),
    },
    Planted {
        rule: "P13",
        file: "autism/v1/01-first-signs.toml",
        fault: r#"
            id        = "notice"  <- found here
            …
            - task-ages = { young-signs = { under = 6 }, older-signs = { from = 5 } }
            + task-ages = { young-signs = { under = 60 }, older-signs = { from = 5 } }
        "#,
        shows: Some(|standing, _| standing.at.as_str() == "notice"),
    },
    Planted {
        rule: "P13",
        file: "vocabulary.toml",
        fault: r#"
            people  = ["health-visitor"]
            - ages    = { under = 6 }
            + ages    = { from = 6, under = 6 }  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P06",
        file: "vocabulary.toml",
        fault: r#"
            people  = ["health-visitor"]
            ages    = { under = 6 }  <- found here
            origin  = "national-guidance"
            - sources = ["healthy-child-programme-2026"]
            + sources = []
        "#,
        shows: None,
    },
    Planted {
        rule: "P02",
        file: "vocabulary.toml",
        fault: r#"
            - people  = ["school-nurse"]
            + people  = ["school-nurse", "health-visitor"]  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P14",
        file: "sensory/v1.toml",
        fault: r#"
            - review-by = 2027-05-01
            + review-by = 1027-05-01  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P15",
        file: "sensory/v1/02-sensory-processing.toml",
        fault: r#"
            id        = "ot-referral"
            …
            - gates     = { consent = ["sent"] }
            …
            sent       = { to = "ot-triage", when = { age = { under = 19 } }, services = ["occupational-therapy"] }  <- found here
        "#,
        shows: Some(|standing, pathway| {
            let consents = |id| pathway.evidence.get(id).is_some_and(|evidence| evidence.kind == EvidenceKind::Consent);
            let waits = pathway.step(&standing.at).is_some_and(|step| step.kind == Kind::Wait);
            waits && !standing.evidence.keys().any(consents)
        }),
    },
    Planted {
        rule: "P16",
        file: "sensory/v1.toml",
        fault: r#"
            to      = "statutory/ehc-request"  <- found here
            - when    = { age = { under = 25 } }
            + when    = { all = [{ age = { under = 25 } }, { cycles = 2 }] }
        "#,
        shows: Some(|standing, pathway| {
            let link = pathway.links.iter().find(|link| link.to.step.as_str() == "ehc-request").unwrap();
            let known = standing.known(None, None);
            link.when.as_ref().unwrap().judge(&known).truth != pathway::condition::Truth::Yes
        }),
    },
    Planted {
        rule: "P17",
        file: "pack.toml",
        fault: r#"
            - fallback  = ["sendias", "local-offer"]  # shown where no signpost is known to take the child's age
            + fallback  = ["preparing-for-adulthood"]  # shown where no signpost is known to take the child's age
        "#,
        shows: Some(|standing, pathway| {
            let pack = &acceptance::PACK;
            let age = standing.known_age.unwrap();
            // A role without a contact helps nobody by itself, so the rule does not count it.
            let known = |id| {
                pack.services
                    .get(id)
                    .is_some_and(|service| service.is_known_to_take(age) && !service.contacts.is_empty())
            };
            !pathway.step(&standing.at).unwrap().signposts.iter().any(known)
        }),
    },
    Planted {
        rule: "P18",
        file: "sensory/v1/02-sensory-processing.toml",
        fault: r#"
            id        = "ot-wait"  <- found here
            …
            - check-in  = { weeks = 6, origin = "suggested" }
        "#,
        shows: Some(|standing, pathway| {
            let step = pathway.step(&standing.at).unwrap();
            step.kind == Kind::Wait && step.check_in.is_none()
        }),
    },
    Planted {
        rule: "P19",
        file: "sensory/v1/02-sensory-processing.toml",
        fault: r#"
            id        = "ot-referral"
            …
            force   = "expected"
            origin  = "local"
            sources = ["sensory-mk-ot"]

            + [[step.gate]]
            + id = "again"  <- found here
            + before = ["sent"]
            + needs = { any = [{ evidence = "consent-to-refer" }, { evidence = "child-view" }] }
            + force = "advised"
            + origin = "local"
            + sources = ["sensory-mk-ot"]
        "#,
        shows: Some(|standing, _| {
            standing.routes.iter().any(|route| route.gates.iter().any(|gate| gate.gate.as_str() == "again"))
        }),
    },
    Planted {
        rule: "P20",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "rule-out"
            …
            - within    = { weeks = 2, origin = "suggested" }
            + within    = { weeks = 3, origin = "suggested" }
        "#,
        shows: None,
    },
    Planted {
        rule: "P23",
        file: "services/milton-keynes.toml",
        fault: r#"
            id         = "mk-sendias"  <- found here
            …
            - status     = "active"
            + status     = "defunct"
        "#,
        shows: None,
    },
    Planted {
        rule: "P24",
        file: "disagreements.toml",
        fault: r#"
            id        = "mediation"  <- found here
            - limits    = [{ from = "letter", time = { months = 2, origin = "law", statute = "send-regs-2014" } }]
            + limits    = [{ from = "letter", time = { months = 2, origin = "local" } }]
        "#,
        shows: None,
    },
    Planted {
        rule: "P10",
        file: "worries.toml",
        fault: r#"
            - id   = "small-child"
            - ages = { under = 5 }
            + id   = "small-child"  <- found here
        "#,
        shows: None,
    },
    Planted {
        rule: "P22",
        file: "sensory/v1/01-notice.toml",
        fault: r#"
            id        = "notice"
            …
            - settled          = "supported"
            + settled          = { to = "supported", when = { any = [EVERY-STEP] } }
        "#,
        shows: None,
    },
];

/// A condition that asks for forty steps, more than the proof can keep apart.
pub(crate) fn every_step() -> String {
    let sensory = acceptance::PACK.pathway(&"sensory".into()).unwrap();
    let ids = sensory.steps.iter().map(|step| format!("{{ been = \"{}\" }}", step.id)).take(40);
    ids.collect::<Vec<_>>().join(", ")
}
