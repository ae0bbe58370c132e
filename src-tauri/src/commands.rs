//! The requests that the window may make, by area. Each only hands over to the navigator.

mod children;
mod copies;
mod days;
mod drafts;
mod evidence;
mod exploring;
mod importing;
mod indicators;
mod journeys;
mod looking_back;
mod opening;
mod plans;
mod protections;
mod samples;
mod voices;

use navigator::Navigator;
use navigator::wire::Failure;
use tauri::{Runtime, State, generate_handler};

use crate::picker::Picker;

type Nav<'a> = State<'a, Navigator>;
type Pick<'a> = State<'a, Picker>;
type Answer<T> = Result<T, Failure>;

/// Every request, as `build.rs` and `capabilities/main.json` list them; a test holds the lists together.
pub(crate) fn handler<R: Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
    generate_handler![
        opening::status,
        opening::urgent_help,
        exploring::pathway_map,
        exploring::explore_step,
        exploring::find_services,
        exploring::service,
        opening::set_preferences,
        opening::set_up,
        opening::unlock,
        opening::recover,
        opening::lock,
        opening::present,
        opening::change_passphrase,
        opening::set_me,
        opening::confirm_date,
        opening::try_disk_again,
        copies::copies,
        copies::back_up_now,
        copies::copy_casebook,
        copies::copying,
        copies::new_recovery_code,
        copies::renew_key,
        copies::confirm_recovery_code,
        copies::judge_passphrase,
        opening::health,
        opening::check_now,
        opening::accept_loss,
        opening::put_back,
        children::children,
        children::reading,
        days::today,
        children::archive_children,
        children::child,
        children::add_child,
        children::move_child,
        children::teach_outside_year,
        indicators::indicators,
        indicators::save_indicators,
        importing::open_import,
        importing::match_import,
        importing::read_import_as,
        importing::close_import,
        importing::take_in_import,
        importing::take_back_import,
        children::save_child,
        children::similar_children,
        children::archive_child,
        voices::save_self_view,
        voices::record_not_heard,
        children::search,
        children::find,
        days::ahead,
        days::save_calendar,
        voices::say,
        plans::plan,
        plans::make_plan,
        plans::change_plan,
        plans::review_plan,
        plans::end_plan,
        plans::take_back_plan,
        plans::hold_evidence,
        evidence::evidence,
        evidence::attach,
        evidence::picture,
        evidence::save_copy,
        evidence::take_back_evidence,
        drafts::draft,
        drafts::keep_draft,
        drafts::drop_draft,
        samples::add_sample,
        samples::remove_sample,
        plans::answer,
        protections::protections,
        protections::protected,
        protections::protect,
        protections::end_protection,
        voices::consents,
        voices::give_consent,
        voices::withdraw_consent,
        voices::disagreements,
        voices::disagree,
        voices::settle_disagreement,
        journeys::next,
        days::record_absence,
        days::terms,
        days::add_term,
        days::remove_term,
        days::take_back_absence,
        journeys::note_urgent,
        journeys::begin_journey,
        journeys::step,
        journeys::family,
        journeys::decide,
        journeys::undo,
        looking_back::timeline,
        looking_back::entry,
        looking_back::preview,
        looking_back::edit,
        looking_back::last_done,
        looking_back::undo_last,
        looking_back::what_if,
        journeys::tick,
        journeys::note,
        journeys::why,
        journeys::way,
    ]
}
