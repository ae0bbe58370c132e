//! More faults, two or more of each kind that a checker could once not see, to be added to a copy of the shipped pathways.

use pathway::model::Kind;
use pathway::replay::RouteState;
use pathway::{Pathway, Standing};

use crate::planted_faults::{Planted, Shows};

/// Whether only choices that ask for a reason can be made.
fn only_refusals(standing: &Standing, pathway: &Pathway) -> bool {
    let step = pathway.step(&standing.at).unwrap();
    let refusals: Vec<_> = step.routes.iter().filter(|route| route.reason).map(|route| &route.choice).collect();
    let mut open = standing.routes.iter().filter(|route| route.state.can_be_taken());
    open.all(|route| refusals.contains(&&route.choice))
}

/// Whether the child waits, and no consent is recorded.
fn waits_without_consent(standing: &Standing, pathway: &Pathway) -> bool {
    let consents = ["consent-to-refer", "register-consent"];
    let waits = pathway.step(&standing.at).is_some_and(|step| step.kind == Kind::Wait);
    waits && !standing.evidence.keys().any(|id| consents.contains(&id.as_str()))
}

/// Whether two choices that lead to different referrals are open.
fn two_referrals(standing: &Standing, pathway: &Pathway) -> bool {
    let open = standing.routes.iter().filter(|route| route.state != RouteState::NotForThisChild);
    let referrals = open.filter(|route| pathway.step(&route.to).is_some_and(|to| to.kind == Kind::Refer));
    let to: std::collections::BTreeSet<_> = referrals.map(|route| &route.to).collect();
    to.len() > 1
}

pub(crate) const fn planted(
    rule: &'static str,
    file: &'static str,
    fault: &'static str,
    shows: Option<Shows>,
) -> Planted {
    Planted { rule, file, fault, shows }
}

pub(crate) const KINDS: &[Planted] = &[
    // --- A fact sheet about steps that are not there --------------------------------------------------------------
    planted(
        "P03",
        "papers.toml",
        r#"
            pathway = "sensory"  <- found here
            steps = [
            - "notice",
            + "no-such-step",
        "#,
        None,
    ),
    // --- What every pathway must have ----------------------------------------------------------------------------
    planted(
        "P25",
        "interrupts.toml",
        r#"
            - id        = "lost-skills"
            + id        = "lost-a-skill"
        "#,
        None,
    ),
    planted(
        "P25",
        "interrupts.toml",
        r#"
            id        = "in-danger-now"  <- found here
            - urgency   = "now"
            + urgency   = "today"
        "#,
        None,
    ),
    planted(
        "P25",
        "sensory/v1.toml",
        r#"
            - [[link]]
            - to      = "statutory/ehc-request"
            - when    = { age = { under = 25 } }
            - origin  = "law"
            - sources = ["cfa-2014-s36"]
        "#,
        Some(|standing, pathway| {
            !pathway.links.iter().any(|link| link.to.step.as_str() == "ehc-request") && standing.at == pathway.start
        }),
    ),
    planted(
        "P25",
        "autism/v1.toml",
        r#"
            to      = "statutory/ehc-request"  <- found here
            - when    = { age = { under = 25 } }
            + when    = { age = { under = 16 } }
        "#,
        Some(|standing, _| standing.known_age.is_some_and(|age| age.whole_years() == 16)),
    ),
    // --- Ages that leave only a refusal --------------------------------------------------------------------------
    planted(
        "P26",
        "autism/v1/01-first-signs.toml",
        r#"
            id        = "lost-skills"  <- found here
            …
            - to-adult-doctor = { to = "lost-skills-wait", when = { age = { from = 18 } }, services = ["own-gp"] }
            + to-adult-doctor = { to = "lost-skills-wait", when = { age = { from = 19 } }, services = ["own-gp"] }
        "#,
        Some(only_refusals),
    ),
    planted(
        "P26",
        "autism/v1/11-growing-up.toml",
        r#"
            id        = "adult-handover"  <- found here
            …
            - before-eighteen       = { to = "adult-answer", when = { age = { under = 18 } } }
            + before-eighteen       = { to = "adult-answer", when = { age = { under = 17 } } }
        "#,
        Some(only_refusals),
    ),
    planted(
        "P26",
        "mental-health/v1/04-low-mood.toml",
        r#"
            id        = "mood-next"  <- found here
            …
            - twelve-to-eighteen = { to = "mood-help-young-person", when = { age = { from = 12, under = 19 } } }
            + twelve-to-eighteen = { to = "mood-help-young-person", when = { age = { from = 12, under = 18 } } }
        "#,
        Some(|standing, _| standing.at.as_str() == "mood-next"),
    ),
    planted(
        "P26",
        "sensory/v1/02-sensory-processing.toml",
        r#"
            id        = "strategies"  <- found here
            …
            - cannot-wait       = { to = "ot-gp", when = { age = { under = 19 } }, reason = true }
            + cannot-wait       = { to = "ot-gp", when = { age = { under = 18 } }, reason = true }
        "#,
        Some(|standing, _| standing.at.as_str() == "strategies"),
    ),
    // --- A cycle that only a false answer leaves -----------------------------------------------------------------
    planted(
        "P27",
        "ebsa/v1/05-profile.toml",
        r#"
            diagnosed = "adjust-first"  <- found here
            …
            - routes    = { changes-begun = "profile" }
            + routes    = { changes-begun = "neuro" }
        "#,
        Some(|standing, _| standing.at.as_str() == "adjust-first"),
    ),
    planted(
        "P27",
        "autism/v1/06-deciding-on-a-referral.toml",
        r#"
            yes    = "both-questions"  <- found here
            …
            - one-route      = "referral-by-age"
            - two-routes     = "referral-by-age"
            - attention-only = "another-explanation"
            + one-route      = "attention-too"
            + two-routes     = "attention-too"
            + attention-only = "attention-too"
        "#,
        Some(|standing, _| standing.at.as_str() == "both-questions"),
    ),
    // --- Sending without consent, and with the wrong one ---------------------------------------------------------
    planted(
        "P15",
        "sensory/v1/02-sensory-processing.toml",
        r#"
            id        = "ot-referral"
            - kind      = "refer"
            + kind      = "act"
            …
            - gates     = { consent = ["sent"] }
            …
            - sent       = { to = "ot-triage", when = { age = { under = 19 } }, services = ["occupational-therapy"] }
            + sent       = "ot-triage"  <- found here
        "#,
        Some(waits_without_consent),
    ),
    planted(
        "P15",
        "mental-health/v1/09-getting-help.toml",
        r#"
            id        = "getting-help"
            - kind      = "refer"
            + kind      = "act"
            …
            - gates     = { consent = ["school-team", "chums", "chums-to-twenty-five", "talking-therapies", "bereavement"] }
            + gates     = { consent = ["school-team", "chums", "chums-to-twenty-five", "talking-therapies"] }
            …
            - bereavement       = { to = "waiting-for-help", services = ["bereavement-charity", "winstons-wish"] }
            + bereavement       = "waiting-for-help"  <- found here
        "#,
        Some(waits_without_consent),
    ),
    planted(
        "P15",
        "autism/v1/08-after-sending.toml",
        r#"
            id        = "next-door"
            …
            [step.routes]
            + asked-again = "triage"  <- found here
        "#,
        Some(waits_without_consent),
    ),
    planted(
        "P15",
        "sensory/v1/02-sensory-processing.toml",
        r#"
            id        = "ot-referral"
            …
            - gates     = { consent = ["sent"] }

            + [[step.gate]]
            + id      = "consent"
            + before  = ["sent"]
            + needs   = { evidence = "consent-to-share" }
            + force   = "law"
            + origin  = "law"
            + sources = ["mental-capacity-act-2005"]
            …
            sent       = { to = "ot-triage", when = { age = { under = 19 } }, services = ["occupational-therapy"] }  <- found here
        "#,
        Some(waits_without_consent),
    ),
    planted(
        "P15",
        "mental-health/v1.toml",
        r#"
            id      = "consent"
            - needs   = { evidence = "consent-to-refer" }
            + needs   = { any = [{ evidence = "consent-to-refer" }, { evidence = "consent-to-share" }] }
        "#,
        Some(waits_without_consent),
    ),
    // --- Who supplies it -----------------------------------------------------------------------------------------
    planted(
        "P28",
        "autism/v1.toml",
        r#"
            id   = "autism-list-letter"  <- found here
            kind = "report"
            - who  = ["autism-team", "adult-autism-team", "icb"]
            + who  = []
        "#,
        None,
    ),
    planted(
        "P28",
        "vocabulary.toml",
        r#"
            id      = "ehc-plan"  <- found here
            values  = ["yes", "requested", "no"]
            - who     = ["parent", "senco", "local-authority"]
        "#,
        None,
    ),
    // --- Two teams -----------------------------------------------------------------------------------------------
    planted(
        "P30",
        "autism/v1/07-referral-by-age.toml",
        r#"
            - five-to-ten             = { to = "refer-school-age", when = { age = { from = 5, under = 11 } } }
            + five-to-ten             = { to = "refer-school-age", when = { age = { from = 4, under = 11 } } }  <- found here
        "#,
        Some(two_referrals),
    ),
    planted(
        "P30",
        "autism/v1/07-referral-by-age.toml",
        r#"
            - sixteen-seventeen       = { to = "refer-sixteen-plus", when = { age = { from = 16, under = 18 } } }
            + sixteen-seventeen       = { to = "refer-sixteen-plus", when = { age = { from = 15, under = 18 } } }  <- found here
        "#,
        Some(two_referrals),
    ),
    // --- Stages --------------------------------------------------------------------------------------------------
    planted(
        "P31",
        "sensory/v1/01-notice.toml",
        r#"
            id        = "notice"  <- found here
            …
            + stage     = "specialist"
            tasks     = …
        "#,
        None,
    ),
    // --- Refusals ------------------------------------------------------------------------------------------------
    planted(
        "P32",
        "autism/v1/07-referral-by-age.toml",
        r#"
            id        = "refer-under-five"
            …
            - family-declines = { to = "no-for-now", reason = true }
            + family-declines = "no-for-now"  <- found here
        "#,
        Some(|standing, _| standing.at.as_str() == "refer-under-five"),
    ),
    planted(
        "P32",
        "mental-health/v1/09-getting-help.toml",
        r#"
            - declined   = { to = "next-door", reason = true }
            + declined   = "next-door"  <- found here
        "#,
        Some(|standing, _| standing.at.as_str() == "waiting-for-help"),
    ),
];
