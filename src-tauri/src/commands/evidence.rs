//! Evidence and attached files.

use navigator::wire::ChildId;
use navigator::wire::{Acknowledged, AttachForm, EvidenceForm, EvidencePage, Picture, Saved};
use tauri::command;

use super::{Answer, Nav, Pick};
use crate::picker::Kind;

#[command]
pub(super) async fn record_evidence(navigator: Nav<'_>, child: ChildId, form: EvidenceForm) -> Answer<Saved> {
    navigator.record_evidence(child, form).await
}

#[command]
pub(super) async fn evidence(navigator: Nav<'_>, child: ChildId) -> Answer<EvidencePage> {
    navigator.evidence(child).await
}

#[command]
pub(super) async fn attach_file(
    navigator: Nav<'_>,
    picker: Pick<'_>,
    child: ChildId,
    form: AttachForm,
) -> Answer<Option<Saved>> {
    let Some(path) = picker.open(Kind::Attachment).await else { return Ok(None) };
    navigator.attach_file(child, form, path).await.map(Some)
}

#[command]
pub(super) async fn picture(navigator: Nav<'_>, child: ChildId, seq: u32) -> Answer<Picture> {
    navigator.picture(child, seq).await
}

#[command]
pub(super) async fn save_copy(
    navigator: Nav<'_>,
    picker: Pick<'_>,
    child: ChildId,
    seq: u32,
    seen: Vec<Acknowledged>,
) -> Answer<Option<Saved>> {
    let name = navigator.name_for_copy(child.clone(), seq).await?;
    let Some(place) = picker.save(&name).await else { return Ok(None) };
    navigator.save_copy(child, seq, seen, place).await.map(Some)
}

#[command]
pub(super) async fn take_back_evidence(navigator: Nav<'_>, child: ChildId, seq: u32) -> Answer<Saved> {
    navigator.take_back_evidence(child, seq).await
}
