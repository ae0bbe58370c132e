//! The form of a contact: whether a number can be called or texted, and whether an address can be one. Part of P23.

use crate::model::service::ContactKind;

/// What an address of a page looks like.
pub(super) const A_WEB_ADDRESS: &str = "https:// and the name of a site, without spaces";

/// Returns what is expected if a contact cannot be one of its kind.
pub(super) fn malformed(kind: ContactKind, value: &str) -> Option<&'static str> {
    let (is_one, expected) = match kind {
        ContactKind::Phone => (
            is_phone(&digits(value)),
            "a number of the United Kingdom: 11 digits from 0, or a short one such as 999, 111 or 116 123",
        ),
        ContactKind::Text => (is_text(&digits(value)), "a number to text: 11 digits from 07, 5 or 6 digits, or 999"),
        ContactKind::Email => (is_email(value), "a name, @, and a site such as example.org"),
        ContactKind::Web => (is_web_address(value), A_WEB_ADDRESS),
        ContactKind::Address => (has_postcode(value), "an address that ends with a postcode"),
        ContactKind::InPerson => (!value.trim().is_empty(), "where to go"),
    };
    (!is_one).then_some(expected)
}

/// Returns the digits of the first number in a text. Single spaces and hyphens are inside a number.
fn digits(text: &str) -> String {
    let text = text.replace("+44", "0");
    let mut digits = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let goes_on = matches!(letter, ' ' | '-') && letters.peek().is_some_and(char::is_ascii_digit);
        if letter.is_ascii_digit() {
            digits.push(letter);
        } else if !digits.is_empty() && !goes_on {
            break;
        }
    }
    digits
}

fn is_phone(digits: &str) -> bool {
    match digits.len() {
        3 => ["999", "112", "111", "101", "105", "119"].contains(&digits),
        6 => digits.starts_with("116"),
        8 => digits == "08001111",
        10 => digits.starts_with("0800") || digits.starts_with("0500"),
        11 => digits.starts_with('0') && !digits.starts_with("00"),
        _ => false,
    }
}

fn is_text(digits: &str) -> bool {
    match digits.len() {
        3 => digits == "999",
        5 | 6 => !digits.starts_with('0'),
        11 => digits.starts_with("07"),
        _ => false,
    }
}

fn is_email(text: &str) -> bool {
    let parts: Vec<&str> = text.split('@').collect();
    matches!(parts.as_slice(), [name, site] if !name.is_empty() && is_site(site)) && !text.contains(char::is_whitespace)
}

/// Whether a text is the address of a page.
pub(super) fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let site = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    site.is_some_and(is_site) && !text.contains(char::is_whitespace)
}

fn is_site(text: &str) -> bool {
    let labels: Vec<&str> = text.split('.').collect();
    let is_label =
        |label: &&str| !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    labels.len() > 1 && labels.iter().all(is_label)
}

/// Whether a text ends with a postcode, such as MK9 3EJ.
fn has_postcode(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let Some([area, unit]) = words.last_chunk::<2>() else { return false };
    let form = |word: &str| -> String {
        word.chars()
            .map(|letter| {
                if letter.is_ascii_digit() {
                    '9'
                } else if letter.is_ascii_uppercase() {
                    'A'
                } else {
                    '?'
                }
            })
            .collect()
    };
    ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"].contains(&form(area).as_str()) && form(unit) == "9AA"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_have_the_form_of_their_kind() {
        let cases: [(ContactKind, &[&str], &[&str]); 5] = [
            (
                ContactKind::Phone,
                &[
                    "999",
                    "111, then the mental health option",
                    "116 123",
                    "0800 1111",
                    "01908 254518",
                    "0300 123 4567",
                    "0800 068 4141",
                    "01908 724600 (option 3)",
                    "+44 1908 254518",
                ],
                &["01908 25451", "01908 2545188", "116 12", "0800 111", "1908 254518", "998", "ask at reception"],
            ),
            (
                ContactKind::Text,
                &["SHOUT to 85258", "999 (only after registering)", "07700 900123"],
                &["SHOUT to 8525", "01908 254518", "text us"],
            ),
            (
                ContactKind::Email,
                &["contact@example.org.uk"],
                &["contact.example.org", "contact@example", "a b@example.org", "a@b@example.org"],
            ),
            (
                ContactKind::Web,
                &["https://example.org/a?b=c#d", "http://example.org"],
                &["example.org", "https://example", "https:/example.org", "https://exa mple.org"],
            ),
            (
                ContactKind::Address,
                &["1 Saxon Gate East, Milton Keynes MK9 3EJ"],
                &["1 Saxon Gate East", "1 Saxon Gate East MK9 3E", "MK 3EJ"],
            ),
        ];
        for (kind, good, bad) in cases {
            for value in good {
                assert_eq!(malformed(kind, value), None, "{value}");
            }
            for value in bad {
                assert!(malformed(kind, value).is_some(), "{value}");
            }
        }
    }
}
