//! Exploring without a child: pathways, steps, services.

use std::collections::BTreeMap;

use pathway::Age;
use pathway::condition::Known;

use crate::api::navigator::{Inner, Navigator};
use crate::forms::fields;
use crate::view::context::ViewContext;
use crate::view::{gaps, map, services, step, worry};
use crate::wire::{
    ChildId, Code, Failure, GapCard, JourneyId, PathwayMap, Pretend, ServiceCard, ServiceList, ServiceQuery, StepPage,
    WorryPage,
};

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

    /// Returns the questions of “What worries you most?”: for a child, or for nobody in particular.
    pub async fn worries(&self, child: Option<ChildId>, pretend: Pretend) -> Result<WorryPage, Failure> {
        self.run(move |inner| match child {
            Some(child) => inner.with_case_file(&child, |content, _, case| worry::of_child(content, case)),
            None => Ok(worry::page(&inner.snapshot().content, &known(&pretend), &BTreeMap::new())),
        })
        .await
    }

    /// Returns what could not be found out about the area.
    pub async fn gaps(&self) -> Result<Vec<GapCard>, Failure> {
        self.run(move |inner| Ok(gaps::page(&inner.snapshot().content))).await
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
        draw(&ViewContext {
            content: &content,
            edition: &edition,
            known: known(pretend),
            today,
            opened: None,
            under_way: BTreeMap::new(),
        })
    }
}

/// Returns what is known about an imagined person.
fn known(pretend: &Pretend) -> Known {
    let age = pretend.age.and_then(|years| u16::try_from(years).ok()).map(Age::years);
    Known { age, role: pretend.role.map(Into::into), ..Known::default() }
}
