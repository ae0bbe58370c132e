//! Faults of law, services, sources and dates, two or more of each kind, to be added to a copy of the shipped pathways.

use crate::planted_faults::Planted;
use crate::planted_kinds::planted;

pub(crate) const FACTS: &[Planted] = &[
    // --- Legal time limits ---------------------------------------------------------------------------------------
    planted(
        "P29",
        "statutory/v1/02-ehc-needs-assessment.toml",
        r#"
            id        = "decision-to-assess"
            …
            - within    = { weeks = 6, origin = "law", statute = "send-regs-2014" }
            + within    = { weeks = 12, origin = "law", statute = "send-regs-2014" }
            …
            id        = "gathering-advice"  <- found here
        "#,
        Some(|standing, _| standing.at.as_str() == "gathering-advice"),
    ),
    planted(
        "P29",
        "statutory/v1/02-ehc-needs-assessment.toml",
        r#"
            id        = "refused-to-assess"  <- found here
            …
            - within    = { months = 2, origin = "law", statute = "cfa-2014-s51" }
            + within    = { weeks = 2, origin = "law", statute = "cfa-2014-s51" }
        "#,
        Some(|standing, _| standing.at.as_str() == "refused-to-assess"),
    ),
    planted(
        "P29",
        "statutory/v1/02-ehc-needs-assessment.toml",
        r#"
            id        = "draft-plan"  <- found here
            …
            - within    = { days = 15, origin = "law", statute = "send-regs-2014" }
            + within    = { school-days = 15, origin = "law", statute = "send-regs-2014" }
        "#,
        Some(|standing, _| standing.at.as_str() == "draft-plan"),
    ),
    planted(
        "P29",
        "statutory/v1/02-ehc-needs-assessment.toml",
        r#"
            id        = "final-plan"  <- found here
            …
            - clock     = { time = { weeks = 20, origin = "law", statute = "send-regs-2014" }, since = "ehc-request", through = ["decision-to-assess", "gathering-advice", "draft-plan", "council-talk", "late-clock"] }
            + clock     = { time = { weeks = 20, origin = "law", statute = "send-regs-2014" }, since = "ehc-request", through = ["decision-to-assess", "gathering-advice", "late-clock"] }
        "#,
        Some(|standing, _| standing.at.as_str() == "final-plan"),
    ),
    planted(
        "P29",
        "statutory/v1/03-reviewing-a-plan.toml",
        r#"
            id        = "amended-plan"  <- found here
            …
            - clock     = { time = { weeks = 12, origin = "law", statute = "send-regs-2014" }, since = "review-meeting", through = ["review-decision"] }
            + clock     = { time = { weeks = 12, origin = "law", statute = "send-regs-2014" }, since = "early-review", through = ["review-decision"] }
        "#,
        Some(|standing, _| standing.at.as_str() == "amended-plan"),
    ),
    planted(
        "P29",
        "statutory/v1/02-ehc-needs-assessment.toml",
        r#"
            id        = "final-plan"  <- found here
            …
            - clock     = { time = { weeks = 20, origin = "law", statute = "send-regs-2014" }, since = "ehc-request", through = ["decision-to-assess", "gathering-advice", "draft-plan", "council-talk", "late-clock"] }
        "#,
        Some(|standing, _| standing.at.as_str() == "final-plan"),
    ),
    planted(
        "P29",
        "disagreements.toml",
        r#"
            id        = "mediation"  <- found here
            - limits    = [{ from = "letter", time = { months = 2, origin = "law", statute = "send-regs-2014" } }]
            + limits    = [{ from = "letter", time = { months = 3, origin = "law", statute = "send-regs-2014" } }]
        "#,
        None,
    ),
    // --- Law -----------------------------------------------------------------------------------------------------
    planted(
        "P11",
        "statutory/v1/02-ehc-needs-assessment.toml",
        r#"
            id      = "two-cycles"  <- found here
            …
            - force   = "expected"
            - origin  = "local"
            + force   = "law"
            + origin  = "law"
        "#,
        Some(|standing, _| standing.at.as_str() == "ehc-request"),
    ),
    planted(
        "P11",
        "statutory/v1/02-ehc-needs-assessment.toml",
        r#"
            id        = "decision-to-assess"  <- found here
            …
            - within    = { weeks = 6, origin = "law", statute = "send-regs-2014" }
            + within    = { weeks = 6, origin = "law", statute = "law-clock-advice" }
        "#,
        Some(|standing, _| standing.at.as_str() == "decision-to-assess"),
    ),
    // --- Services ------------------------------------------------------------------------------------------------
    planted(
        "P17",
        "autism/v1/07-referral-by-age.toml",
        r#"
            id        = "refer-sixteen-plus"
            …
            - signposts = ["adult-autism-assessment", "sendias", "local-offer", "nas"]
            + signposts = ["adult-autism-assessment", "sendias", "local-offer", "nas", "speech-and-language-early-years"]
        "#,
        Some(|standing, _| standing.at.as_str() == "refer-sixteen-plus"),
    ),
    planted(
        "P17",
        "mental-health/v1/09-getting-help.toml",
        r#"
            - talking-therapies = { to = "waiting-for-help", when = { age = { from = "17y9m" } }, services = ["talking-therapies"] }
            + talking-therapies = { to = "waiting-for-help", when = { age = { from = 17 } }, services = ["talking-therapies"] }
        "#,
        Some(|standing, _| standing.at.as_str() == "getting-help"),
    ),
    planted(
        "P23",
        "services/milton-keynes.toml",
        r#"
            id         = "mk-slt-early-years"  <- found here
            …
            - ages       = { from = 0, under = 5 }
            + ages       = { from = 5, under = 0 }
        "#,
        None,
    ),
    planted(
        "P23",
        "services/milton-keynes.toml",
        r#"
            id         = "mk-sendias"
            …
            - value  = "01908 254518"
            + value  = "01908 25451"  <- found here
        "#,
        None,
    ),
    planted(
        "P23",
        "services/milton-keynes.toml",
        r#"
            id         = "mk-sendias"
            …
            - value  = "contact@mksendias.org.uk"
            + value  = "contact.mksendias.org.uk"  <- found here
        "#,
        None,
    ),
    // --- Sources and dates ---------------------------------------------------------------------------------------
    planted(
        "P06",
        "sources/law.toml",
        r#"
            - id        = "cfa-2014-s100"
            + id        = "cfa-2014-s101"  <- found here
        "#,
        None,
    ),
    planted(
        "P06",
        "sources/law.toml",
        r#"
            id        = "cfa-2014-s100"  <- found here
            …
            - url       = "https://www.legislation.gov.uk/ukpga/2014/6/section/100"
            + url       = "https:/www.legislation.gov.uk/ukpga/2014/6/section/100"
        "#,
        None,
    ),
    planted(
        "P14",
        "sensory/v1.toml",
        r#"
            - review-by = 2027-05-01
            + review-by = 2026-11-20  <- found here
        "#,
        None,
    ),
];
