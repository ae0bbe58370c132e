//! The parts of a form, checked separately: all faults are reported at once, in the order of the fields.

use crate::wire::Failure;

/// Several checked parts of a form.
pub(crate) trait Together {
    type All;

    /// Returns the values of all parts.
    ///
    /// # Errors
    /// The faults of all parts, in order.
    fn together(self) -> Result<Self::All, Failure>;
}

macro_rules! together {
    ($($part:ident $at:tt),+) => {
        impl<$($part),+> Together for ($(Result<$part, Failure>,)+) {
            type All = ($($part,)+);

            fn together(self) -> Result<Self::All, Failure> {
                let faults = [$(self.$at.as_ref().err().cloned()),+];
                match Failure::all(faults.into_iter().flatten()) {
                    Some(failure) => Err(failure),
                    None => Ok(($(self.$at?,)+)),
                }
            }
        }
    };
}

together!(A 0, B 1);
together!(A 0, B 1, C 2);
together!(A 0, B 1, C 2, D 3);
together!(A 0, B 1, C 2, D 3, E 4);
together!(A 0, B 1, C 2, D 3, E 4, F 5);
together!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
together!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);

/// The same for rows of one kind.
///
/// # Errors
/// The faults of all rows, in order.
pub(crate) fn each<T>(rows: impl IntoIterator<Item = Result<T, Failure>>) -> Result<Vec<T>, Failure> {
    let (mut sound, mut faults) = (Vec::new(), Vec::new());
    for row in rows {
        match row {
            Ok(row) => sound.push(row),
            Err(fault) => faults.push(fault),
        }
    }
    Failure::all(faults).map_or(Ok(sound), Err)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Code;

    fn fault(field: &str) -> Failure {
        Failure::of_field(Code::WordsMissing, field)
    }

    fn fields(failure: &Failure) -> Vec<&str> {
        let also = failure.also.iter().filter_map(|fault| fault.field.as_deref());
        failure.field.as_deref().into_iter().chain(also).collect()
    }

    #[test]
    fn all_faults_are_reported_in_the_order_of_the_fields_at_any_depth() {
        let inner: Result<(u8, u8), Failure> = (Err(fault("b")), Err(fault("c"))).together();
        let rows: Result<Vec<u8>, Failure> = each([Ok(1), Err(fault("d")), Ok(2), Err(fault("e"))]);
        let case = (inner, Ok::<u8, Failure>(3), rows).together();
        assert_eq!(fields(&case.unwrap_err()), ["b", "c", "d", "e"]);
    }

    #[test]
    fn without_faults_the_values_of_all_parts_are_returned() {
        assert_eq!((Ok::<_, Failure>(1), Ok::<_, Failure>("two")).together(), Ok((1, "two")));
        assert_eq!(each([Ok::<_, Failure>(1), Ok(2)]), Ok(vec![1, 2]));
        assert_eq!(each(Vec::<Result<u8, Failure>>::new()), Ok(Vec::new()));
    }
}
