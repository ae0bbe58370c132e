// The shapes that cross from the navigator to the screens. Made by `cargo xtask gen`; do not edit.

export type AbsenceCount = { 
/**
 * The longest run, one after the other.
 */
run: number, total: number, };

export type AbsencePage = { 
/**
 * None where no day away was ever written down: not known is not nought.
 */
counted: AbsenceCount | null, 
/**
 * Whether the terms are written down in which the days lie. Where they are not, every weekday counts.
 */
calendarKnown: boolean, 
/**
 * The first day of the school year that is counted.
 */
since: string, 
/**
 * Newest first; those of earlier school years too.
 */
spells: Array<Spell>, };

export type Acknowledged = { child: ChildId, seq: number, digest: string, };

export type Added<Id> = { id: Id, at: string, };

export type AgeText = { years: number, months: number, };

export type Ahead = { choice: string, 
/**
 * The choices that would be open then.
 */
opens: Array<string>, ends: boolean, };

export type AheadEvent = { on: string, 
/**
 * The school year is not written down, so that the date can only be later.
 */
isEarliest: boolean, 
/**
 * Whole months from today.
 */
monthsAway: number, kind: AheadKind, 
/**
 * Ages in the form of the files (`16`, `17y9m`), for a birthday.
 */
age: string | null, 
/**
 * What is known to come with it, in words.
 */
fact: string | null, sources: Array<Citation>, 
/**
 * The law that sets the time, for a clock.
 */
law: string | null, 
/**
 * A wait that outlasts a service: the day until which it is known to last.
 */
waitsUntil: string | null, 
/**
 * The service whose consent ends.
 */
service: ServiceLink | null, journey: JourneyId | null, pathway: Named | null, step: Named | null, 
/**
 * What opens and closes where the child stands now.
 */
changes: Array<OfferChange>, 
/**
 * What opens and closes further along.
 */
later: Array<OfferChange>, };

export type AheadKind = "due" | "check-in" | "wait-ends" | "plan-review" | "consent-ends" | "consent-asked-anew" | "wait-outlasts" | "birthday" | "school-age-begins" | "school-age-ends" | "starts-school" | "secondary" | "year-nine" | "after-sixteen" | "after-eighteen" | "term-begins" | "term-ends" | "edition-review";

export type AheadMonth = { 
/**
 * Its first day.
 */
month: string, events: Array<AheadEvent>, };

export type AheadPage = { child: Named, from: string, until: string, 
/**
 * Every month of the span in its order, also those in which nothing is foreseen.
 */
months: Array<AheadMonth>, 
/**
 * The school years of the whole span are written down; where they are not, holidays are missing.
 */
termsKnown: boolean, };

export type AttachForm = { 
/**
 * The number of the evidence that it goes with.
 */
to: number | null, note: string, };

export type AttachedFile = { seq: number, name: string, media: Media, 
/**
 * In bytes.
 */
size: number, note: string, on: string, by: string, role: Role, };

export type BackupKind = "asked" | "before-upgrade" | "other";

export type BackupLine = { on: string, at: string, kind: BackupKind, 
/**
 * In units of 1,000 bytes.
 */
kilobytes: number, };

export type CalendarForm = { 
/**
 * None means every child that is not archived, and was not made for training.
 */
child: ChildId | null, 
/**
 * Say which pathway and step each date is of. This gives away what it is about, and still no name.
 */
saysSteps: boolean, 
/**
 * Days before each date on which the calendar reminds; None never.
 */
remind: number | null, 
/**
 * The protective notes that were read before the file is written.
 */
seen: Array<Acknowledged>, };

export type CalendarWritten = { dates: number, at: string, };

export type CheckedAt = { on: string, 
/**
 * `HH:MM`.
 */
at: string, };

export type ChildForm = { name: string, 
/**
 * What the child likes to be called.
 */
knownAs: string, bornDay: string, bornMonth: string, bornYear: string, 
/**
 * School, nursery or college.
 */
setting: string, 
/**
 * The name on papers, where another one is in use.
 */
legalName: string, 
/**
 * The unique pupil number.
 */
upn: string, };

export type ChildId = string;

export type ChildList = { children: Array<ChildRow>, 
/**
 * How many fit what was asked, also those that are not shown; those made for training are not counted.
 */
found: number, 
/**
 * How many the casebook holds; archived ones and those made for training are not counted.
 */
of: number, 
/**
 * Those made for training too, so that they are still found.
 */
archived: number, 
/**
 * Every setting of the children that were chosen from, to narrow by; an empty one where some have none.
 */
settings: Array<string>, };

export type ChildPage = { id: ChildId, form: ChildForm, 
/**
 * What to call the child on screen.
 */
name: string, born: string, age: AgeText, yearGroup: YearGroupLine, 
/**
 * Moves to another setting that lie ahead, soonest first.
 */
moves: Array<MoveLine>, 
/**
 * The child's own words, newest first; shown before anything else.
 */
childWords: Array<Voice>, parentWords: Array<Voice>, 
/**
 * How the child sees the stepping stones, and who could not be heard.
 */
heard: HeardPage, journeys: Array<JourneyCard>, 
/**
 * Pathways that could be begun: right for the age, none under way.
 */
canBegin: Array<PathwayInfo>, 
/**
 * Pathways that are not for a child of this age.
 */
notForAge: Array<PathwayInfo>, 
/**
 * What comes next on all journeys, as one list.
 */
next: NextPage, 
/**
 * What is not settled.
 */
disagreements: Array<DisagreementLine>, answers: Array<KnownAnswer>, 
/**
 * Questions that some journey could ask and nobody has answered.
 */
openQuestions: Array<Question>, evidence: Array<HeldEvidence>, absence: AbsencePage, 
/**
 * What the record itself brings up on the journeys under way.
 */
prompts: Array<PromptCard>, plans: PlanSummary, 
/**
 * The newest of what happened; the timeline has it all.
 * Entries that this version of the app cannot read.
 */
unreadable: Array<UnreadableEntry>, history: Array<TimelineLine>, archived: boolean, 
/**
 * Made for training: marked as such, and removable.
 */
sample: boolean, };

export type ChildRow = { id: ChildId, name: string, age: AgeText, yearGroup: YearGroupLine, setting: string | null, archived: boolean, 
/**
 * The day of the newest entry.
 */
touched: string | null, 
/**
 * Made for training, and not counted.
 */
sample: boolean, journeys: Array<JourneyLine>, 
/**
 * Why this child is near the top, soonest first; empty when nothing is due.
 */
needs: Array<Need>, };

export type ChildSort = "needs" | "name" | "age" | "setting" | "touched" | "untouched";

export type ChildrenAsked = { 
/**
 * Words of the name or the setting.
 */
text: string, 
/**
 * Under way on this pathway; empty for any.
 */
pathway: string, 
/**
 * Under way at a step of this stage.
 */
stage: Stage | null, need: NeedKind | null, 
/**
 * Taught in this year group.
 */
year: YearGroup | null, 
/**
 * At this setting; the empty one is that of children without any.
 */
setting: string | null, 
/**
 * The archived ones instead of the others.
 */
archived: boolean, sort: ChildSort, 
/**
 * How many to show; nought means the usual number.
 */
most: number, };

export type Citation = { id: string, title: string, publisher: string, url: string | null, 
/**
 * What the page says of its own date.
 */
pageDate: string | null, 
/**
 * How much of it was read.
 */
seen: Seen, checked: string, };

export type ClockDoubt = { kind: ClockDoubtKind, 
/**
 * The day of the newest entry, or the latest day on which the open casebook was used.
 */
newest: string, };

export type ClockDoubtKind = "earlier" | "long-after";

export type Code = "locked" | "casebook-exists" | "no-casebook" | "passphrase-too-short" | "passphrase-blank" | "passphrase-repeats" | "passphrase-guessable" | "wrong-passphrase" | "too-many-guesses" | "mistyped-recovery-code" | "wrong-recovery-code" | "key-file-damaged" | "key-file-missing" | "database-missing" | "database-unreadable" | "key-of-another-casebook" | "casebook-too-new" | "folder-unreadable" | "log-of-another-time" | "casebook-damaged" | "no-sound-copy" | "casebook-replaced" | "save-not-confirmed" | "folder-read-only" | "disk-full" | "disk-failed" | "already-open" | "clock-in-doubt" | "record-altered" | "attachment-altered" | "not-a-sample" | "file-unreadable" | "file-empty" | "file-too-large" | "file-of-other-kind" | "file-not-saved" | "file-there-already" | "copy-not-sound" | "copy-stopped" | "copy-in-casebook" | "unknown-attachment" | "name-missing" | "birth-date-not-real" | "birth-date-in-future" | "birth-date-too-old" | "upn-not-sound" | "setting-missing" | "service-missing" | "move-date-too-far" | "year-group-too-far" | "import-not-read" | "import-not-table" | "import-quote-open" | "import-too-large" | "import-too-many-rows" | "import-empty" | "import-columns-missing" | "import-row-not-sound" | "import-nothing-chosen" | "import-gone" | "evidence-date-not-real" | "evidence-date-in-future" | "date-not-real" | "absence-date-in-future" | "decision-date-in-future" | "decision-date-too-early" | "dates-disagree" | "terms-overlap" | "words-missing" | "outcome-missing" | "provision-missing" | "child-view-missing" | "parent-view-missing" | "decision-missing" | "review-too-early" | "review-too-late" | "plan-closed" | "reason-missing" | "speaker-missing" | "text-too-long" | "unknown-child" | "unknown-journey" | "unknown-pathway" | "unknown-step" | "unknown-service" | "unknown-question" | "unknown-evidence" | "choice-not-open" | "gate-of-law" | "journey-moved-on" | "protection-not-seen" | "nothing-to-undo" | "journey-written-to" | "not-to-be-corrected" | "date-in-future" | "date-before-birth" | "journey-ended" | "journey-under-way" | "age-outside-pathway" | "entry-not-for-child" | "unexpected";

export type ConflictBasis = { pathway: Named, step: Named, journey: JourneyId, 
/**
 * What was answered there.
 */
said: string | null, on: string | null, };

export type ConflictCard = { kind: ConflictKind, 
/**
 * The question, the pathway that ended, or the service.
 */
about: Named, 
/**
 * The answer that now holds.
 */
now: string | null, 
/**
 * The day on which a pathway ended, or consent.
 */
on: string | null, rests: Array<ConflictBasis>, 
/**
 * The question, to be answered anew.
 */
question: Question | null, value: string | null, };

export type ConflictKind = "answer" | "not-needed" | "waits-without-consent" | "asked-twice";

export type ConsentForm = { service: string, by: string, asWhom: ConsentGiver, 
/**
 * Who judged that a child below 16 understands it.
 */
judgedBy: string, 
/**
 * A last day that is left empty means that there is none.
 */
dates: DatesForm, what: string, };

export type ConsentGiver = "child" | "young-person" | "parent" | "responsible" | "best-interests" | "settled";

export type ConsentLine = { seq: number, 
/**
 * False: withdrawn.
 */
given: boolean, 
/**
 * The first day, or the day of the withdrawal.
 */
from: string, until: string | null, by: string, 
/**
 * None: it was not written down.
 */
asWhom: ConsentGiver | null, 
/**
 * Who judged that a child below 16 understood it.
 */
judgedBy: string | null, 
/**
 * To what, or why not.
 */
words: string, writtenBy: string, };

export type ConsentNow = { service: Named, state: ConsentState, 
/**
 * Its last day (given, ended), its first (not yet), the day of the last no, or the birthday from which it is asked anew.
 */
date: string | null, reason: string | null, 
/**
 * The last word of each person.
 */
voices: Array<ConsentVoice>, 
/**
 * The birthday from which it will be asked anew, if that comes within two years.
 */
askedAnew: string | null, 
/**
 * The young person decides for themselves today.
 */
own: boolean, };

export type ConsentState = "given" | "not-yet" | "ended" | "withdrawn" | "never-asked" | "own-no" | "disagreed" | "asked-anew" | "not-enough";

export type ConsentVoice = { by: string, 
/**
 * None: it was not written down.
 */
asWhom: ConsentGiver | null, yes: boolean, on: string, };

export type ConsentsPage = { child: Named, 
/**
 * From 16 young people consent for themselves as a rule.
 */
own: boolean, ownSources: Array<Citation>, 
/**
 * The general consent to refer, where it is held and was not withdrawn.
 */
general: HeldEvidence | null, 
/**
 * What is in its way, if anybody ever spoke of it and it does not count.
 */
generalClosed: ConsentNow | null, 
/**
 * The day of the 16th birthday, if it comes within two years: from it on what others agreed to is asked anew.
 */
askedAnew: string | null, 
/**
 * The services of which something was said, and those that a journey would ask now.
 */
services: Array<ServiceConsent>, 
/**
 * The services that can be consented to, by name: urgent help is not among them, nobody needs consent to call it.
 */
all: Array<Named>, };

export type Contact = { kind: ContactKind, value: string, hours: string | null, seen: Seen, 
/**
 * 999 and 111: nobody needs to be told how sure they are.
 */
sure: boolean, };

export type ContactKind = "phone" | "text" | "email" | "web" | "address" | "in-person";

export type CopiesPage = { 
/**
 * The folder of the copies beside the casebook.
 */
folder: string, 
/**
 * The newest first.
 */
backups: Array<BackupLine>, 
/**
 * The day on which the casebook was last copied to another place.
 */
copiedOn: string | null, };

export type CopyMade = { 
/**
 * The folder or file, as a path.
 */
place: string, at: string, };

export type Copying = { done: number, of: number, 
/**
 * Everything is copied, and the copy is being opened and read through.
 */
checking: boolean, };

export type Correction = { "kind": "answer", value: string, } | { "kind": "choice", choice: string, gateReason: string, reason: string, } | { "kind": "evidence", form: EvidenceForm, } | { "kind": "words", words: string, } | { "kind": "absence", form: DatesForm, } | { "kind": "details", form: ChildForm, } | { "kind": "plan", form: PlanForm, } | { "kind": "review", form: ReviewForm, } | { "kind": "consent", form: ConsentForm, } | { "kind": "withdrawal", form: WithdrawalForm, } | { "kind": "disagreement", form: DisagreementForm, } | { "kind": "settlement", form: SettlementForm, } | { "kind": "move", form: MoveForm, } | { "kind": "protection", form: ProtectionForm, } | { "kind": "self-view", form: SelfViewForm, };

export type CountedFrom = "letter" | "certificate";

export type Cycle = { plan: PlanShown, review: ReviewShown | null, ended: PlanEnding | null, 
/**
 * The newest of all: its closing can be taken back.
 */
newest: boolean, };

export type Damage = "attachment" | "entry" | "database" | "replaced";

export type DateOrder = "day-first" | "month-first";

export type DatesForm = { fromDay: string, fromMonth: string, fromYear: string, 
/**
 * Left empty for a single day.
 */
toDay: string, toMonth: string, toYear: string, };

export type Days = { from: string, to: string | null, };

export type Decision = { journey: JourneyId, 
/**
 * `JourneyAt.seq` of the page that the decision was made on.
 */
seq: number, step: string, choice: string, 
/**
 * The reason for passing expected gates that are not met; empty when there is none.
 */
gateReason: string, 
/**
 * The reason that the route itself asks for (a referral declined, for example).
 */
reason: string, 
/**
 * The day on which it was decided, where that is not today; all three empty for today.
 */
day: string, month: string, year: string, };

export type DeliveredForm = { provision: string, words: string, };

export type DeliveredShown = { id: string, what: string, words: string, };

export type Disagreeing = "child" | "young-person" | "parent" | "school" | "service" | "council";

export type DisagreementAbout = "support-in-school" | "refused-to-assess" | "refused-plan" | "content-of-plan" | "placement" | "out-of-time" | "medical-needs-education" | "exclusion" | "service-declined" | "consent" | "other";

export type DisagreementCard = { line: DisagreementLine, words: string, on: string, writtenBy: string, letterOn: string | null, 
/**
 * The day of the mediation certificate that came after the letter.
 */
certificateOn: string | null, steps: Array<DisagreementStepCard>, settled: Settled | null, };

export type DisagreementForm = { who: Disagreeing, about: DisagreementAbout, journey: JourneyId | null, words: string, 
/**
 * The date of a decision letter; all three empty where there is none.
 */
day: string, month: string, year: string, };

export type DisagreementLine = { seq: number, who: Disagreeing, about: Named, pathway: Named | null, 
/**
 * The next limit that has not passed.
 */
limit: LimitLine | null, 
/**
 * There are limits, and no letter from which to count them.
 */
needsLetter: boolean, };

export type DisagreementStepCard = { id: string, words: string, limit: LimitLine | null, 
/**
 * It has a limit, and the day from which it is counted is not known.
 */
needsLetter: boolean, signposts: Array<ServiceLink>, link: LinkCard | null, origin: Origin, sources: Array<Citation>, };

export type DisagreementsPage = { child: Named, 
/**
 * Those that are not settled, oldest first.
 */
open: Array<DisagreementCard>, settled: Array<DisagreementCard>, 
/**
 * What a disagreement can be about.
 */
abouts: Array<Named>, 
/**
 * The journeys under way, by pathway.
 */
journeys: Array<Named>, };

export type DraftText = { text: string, on: string, 
/**
 * `HH:MM`.
 */
at: string, };

export type Drawing = { width: number, height: number, boxes: Array<DrawnStep>, lines: Array<DrawnRoute>, };

export type DrawnRoute = { from: string, to: string, label: string, 
/**
 * Its number among the choices of its box.
 */
number: number, 
/**
 * `[x, y]` pairs, from the edge of one box to the edge of the other; none where it leads back or to an end.
 */
points: Array<[number, number]>, 
/**
 * Middle of the number beside the line.
 */
numberAt: [number, number], 
/**
 * The journey took it.
 */
taken: boolean, };

export type DrawnStep = { id: string, words: string, 
/**
 * The words broken into lines that fit the box.
 */
lines: Array<string>, 
/**
 * The lines of each choice; the first begins with its number.
 */
choices: Array<Array<string>>, kind: StepKind, stage: Stage, place: MapPlace, 
/**
 * Top left corner and size.
 */
x: number, y: number, width: number, height: number, };

export type DueText = { on: string, 
/**
 * The school year is not written down, so that it can only be later.
 */
isEarliest: boolean, };

export type Edit = { "kind": "correct", seq: number, to: Correction, reason: string, } | { "kind": "change", seq: number, value: string, day: string, month: string, year: string, } | { "kind": "add", seq: number, words: string, } | { "kind": "take-back", seq: number, reason: string, } | { "kind": "put-back", seq: number, reason: string, } | { "kind": "mend", journey: JourneyId, reason: string, };

export type EditionLine = { version: number, 
/**
 * The first twelve characters of its digest.
 */
digest: string, lawAsAt: string, reviewBy: string, pastReview: boolean, };

export type EntryPage = { child: Named, line: TimelineLine, 
/**
 * What it says now, in the form in which it is corrected; None where it cannot be.
 */
now: Correction | null, 
/**
 * The question, where it is an answer.
 */
question: Question | null, 
/**
 * What there is to choose from: the choices of the step, the services, what a disagreement can be about, the provision of a plan.
 */
choices: Array<Named>, 
/**
 * Every journey that a plan can serve, where it is one.
 */
journeys: Array<PlanJourney>, canChange: boolean, 
/**
 * It is the general consent: as whom it was given counts.
 */
consent: boolean, };

export type EntryRef = { seq: number, kind: HistoryKind, about: string | null, words: string | null, days: Days | null, tellsWho: boolean, };

export type EvidenceForm = { evidence: string, day: string, month: string, year: string, 
/**
 * Who said, wrote or gave it.
 */
saidBy: string, 
/**
 * As whom, for consent.
 */
asWhom: ConsentGiver | null, 
/**
 * Who judged that a child below 16 understands it.
 */
judgedBy: string, note: string, };

export type EvidenceItem = { held: HeldEvidence, 
/**
 * Who wrote it down, as what, and when.
 */
by: string, role: Role, written: string, wantedBy: Array<WantedAt>, files: Array<AttachedFile>, };

export type EvidenceKind = { id: string, words: string, kind: string, held: boolean, wantedBy: Array<WantedAt>, };

export type EvidenceLine = { id: string, words: string, kind: string, held: HeldEvidence | null, 
/**
 * Who could supply it.
 */
who: Array<string>, };

export type EvidenceNow = { id: string, words: string, kind: string, held: boolean, };

export type EvidencePage = { child: Named, sample: boolean, 
/**
 * Newest first, by the day that each is of.
 */
held: Array<EvidenceItem>, 
/**
 * Files that go with no piece of evidence, newest first.
 */
files: Array<AttachedFile>, 
/**
 * What can be added: what a step wants now and nobody holds comes first.
 */
kinds: Array<EvidenceKind>, };

export type Failure = { code: Code, 
/**
 * The field of the form that the failure is about, by its name in the request.
 */
field: string | null, 
/**
 * For the log and for support, and what was found in place of what was expected; never a name, never the words of a record.
 */
detail: string | null, 
/**
 * What else is wrong with the same form, in the order of its fields.
 */
also?: Array<Fault>, };

export type FamilyPage = { child: Named | null, 
/**
 * The child's own words, newest.
 */
childWords: string | null, 
/**
 * What the family can do meanwhile.
 */
meanwhile: string | null, 
/**
 * Who takes care of it now.
 */
who: Array<Named>, 
/**
 * When it is looked at again.
 */
due: string | null, 
/**
 * Days that are not school days may be counted, so that it can only be later.
 */
dueIsEarliest: boolean, overdue: boolean, 
/**
 * When a wait should end, whatever the check-ins.
 */
endsBy: string | null, services: Array<FamilyService>, };

export type FamilyService = { id: string, name: string, what: string, contacts: Array<Contact>, };

export type Fault = { code: Code, field: string | null, detail: string | null, };

export type FindCommand = "today" | "children" | "add-child" | "explore" | "services" | "urgent" | "calendar-file" | "import" | "indicators" | "settings" | "passphrase" | "terms" | "who-you-are" | "about" | "keys" | "hide-names" | "lock";

export type FindGroup = { kind: FindKind, hits: Array<FindHit>, 
/**
 * There is more than is shown.
 */
more: boolean, };

export type FindHit = { 
/**
 * Its name in pieces; every second piece (index 1, 3, …) is what was typed.
 */
pieces: Array<string>, 
/**
 * Where it stands, to tell two of one name apart.
 */
about: string | null, 
/**
 * Whose it is, for a child and for words of a record.
 */
child: Named | null, archived: boolean, target: FindTarget, };

export type FindKind = "child" | "command" | "pathway" | "step" | "service" | "question" | "evidence" | "record";

export type FindPage = { groups: Array<FindGroup>, };

export type FindTarget = { "at": "child", child: ChildId, } | { "at": "journey", journey: JourneyId, } | { "at": "pathway", pathway: string, } | { "at": "step", pathway: string, step: string, } | { "at": "service", service: string, } | { "at": "command", command: FindCommand, };

export type Force = "law" | "expected" | "advised";

export type Found = { child: Named, journey: JourneyId | null, 
/**
 * The text around the hit, in pieces; every second piece (index 1, 3, …) is the hit itself.
 */
pieces: Array<string>, 
/**
 * The text is itself the child's name or setting, not what somebody wrote.
 */
tellsWho: boolean, };

export type GateCard = { id: string, words: string, force: Force, state: GateState, missing: Array<Missing>, 
/**
 * Consent that no longer holds, of the services to which the choice sends.
 */
closed: Array<ConsentNow>, 
/**
 * The young person decides for themselves today.
 */
own: boolean, 
/**
 * The services of the choice for which consent can be given, where the gate asks for it.
 */
services: Array<Named>, origin: Origin, sources: Array<Citation>, };

export type GateState = "met" | "not-met" | "not-known-yet" | "overridden";

export type GivenBy = "child-words" | "parent-words" | "plan" | "review";

export type Health = { 
/**
 * A check is under way.
 */
checking: boolean, 
/**
 * When the last check ended that read everything; None since the casebook was opened.
 */
checked: CheckedAt | null, 
/**
 * The worst that was found since the casebook was opened.
 */
fault: Damage | null, 
/**
 * Work that was saved and is missing, until somebody has said that they know.
 */
loss: Lost | null, 
/**
 * The casebook was put back from a copy when it was opened.
 */
putBack: PutBack | null, };

export type HeardForm = { how: HowHeard | null, words: string, 
/**
 * The entry that holds the words already.
 */
voice: number | null, why: string, };

export type HeardPage = { 
/**
 * Newest first, each for itself: they are never added up or held against each other.
 */
selfViews: Array<SelfView>, 
/**
 * Why the child could not be heard, until words come.
 */
childNotHeard: NotHeard | null, 
/**
 * The same of the parents.
 */
parentNotHeard: NotHeard | null, };

export type HeardShown = { words: string | null, notHeard: string | null, };

export type HeldEvidence = { id: string, words: string, kind: string, on: string, saidBy: string, note: string, seq: number, 
/**
 * What in the record is this evidence by itself; none where it was written down as evidence.
 */
givenBy: GivenBy | null, };

export type HistoryKind = "profile" | "voice" | "self-view" | "not-heard" | "plan" | "plan-changed" | "review" | "plan-ended" | "begun" | "chosen" | "answered" | "consented" | "consent-withdrawn" | "disagreed" | "disagreement-settled" | "evidence" | "attachment" | "task" | "note" | "undone" | "changed" | "added" | "corrected" | "protected" | "protection-ended" | "urgent" | "archived" | "moved" | "year-group" | "absence";

export type Hop = { from: Named, choice: string, to: Named, needed: Array<Missing>, 
/**
 * Consent that was refused, is disagreed about or is asked anew.
 */
closed: Array<ConsentNow>, };

export type HowHeard = "now" | "already" | "not-heard";

export type ImaginedLine = { imagined: Scenario, 
/**
 * The step, the question or the evidence.
 */
about: string | null, 
/**
 * What is chosen or answered.
 */
words: string | null, 
/**
 * How many school days it comes to.
 */
days: number | null, 
/**
 * Why it does not fit after what is imagined before it; it is then left out.
 */
refused: Code | null, };

export type ImportChoice = "add" | "leave-out" | "update-setting";

export type ImportColumns = { name: number | null, surname: number | null, forename: number | null, 
/**
 * The surname in use; the other one is the legal one.
 */
preferredSurname: number | null, upn: number | null, knownAs: number | null, born: number | null, setting: number | null, yearGroup: number | null, dates: DateOrder, 
/**
 * Of which school year the year groups are; None for what the rows say.
 */
schoolYear: ImportSchoolYear | null, };

export type ImportDates = "plain" | "day-first" | "month-first" | "either" | "mixed";

export type ImportDecision = { line: number, choice: ImportChoice, };

export type ImportDone = { added: Array<Named>, updated: Array<Named>, leftOut: number, at: string, };

export type ImportEncoding = "utf8" | "windows1252" | "mac-roman" | "dos" | "utf16-le" | "utf16-be";

export type ImportFault = { kind: ImportFaultKind, 
/**
 * What stands on top of the column.
 */
heading: string, column: number | null, 
/**
 * What was found there.
 */
found: string, 
/**
 * The row cannot be added like this.
 */
blocks: boolean, };

export type ImportFaultKind = "name-missing" | "place-holder" | "upn-not-number" | "upn-wrong-letter" | "too-long" | "born-missing" | "born-not-date" | "born-in-future" | "born-too-long-ago" | "born-either-way" | "year-group-not-known" | "year-group-differs" | "year-group-none" | "wider-than-headings" | "narrower-than-headings" | "stray-quote" | "rows-inside" | "letters-mended" | "letters-look-wrong";

export type ImportLike = { 
/**
 * The same name and birth date; otherwise only nearly.
 */
isSame: boolean, 
/**
 * The same unique pupil number, whatever the name.
 */
sameNumber: boolean, 
/**
 * A child of the casebook, or else the line of an earlier row.
 */
child: ChildId | null, line: number | null, archived: boolean, name: string, born: string, setting: string, };

export type ImportLine = { line: number, words: string, };

export type ImportOrderFrom = "file" | "memory" | "usual" | "person";

export type ImportPage = { 
/**
 * What stands on top of each column; empty where nothing does.
 */
headings: Array<string>, columns: ImportColumns, 
/**
 * These columns were chosen for the last file with the same headings.
 */
remembered: boolean, 
/**
 * How the dates of the file can be read.
 */
dates: ImportDates, 
/**
 * Who says in which order day and month are read.
 */
orderFrom: ImportOrderFrom, 
/**
 * How the file was read, and whether its letters are a guess.
 */
reading: ImportReading, lettersAreAGuess: boolean, 
/**
 * What each encoding would make of the letters beyond ASCII; empty if there are none or the file says itself.
 */
samples: Array<ImportSample>, 
/**
 * Of which school year the year groups of the file are.
 */
schoolYear: ImportSchoolYear, 
/**
 * The first lines, from which the one with the headings can be chosen.
 */
top: Array<ImportLine>, 
/**
 * The lines above the headings, which are left out.
 */
skipped: Array<ImportLine>, 
/**
 * Every row; empty until a name and a birth date have their columns.
 */
rows: Array<ImportRow>, 
/**
 * How many rows there are.
 */
of: number, 
/**
 * How many have something wrong with them, and how many are like somebody.
 */
wrong: number, alike: number, 
/**
 * How many have a year group that is not that of the birth date.
 */
otherYear: number, };

export type ImportReading = { encoding: ImportEncoding, 
/**
 * One character.
 */
separator: string, 
/**
 * The line with the headings, the first being 1; 0 if there are none.
 */
headingLine: number, };

export type ImportRow = { 
/**
 * Its line in the file.
 */
line: number, name: string, knownAs: string, 
/**
 * The name on papers, where another one is in use.
 */
legalName: string, upn: string, born: string | null, setting: string, 
/**
 * By the birth date.
 */
yearGroup: YearGroup | null, faults: Array<ImportFault>, likes: Array<ImportLike>, 
/**
 * What is done with it if nobody says otherwise.
 */
choice: ImportChoice, 
/**
 * What can be done with it.
 */
choices: Array<ImportChoice>, };

export type ImportSample = { encoding: ImportEncoding, cells: Array<string>, };

export type ImportSchoolYear = "this" | "last" | "next";

export type ImportTakenBack = { 
/**
 * How many children were archived.
 */
archived: number, 
/**
 * Children of whom something was written since, who stay as they are.
 */
kept: Array<Named>, at: string, };

export type IndicatorBlock = { kind: IndicatorKind, words: string, total: Shown, parts: Array<IndicatorPart>, };

export type IndicatorKind = "under-way-by-pathway" | "under-way-by-stage" | "time-at-step" | "due" | "waits" | "reviews-due" | "begun-by-stage" | "begun-by-age" | "first-pathway" | "law-times" | "other-times" | "reviews-kept" | "child-heard" | "parent-heard";

export type IndicatorPart = { id: string, words: string, shown: Shown, };

export type Indicators = { period: Period, 
/**
 * None where it has no beginning.
 */
from: string | null, to: string, 
/**
 * The children of the casebook, archived ones left out.
 */
children: Shown, blocks: Array<IndicatorBlock>, };

export type JourneyAt = { id: JourneyId, child: Named, 
/**
 * The child was made for training.
 */
sample: boolean, age: AgeText, 
/**
 * The last entry that this page was drawn from; sent back with every decision so that none is made on an old page.
 */
seq: number, 
/**
 * False when the page shows another step of the pathway than the one the journey stands at.
 */
here: boolean, since: string, cycles: number, canUndo: boolean, ended: boolean, 
/**
 * Replay stopped before the last decision: from there on the record no longer fits.
 */
stopped: Stopped | null, 
/**
 * The child's own words, newest, to stand at the top; None until they were asked for.
 */
childWords: string | null, 
/**
 * Why the child could not be heard, until words come.
 */
notHeard: string | null, notes: Array<NoteLine>, 
/**
 * The plans in force that serve this journey.
 */
plans: Array<PlanLine>, };

export type JourneyCard = { line: JourneyLine, 
/**
 * What the step is for.
 */
purpose: string, trail: Array<TrailStep>, 
/**
 * What is missing before any route opens; empty when one is open.
 */
waitsFor: Array<string>, };

export type JourneyId = string;

export type JourneyLine = { id: JourneyId, pathway: Named, step: Named, stage: Stage, kind: StepKind, since: string, ended: boolean, 
/**
 * When this step's timescale or check-in runs out.
 */
due: string | null, 
/**
 * The school year is not written down, so that the date can only be later.
 */
dueIsEarliest: boolean, overdue: boolean, 
/**
 * The app now has a later edition of this pathway than the one this journey began under.
 */
newerEdition: boolean, 
/**
 * Entries no longer fit together (for example after the birth date was mended); see the journey.
 */
needsMending: boolean, };

export type JourneyPreview = { journey: JourneyId, pathway: Named, alters: boolean, now: Stand, then: Stand, 
/**
 * Decisions that would no longer fit, in their order.
 */
misfits: Array<MisfitLine>, opens: Array<OfferLine>, closes: Array<OfferLine>, };

export type Judged = { refused: Code | null, strength: Strength | null, };

export type KnownAnswer = { question: Question, value: string, valueWords: string, on: string, by: string, };

export type LastDone = { seq: number, kind: HistoryKind, child: ChildId, journey: JourneyId | null, };

export type LaterEntry = { seq: number, on: string, by: string, role: Role, reason: string | null, 
/**
 * What it now says.
 */
words: string | null, days: Days | null, };

export type LimitLine = { on: string, law: string, from: CountedFrom, past: boolean, };

export type LinkCard = { pathway: Named, step: Named, purpose: string, state: RouteState, because: Array<Missing>, origin: Origin | null, sources: Array<Citation>, 
/**
 * It stands open beside every step of this pathway.
 */
always: boolean, 
/**
 * The child's journey on that pathway, where one is under way.
 */
underWay: JourneyId | null, };

export type Lost = { entries: number, 
/**
 * Other entries are in the place of some, so that there may be more.
 */
atLeast: boolean, children: Array<Named>, 
/**
 * Children of whom nothing is left.
 */
gone: number, 
/**
 * The name of the copy that holds most of it.
 */
copy: string | null, 
/**
 * Of so many of the children.
 */
copyHolds: number, };

export type MapPlace = "here" | "passed" | "next" | "ahead" | "not-for-this-child";

export type MapRoute = { choice: string, to: Named, 
/**
 * Known only for the step where the journey stands, or for a pretend age.
 */
state: RouteState | null, };

export type MapStage = { stage: Stage, steps: Array<MapStep>, };

export type MapStep = { step: Named, kind: StepKind, place: MapPlace, 
/**
 * Where each choice leads.
 */
leadsTo: Array<MapRoute>, };

export type Me = { name: string, role: Role, };

export type Media = "pdf" | "png" | "jpeg";

export type MisfitLine = { seq: number, step: Named, choice: string, on: string, 
/**
 * The facts in the way, for the first of them.
 */
because: Array<Missing>, 
/**
 * It only rests on the one before it.
 */
follows: boolean, };

export type Missing = { kind: MissingKind, 
/**
 * The question, evidence or step that it is about.
 */
id: string | null, 
/**
 * Words for it: the question, the evidence, the step.
 */
words: string | null, 
/**
 * What was answered (a question), in words.
 */
given: string | null, 
/**
 * What would be needed (a question: the wanted values, in words).
 */
wanted: Array<string>, 
/**
 * Ages, as text of the format (`16`, `17y9m`), for `age`.
 */
ageFrom: string | null, ageUnder: string | null, 
/**
 * The date on which an age condition turns, where it still will.
 */
turnsOn: string | null, 
/**
 * Cycles needed and done, for `cycles`.
 */
needed: number | null, done: number | null, 
/**
 * Who could supply it.
 */
who: Array<string>, 
/**
 * The whole question, so that it can be answered on the spot.
 */
question: Question | null, 
/**
 * True: nobody has said. False: it was said, and it does not fit.
 */
notKnown: boolean, 
/**
 * The way is for those of whom the fact does *not* hold.
 */
negated: boolean, 
/**
 * It is evidence of kind consent: as whom it was given counts.
 */
consent: boolean, };

export type MissingKind = "age" | "school-age" | "answer" | "evidence" | "cycles" | "been" | "role" | "absent" | "gate";

export type MoveForm = { fromDay: string, fromMonth: string, fromYear: string, setting: string, };

export type MoveLine = { seq: number, from: string, setting: string, };

export type Named = { id: string, words: string, };

export type Need = { kind: NeedKind, journey: JourneyId | null, step: Named | null, date: string | null, 
/**
 * The reason that somebody wrote down, in their words.
 */
reason: string | null, };

export type NeedKind = "overdue" | "review-overdue" | "needs-mending" | "due-this-week" | "review-this-week" | "no-journey" | "not-heard" | "not-heard-why";

export type NewKey = { 
/**
 * Groups of characters, in order.
 */
groups: Array<string>, 
/**
 * How many copies an older key file still opens.
 */
copiesLeft: number, };

export type NextItem = { 
/**
 * Tells it from every other in the list.
 */
key: string, kind: NextKind, rank: NextRank, 
/**
 * The step, the question, the evidence, the service.
 */
words: string, detail: string | null, 
/**
 * The answer that is known already, where the step asks for one.
 */
answered: string | null, due: string | null, overdue: boolean, 
/**
 * Wanted by different dates; the earliest counts.
 */
twoDates: boolean, wantedBy: Array<WantedBy>, 
/**
 * To be answered on the spot.
 */
question: Question | null, 
/**
 * The id of evidence, to be added on the spot; of the service, for consent.
 */
id: string | null, 
/**
 * It is evidence of consent for every service: who gave it counts, and is asked.
 */
generalConsent: boolean, 
/**
 * Who could supply it.
 */
who: Array<string>, consent: ConsentNow | null, 
/**
 * The journey that stands there.
 */
journey: JourneyId | null, door: LinkCard | null, };

export type NextKind = "sign" | "disagreement" | "step" | "wait" | "door" | "prompt" | "question" | "consent" | "evidence" | "review";

export type NextPage = { child: Named, 
/**
 * In the order in which they press.
 */
items: Array<NextItem>, conflicts: Array<ConflictCard>, };

export type NextRank = "safety" | "law" | "rest" | "door";

export type NotHeard = { seq: number, reason: string, on: string, writtenBy: string, };

export type NoteLine = { seq: number, words: string, on: string, by: string, };

export type OfferChange = { door: OfferKind, 
/**
 * The choice, the step that a door leads to, the service, or the pathway.
 */
words: string, pathway: Named, 
/**
 * The step at which it stands.
 */
step: Named | null, journey: JourneyId | null, 
/**
 * The id of the service, where it is one.
 */
service: string | null, before: RouteState, after: RouteState, };

export type OfferKind = "route" | "link" | "service" | "begin";

export type OfferLine = { kind: WayOnKind, words: string, to: Named, 
/**
 * Why it is closed.
 */
because: Array<Missing>, };

export type Origin = "law" | "national-guidance" | "local" | "example-practice" | "suggested";

export type PackInfo = { id: string, version: number, issued: string, lawAsAt: string, reviewBy: string, pastReview: boolean, pathways: Array<PathwayInfo>, 
/**
 * Where its services work, the nearest first.
 */
areas: Array<Named>, };

export type PathwayInfo = { id: string, title: string, purpose: string, version: number, ageFrom: number, ageUnder: number, stepCount: number, lawAsAt: string, reviewBy: string, pastReview: boolean, };

export type PathwayMap = { pathway: Named, purpose: string, stages: Array<MapStage>, drawing: Drawing, };

export type Period = "this-school-year" | "last-school-year" | "before";

export type Phase = "new" | "locked" | "open";

export type Picture = { name: string, 
/**
 * A `data:` address.
 */
source: string, };

export type PlanEnding = { seq: number, on: string, by: string, reason: string, };

export type PlanForm = { 
/**
 * The journeys that it serves.
 */
journeys: Array<JourneyId>, outcomes: Array<PlanOutcome>, provision: Array<PlanProvision>, fromDay: string, fromMonth: string, fromYear: string, reviewDay: string, reviewMonth: string, reviewYear: string, };

export type PlanJourney = { id: JourneyId, pathway: Named, ended: boolean, };

export type PlanLine = { plan: number, 
/**
 * The child's first, then the parents'.
 */
outcomes: Array<PlanOutcome>, reviewOn: string, overdue: boolean, 
/**
 * School days until the review; none are left on the day itself.
 */
schoolDaysLeft: number, 
/**
 * The school year is not written down, so that there can only be fewer.
 */
leftIsMost: boolean, };

export type PlanOutcome = { 
/**
 * Kept through every change; empty for one that was just typed.
 */
id: string, words: string, whose: Whose, };

export type PlanPage = { child: Named, 
/**
 * The plans in force, the earliest review first.
 */
current: Array<PlanShown>, 
/**
 * Plans that were reviewed or ended, newest first.
 */
earlier: Array<Cycle>, 
/**
 * Every journey that a plan can serve.
 */
journeys: Array<PlanJourney>, 
/**
 * What the next plan starts from: the last one, or nothing yet.
 */
start: PlanForm, 
/**
 * What was written down already, newest first: a review may point to it.
 */
childWords: Array<Voice>, parentWords: Array<Voice>, };

export type PlanProvision = { 
/**
 * Kept through every change; empty for one that was just typed.
 */
id: string, what: string, who: string, howOften: string, };

export type PlanShown = { line: PlanLine, journeys: Array<PlanJourney>, provision: Array<PlanProvision>, from: string, writtenOn: string, by: string, 
/**
 * As it stands, to be changed.
 */
form: PlanForm, };

export type PlanSummary = { current: Array<PlanLine>, 
/**
 * The last review, where no plan follows it yet and one was to follow.
 */
nextAfter: string | null, };

export type Preferences = { language: string, theme: Theme, 
/**
 * Per cent: 100, 125, 150, 175 or 200.
 */
textSize: number, 
/**
 * Minutes without a key or a click before the casebook locks; 0 is never.
 */
lockAfter: number, };

export type Presence = { 
/**
 * The casebook is open. If not, the window must show nothing of it.
 */
open: boolean, 
/**
 * The casebook locks in a moment: store what is being typed.
 */
store: boolean, };

export type Pretend = { 
/**
 * Whole years; None draws every age's routes.
 */
age: number | null, role: Role | null, };

export type Preview = { 
/**
 * The newest entry that it was worked out from; sent back with the edit.
 */
newest: number, journeys: Array<JourneyPreview>, 
/**
 * The pathways that would be as if they had never been begun.
 */
gone: Array<Named>, 
/**
 * The pathways that would be under way again.
 */
back: Array<Named>, };

export type PromptCard = { id: string, words: string, 
/**
 * What to do.
 */
act: string, 
/**
 * The days that brought it up, where it is about days away.
 */
counted: AbsenceCount | null, 
/**
 * The door that it opens.
 */
door: LinkCard, origin: Origin, sources: Array<Citation>, };

export type ProtectedChild = { child: Named, notes: Array<ProtectionLine>, };

export type ProtectionEndForm = { seq: number, reason: string, day: string, month: string, year: string, };

export type ProtectionEnded = { seq: number, on: string, reason: string, writtenBy: string, };

export type ProtectionForm = { kind: ProtectionKind, who: string, words: string, givenBy: string, day: string, month: string, year: string, };

export type ProtectionKind = "must-not-know" | "must-not-receive" | "no-contact";

export type ProtectionLine = { seq: number, 
/**
 * Of what the note says: it is another one after a correction.
 */
digest: string, kind: ProtectionKind, who: string, words: string, givenBy: string, from: string, writtenBy: string, ended: ProtectionEnded | null, };

export type ProtectionsPage = { child: Named, 
/**
 * Those that were not ended.
 */
now: Array<ProtectionLine>, 
/**
 * The others, newest first.
 */
ended: Array<ProtectionLine>, };

export type Publish = "ready" | "check-first" | "route-only" | "closed";

export type PutBack = { 
/**
 * The name of the copy; None where it is the database that was there, without its log.
 */
copy: string | null, 
/**
 * The folder with the files that were there before.
 */
aside: string, };

export type Question = { id: string, words: string, help: string | null, values: Array<Named>, 
/**
 * Who could supply the answer.
 */
who: Array<string>, };

export type Reading = { read: number, of: number, };

export type RecoveryCode = { 
/**
 * Groups of characters, in order.
 */
groups: Array<string>, };

export type ReviewDecision = "go-on" | "change" | "step-up" | "step-down" | "end";

export type ReviewForm = { plan: number, day: string, month: string, year: string, delivered: Array<DeliveredForm>, changed: string, child: HeardForm, parent: HeardForm, decision: ReviewDecision | null, why: string, next: string, 
/**
 * The plan as it goes on from this review, where it is decided to carry on; as it is, only the day of its next review counts.
 */
carryOn: PlanForm | null, };

export type ReviewShown = { seq: number, on: string, by: string, delivered: Array<DeliveredShown>, changed: string, child: HeardShown, parent: HeardShown, decision: ReviewDecision, why: string, next: string, };

export type Road = { choice: string, to: Named, state: RouteState, 
/**
 * The one fact that would change it; None when it was open and simply not chosen, or when more than one is needed.
 */
wouldChange: Missing | null, };

export type RoadsAt = { step: Named, taken: string, on: string, roads: Array<Road>, };

export type Role = "senco" | "health" | "family-support";

export type RouteCard = { choice: string, words: string, to: Named, toStage: Stage, state: RouteState, 
/**
 * What must become known or held (waiting), or the fact that closed it (not for this child).
 */
because: Array<Missing>, gates: Array<GateCard>, 
/**
 * The practitioner is asked to write why when taking it.
 */
asksReason: boolean, };

export type RouteState = "open" | "open-with-reason" | "waiting" | "not-for-this-child";

export type Saved = { 
/**
 * When, by this computer's clock, `HH:MM`.
 */
at: string, };

export type Scenario = { "kind": "later", months: number, } | { "kind": "absent", days: number, run: boolean, } | { "kind": "answer", question: string, value: string, } | { "kind": "hold", evidence: string, } | { "kind": "lose", evidence: string, } | { "kind": "consent", service: string, given: boolean, 
/**
 * None: whoever decides at that age.
 */
asWhom: ConsentGiver | null, } | { "kind": "review" } | { "kind": "choose", choice: string, } | { "kind": "back" };

export type Seen = "page" | "excerpt" | "second-hand" | "unverified";

export type SelfView = { seq: number, stones: Array<StoneView>, 
/**
 * Who sat beside the child; empty where nobody said.
 */
with: string, on: string, writtenBy: string, };

export type SelfViewForm = { stones: Array<StoneView>, with: string, };

export type ServiceCard = { id: string, name: string, what: string, whoMayAsk: string | null, how: string | null, cost: string | null, caution: string | null, scope: Named, needs: Array<string>, audience: Array<string>, 
/**
 * Ages in words of the format: from `4`, under `18`, or with months `17y9m`. None where not known.
 */
ageFrom: string | null, ageUnder: string | null, 
/**
 * None of these has been confirmed by opening the live page or ringing.
 */
contacts: Array<Contact>, publish: Publish, 
/**
 * How much of the service's own page was read.
 */
seen: Seen, checked: string, closed: boolean, 
/**
 * Where to go instead of a closed service.
 */
successor: ServiceLink | null, sources: Array<ServiceSource>, 
/**
 * True where the service's ages are not known, so that whether it fits this child is not known either.
 */
ageNotKnown: boolean, };

export type ServiceConsent = { service: Named, now: ConsentNow, 
/**
 * The pathways on which a choice would go to this service now.
 */
wantedBy: Array<string>, 
/**
 * Newest first.
 */
history: Array<ConsentLine>, };

export type ServiceLink = { id: string, name: string, };

export type ServiceList = { services: Array<ServiceCard>, 
/**
 * How many the directory holds in all.
 */
of: number, };

export type ServiceNow = { id: string, words: string, given: boolean, };

export type ServiceQuery = { text: string, 
/**
 * Whole years.
 */
age: number | null, 
/**
 * `general`, `autism`, `ebsa`, `mental-health`, `sensory`, `crisis`.
 */
need: string | null, 
/**
 * `child`, `parent`, `professional`.
 */
audience: string | null, 
/**
 * The id of an area of the pack.
 */
scope: string | null, };

export type ServiceSource = { title: string, url: string | null, seen: Seen, pageDate: string | null, };

export type Settled = { how: Settlement, words: string, on: string, };

export type Settlement = "agreed" | "decided" | "let-rest" | "overtaken";

export type SettlementForm = { seq: number, how: Settlement, words: string, };

export type Sharing = "private" | "closed" | "open";

export type Shown = { "kind": "count", count: number, } | { "kind": "few" } | { "kind": "hidden" };

export type Speaker = "child" | "parent";

export type Spell = { seq: number, from: string, to: string, writtenBy: string, };

export type Stage = "universal" | "targeted" | "specialist" | "statutory";

export type Stand = { step: Named, due: string | null, ended: boolean, 
/**
 * The rounds of plan and review that are counted.
 */
cycles: number, };

export type Status = { phase: Phase, 
/**
 * What is wrong with the casebook, where that can be seen before a passphrase is typed.
 */
fault: Failure | null, appVersion: string, 
/**
 * The folder in which the casebook lies.
 */
folder: string, pack: PackInfo, preferences: Preferences, 
/**
 * Languages on offer, as BCP 47 tags.
 */
languages: Array<string>, 
/**
 * Who is at the screen; only known once the casebook is open.
 */
me: Me | null, 
/**
 * False until somebody has shown that today's recovery code is written down.
 */
codeConfirmed: boolean, sharing: Sharing, 
/**
 * The shortest passphrase accepted, in characters.
 */
passphraseMin: number, 
/**
 * Today, by this computer's clock.
 */
today: string, 
/**
 * Why that date looks wrong. Nothing is written until somebody says that it is right.
 */
clock: ClockDoubt | null, 
/**
 * Why the disk took nothing when the casebook was opened. It is then only read.
 */
hindrance: Code | null, };

export type StepClock = { time: Timescale, 
/**
 * The step at whose end it begins.
 */
since: Named, 
/**
 * When it began for this child; None where it does not run, and the step's own time counts.
 */
began: string | null, };

export type StepKind = "ask" | "act" | "review" | "refer" | "wait" | "finish";

export type StepPage = { 
/**
 * None when exploring without a child.
 */
journey: JourneyAt | null, pathway: Named, step: Named, kind: StepKind, stage: Stage, purpose: string, note: string | null, family: string | null, 
/**
 * What the setting goes on doing (a wait).
 */
setting: string | null, 
/**
 * Signs to act before the check-in (a wait).
 */
early: string | null, 
/**
 * Who holds the wait.
 */
owner: Named | null, checkIn: Timescale | null, within: Timescale | null, 
/**
 * A time that began at an earlier step and runs on over this one.
 */
clock: StepClock | null, due: string | null, 
/**
 * The school year is not written down, so that every weekday was counted and the date can only be later.
 */
dueIsEarliest: boolean, overdue: boolean, 
/**
 * A wait: when its own time runs out, whatever the check-ins.
 */
endsBy: string | null, lead: Array<Named>, tasks: Array<Task>, evidence: Array<EvidenceLine>, 
/**
 * The question that an `ask` step puts.
 */
question: Question | null, routes: Array<RouteCard>, links: Array<LinkCard>, 
/**
 * What the record itself brings up, first on the page.
 */
prompts: Array<PromptCard>, signposts: Array<ServiceCard>, 
/**
 * How consent stands for services of this step of which something was said.
 */
consents: Array<ConsentNow>, 
/**
 * What is not settled, about this journey or all.
 */
disagreements: Array<DisagreementLine>, 
/**
 * How many services of this step were left out because they do not fit this child's age or who is asking.
 */
signpostsNotForChild: number, origin: Origin, sources: Array<Citation>, outcome: Named | null, edition: EditionLine, };

export type Stone = "success" | "expectations" | "communicate" | "opportunity" | "get-to-know-me" | "encouragement" | "adjustments";

export type StonePicture = "bridge" | "cloud" | "rain" | "sunny-path" | "tangle" | "not-sure";

export type StoneView = { 
/**
 * The stone.
 */
stone: Stone, 
/**
 * The picture that the child chose, if any.
 */
picture: StonePicture | null, 
/**
 * What the child said about it; empty if they said nothing.
 */
words: string, };

export type StopSign = { id: string, sign: string, act: string, urgency: Urgency, 
/**
 * The numbers to ring first, three at most.
 */
numbers: Array<UrgentNumber>, 
/**
 * Everybody who helps, the first to ring first.
 */
services: Array<Named>, origin: Origin, sources: Array<Citation>, };

export type Stopped = { seq: number, step: Named, choice: string, because: Array<Missing>, };

export type Strength = "fair" | "strong";

export type Task = { id: string, words: string, done: boolean, };

export type TermGap = { from: string, to: string, };

export type TermLine = { from: string, to: string, 
/**
 * Written down here; it can be taken out again.
 */
own: boolean, };

export type TermsPage = { 
/**
 * In their order.
 */
terms: Array<TermLine>, 
/**
 * The times between two terms that are too long for a holiday, so that a term is missing there. Weekdays count in them.
 */
gaps: Array<TermGap>, 
/**
 * Whether the school year around today is written down. Where it is not, every weekday counts and dates can only be later.
 */
todayKnown: boolean, sources: Array<Citation>, };

export type Theme = "system" | "light" | "dark";

export type TimeUnit = "days" | "school-days" | "weeks" | "school-weeks" | "months";

export type Timeline = { child: Named, lines: Array<TimelineLine>, 
/**
 * How many entries fit what was asked for, on all pages.
 */
found: number, 
/**
 * How many entries there are at all.
 */
of: number, page: number, pages: number, 
/**
 * What can be narrowed down to.
 */
kinds: Array<HistoryKind>, people: Array<string>, journeys: Array<Named>, 
/**
 * The journeys whose record no longer fits together.
 */
toMend: Array<Named>, unreadable: Array<UnreadableEntry>, };

export type TimelineLine = { seq: number, kind: HistoryKind, on: string, 
/**
 * The date that a wrong clock gave it, where it cannot be so; `on` is then the day from which it counts.
 */
misdated: string | null, at: string, by: string, role: Role, journey: JourneyId | null, pathway: string | null, about: string | null, 
/**
 * A name that the child had before is not among them; the name in use is said instead.
 */
words: string | null, 
/**
 * The words as they were written, with a name that the child had before. Shown only to whoever asks.
 */
former: Array<string>, days: Days | null, 
/**
 * The words are who the child is: hidden where names are hidden.
 */
tellsWho: boolean, 
/**
 * The day since which a change holds.
 */
since: string | null, 
/**
 * The earlier entry that this one is about.
 */
of: EntryRef | null, 
/**
 * As it now reads, where it was corrected.
 */
corrected: LaterEntry | null, takenBack: LaterEntry | null, canCorrect: boolean, canTakeBack: boolean, canPutBack: boolean, };

export type TimelineQuery = { child: ChildId, kind: HistoryKind | null, journey: JourneyId | null, 
/**
 * The name of whoever wrote it.
 */
by: string, text: string, dates: DatesForm, 
/**
 * From nought; a page holds a hundred.
 */
page: number, };

export type Timescale = { amount: number, unit: TimeUnit, origin: Origin, 
/**
 * The law that sets it, where `origin` is law.
 */
statute: string | null, };

export type TodayAsked = { order: TodayOrder, 
/**
 * Only the work of this person, by the id that the pathways use; empty for everybody's.
 */
person: string, 
/**
 * How many to show of each group; nought means the usual number.
 */
overdue: number, thisWeek: number, waiting: number, };

export type TodayGroup = { kind: TodayGroupKind, 
/**
 * All of them, also those that are not shown.
 */
count: number, items: Array<TodayItem>, };

export type TodayGroupKind = "overdue" | "this-week" | "waiting";

export type TodayItem = { why: TodayWhy, child: Named, 
/**
 * The journey and where it stands; none of these for the review of a plan, which can serve several, nor for a disagreement.
 */
journey: JourneyId | null, pathway: Named | null, step: Named | null, kind: StepKind | null, 
/**
 * The plan that is to be looked back at.
 */
plan: number | null, 
/**
 * What the disagreement is about whose limit comes.
 */
disagreement: Named | null, 
/**
 * When its own time runs out: that of the step, or of the wait as a whole.
 */
due: DueText | null, 
/**
 * The law that sets this time, where one does.
 */
law: string | null, 
/**
 * A wait: when to look after it next.
 */
checkIn: DueText | null, 
/**
 * Who leads the step.
 */
lead: Array<Named>, 
/**
 * Who holds the wait.
 */
owner: Named | null, };

export type TodayOrder = "date" | "child";

export type TodayPage = { on: string, 
/**
 * The last day of what is called this week.
 */
until: string, 
/**
 * Overdue, this week, waiting: always these three.
 */
groups: Array<TodayGroup>, 
/**
 * Everybody who has work in these groups, whoever was asked for.
 */
people: Array<TodayPerson>, 
/**
 * How many children the casebook holds; archived ones and those made for training are not counted.
 */
of: number, };

export type TodayPerson = { person: Named, count: number, };

export type TodayWhy = "mending" | "step" | "check-in" | "wait-ends" | "plan-review" | "limit";

export type TrailStep = { step: Named, stage: Stage, choice: string, on: string, by: string, reasons: Array<string>, };

export type UnreadableEntry = { 
/**
 * The number of the entry in the child’s record.
 */
seq: number, 
/**
 * The stored day on which it was written, unparsed.
 */
on: string, 
/**
 * The name of the person who wrote it.
 */
by: string, };

export type Urgency = "now" | "today";

export type UrgentHelp = { signs: Array<StopSign>, 
/**
 * Every service that the signs name, once.
 */
services: Array<ServiceCard>, };

export type UrgentNumber = { service: Named, contact: Contact, };

export type Voice = { seq: number, about: VoiceAbout, words: string, on: string, writtenBy: string, };

export type VoiceAbout = "words" | "matters" | "helps";

export type VoiceForm = { words: string, matters: string, helps: string, };

export type WantedAt = { journey: JourneyId, pathway: Named, step: Named, 
/**
 * The journey stands at this step.
 */
here: boolean, };

export type WantedBy = { pathway: Named, step: Named, journey: JourneyId, due: string | null, };

export type Way = { to: Named, 
/**
 * False when no way leads there for this child.
 */
reachable: boolean, hops: Array<Hop>, 
/**
 * Everything that is still needed on the way, once each.
 */
needed: Array<Missing>, };

export type WayOnKind = "choice" | "link" | "prompt";

export type WhatIf = { child: Named, age: AgeText, 
/**
 * The day that is imagined.
 */
today: string, imagined: Array<ImaginedLine>, 
/**
 * The step at which the journey would stand.
 */
page: StepPage, map: PathwayMap, ahead: Array<Ahead>, 
/**
 * How each journey would differ from the record.
 */
differences: Array<JourneyPreview>, questions: Array<Question>, evidence: Array<EvidenceNow>, services: Array<ServiceNow>, };

export type Whose = "child" | "parent" | "together";

export type Why = { step: Named, pathway: Named, edition: EditionLine, 
/**
 * The entries that make it so. With these alone the journey stands at the same step; without any one it does not.
 */
facts: Array<WhyFact>, 
/**
 * At each step passed, the roads not taken.
 */
roads: Array<RoadsAt>, };

export type WhyFact = { seq: number, kind: HistoryKind, about: string, words: string | null, on: string, by: string, };

export type WithdrawalForm = { 
/**
 * None: for every service, and the general consent too.
 */
service: string | null, day: string, month: string, year: string, by: string, 
/**
 * None is refused when it is typed, and is how older entries read.
 */
asWhom: ConsentGiver | null, judgedBy: string, reason: string, };

export type YearGroup = "before-nursery" | "nursery" | "reception" | "year1" | "year2" | "year3" | "year4" | "year5" | "year6" | "year7" | "year8" | "year9" | "year10" | "year11" | "year12" | "year13" | "beyond";

export type YearGroupLine = { 
/**
 * The one that the child is taught in.
 */
group: YearGroup, 
/**
 * The one that the birth date gives.
 */
own: YearGroup, 
/**
 * How many years above their own the child is taught; below, if negative.
 */
offset: number, };

/** The most characters that each kind of text may have. */
export const LIMITS = { line: 200, text: 20000, search: 200 } as const;
