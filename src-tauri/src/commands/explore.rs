//! Pathways and services, without a child.

use navigator::wire::JourneyId;
use navigator::wire::{PathwayMap, Pretend, ServiceCard, ServiceList, ServiceQuery, StepPage};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn pathway_map(
    navigator: Nav<'_>,
    pathway: String,
    journey: Option<JourneyId>,
    pretend: Pretend,
) -> Answer<PathwayMap> {
    navigator.pathway_map(pathway, journey, pretend).await
}

#[command]
pub(super) async fn explore_step(
    navigator: Nav<'_>,
    pathway: String,
    step: String,
    pretend: Pretend,
) -> Answer<StepPage> {
    navigator.explore_step(pathway, step, pretend).await
}

#[command]
pub(super) async fn find_services(navigator: Nav<'_>, query: ServiceQuery) -> Answer<ServiceList> {
    navigator.find_services(query).await
}

#[command]
pub(super) async fn service(navigator: Nav<'_>, id: String) -> Answer<ServiceCard> {
    navigator.service(id).await
}
