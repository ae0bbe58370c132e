//! The requests that the window may make. Each only hands over to the navigator.

use navigator::Navigator;
use navigator::wire::{
    Added, ChildForm, ChildList, ChildPage, ChildrenAsked, ConsentForm, ConsentsPage, DatesForm, Decision,
    DisagreementForm, DisagreementsPage, EvidenceForm, Failure, Found, Me, NextPage, PathwayMap, PlanForm, PlanPage,
    Preferences, Pretend, Reading, RecoveryCode, ReviewForm, Said, Saved, SelfViewForm, ServiceCard, ServiceList,
    ServiceQuery, SettlementForm, Speaker, Status, StepPage, TermsPage, TodayAsked, TodayPage, UrgentHelp, Way, Why,
    WithdrawalForm,
};
use navigator::wire::{AheadPage, CalendarForm, CalendarWritten, FindPage};
use navigator::wire::{ImportColumns, ImportDecision, ImportDone, ImportPage, Indicators, MoveForm, Period};
use navigator::wire::{Edit, EntryPage, Imagined, LastDone, Preview, Timeline, TimelineQuery, WhatIf};
use tauri::{Runtime, State, command, generate_handler};

use crate::picker::{Kind, Picker};

type Nav<'a> = State<'a, Navigator>;
type Answer<T> = Result<T, Failure>;

/// Every request, as `build.rs` and `capabilities/main.json` list them; a test holds the lists together.
pub(crate) fn handler<R: Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
    generate_handler![
        status,
        urgent_help,
        pathway_map,
        explore_step,
        find_services,
        service,
        set_preferences,
        set_up,
        unlock,
        recover,
        lock,
        change_passphrase,
        set_me,
        children,
        reading,
        today,
        archive_children,
        child,
        add_child,
        move_child,
        teach_outside_year,
        indicators,
        save_indicators,
        open_import,
        match_import,
        close_import,
        take_in_import,
        take_back_import,
        save_child,
        archive_child,
        save_self_view,
        record_not_heard,
        search,
        find,
        ahead,
        save_calendar,
        say,
        plan,
        make_plan,
        change_plan,
        review_plan,
        end_plan,
        take_back_plan,
        hold_evidence,
        answer,
        consents,
        give_consent,
        withdraw_consent,
        disagreements,
        disagree,
        settle_disagreement,
        next,
        record_absence,
        terms,
        add_term,
        remove_term,
        take_back_absence,
        note_urgent,
        begin_journey,
        step,
        decide,
        undo,
        timeline,
        entry,
        preview,
        edit,
        last_done,
        undo_last,
        what_if,
        tick,
        note,
        why,
        way,
    ]
}

#[command]
async fn status(navigator: Nav<'_>) -> Answer<Status> {
    navigator.status().await
}

#[command]
async fn urgent_help(navigator: Nav<'_>) -> Answer<UrgentHelp> {
    navigator.urgent_help().await
}

#[command]
async fn pathway_map(
    navigator: Nav<'_>,
    pathway: String,
    journey: Option<String>,
    pretend: Pretend,
) -> Answer<PathwayMap> {
    navigator.pathway_map(pathway, journey, pretend).await
}

#[command]
async fn explore_step(navigator: Nav<'_>, pathway: String, step: String, pretend: Pretend) -> Answer<StepPage> {
    navigator.explore_step(pathway, step, pretend).await
}

#[command]
async fn find_services(navigator: Nav<'_>, query: ServiceQuery) -> Answer<ServiceList> {
    navigator.find_services(query).await
}

#[command]
async fn service(navigator: Nav<'_>, id: String) -> Answer<ServiceCard> {
    navigator.service(id).await
}

#[command]
async fn set_preferences(navigator: Nav<'_>, preferences: Preferences) -> Answer<Status> {
    navigator.set_preferences(preferences).await
}

#[command]
async fn set_up(navigator: Nav<'_>, passphrase: String, me: Me) -> Answer<RecoveryCode> {
    navigator.set_up(passphrase, me).await
}

#[command]
async fn unlock(navigator: Nav<'_>, passphrase: String) -> Answer<Status> {
    navigator.unlock(passphrase).await
}

#[command]
async fn recover(navigator: Nav<'_>, code: String, passphrase: String) -> Answer<RecoveryCode> {
    navigator.recover(code, passphrase).await
}

#[command]
async fn lock(navigator: Nav<'_>) -> Answer<Status> {
    navigator.lock().await
}

#[command]
async fn change_passphrase(navigator: Nav<'_>, current: String, next: String) -> Answer<Saved> {
    navigator.change_passphrase(current, next).await
}

#[command]
async fn set_me(navigator: Nav<'_>, me: Me) -> Answer<Saved> {
    navigator.set_me(me).await
}

#[command]
async fn children(navigator: Nav<'_>, asked: ChildrenAsked) -> Answer<ChildList> {
    navigator.children(asked).await
}

#[command]
async fn today(navigator: Nav<'_>, asked: TodayAsked) -> Answer<TodayPage> {
    navigator.today(asked).await
}

#[command]
async fn archive_children(navigator: Nav<'_>, children: Vec<String>, archived: bool) -> Answer<Saved> {
    navigator.archive_children(children, archived).await
}

#[command]
async fn reading(navigator: Nav<'_>) -> Answer<Reading> {
    navigator.reading().await
}

#[command]
async fn child(navigator: Nav<'_>, child: String) -> Answer<ChildPage> {
    navigator.child(child).await
}

#[command]
async fn add_child(navigator: Nav<'_>, form: ChildForm) -> Answer<Added> {
    navigator.add_child(form).await
}

#[command]
async fn move_child(navigator: Nav<'_>, child: String, form: MoveForm) -> Answer<Saved> {
    navigator.move_child(child, form).await
}

#[command]
async fn teach_outside_year(navigator: Nav<'_>, child: String, years: i8) -> Answer<Saved> {
    navigator.teach_outside_year(child, years).await
}

#[command]
async fn indicators(navigator: Nav<'_>, period: Period) -> Answer<Indicators> {
    navigator.indicators(period).await
}

#[command]
async fn save_indicators(navigator: Nav<'_>, picker: State<'_, Picker>, period: Period) -> Answer<Option<Saved>> {
    let Some(path) = picker.save("stepping-stones-figures.csv").await else { return Ok(None) };
    navigator.save_indicators(period, path).await.map(Some)
}

/// None where the person thought better of picking a file.
#[command]
async fn open_import(navigator: Nav<'_>, picker: State<'_, Picker>) -> Answer<Option<ImportPage>> {
    let Some(path) = picker.open(Kind::Table).await else { return Ok(None) };
    navigator.open_import(path).await.map(Some)
}

#[command]
async fn match_import(navigator: Nav<'_>, columns: ImportColumns) -> Answer<ImportPage> {
    navigator.match_import(columns).await
}

#[command]
async fn close_import(navigator: Nav<'_>) -> Answer<Saved> {
    navigator.close_import().await
}

#[command]
async fn take_in_import(navigator: Nav<'_>, decisions: Vec<ImportDecision>, year_groups: bool) -> Answer<ImportDone> {
    navigator.take_in_import(decisions, year_groups).await
}

#[command]
async fn take_back_import(navigator: Nav<'_>) -> Answer<Saved> {
    navigator.take_back_import().await
}

#[command]
async fn save_child(navigator: Nav<'_>, child: String, form: ChildForm) -> Answer<Saved> {
    navigator.save_child(child, form).await
}

#[command]
async fn archive_child(navigator: Nav<'_>, child: String, archived: bool) -> Answer<Saved> {
    navigator.archive_child(child, archived).await
}

#[command]
async fn save_self_view(navigator: Nav<'_>, child: String, form: SelfViewForm) -> Answer<Saved> {
    navigator.save_self_view(child, form).await
}

#[command]
async fn record_not_heard(navigator: Nav<'_>, child: String, speaker: Speaker, reason: String) -> Answer<Saved> {
    navigator.record_not_heard(child, speaker, reason).await
}

#[command]
async fn search(navigator: Nav<'_>, text: String) -> Answer<Vec<Found>> {
    navigator.search(text).await
}

#[command]
async fn find(navigator: Nav<'_>, text: String) -> Answer<FindPage> {
    navigator.find(text).await
}

#[command]
async fn ahead(navigator: Nav<'_>, child: String) -> Answer<AheadPage> {
    navigator.ahead(child).await
}

#[command]
async fn save_calendar(
    navigator: Nav<'_>,
    picker: State<'_, Picker>,
    form: CalendarForm,
) -> Answer<Option<CalendarWritten>> {
    let Some(path) = picker.save("stepping-stones.ics").await else { return Ok(None) };
    navigator.save_calendar(form, path).await.map(Some)
}

#[command]
async fn say(navigator: Nav<'_>, child: String, speaker: Speaker, said: Said) -> Answer<Saved> {
    navigator.say(child, speaker, said).await
}

#[command]
async fn plan(navigator: Nav<'_>, child: String) -> Answer<PlanPage> {
    navigator.plan(child).await
}

#[command]
async fn make_plan(navigator: Nav<'_>, child: String, form: PlanForm) -> Answer<Saved> {
    navigator.make_plan(child, form).await
}

#[command]
async fn change_plan(navigator: Nav<'_>, child: String, plan: u32, form: PlanForm) -> Answer<Saved> {
    navigator.change_plan(child, plan, form).await
}

#[command]
async fn review_plan(navigator: Nav<'_>, child: String, form: ReviewForm) -> Answer<Saved> {
    navigator.review_plan(child, form).await
}

#[command]
async fn end_plan(navigator: Nav<'_>, child: String, plan: u32, reason: String) -> Answer<Saved> {
    navigator.end_plan(child, plan, reason).await
}

#[command]
async fn take_back_plan(navigator: Nav<'_>, child: String, seq: u32) -> Answer<Saved> {
    navigator.take_back_plan(child, seq).await
}

#[command]
async fn hold_evidence(navigator: Nav<'_>, child: String, form: EvidenceForm) -> Answer<Saved> {
    navigator.hold_evidence(child, form).await
}

#[command]
async fn answer(navigator: Nav<'_>, child: String, question: String, value: String) -> Answer<Saved> {
    navigator.answer(child, question, value).await
}

#[command]
async fn consents(navigator: Nav<'_>, child: String) -> Answer<ConsentsPage> {
    navigator.consents(child).await
}

#[command]
async fn give_consent(navigator: Nav<'_>, child: String, form: ConsentForm) -> Answer<Saved> {
    navigator.give_consent(child, form).await
}

#[command]
async fn withdraw_consent(navigator: Nav<'_>, child: String, form: WithdrawalForm) -> Answer<Saved> {
    navigator.withdraw_consent(child, form).await
}

#[command]
async fn disagreements(navigator: Nav<'_>, child: String) -> Answer<DisagreementsPage> {
    navigator.disagreements(child).await
}

#[command]
async fn disagree(navigator: Nav<'_>, child: String, form: DisagreementForm) -> Answer<Saved> {
    navigator.disagree(child, form).await
}

#[command]
async fn settle_disagreement(navigator: Nav<'_>, child: String, form: SettlementForm) -> Answer<Saved> {
    navigator.settle_disagreement(child, form).await
}

#[command]
async fn next(navigator: Nav<'_>, child: String) -> Answer<NextPage> {
    navigator.next(child).await
}

#[command]
async fn record_absence(navigator: Nav<'_>, child: String, form: DatesForm) -> Answer<Saved> {
    navigator.record_absence(child, form).await
}

#[command]
async fn take_back_absence(navigator: Nav<'_>, child: String, seq: u32) -> Answer<Saved> {
    navigator.take_back_absence(child, seq).await
}

#[command]
async fn terms(navigator: Nav<'_>) -> Answer<TermsPage> {
    navigator.terms().await
}

#[command]
async fn add_term(navigator: Nav<'_>, form: DatesForm) -> Answer<Saved> {
    navigator.add_term(form).await
}

#[command]
async fn remove_term(navigator: Nav<'_>, from: String) -> Answer<Saved> {
    navigator.remove_term(from).await
}

#[command]
async fn note_urgent(navigator: Nav<'_>, child: String, sign: String) -> Answer<Saved> {
    navigator.note_urgent(child, sign).await
}

#[command]
async fn begin_journey(navigator: Nav<'_>, child: String, pathway: String, step: Option<String>) -> Answer<Added> {
    navigator.begin_journey(child, pathway, step).await
}

#[command]
async fn step(navigator: Nav<'_>, journey: String, step: Option<String>) -> Answer<StepPage> {
    navigator.step(journey, step).await
}

#[command]
async fn decide(navigator: Nav<'_>, decision: Decision) -> Answer<Saved> {
    navigator.decide(decision).await
}

#[command]
async fn undo(navigator: Nav<'_>, journey: String, seq: u32) -> Answer<Saved> {
    navigator.undo(journey, seq).await
}

#[command]
async fn timeline(navigator: Nav<'_>, query: TimelineQuery) -> Answer<Timeline> {
    navigator.timeline(query).await
}

#[command]
async fn entry(navigator: Nav<'_>, child: String, seq: Option<u32>, question: Option<String>) -> Answer<EntryPage> {
    navigator.entry(child, seq, question).await
}

#[command]
async fn preview(navigator: Nav<'_>, child: String, edit: Edit) -> Answer<Preview> {
    navigator.preview(child, edit).await
}

#[command]
async fn edit(navigator: Nav<'_>, child: String, edit: Edit, mend: bool, newest: u32) -> Answer<Saved> {
    navigator.edit(child, edit, mend, newest).await
}

#[command]
async fn last_done(navigator: Nav<'_>) -> Answer<Option<LastDone>> {
    navigator.last_done().await
}

#[command]
async fn undo_last(navigator: Nav<'_>, seq: u32) -> Answer<Saved> {
    navigator.undo_last(seq).await
}

#[command]
async fn what_if(navigator: Nav<'_>, journey: String, imagined: Vec<Imagined>) -> Answer<WhatIf> {
    navigator.what_if(journey, imagined).await
}

#[command]
async fn tick(navigator: Nav<'_>, journey: String, step: String, task: String, done: bool) -> Answer<Saved> {
    navigator.tick(journey, step, task, done).await
}

#[command]
async fn note(navigator: Nav<'_>, journey: String, words: String) -> Answer<Saved> {
    navigator.note(journey, words).await
}

#[command]
async fn why(navigator: Nav<'_>, journey: String) -> Answer<Why> {
    navigator.why(journey).await
}

#[command]
async fn way(navigator: Nav<'_>, journey: String, step: String) -> Answer<Way> {
    navigator.way(journey, step).await
}
