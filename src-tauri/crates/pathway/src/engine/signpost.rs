//! Who can help at a step: its signposts that fit the child, and the pack's fallbacks if no signpost is known to take
//! that age.

use crate::base::age::Age;
use crate::base::id::ServiceId;
use crate::model::pack::Pack;
use crate::model::pathway::Step;
use crate::model::service::Service;

/// The services of one step for one child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signposts<'a> {
    /// In the order of the file, fallbacks last.
    pub shown: Vec<&'a Service>,
    /// How many were left out because they do not take this age.
    pub not_for_child: usize,
}

impl Pack {
    /// Returns who can help a child of that age at a step. An unknown age hides nothing, and a service whose ages are
    /// not known is never hidden.
    pub fn signposts<'a>(&'a self, step: &Step, age: Option<Age>) -> Signposts<'a> {
        let open = |id: &ServiceId| self.services.get(id).filter(|service| service.is_open());
        let (mut shown, left_out): (Vec<&Service>, Vec<&Service>) =
            step.signposts.iter().filter_map(open).partition(|service| service.may_take(age));
        let helped = match age {
            None => !shown.is_empty(),
            Some(age) => shown.iter().any(|service| service.is_known_to_take(age) && !service.contacts.is_empty()),
        };
        if !helped {
            let fallback = self.fallback.iter().filter_map(open).filter(|service| service.may_take(age));
            let missing: Vec<&Service> = fallback.filter(|service| !step.signposts.contains(&service.id)).collect();
            shown.extend(missing);
        }
        Signposts { shown, not_for_child: left_out.len() }
    }
}
