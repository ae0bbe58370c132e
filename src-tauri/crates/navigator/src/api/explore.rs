//! Exploring without a child: pathways, steps, services.

use std::collections::BTreeMap;

use pathway::Age;
use pathway::condition::Known;

use crate::api::navigator::{Inner, Navigator};
use crate::forms::fields;
use crate::view::context::ViewContext;
use crate::view::{map, services, step};
use crate::wire::{Code, Failure, JourneyId, PathwayMap, Pretend, ServiceCard, ServiceList, ServiceQuery, StepPage};

impl Navigator {
    /// Returns the complete pathway: for a child's journey, for an imagined age, or for nobody in particular.
    pub async fn pathway_map(
        &self,
        pathway: String,
        journey: Option<JourneyId>,
        pretend: Pretend,
    ) -> Result<PathwayMap, Failure> {
        self.run(move |inner| match journey {
            Some(journey) => inner.with_journey(&journey, |ctx| Ok(map::map(ctx))),
            None => inner.with_pretend(&pathway, &pretend, |ctx| Ok(map::map(ctx))),
        })
        .await
    }

    pub async fn explore_step(&self, pathway: String, step: String, pretend: Pretend) -> Result<StepPage, Failure> {
        self.run(move |inner| inner.with_pretend(&pathway, &pretend, |ctx| step::page(ctx, &step.as_str().into())))
            .await
    }

    pub async fn find_services(&self, query: ServiceQuery) -> Result<ServiceList, Failure> {
        self.run(move |inner| {
            fields::looked_for(&query.text, "text")?;
            Ok(services::find(&inner.snapshot().content, &query))
        })
        .await
    }

    pub async fn service(&self, id: String) -> Result<ServiceCard, Failure> {
        self.run(move |inner| services::one(&inner.snapshot().content, &id)).await
    }
}

impl Inner {
    pub(super) fn with_pretend<T>(
        &self,
        pathway: &str,
        pretend: &Pretend,
        draw: impl FnOnce(&ViewContext<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let today = self.clock.now().today;
        let content = self.snapshot().content;
        let edition = content.edition_of(pathway).ok_or(Failure::new(Code::UnknownPathway))?;
        let age = pretend.age.and_then(|years| u16::try_from(years).ok()).map(Age::years);
        let known = Known { age, role: pretend.role.map(Into::into), ..Known::default() };
        draw(&ViewContext {
            content: &content,
            edition: &edition,
            known,
            today,
            opened: None,
            under_way: BTreeMap::new(),
        })
    }
}
