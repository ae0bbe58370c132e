//! Before the casebook is open: the state of the app, urgent help, settings.

use super::common::{Citation, DateText, Named, Origin};
use super::copies::Sharing;
use super::failure::{Code, Failure};
use super::secret::Secret;
use super::service::{Contact, ServiceCard};
use record::kinds::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether there is a casebook and whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// No casebook yet.
    New,
    Locked,
    Open,
}

/// What the app reports about itself at its start and on request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    pub phase: Phase,
    /// What is wrong with the casebook, if that can be seen before a passphrase is typed.
    pub fault: Option<Failure>,
    pub app_version: String,
    /// The folder of the casebook.
    pub folder: String,
    pub pack: PackInfo,
    pub preferences: Preferences,
    /// The available languages, as BCP 47 tags.
    pub languages: Vec<String>,
    /// The person at the screen; known only while the casebook is open.
    pub me: Option<Me>,
    /// `false` until somebody has shown that they have recorded the current recovery code.
    pub code_confirmed: bool,
    /// There was no copy in another place for a while, and there is something to lose.
    pub copy_is_old: bool,
    /// The casebook was copied to another place before.
    pub copied_before: bool,
    pub sharing: Sharing,
    /// The shortest passphrase accepted, in characters.
    pub passphrase_min: u32,
    /// Today, by this computer's clock.
    pub today: DateText,
    /// Why that date looks wrong. Nothing is written until somebody confirms the date.
    pub clock: Option<ClockDoubt>,
    /// Why the disk could not be written to when the casebook was opened. The casebook is then read only.
    pub hindrance: Option<Code>,
    /// Children’s names are hidden. Kept here because each lock replaces the page.
    pub names_hidden: bool,
}

/// The computer's date does not fit the casebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClockDoubt {
    pub kind: ClockDoubtKind,
    /// The day of the newest entry, or the latest day on which the open casebook was used.
    pub newest: DateText,
}

/// How the computer's date does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClockDoubtKind {
    /// Today is before the newest entry.
    Earlier,
    /// Today is more than 400 days after the newest entry.
    LongAfter,
}

/// The pack in use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackInfo {
    pub id: String,
    pub version: u32,
    pub issued: DateText,
    pub law_as_at: DateText,
    pub review_by: DateText,
    pub past_review: bool,
    pub pathways: Vec<PathwayInfo>,
    /// The areas in which its services work, nearest first.
    pub areas: Vec<Named>,
}

/// One pathway of the pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PathwayInfo {
    pub id: String,
    pub title: String,
    pub purpose: String,
    pub version: u32,
    pub age_from: u32,
    pub age_under: u32,
    pub step_count: u32,
    pub law_as_at: DateText,
    pub review_by: DateText,
    pub past_review: bool,
}

/// The person at the screen. Every entry that they make has their name and role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Me {
    pub name: String,
    pub role: Role,
}

/// Choices that are not personal data and apply before unlocking too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    pub language: String,
    pub theme: Theme,
    /// Per cent: 100, 125, 150, 175 or 200.
    pub text_size: u32,
    /// Minutes without a key press or a click before the casebook locks; 0 for never.
    pub lock_after: u32,
    /// Keys of one letter, digit or sign do something, when nobody types (WCAG 2.1.4).
    pub single_keys: bool,
    /// The casebook opens with names hidden.
    pub open_with_names_hidden: bool,
}

/// Light, dark, or as the system is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// A new recovery code, shown once, to be printed or written by hand.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryCode {
    /// Groups of characters, in order.
    pub groups: Vec<Secret>,
}

/// What a change of key returns: a new recovery code, shown once.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewKey {
    /// Groups of characters, in order.
    pub groups: Vec<Secret>,
    /// How many copies an older key file can still open.
    pub copies_left: u32,
}

/// The urgent help page. It does not need the casebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UrgentHelp {
    /// The numbers in sight before a sign is chosen, in order.
    pub first_numbers: Vec<FirstNumber>,
    pub signs: Vec<StopSign>,
    /// Every service that the signs name, each once.
    pub services: Vec<ServiceCard>,
}

/// One STOP sign, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StopSign {
    pub id: String,
    pub sign: String,
    pub act: String,
    pub urgency: Urgency,
    /// The numbers to call first, at most three.
    pub numbers: Vec<UrgentNumber>,
    /// Everybody who can help, in the order in which to call them.
    pub services: Vec<Named>,
    pub origin: Origin,
    pub sources: Vec<Citation>,
}

/// A number to call, and the service that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UrgentNumber {
    pub service: Named,
    pub contact: Contact,
}

/// A number in sight before a sign is chosen, and what it is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FirstNumber {
    pub service: Named,
    pub contact: Contact,
    /// What it is for, in a few words.
    pub words: String,
}

/// How soon a STOP sign needs help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    Now,
    Today,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            language: String::from("en-GB"),
            theme: Theme::System,
            text_size: 100,
            lock_after: 10,
            single_keys: true,
            open_with_names_hidden: false,
        }
    }
}

/// What the window learns each time it answers a ping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Presence {
    /// The casebook is open. If not, the window must show nothing from it.
    pub open: bool,
    /// The casebook is about to lock: store what is being typed.
    pub store: bool,
}
