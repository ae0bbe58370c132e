//! Small numbers hidden, so that nobody can be known by them: what is shown of a sum and its parts, and no more.
//!
//! A count of one to four shows as "fewer than 5". Where the parts of a known sum would still give it away, larger ones beside it are hidden
//! too; where that is not enough, none of the parts is shown.

use crate::wire::Shown;

/// The smallest count that is shown.
const SMALLEST: u32 = 5;

/// What is shown of one count by itself.
pub(crate) fn alone(count: u32) -> Shown {
    if (1..SMALLEST).contains(&count) { Shown::Few } else { Shown::Count { count } }
}

/// What is shown of the parts of a sum that is known or can be.
pub(crate) fn parts(counts: &[u32]) -> Vec<Shown> {
    let sum: u32 = counts.iter().sum();
    let mut shown: Vec<Shown> = counts.iter().map(|count| alone(*count)).collect();
    if (1..SMALLEST).contains(&sum) {
        // Of a hidden sum no part may say that it is nought: with the others it would say who is in which.
        return vec![Shown::Hidden; counts.len()];
    }
    // The smallest of those that are shown is hidden first; noughts hide nothing.
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

/// Whether some hidden part can be only one number, of all that add up to the sum.
fn gives_away(shown: &[Shown], sum: u32) -> bool {
    let known: u32 =
        shown.iter().filter_map(|part| if let Shown::Count { count } = part { Some(*count) } else { None }).sum();
    let left = sum.saturating_sub(known);
    let bounds: Vec<(u32, u32)> = shown.iter().filter_map(|part| bounds(*part, left)).collect();
    let lowest: u32 = bounds.iter().map(|(low, _)| low).sum();
    let highest: u32 = bounds.iter().map(|(_, high)| high).sum();
    // A part can be as small as the others allow by being large, and as large as they allow by being small.
    bounds.iter().any(|(low, high)| {
        let smallest = (*low).max(left.saturating_sub(highest - high));
        let largest = (*high).min(left.saturating_sub(lowest - low));
        smallest >= largest
    })
}

/// The numbers that a hidden part can be, as its words say.
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

    /// Every way to fill the hidden parts that the words and the sum allow, worked out one by one.
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
        /// However somebody subtracts, each hidden part could be at least two numbers.
        #[test]
        fn nothing_hidden_can_be_worked_out(counts in prop::collection::vec(0_u32..12, 2..6)) {
            let shown = parts(&counts);
            let sum = counts.iter().sum();
            let all_hidden = shown.iter().all(|part| *part == Shown::Hidden);
            let ways = ways(&shown, sum, all_hidden);
            prop_assert!(ways.contains(&counts), "{:?} is told wrongly as {:?}", counts, shown);
            for (at, part) in shown.iter().enumerate() {
                if let Shown::Count { count } = part {
                    prop_assert!(!(1..SMALLEST).contains(count), "{:?}", shown);
                    prop_assert_eq!(*count, counts[at]);
                } else {
                    prop_assert!(ways.iter().any(|way| way[at] != counts[at]), "{:?} gives {} away", shown, counts[at]);
                }
            }
        }
    }

    #[test]
    fn what_needs_no_hiding_is_shown() {
        let count = |count| Shown::Count { count };
        assert_eq!(parts(&[7, 0, 12]), [count(7), count(0), count(12)]);
        assert_eq!(parts(&[0, 0]), [count(0), count(0)]);
        assert_eq!(parts(&[3, 9, 20]), [Shown::Few, Shown::Hidden, count(20)]);
        assert_eq!(parts(&[1, 2, 0]), [Shown::Hidden; 3], "too few altogether");
        assert_eq!(parts(&[4, 4, 0]), [Shown::Hidden; 3], "two that could only be four");
    }
}
