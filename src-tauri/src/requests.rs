//! The one table of the requests that a window may make, by feature: `build.rs` makes the permissions from it, and `commands.rs` the handler.

macro_rules! for_each_request {
    ($with:ident) => {
        $with! {
            absence { record_absence, take_back_absence }
            child { children, child, add_child, archive_children, archive_child, save_child, similar_children, record_answer }
            consent { consents, give_consent, withdraw_consent }
            copies { copies, back_up_now, copy_casebook, copy_progress, new_recovery_code, renew_key, confirm_recovery_code, judge_passphrase }
            disagreement { disagreements, record_disagreement, settle_disagreement }
            draft { draft, keep_draft, drop_draft }
            evidence { record_evidence, evidence, attach_file, picture, save_copy, take_back_evidence }
            explore { pathway_map, explore_step, find_services, service }
            health { health, check_now, accept_loss, put_back }
            import { open_import, match_import, read_import_as, close_import, take_in_import, take_back_import }
            journey { begin_journey, step, family_view, decide, undo_decision, set_task_done, add_note, why_here, shortest_path, note_urgent }
            lookahead { lookahead, save_calendar }
            next_steps { next_steps }
            plan { plan, make_plan, change_plan, review_plan, end_plan, take_back_plan }
            protection { protections, protected_children, add_protection, end_protection }
            sample { add_sample, remove_sample }
            school { move_child, teach_outside_year }
            search { search, find_anything }
            setup { status, urgent_help, set_preferences, set_up, unlock, recover, lock, report_presence, change_passphrase, set_me, confirm_date, try_disk_again }
            statistics { statistics, save_statistics }
            summaries { summary_progress }
            terms { terms, add_term, remove_term }
            timeline { timeline, entry, preview_edit, edit_entry, last_done, undo_last }
            today { today }
            voice { save_self_view, record_not_heard, record_voice }
            what_if { what_if }
        }
    };
}
