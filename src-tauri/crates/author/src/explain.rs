//! The page of a rule in `docs/rules/`.

use include_dir::{Dir, include_dir};
use pathway::Rule;

static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../docs/rules");

/// Returns the rule with this code, in upper or lower case.
pub fn rule(code: &str) -> Option<Rule> {
    Rule::ALL.iter().copied().find(|rule| rule.code().eq_ignore_ascii_case(code))
}

/// Returns the page: why the rule exists, an example that breaks it, and one that follows it.
pub fn page(rule: Rule) -> &'static str {
    let file = PAGES.get_file(format!("{}.md", rule.code()));
    file.and_then(|file| file.contents_utf8()).unwrap_or_else(|| rule.title())
}

#[cfg(test)]
mod tests {
    use pathway::{File, Problem, load_pack};

    use super::*;

    /// Returns a small pack with the example of a page in it.
    fn pack(replaced: &str, text: &str) -> Vec<File> {
        let head = "id = \"small\"\nversion = 1\nstatus = \"draft\"\nages = { from = 0, under = 26 }\nlaw-as-at = 2026-11-01\nreview-by = 2027-09-01\n";
        let step = "start = \"a\"\n[[step]]\nid = \"a\"\nkind = \"finish\"\nstage = \"universal\"\noutcome = \"supported\"\norigin = \"local\"\nsources = [\"s\"]\nsignposts = [\"help\"]\n";
        let mut files = vec![
            (
                "pack.toml",
                String::from(
                    "id = \"small\"\nversion = 1\nissued = 2026-11-01\nreview-by = 2027-09-01\nlaw-as-at = 2026-11-01\npathways = []\nfallback = [\"help\"]\n",
                ),
            ),
            (
                "vocabulary.toml",
                String::from(
                    "people = [\"senco\", \"parent\"]\nareas = [\"england\"]\n[[question]]\nid = \"q\"\nvalues = [\"yes\", \"no\"]\nwho = [\"parent\"]\norigin = \"local\"\n[[evidence]]\nid = \"consent\"\nkind = \"consent\"\nwho = [\"parent\"]\n[[evidence]]\nid = \"log\"\nkind = \"record\"\nwho = [\"senco\"]\n",
                ),
            ),
            (
                "interrupts.toml",
                String::from(
                    "[[interrupt]]\nid = \"danger\"\nurgency = \"now\"\nsignposts = [\"help\"]\norigin = \"local\"\nsources = [\"s\"]\n",
                ),
            ),
            (
                "sources/s.toml",
                String::from(
                    "[[source]]\nid = \"s\"\ntitle = \"S\"\npublisher = \"legislation.gov.uk\"\nseen = \"page\"\nchecked = 2026-11-23\n",
                ),
            ),
            (
                "services/s.toml",
                String::from(
                    "[[service]]\nid = \"help\"\nname = \"Help\"\nscope = \"england\"\nstatus = \"active\"\nages = { from = 0, under = 26 }\nconfidence = \"page\"\npublish = \"ready\"\nchecked = 2026-11-23\n[[service.contact]]\nkind = \"phone\"\nvalue = \"999\"\nseen = \"page\"\n[[service.source]]\ntitle = \"S\"\nseen = \"page\"\n",
                ),
            ),
            ("small/v1.toml", format!("{head}{step}")),
        ];
        match replaced {
            "steps" => files.last_mut().unwrap().1 = format!("{head}{text}"),
            file => {
                files.retain(|(name, _)| *name != file);
                files.push((file, text.to_owned()));
            }
        }
        files.into_iter().map(|(name, text)| File::new(name, text)).collect()
    }

    /// Returns the examples of a page: whether each is refused, which part of the small pack it replaces, and its text.
    fn examples(page: &str) -> Vec<(bool, String, String)> {
        let mut examples = Vec::new();
        let mut lines = page.lines();
        while let Some(line) = lines.next() {
            let Some(kind) = line.strip_prefix("```toml ") else { continue };
            let text: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("```")).collect();
            let (verdict, part) = kind.split_once(' ').unwrap();
            examples.push((verdict == "refused", part.to_owned(), text.join("\n")));
        }
        examples
    }

    #[test]
    fn every_rule_has_a_page_with_correct_examples() {
        for rule in Rule::ALL.iter().copied() {
            let page = page(rule);
            assert!(
                page.starts_with(&format!("# {}: {}\n", rule.code(), rule.title())),
                "{} has its page",
                rule.code()
            );
            let examples = examples(page);
            for (refused, part, text) in &examples {
                let problems: Vec<Problem> =
                    load_pack(&pack(part, text)).map_or_else(|problems| problems, |_| Vec::new());
                let messages: Vec<String> = problems.iter().map(ToString::to_string).collect();
                let codes: Vec<&str> = problems.iter().map(|problem| problem.rule.code()).collect();
                if *refused {
                    assert!(codes.contains(&rule.code()), "{}: {text}\nis refused for {messages:#?}", rule.code());
                } else {
                    assert!(codes.is_empty(), "{}: {text}\nis not accepted: {messages:#?}", rule.code());
                }
            }
            // A small pack has no words, so the examples on the two pages about words are not tested.
            let shows_words = matches!(rule, Rule::Words | Rule::Languages);
            assert!(
                shows_words || examples.iter().any(|(refused, ..)| *refused),
                "{} shows what it refuses",
                rule.code()
            );
        }
    }
}
