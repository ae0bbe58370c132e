//! Consent as a step shows it: for the services of the step, and for each choice that needs it.

use std::collections::BTreeSet;

use pathway::id::ServiceId;
use pathway::model::Step;
use pathway::replay::RouteStanding;

use crate::view::consent::{Consents, service_named};
use crate::view::context::ViewContext;
use crate::wire::{ConsentNow, RouteCard};

/// Returns the state of consent for the services of a step that have a statement: its signposts, and the services to
/// which its choices refer.
pub(crate) fn at_step(ctx: &ViewContext<'_>, step: &Step) -> Vec<ConsentNow> {
    let sent_to = step.routes.iter().flat_map(|route| &route.services);
    of_services(ctx, step.signposts.iter().chain(sent_to).collect())
}

/// Returns the state of consent for one service, at whatever step the journey is; empty if it has no statement.
pub(crate) fn of_service(ctx: &ViewContext<'_>, service: &ServiceId) -> Vec<ConsentNow> {
    of_services(ctx, BTreeSet::from([service]))
}

fn of_services(ctx: &ViewContext<'_>, services: BTreeSet<&ServiceId>) -> Vec<ConsentNow> {
    let Some(opened) = ctx.opened else { return Vec::new() };
    let consents = Consents::new(ctx.content, &opened.read, Some(opened.born), ctx.today);
    let said = services.into_iter().filter_map(|id| Some((id, *ctx.known.consents.get(id)?)));
    said.map(|(id, consent)| consents.now(id, Some(consent))).collect()
}

/// Adds to each consent gate the services it is for, and what prevents a choice for each of them.
pub(crate) fn tell_gates(ctx: &ViewContext<'_>, route: &RouteStanding, card: &mut RouteCard) {
    let Some(opened) = ctx.opened else { return };
    let consents = Consents::new(ctx.content, &opened.read, Some(opened.born), ctx.today);
    for gate in route.gates.iter().filter(|gate| gate.asks_consent) {
        let Some(told) = card.gates.iter_mut().find(|told| told.id == gate.gate.as_str()) else { continue };
        told.own = consents.is_own();
        // A choice that names no service may refer to those of the step that somebody refused.
        let refused = || gate.said.iter().filter_map(|(of, _)| of.as_ref());
        let services: Vec<&ServiceId> =
            if route.services.is_empty() { refused().collect() } else { route.services.iter().collect() };
        told.services = services.iter().map(|id| service_named(ctx.content, id)).collect();
        // A gate that is met for one service can be closed for another.
        let closed = |id: &ServiceId| {
            let own = ctx.known.consents.get(id).copied().filter(|consent| !consent.is_given());
            let general = || gate.said.iter().find(|(of, _)| of.as_ref() == Some(id)).map(|(_, consent)| *consent);
            Some(consents.now(id, Some(own.or_else(general)?)))
        };
        let general =
            gate.said.iter().filter(|(of, _)| of.is_none()).map(|(_, consent)| consents.general_now(Some(*consent)));
        told.closed = services.into_iter().filter_map(closed).chain(general).collect();
    }
}
