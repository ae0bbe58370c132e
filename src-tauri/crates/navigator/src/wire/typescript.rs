//! The TypeScript twins of the wire types, held against the committed file.

use super::*;

/// The whole of `ui/src/lib/generated/wire.ts`.
fn typescript() -> String {
    let config = ts_rs::Config::default();
    let declarations = [
        Citation::decl(&config),
        Seen::decl(&config),
        Origin::decl(&config),
        Stage::decl(&config),
        StepKind::decl(&config),
        Role::decl(&config),
        Named::decl(&config),
        Timescale::decl(&config),
        TimeUnit::decl(&config),
        Saved::decl(&config),
        Added::decl(&config),
        Code::decl(&config),
        Failure::decl(&config),
        Phase::decl(&config),
        Status::decl(&config),
        PackInfo::decl(&config),
        PathwayInfo::decl(&config),
        Me::decl(&config),
        Preferences::decl(&config),
        Theme::decl(&config),
        RecoveryCode::decl(&config),
        UrgentHelp::decl(&config),
        StopSign::decl(&config),
        Urgency::decl(&config),
        ServiceQuery::decl(&config),
        ServiceList::decl(&config),
        ServiceCard::decl(&config),
        Publish::decl(&config),
        Contact::decl(&config),
        ContactKind::decl(&config),
        ServiceLink::decl(&config),
        ServiceSource::decl(&config),
        Reading::decl(&config),
        ChildList::decl(&config),
        ChildRow::decl(&config),
        AgeText::decl(&config),
        JourneyLine::decl(&config),
        Need::decl(&config),
        NeedKind::decl(&config),
        ChildForm::decl(&config),
        YearGroup::decl(&config),
        YearGroupLine::decl(&config),
        MoveLine::decl(&config),
        MoveForm::decl(&config),
        ChildPage::decl(&config),
        Voice::decl(&config),
        Speaker::decl(&config),
        VoiceAbout::decl(&config),
        Said::decl(&config),
        HeardPage::decl(&config),
        NotHeard::decl(&config),
        SelfView::decl(&config),
        SelfViewForm::decl(&config),
        StoneView::decl(&config),
        Stone::decl(&config),
        StonePicture::decl(&config),
        JourneyCard::decl(&config),
        TrailStep::decl(&config),
        KnownAnswer::decl(&config),
        Question::decl(&config),
        HeldEvidence::decl(&config),
        EvidenceForm::decl(&config),
        AbsencePage::decl(&config),
        AbsenceCount::decl(&config),
        Spell::decl(&config),
        DatesForm::decl(&config),
        PromptCard::decl(&config),
        TermsPage::decl(&config),
        TermLine::decl(&config),
        HistoryLine::decl(&config),
        HistoryKind::decl(&config),
        Found::decl(&config),
        StepPage::decl(&config),
        EditionLine::decl(&config),
        StepClock::decl(&config),
        JourneyAt::decl(&config),
        NoteLine::decl(&config),
        Stopped::decl(&config),
        Task::decl(&config),
        EvidenceLine::decl(&config),
        RouteCard::decl(&config),
        RouteState::decl(&config),
        GateCard::decl(&config),
        Force::decl(&config),
        GateState::decl(&config),
        Missing::decl(&config),
        MissingKind::decl(&config),
        LinkCard::decl(&config),
        Decision::decl(&config),
        Pretend::decl(&config),
        PathwayMap::decl(&config),
        MapStage::decl(&config),
        MapStep::decl(&config),
        MapRoute::decl(&config),
        Place::decl(&config),
        Drawing::decl(&config),
        DrawnStep::decl(&config),
        DrawnRoute::decl(&config),
        Why::decl(&config),
        WhyFact::decl(&config),
        RoadsAt::decl(&config),
        Road::decl(&config),
        Way::decl(&config),
        Hop::decl(&config),
    ];
    let mut text = String::from(
        "// The shapes that cross from the navigator to the screens. Made by `cargo xtask gen`; do not edit.\n",
    );
    for declaration in declarations {
        text.push_str("\nexport ");
        text.push_str(&declaration);
        text.push('\n');
    }
    text
}

#[test]
fn the_committed_typescript_is_what_the_rust_types_say() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/lib/generated/wire.ts");
    let now = typescript();
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        std::fs::create_dir_all(std::path::Path::new(path).parent().unwrap()).unwrap();
        std::fs::write(path, &now).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == now, "ui/src/lib/generated/wire.ts is out of date: run `cargo xtask gen`");
}
