//! Journeys and their steps.

use navigator::wire::{Added, Decision, FamilyPage, Saved, StepPage, Way, Why};
use navigator::wire::{ChildId, JourneyId};
use tauri::command;

use super::{Answer, Nav};

#[command]
pub(super) async fn begin_journey(
    navigator: Nav<'_>,
    child: ChildId,
    pathway: String,
    step: Option<String>,
) -> Answer<Added<JourneyId>> {
    navigator.begin_journey(child, pathway, step).await
}

#[command]
pub(super) async fn step(navigator: Nav<'_>, journey: JourneyId, step: Option<String>) -> Answer<StepPage> {
    navigator.step(journey, step).await
}

#[command]
pub(super) async fn family_view(navigator: Nav<'_>, journey: JourneyId) -> Answer<FamilyPage> {
    navigator.family_view(journey).await
}

#[command]
pub(super) async fn decide(navigator: Nav<'_>, decision: Decision) -> Answer<Saved> {
    navigator.decide(decision).await
}

#[command]
pub(super) async fn undo_decision(navigator: Nav<'_>, journey: JourneyId, seq: u32) -> Answer<Saved> {
    navigator.undo_decision(journey, seq).await
}

#[command]
pub(super) async fn set_task_done(
    navigator: Nav<'_>,
    journey: JourneyId,
    step: String,
    task: String,
    done: bool,
) -> Answer<Saved> {
    navigator.set_task_done(journey, step, task, done).await
}

#[command]
pub(super) async fn add_note(navigator: Nav<'_>, journey: JourneyId, words: String) -> Answer<Saved> {
    navigator.add_note(journey, words).await
}

#[command]
pub(super) async fn why_here(navigator: Nav<'_>, journey: JourneyId) -> Answer<Why> {
    navigator.why_here(journey).await
}

#[command]
pub(super) async fn shortest_path(navigator: Nav<'_>, journey: JourneyId, step: String) -> Answer<Way> {
    navigator.shortest_path(journey, step).await
}

#[command]
pub(super) async fn note_urgent(navigator: Nav<'_>, child: ChildId, sign: String) -> Answer<Saved> {
    navigator.note_urgent(child, sign).await
}
