//! Suppression of small numbers, so that nobody can be identified: what may be shown of a total and its parts.
//!
//! A count from 1 to 4 is shown as "fewer than 5". If the other parts of a known total would reveal it, or that all hidden
//! parts together are so few, larger parts are hidden too; if that is not enough, every part is hidden.

use crate::wire::Shown;

/// The smallest count that is shown.
const SMALLEST: u32 = 5;

/// Returns what is shown of a single count.
pub(crate) fn alone(count: u32) -> Shown {
    if (1..SMALLEST).contains(&count) { Shown::Few } else { Shown::Count { count } }
}

/// Returns what is shown of the parts of a total that is known or can be.
pub(crate) fn parts(counts: &[u32]) -> Vec<Shown> {
    let sum: u32 = counts.iter().sum();
    let mut shown: Vec<Shown> = counts.iter().map(|count| alone(*count)).collect();
    if (1..SMALLEST).contains(&sum) {
        // If a total is suppressed, its zero cells are suppressed too. Otherwise they would narrow down the hidden
        // ones.
        return vec![Shown::Hidden; counts.len()];
    }
    // The smallest visible part is hidden first. Hiding a zero would not help.
    let mut more: Vec<usize> =
        (0..counts.len()).filter(|at| counts.get(*at).is_some_and(|count| *count >= SMALLEST)).collect();
    more.sort_by_key(|at| std::cmp::Reverse(counts.get(*at).copied()));
    while gives_away(&shown, sum) {
        match more.pop() {
            Some(at) => {
                if let Some(part) = shown.get_mut(at) {
                    *part = Shown::Hidden;
                }
            }
            None => return vec![Shown::Hidden; counts.len()],
        }
    }
    shown
}

/// Whether, given the total, only one number is possible for some hidden part, or the hidden parts together are known to be
/// a small number.
fn gives_away(shown: &[Shown], sum: u32) -> bool {
    let known: u32 =
        shown.iter().filter_map(|part| if let Shown::Count { count } = part { Some(*count) } else { None }).sum();
    let left = sum.saturating_sub(known);
    let bounds: Vec<(u32, u32)> = shown.iter().filter_map(|part| bounds(*part, left)).collect();
    if !bounds.is_empty() && left < SMALLEST {
        return true;
    }
    let lowest: u32 = bounds.iter().map(|(low, _)| low).sum();
    let highest: u32 = bounds.iter().map(|(_, high)| high).sum();
    // A part has its smallest value if the others are as large as possible, and its largest if they are as small as
    // possible.
    bounds.iter().any(|(low, high)| {
        let smallest = (*low).max(left.saturating_sub(highest - high));
        let largest = (*high).min(left.saturating_sub(lowest - low));
        smallest >= largest
    })
}

/// Returns the range of numbers that a hidden part can have. `None` if it is shown.
fn bounds(part: Shown, left: u32) -> Option<(u32, u32)> {
    match part {
        Shown::Count { .. } => None,
        Shown::Few => Some((1, SMALLEST - 1)),
        Shown::Hidden => Some((SMALLEST, left.max(SMALLEST))),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Returns every combination of hidden parts that fits what is shown and the total.
    fn ways(shown: &[Shown], sum: u32, all_hidden: bool) -> Vec<Vec<u32>> {
        let Some((first, rest)) = shown.split_first() else {
            return if sum == 0 { vec![Vec::new()] } else { Vec::new() };
        };
        let can_be: Vec<u32> = match first {
            Shown::Count { count } => vec![*count],
            Shown::Few => (1..SMALLEST).collect(),
            Shown::Hidden if all_hidden => (0..=sum).collect(),
            Shown::Hidden => (SMALLEST..=sum).collect(),
        };
        let mut all = Vec::new();
        for count in can_be.into_iter().filter(|count| *count <= sum) {
            all.extend(ways(rest, sum - count, all_hidden).into_iter().map(|mut way| {
                way.insert(0, count);
                way
            }));
        }
        all
    }

    proptest! {
        /// Whatever is subtracted, at least two numbers are possible for each hidden part.
        #[test]
        fn nothing_hidden_can_be_worked_out(counts in prop::collection::vec(0_u32..12, 2..6)) {
            let shown = parts(&counts);
            let sum = counts.iter().sum();
            let all_hidden = shown.iter().all(|part| *part == Shown::Hidden);
            let hidden = shown.iter().zip(&counts).filter(|(part, _)| !matches!(part, Shown::Count { .. }));
            let hidden: Vec<u32> = hidden.map(|(_, count)| *count).collect();
            let is_hidden_itself = (1..SMALLEST).contains(&sum);
            let together: u32 = hidden.iter().sum();
            prop_assert!(hidden.is_empty() || is_hidden_itself || together >= SMALLEST, "{:?} as {:?}", counts, shown);
            let ways = ways(&shown, sum, all_hidden);
            prop_assert!(ways.contains(&counts), "{:?} is shown wrongly as {:?}", counts, shown);
            for (at, part) in shown.iter().enumerate() {
                if let Shown::Count { count } = part {
                    prop_assert!(!(1..SMALLEST).contains(count), "{:?}", shown);
                    prop_assert_eq!(*count, counts[at]);
                } else {
                    prop_assert!(ways.iter().any(|way| way[at] != counts[at]), "{:?} reveals {}", shown, counts[at]);
                }
            }
        }
    }

    #[test]
    fn counts_that_need_no_suppression_are_shown() {
        let count = |count| Shown::Count { count };
        assert_eq!(parts(&[7, 0, 12]), [count(7), count(0), count(12)]);
        assert_eq!(parts(&[0, 0]), [count(0), count(0)]);
        assert_eq!(parts(&[3, 9, 20]), [Shown::Few, Shown::Hidden, count(20)]);
        assert_eq!(parts(&[1, 2, 9, 20])[..3], [Shown::Few, Shown::Few, Shown::Hidden], "the two together would be 3");
        assert_eq!(parts(&[1, 2, 0]), [Shown::Hidden; 3], "the total is too small");
        assert_eq!(parts(&[4, 4, 0]), [Shown::Hidden; 3], "both could only be 4");
    }
}
