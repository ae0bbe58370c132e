//! The one table of the requests that a window may make, by feature, with their arguments and answers.
//!
//! The app's `build.rs` makes the permissions from it, its `commands.rs` the commands, and `typescript.rs` the types and calls of the
//! screens. The app answers a request marked with `[State]` with a function of its own and that state; each of the others is a method of
//! the navigator that has the same name.

/// Gives the table to another macro.
#[macro_export]
macro_rules! for_each_request {
    ($with:ident) => {
        $with! {
            absence {
                record_absence(child: ChildId, form: DatesForm) -> Saved;
                take_back_absence(child: ChildId, seq: u32) -> Saved;
            }
            child {
                children(asked: ChildrenAsked) -> ChildList;
                child(child: ChildId) -> ChildPage;
                child_header(child: ChildId) -> ChildHeader;
                /// The questions that can be answered while a child is added.
                first_questions() -> Vec<Question>;
                add_child(form: ChildForm) -> Added<ChildId>;
                /// Whoever has died is not restored with others.
                archive_children(children: Vec<ChildId>, to: Archiving) -> ArchivedSeveral;
                save_contacts(child: ChildId, form: ContactsForm) -> Saved;
                /// Other children who have the NHS number of these contact details.
                same_nhs_number(child: ChildId, form: ContactsForm) -> Vec<ImportLike>;
                archive_child(child: ChildId, to: Archiving) -> Saved;
                save_child(child: ChildId, form: ChildForm) -> Saved;
                similar_children(form: ChildForm) -> Vec<ImportLike>;
                /// Other children whom this one would resemble with these details and did not resemble before.
                similar_to_changed(child: ChildId, form: ChildForm) -> Vec<ImportLike>;
                record_answer(child: ChildId, question: String, value: String) -> Saved;
            }
            commitment {
                commitment() -> CommitmentPage;
                save_commitment(form: CommitmentForm) -> Saved;
                remove_commitment(number: u32) -> Saved;
            }
            consent {
                consents(child: ChildId) -> ConsentsPage;
                give_consent(child: ChildId, form: ConsentForm) -> Saved;
                withdraw_consent(child: ChildId, form: WithdrawalForm) -> Saved;
            }
            copies {
                copies() -> CopiesPage;
                back_up_now() -> CopyMade;
                /// Asks for a folder first; null if none was picked.
                [Picker] copy_casebook() -> Option<CopyMade>;
                /// Asks for the folder of the second place for backups first; null if none was picked.
                [Picker] choose_copy_place() -> Option<CopiesPage>;
                copy_place_off() -> CopiesPage;
                copy_progress() -> Copying;
                new_recovery_code(passphrase: Secret) -> RecoveryCode;
                renew_key(passphrase: Secret) -> NewKey;
                /// Asks for the folder of a copy first; null if none was picked.
                [Picker] choose_copy() -> Option<CopyChosen>;
                /// Opens the chosen copy. With `set_aside`, a casebook that is here is moved to `quarantine` first.
                open_copy(passphrase: Secret, set_aside: bool) -> Status;
                recover_copy(code: Secret, passphrase: Secret, set_aside: bool) -> RecoveryCode;
                /// What would be lost if the copy with this name were restored.
                copy_difference(copy: String) -> CopyDifference;
                restore_copy(copy: String, passphrase: Secret) -> Status;
                /// Reminds nobody of a copy in another place for a week.
                put_off_copy_reminder() -> Status;
                confirm_recovery_code() -> Status;
                judge_passphrase(passphrase: Secret) -> Judged;
            }
            disagreement {
                disagreements(child: ChildId) -> DisagreementsPage;
                record_disagreement(child: ChildId, form: DisagreementForm) -> Saved;
                settle_disagreement(child: ChildId, form: SettlementForm) -> Saved;
            }
            draft {
                draft(key: String) -> Option<DraftText>;
                unsaved() -> Vec<Unsaved>;
                keep_draft(key: String, text: String) -> Saved;
                drop_draft(key: String) -> Saved;
            }
            ending {
                before_erasing(child: ChildId) -> BeforeErasing;
                /// There is no way back. `typed` is the child's full name, typed by the person who confirms it.
                erase_child(child: ChildId, typed: String) -> RecordErased;
                retention() -> RetentionPage;
                /// The rule of the setting, in years from the day of birth; null: none.
                set_retention(years: Option<u8>) -> Saved;
                keep_longer(child: ChildId, form: KeepLongerForm) -> Saved;
                /// `seq` is the number of the entry that keeps the record longer.
                stop_keeping(child: ChildId, seq: u32) -> Saved;
            }
            evidence {
                record_evidence(child: ChildId, form: EvidenceForm) -> Saved;
                evidence(child: ChildId) -> EvidencePage;
                /// Asks for a file first, unless the form names one; null if none was picked.
                [Picker] attach_file(child: ChildId, form: AttachForm) -> Option<Saved>;
                /// Asks for a file, which waits for its form; null if none was picked.
                [Picker] pick_file() -> Option<PickedFile>;
                /// The file that was just dropped onto the window, which waits for its form; null if there is none.
                [Dropped] dropped_file() -> Option<PickedFile>;
                pdf(child: ChildId, seq: u32) -> Pdf;
                picture(child: ChildId, seq: u32) -> Picture;
                /// Asks for a place first; null if none was picked.
                [Picker] save_copy(child: ChildId, seq: u32, seen: Vec<Acknowledged>) -> Option<Saved>;
                take_back_evidence(child: ChildId, seq: u32) -> Saved;
            }
            explore {
                pathway_map(pathway: String, journey: Option<JourneyId>, pretend: Pretend) -> PathwayMap;
                explore_step(pathway: String, step: String, pretend: Pretend) -> StepPage;
                /// `pretend` says for whom, if there is no child.
                worries(child: Option<ChildId>, pretend: Pretend) -> WorryPage;
                gaps() -> Vec<GapCard>;
                find_services(query: ServiceQuery) -> ServiceList;
                service(id: String) -> ServiceCard;
            }
            health {
                health() -> Health;
                check_now() -> Health;
                accept_loss() -> Health;
                put_back(passphrase: Secret) -> Status;
            }
            import {
                /// Asks for a file first; null if none was picked.
                [Picker] open_import() -> Option<ImportPage>;
                match_import(columns: ImportColumns) -> ImportPage;
                choose_import_school(school: String) -> ImportPage;
                read_import_as(reading: ImportReading) -> ImportPage;
                close_import() -> Saved;
                take_in_import(decisions: Vec<ImportDecision>, year_groups: bool) -> ImportDone;
                take_back_import() -> ImportTakenBack;
            }
            joining {
                /// What is joined to a record, and what may be.
                joining(child: ChildId) -> JoiningPage;
                /// Nothing is written. `choices` are those that were made so far.
                before_joining(stays: ChildId, goes: ChildId, choices: Vec<JoinChoice>) -> BeforeJoining;
                join_records(stays: ChildId, goes: ChildId, form: JoinForm) -> RecordsJoined;
                /// `seq` is the number of the entry that joined the record that goes back.
                separate_records(child: ChildId, seq: u32, reason: String, newest: u32) -> RecordsJoined;
            }
            journey {
                begin_journey(child: ChildId, pathway: String, start: JourneyStart) -> Added<JourneyId>;
                step(journey: JourneyId, step: Option<String>) -> StepPage;
                family_view(journey: JourneyId) -> FamilyPage;
                decide(decision: Decision) -> Saved;
                undo_decision(journey: JourneyId, seq: u32) -> Saved;
                set_task_done(journey: JourneyId, step: String, task: String, done: bool) -> Saved;
                add_note(journey: JourneyId, note: NoteForm) -> Saved;
                /// A note about the child, not about a pathway.
                add_child_note(child: ChildId, note: NoteForm) -> Saved;
                why_here(journey: JourneyId) -> Why;
                shortest_path(journey: JourneyId, step: String) -> Way;
                note_urgent(child: ChildId, sign: String, words: String) -> Saved;
                answer_urgent(child: ChildId, words: String) -> Saved;
            }
            lookahead {
                lookahead(child: ChildId) -> AheadPage;
                /// `most` is how many children to show; 0 means the default.
                lookahead_of_all(most: u32) -> AheadOfAll;
                /// Asks for a place first; null if none was picked.
                [Picker] save_calendar(form: CalendarForm) -> Option<CalendarWritten>;
            }
            next_steps {
                next_steps(child: ChildId) -> NextPage;
            }
            paper {
                /// Null: papers about no child.
                papers(child: Option<ChildId>) -> PapersPage;
                /// Draws pages from number `first`, counted from 0.
                preview_paper(child: Option<ChildId>, form: PaperForm, first: u32) -> PaperPreview;
                /// Asks for a place first; null if none was picked.
                [Picker] save_paper(child: Option<ChildId>, form: PaperForm, format: PaperFormat, seen: Vec<Acknowledged>) -> Option<Saved>;
                /// The same, encrypted with a passphrase.
                [Picker] save_sealed_paper(child: ChildId, form: PaperForm, format: PaperFormat, passphrase: Secret, seen: Vec<Acknowledged>) -> Option<Saved>;
                /// Opens the paper that was saved last, with the system's program for it; returns its format.
                [Viewer] open_paper() -> PaperFormat;
                letterheads() -> LetterheadsPage;
                save_letterhead(form: LetterheadForm) -> Saved;
                /// Asks for a picture first, and returns it as a `data:` address; null if none was picked.
                [Picker] pick_logo() -> Option<String>;
            }
            plan {
                plan(child: ChildId) -> PlanPage;
                /// What earlier plans of this casebook used, what fits the child's pathways best first. Nothing that names a child.
                provisions_used_before(child: ChildId) -> Vec<PlanProvision>;
                make_plan(child: ChildId, form: PlanForm) -> Saved;
                change_plan(child: ChildId, plan: u32, form: PlanForm) -> Saved;
                review_plan(child: ChildId, form: ReviewForm) -> Saved;
                end_plan(child: ChildId, plan: u32, reason: String) -> Saved;
                take_back_plan(child: ChildId, seq: u32) -> Saved;
            }
            protection {
                protections(child: ChildId) -> ProtectionsPage;
                /// Null: every child who is not in the archive.
                protected_children(child: Option<ChildId>) -> Vec<ProtectedChild>;
                add_protection(child: ChildId, form: ProtectionForm) -> Saved;
                end_protection(child: ChildId, form: ProtectionEndForm) -> Saved;
            }
            put_off {
                put_off(child: ChildId, thing: DueRef, form: PutOffForm) -> Saved;
                /// Null: days for several children.
                put_off_days(child: Option<ChildId>) -> Vec<PutOffDay>;
                bring_back(child: ChildId, seq: u32) -> Saved;
            }
            sample {
                add_sample() -> Added<ChildId>;
                remove_sample(child: ChildId) -> Saved;
            }
            school {
                move_child(child: ChildId, form: MoveForm) -> Saved;
                teach_outside_year(child: ChildId, years: i8) -> Saved;
            }
            search {
                search(text: String) -> Vec<Found>;
                find_anything(text: String) -> FindPage;
            }
            setup {
                status() -> Status;
                /// `age` is that of the child in years, if it is about one.
                urgent_help(age: Option<u32>) -> UrgentHelp;
                /// Null if the system gives no random bytes. The screens ask for it themselves (`lib/encrypt.ts`).
                one_time_key() -> Option<OneTimeKey>;
                set_preferences(preferences: Preferences) -> Status;
                set_up(passphrase: Secret, me: Me) -> RecoveryCode;
                unlock(passphrase: Secret) -> Status;
                recover(code: Secret, passphrase: Secret) -> RecoveryCode;
                lock() -> Status;
                [ShownLocked] report_presence(idle_ms: u32, open: bool) -> Presence;
                /// Locks, and replaces this page by one that never showed anything. `place` is for that one; it names nobody.
                [FreshPage] start_fresh_page(place: String) -> Status;
                /// What the page before this one left for it.
                [FreshPage] place_before_lock() -> Option<String>;
                change_passphrase(current: Secret, next: Secret) -> Saved;
                set_me(me: Me) -> Saved;
                /// Lasts until it is called again, a lock in between or not.
                hide_names(hidden: bool) -> Status;
                /// `today` is the date that the person saw.
                confirm_date(today: String) -> Status;
                try_disk_again() -> Status;
            }
            several {
                note_for_children(children: Vec<ChildId>, note: NoteForm) -> Saved;
                put_off_for_children(children: Vec<ChildId>, form: PutOffForm) -> DoneForSeveral;
                /// Asks for a folder first; null if none was picked.
                [Picker] save_papers(children: Vec<ChildId>, form: PaperForm, format: PaperFormat, seen: Vec<Acknowledged>) -> Option<DoneForSeveral>;
            }
            statistics {
                statistics(period: Period) -> Indicators;
                /// Asks for a place first; null if none was picked.
                [Picker] save_statistics(period: Period) -> Option<Saved>;
            }
            summaries {
                summary_progress() -> Reading;
            }
            terms {
                terms() -> TermsPage;
                add_term(form: DatesForm) -> Saved;
                remove_term(from: String) -> Saved;
                add_closed_days(form: DatesForm) -> Saved;
                remove_closed_day(on: String) -> Saved;
            }
            timeline {
                timeline(query: TimelineQuery) -> Timeline;
                entry(child: ChildId, seq: Option<u32>, question: Option<String>) -> EntryPage;
                preview_edit(child: ChildId, edit: Edit) -> Preview;
                edit_entry(child: ChildId, edit: Edit, mend: bool, newest: u32) -> Saved;
                last_done() -> LastDone;
                redo_last(number: u32) -> Saved;
                undo_last(number: u32) -> Saved;
            }
            today {
                today(asked: TodayAsked) -> TodayPage;
            }
            voice {
                /// `seq` is the number of the entry with the words.
                answer_voice(child: ChildId, seq: u32, form: VoiceAnswerForm) -> Saved;
                save_self_view(child: ChildId, form: SelfViewForm) -> Saved;
                record_not_heard(child: ChildId, speaker: Speaker, reason: String) -> Saved;
                record_voice(child: ChildId, speaker: Speaker, said: VoiceForm) -> Saved;
            }
            what_if {
                what_if(journey: JourneyId, imagined: Vec<Scenario>) -> WhatIf;
            }
        }
    };
}
