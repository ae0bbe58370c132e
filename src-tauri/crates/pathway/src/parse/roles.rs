//! From `roles.toml` to the services of an area: which one takes each role that the pathways name.
//!
//! A pathway names `educational-psychology`; the pack of Milton Keynes says that `mk-eps` takes it. So another area uses
//! the same pathways, sealed as they are, with its own directory.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::base::id::ServiceId;
use crate::model::service::ServiceRole;
use crate::parse::name::SpannedName;
use crate::parse::raw_tables::Rows;
use crate::parse::resolve::{Reader, Shared};
use crate::problem::{Problem, Rule};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct RawRoles {
    /// The service of each role.
    #[serde(default)]
    pub(crate) services: Rows<SpannedName>,
    /// Roles that no service of the area takes.
    #[serde(default)]
    none: Vec<SpannedName>,
}

/// Reads the table, and reports a role that it has twice.
pub(crate) fn roles(reader: &mut Reader<'_>, raw: &RawRoles) -> BTreeMap<String, ServiceRole> {
    let mut roles = BTreeMap::new();
    let taken = raw.services.0.iter().map(|(role, service)| (role, Some(service)));
    for (role, service) in taken.chain(raw.none.iter().map(|role| (role, None))) {
        let service = service.map(|name| ServiceId::new(reader.id(name)));
        let place = reader.place(role);
        if roles.insert(reader.id(role), ServiceRole { service, place }).is_some() {
            reader.twice(role, "role");
        }
    }
    roles
}

impl Reader<'_> {
    /// Returns the services of a list that names roles, or services by their own ids. A role that no service of the area
    /// takes is left out.
    pub(crate) fn services(&mut self, names: &[SpannedName], shared: &Shared) -> Vec<ServiceId> {
        self.report_twice(names, "service");
        let mut services: Vec<ServiceId> = Vec::new();
        for name in names {
            let id = self.id(name);
            let role = shared.roles.get(&id).map(|role| role.service.clone());
            let service = role.unwrap_or_else(|| Some(ServiceId::new(id)));
            services.extend(service.filter(|service| !services.contains(service)));
        }
        services
    }

    /// Returns the services that a choice refers to. A choice that refers to nobody would still be offered, so a role that
    /// no service takes is a problem here.
    pub(crate) fn referred_to(&mut self, names: &[SpannedName], shared: &Shared) -> Vec<ServiceId> {
        let nobody = |name: &&SpannedName| shared.roles.get(name.get_ref()).is_some_and(|role| role.service.is_none());
        for name in names.iter().filter(nobody) {
            self.problems.push(Problem::new(
                Rule::Names,
                &self.text.place(&name.span()),
                format!("the choice refers to `{}`, which no service of this area takes", name.get_ref()),
                "a role in `services` of roles.toml",
                "name the service that takes these referrals here, or leave the pathway out",
            ));
        }
        self.services(names, shared)
    }
}
