//! Finds paths in the arguments of macros, which are not parsed.

use proc_macro2::{TokenStream, TokenTree};

/// Returns every sequence of at least two names with `::` between them, inside brackets too.
pub(super) fn in_tokens(tokens: TokenStream) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut run: Vec<String> = Vec::new();
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                if colons != 2 {
                    keep(&mut found, &mut run);
                }
                run.push(name.to_string());
                colons = 0;
            }
            TokenTree::Punct(sign) if sign.as_char() == ':' && !run.is_empty() => colons += 1,
            other => {
                keep(&mut found, &mut run);
                colons = 0;
                if let TokenTree::Group(group) = other {
                    found.extend(in_tokens(group.stream()));
                }
            }
        }
    }
    keep(&mut found, &mut run);
    found
}

fn keep(found: &mut Vec<Vec<String>>, run: &mut Vec<String>) {
    let run = std::mem::take(run);
    if run.len() > 1 {
        found.push(run);
    }
}
