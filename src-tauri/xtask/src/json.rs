//! Reads values of JSON by their place, such as `/resolve/nodes`. What is missing is empty.

use serde_json::Value;

/// Returns the text at a place.
pub(crate) fn text<'a>(value: &'a Value, place: &str) -> &'a str {
    value.pointer(place).and_then(Value::as_str).unwrap_or_default()
}

/// Returns the values of the list at a place.
pub(crate) fn list<'a>(value: &'a Value, place: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value.pointer(place).and_then(Value::as_array).into_iter().flatten()
}

/// Whether the value at a place is `true`.
pub(crate) fn is_true(value: &Value, place: &str) -> bool {
    value.pointer(place) == Some(&Value::Bool(true))
}

/// Whether there is no value at a place, or only `null`.
pub(crate) fn is_null(value: &Value, place: &str) -> bool {
    value.pointer(place).is_none_or(Value::is_null)
}
