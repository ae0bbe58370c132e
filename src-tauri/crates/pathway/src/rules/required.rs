//! P25: what every pathway must have is there: the STOP signs, and the links that every step offers.
//!
//! `pack.toml` lists them. Without the list, a sign or a link that somebody removed would look as if it had never been.

use crate::base::age::Age;
use crate::base::place::Place;
use crate::engine::known::{Known, Truth};
use crate::model::pack::{Pack, RequiredLink};
use crate::model::pathway::{Link, Pathway};
use crate::problem::{Problem, Rule};
use crate::proof::{OLDEST, Proof};

pub(super) fn check(pack: &Pack, proofs: &[&Proof<'_>], problems: &mut Vec<Problem>) {
    signs(pack, problems);
    for link in &pack.required.links {
        let others = pack.pathways.iter().filter(|pathway| pathway.id != link.to.pathway);
        for pathway in others {
            if let Some((age, problem)) = missing(pathway, link) {
                let proof = proofs.iter().find(|proof| std::ptr::eq(proof.pathway, pathway));
                problems.push(problem.with(proof.and_then(|proof| proof.story_to_age(&pathway.start, age))));
            }
        }
    }
}

fn signs(pack: &Pack, problems: &mut Vec<Problem>) {
    for wanted in &pack.required.signs {
        let urgency = wanted.urgency.as_str();
        let found = pack.interrupts.iter().find(|sign| sign.id == wanted.id);
        let (place, found) = match found {
            None => (&wanted.place, format!("there is no STOP sign `{}`", wanted.id)),
            Some(sign) if sign.urgency != wanted.urgency => {
                let found = format!("the sign `{}` has the urgency {}", sign.id, sign.urgency.as_str());
                (&sign.place, found)
            }
            Some(_) => continue,
        };
        problems.push(Problem::new(
            Rule::Required,
            place,
            found,
            format!("a sign `{}` with urgency = \"{urgency}\", as [required] in pack.toml says", wanted.id),
            "restore the sign in interrupts.toml; change [required] only if the list itself is wrong",
        ));
    }
}

/// Returns the youngest age for which a pathway does not offer the link, with the problem.
fn missing(pathway: &Pathway, wanted: &RequiredLink) -> Option<(Age, Problem)> {
    let own: Vec<&Link> = pathway.links.iter().filter(|link| link.to == wanted.to).collect();
    let opens = |link: &&Link, age: Age| {
        let known = Known { age: Some(age), ..Known::default() };
        link.when.as_ref().is_none_or(|when| when.judge(&known).truth == Truth::Yes)
    };
    let ages = (0..OLDEST.in_months()).map(Age::months);
    let mut ages = ages.filter(|age| pathway.ages.holds(*age) && wanted.ages.holds(*age));
    let age = ages.find(|age| !own.iter().any(|link| opens(link, *age)))?;
    let to = format!("{}/{}", wanted.to.pathway, wanted.to.step);
    let (place, found) = match own.first() {
        None => (Place::top(&pathway.file_name()), format!("`{}` has no link to `{to}`", pathway.id)),
        Some(link) => (link.place.clone(), format!("the link to `{to}` is not open to a child aged {age}")),
    };
    let problem = Problem::new(
        Rule::Required,
        &place,
        found,
        "a [[link]] in the head of the pathway that is open at every age that [required] in pack.toml gives",
        format!("add a [[link]] with to = \"{to}\", or widen its `when`; ask for nothing except an age"),
    );
    Some((age, problem))
}

#[cfg(test)]
mod tests {
    use crate::base::place::File;
    use crate::rules::testing::{act, files, finish};

    /// Returns the problems of a small pack that requires a sign, and a link for everybody under 25.
    fn found(head: &str, signs: &str) -> Vec<String> {
        let steps = format!("{}{}", act("a", &[("on", "end")]), finish("end"));
        let mut files = files(&format!("start = \"a\"\n{head}"), &steps);
        files.push(File::new("interrupts.toml", signs.to_owned()));
        files.push(File::new(
            "pack.toml",
            "id = \"p\"\nversion = 1\nissued = 2026-11-01\nreview-by = 2027-09-01\nlaw-as-at = 2026-11-01\npathways = [\"p\"]\n\
             [required]\nnow = [\"danger\"]\nlinks = [{ to = \"law/ask\", ages = { under = 25 } }]\n",
        ));
        let (_, problems) = crate::read_pack(&files);
        let told = problems.iter().filter(|problem| problem.rule.code() == "P25");
        told.map(|problem| format!("{}:{} {}", problem.place.file, problem.place.line, problem.found)).collect()
    }

    const SIGN: &str = "[[interrupt]]\nid = \"danger\"\nurgency = \"now\"\norigin = \"local\"\nsources = [\"s\"]\n";

    fn link(to: &str, when: &str) -> String {
        format!("[[link]]\nto = \"{to}\"\n{when}\norigin = \"law\"\nsources = [\"s\"]\n")
    }

    #[test]
    fn a_required_sign_that_is_gone_or_less_urgent() {
        let with_link = link("law/ask", "");
        assert_eq!(found(&with_link, SIGN), [""; 0]);
        assert_eq!(found(&with_link, ""), ["pack.toml:8 there is no STOP sign `danger`"]);
        let later = SIGN.replace("\"now\"", "\"today\"");
        assert_eq!(found(&with_link, &later), ["interrupts.toml:2 the sign `danger` has the urgency today"]);
    }

    #[test]
    fn a_required_link_that_is_gone_narrower_or_elsewhere() {
        assert_eq!(found(&link("law/ask", "when = { age = { under = 25 } }"), SIGN), [""; 0]);
        assert_eq!(found("", SIGN), ["p/v1.toml:1 `p` has no link to `law/ask`"]);
        assert_eq!(found(&link("law/other", ""), SIGN), ["p/v1.toml:1 `p` has no link to `law/ask`"]);
        for (when, age) in
            [("{ age = { under = 16 } }", "16"), ("{ cycles = 2 }", "0"), ("{ evidence = \"log\" }", "0")]
        {
            let expected = format!("p/v1.toml:9 the link to `law/ask` is not open to a child aged {age}");
            assert_eq!(found(&link("law/ask", &format!("when = {when}")), SIGN), [expected], "{when}");
        }
    }
}
