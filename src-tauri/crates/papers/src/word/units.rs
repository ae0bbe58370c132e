//! Lengths in the units of Word.

/// Twentieths of a point in a point.
const TWENTIETHS: f64 = 20.0;
/// The units of a drawing in a point.
const EMU: f64 = 12_700.0;

/// A length in points in twentieths of a point.
pub(super) fn twentieths(points: f64) -> i32 {
    (points * TWENTIETHS).round() as i32
}

/// A length that is not negative, in twentieths of a point.
pub(super) fn unsigned(points: f64) -> usize {
    usize::try_from(twentieths(points)).unwrap_or(0)
}

/// The size of letters in half points.
pub(super) fn half_points(points: f64) -> usize {
    unsigned(points / 10.0)
}

/// A length in points in the units of a drawing.
pub(super) fn emu(points: f64) -> u32 {
    (points.max(1.0) * EMU).round() as u32
}
