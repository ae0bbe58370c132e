// The shapes that cross from the navigator to the screens. Made by `cargo xtask gen`; do not edit.

export type AbsenceCount = { 
/**
 * The longest run of days in a row.
 */
run: number, total: number, };

export type AbsencePage = { 
/**
 * `None` if no day away was ever recorded. That is different from 0.
 */
counted: AbsenceCount | null, 
/**
 * Whether the terms around these days are recorded. If not, every weekday counts.
 */
calendarKnown: boolean, 
/**
 * The first day of the school year that is counted.
 */
since: string, 
/**
 * Newest first, including those of earlier school years.
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

export type AheadDate = { on: string, kind: AheadKind, 
/**
 * The age that the child reaches, for a birthday, in the format of the files.
 */
age: string | null, step: Named | null, service: ServiceLink | null, 
/**
 * What it is, for what recurs, and what a disagreement is about.
 */
title: string | null, };

export type AheadEvent = { on: string, 
/**
 * The school year is not recorded, so the true date may be later.
 */
isEarliest: boolean, kind: AheadKind, 
/**
 * An age in the format of the files (`16`, `17y9m`), for a birthday.
 */
age: string | null, 
/**
 * What it is, for what recurs, and what a disagreement is about.
 */
title: string | null, 
/**
 * What is known to happen at that age, in words.
 */
fact: string | null, sources: Array<Citation>, 
/**
 * The law that sets the time, for a legal time limit.
 */
law: string | null, 
/**
 * What sets the date of a step, of a check-in or of the end of a wait.
 */
origin: Origin | null, 
/**
 * For a wait that lasts longer than a service takes the child: the day until which it is known to last.
 */
waitsUntil: string | null, 
/**
 * The service for which consent ends.
 */
service: ServiceLink | null, journey: JourneyId | null, pathway: Named | null, step: Named | null, 
/**
 * What opens and closes at the child's current step.
 */
changes: Array<OfferChange>, 
/**
 * What opens and closes at later steps.
 */
later: Array<OfferChange>, };

export type AheadKind = "prompt" | "due" | "check-in" | "wait-ends" | "limit" | "plan-review" | "recurring" | "consent-ends" | "consent-asked-anew" | "wait-outlasts" | "birthday" | "school-age-begins" | "school-age-ends" | "starts-school" | "secondary" | "year-nine" | "after-sixteen" | "after-eighteen" | "term-begins" | "term-ends" | "edition-review";

export type AheadMonth = { 
/**
 * The first day of the month.
 */
month: string, events: Array<AheadEvent>, };

export type AheadOfAll = { from: string, until: string, children: Array<AheadOfChild>, 
/**
 * How many children there are, including those not shown.
 */
count: number, };

export type AheadOfChild = { child: Named, 
/**
 * What comes, but has no day yet because a date is not recorded.
 */
undated: Array<AheadUndated>, dates: Array<AheadDate>, };

export type AheadPage = { child: Named, from: string, until: string, 
/**
 * What comes, but has no day yet because a date is not recorded.
 */
undated: Array<AheadUndated>, 
/**
 * Every month of the period in order, including those without events.
 */
months: Array<AheadMonth>, 
/**
 * The school years of the complete period are recorded. If not, holidays are missing.
 */
termsKnown: boolean, };

export type AheadUndated = { 
/**
 * Only `recurring` and `limit`.
 */
kind: AheadKind, 
/**
 * What it is, or what the disagreement is about.
 */
title: string, 
/**
 * The day that follows from what is recorded, if it has passed.
 */
passed: string | null, 
/**
 * The id of the evidence whose date is missing.
 */
evidence: string | null, 
/**
 * What is known about it, in words.
 */
fact: string | null, sources: Array<Citation>, };

export type AlternativePart = { 
/**
 * What is missing with the same number are alternatives to each other.
 */
of: number, 
/**
 * The part. Everything of one part is needed together.
 */
part: number, };

export type AnswerToJoin = { question: Question, stays: string, goes: string, 
/**
 * What the joined record says: the later of the two.
 */
then: string, };

export type ArchiveReason = "left" | "moved" | "ended" | "died" | "mistake";

export type ArchivedSeveral = { at: string, 
/**
 * How many were left in the archive because the child has died.
 */
leftOut: number, };

export type Archiving = { archived: boolean, 
/**
 * Why it is archived.
 */
why: ArchiveReason | null, };

export type AttachForm = { 
/**
 * The number of the evidence to which it belongs.
 */
to: number | null, note: string, 
/**
 * The number of a file that was picked before; if there is none, it is asked for.
 */
file: number | null, };

export type AttachedFile = { seq: number, name: string, media: Media, 
/**
 * In bytes.
 */
size: number, note: string, on: string, by: string, role: Role, };

export type BackupKind = "asked" | "before-upgrade" | "before-import" | "before-archive" | "before-restore" | "kept" | "other";

export type BackupLine = { 
/**
 * The name of its file.
 */
name: string, on: string, at: string, kind: BackupKind, 
/**
 * In units of 1,000 bytes.
 */
kilobytes: number, };

export type BeforeErasing = { child: Named, 
/**
 * The full name, which is typed to confirm it.
 */
fullName: string, born: string, 
/**
 * How many entries the record has.
 */
entries: number, 
/**
 * The days of the first and the newest entry. `None` if there is none.
 */
first: string | null, last: string | null, 
/**
 * How many other records were joined to it. They are erased with it.
 */
joined: number, 
/**
 * How many files are attached.
 */
files: number, 
/**
 * How many papers and files with this record were saved outside the casebook.
 */
papers: number, 
/**
 * How many copies on this computer are written again without it.
 */
copies: number, 
/**
 * The days on which the casebook was copied elsewhere while it had this record.
 */
copiedOn: Array<string>, 
/**
 * The day on which its time is over by the rule of the setting. `None` if there is no rule.
 */
overOn: string | null, 
/**
 * What keeps it longer. It is then not erased.
 */
kept: KeptRecord | null, };

export type BeforeJoining = { stays: RecordToJoin, goes: RecordToJoin, facts: Array<FactToJoin>, 
/**
 * The facts that a person has only once and that differ: these are probably two people.
 */
doubts: Array<JoinFact>, 
/**
 * The answers that differ.
 */
answers: Array<AnswerToJoin>, 
/**
 * The services for which consent differs.
 */
consents: Array<ConsentToJoin>, 
/**
 * The pathways on which both have a journey under way. Both journeys stay.
 */
twice: Array<Named>, 
/**
 * The journeys that would change, with what is recorded in the other record.
 */
journeys: Array<JourneyPreview>, newest: JoinNewest, };

export type CalendarForm = { 
/**
 * `None` for every child who is not archived and was not made for training.
 */
child: ChildId | null, 
/**
 * Only these children, if there are any.
 */
children: Array<ChildId>, 
/**
 * Whether to name the pathway and the step of each date. This reveals what the date is about, but never a name.
 */
saysSteps: boolean, 
/**
 * How many days before each date the calendar reminds; `None` for never.
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
 * The name that the child likes to be called.
 */
knownAs: string, bornDay: string, bornMonth: string, bornYear: string, 
/**
 * School, nursery or college.
 */
setting: string, 
/**
 * The name on official papers, if it differs.
 */
legalName: string, 
/**
 * The unique pupil number.
 */
upn: string, 
/**
 * The NHS number, asked for while the child is added. Later it is among the contact details.
 */
nhsNumber: string, 
/**
 * What is answered while the child is added. Later it is answered where the child’s other answers are.
 */
answers: Array<FirstAnswer>, };

export type ChildHeader = { child: Named, 
/**
 * What to call the child in a sentence: the name that they like, or else the first name.
 */
called: string, age: AgeText, yearGroup: YearGroupLine, 
/**
 * Empty if there is none.
 */
setting: string, journeys: Array<JourneyLine>, 
/**
 * The route of each of these journeys so far, in the same order.
 */
routes: Array<Array<PassedStep>>, 
/**
 * Disagreements that are not settled.
 */
disagreements: Array<DisagreementLine>, 
/**
 * Decisions that can still be appealed.
 */
decisions: Array<DecisionLine>, 
/**
 * Consent that was given or refused and does not count today; the general consent has no service.
 */
closedConsents: Array<ConsentNow>, archived: boolean, 
/**
 * Why it is archived, if somebody said why.
 */
archivedWhy: ArchiveReason | null, 
/**
 * Made for training.
 */
sample: boolean, };

export type ChildId = string;

export type ChildList = { 
/**
 * Today, so that the screen can count the days to a date.
 */
on: string, children: Array<ChildRow>, 
/**
 * How many match the filters, including those not shown. Children made for training are not counted.
 */
found: number, 
/**
 * How many the casebook contains. Archived children and those made for training are not counted.
 */
of: number, 
/**
 * Children made for training are counted here, so that they can still be found.
 */
archived: number, 
/**
 * How many children each view holds with the other filters that were asked for. Children made for training are
 * not counted.
 */
views: Array<ChildrenInView>, 
/**
 * Every setting that can be filtered by. Contains an empty one if some children have none.
 */
settings: Array<string>, };

export type ChildPage = { id: ChildId, form: ChildForm, 
/**
 * How to reach those who care for the child. `None` if nothing is recorded.
 */
contacts: ContactsLine | null, 
/**
 * What to call the child on screen.
 */
name: string, born: string, age: AgeText, yearGroup: YearGroupLine, 
/**
 * Planned changes of school, soonest first.
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
 * Pathways that can be begun: suitable for the age, and with no journey under way.
 */
canBegin: Array<PathwayInfo>, 
/**
 * Pathways that are not for a child of this age.
 */
notForAge: Array<PathwayInfo>, 
/**
 * The next steps on all journeys, in one list.
 */
next: NextPage, 
/**
 * Disagreements that are not settled.
 */
disagreements: Array<DisagreementLine>, answers: Array<KnownAnswer>, 
/**
 * Questions that some journey can ask and nobody has answered.
 */
openQuestions: Array<Question>, evidence: Array<HeldEvidence>, absence: AbsencePage, 
/**
 * Prompts that the record itself triggers on the journeys under way.
 */
prompts: Array<PromptCard>, plans: PlanSummary, 
/**
 * The newest events; the timeline has all of them.
 * Entries that this version of the app cannot read.
 */
unreadable: Array<UnreadableEntry>, history: Array<TimelineLine>, archived: boolean, 
/**
 * Why it is archived, if somebody said why.
 */
archivedWhy: ArchiveReason | null, 
/**
 * Made for training: marked as such, and can be removed.
 */
sample: boolean, 
/**
 * How many other records are read as part of this one.
 */
joined: number, 
/**
 * Only one of the two entries that join this record with another can be read, so both are shown.
 */
apart: boolean, };

export type ChildRow = { id: ChildId, name: string, age: AgeText, yearGroup: YearGroupLine, setting: string | null, archived: boolean, 
/**
 * Why it is archived, if somebody said why.
 */
archivedWhy: ArchiveReason | null, 
/**
 * The day of the newest entry.
 */
touched: string | null, 
/**
 * The day on which the child's own words were last recorded.
 */
heard: string | null, 
/**
 * When the plan is next due for review.
 */
review: string | null, 
/**
 * Made for training, so not counted.
 */
sample: boolean, journeys: Array<JourneyLine>, 
/**
 * Why this child is near the top, soonest first; empty when nothing is due.
 */
needs: Array<Need>, };

export type ChildSort = "needs" | "name" | "age" | "setting" | "touched" | "untouched";

export type ChildrenAsked = { view: ChildrenView, 
/**
 * Words of the name or the setting.
 */
text: string, 
/**
 * Has a journey under way on this pathway; empty for any.
 */
pathway: string, 
/**
 * Has a journey at a step of this stage.
 */
stage: Stage | null, need: NeedKind | null, 
/**
 * In this year group.
 */
year: YearGroup | null, 
/**
 * At this setting; an empty text means children without one.
 */
setting: string | null, 
/**
 * Archived children instead of the others.
 */
archived: boolean, sort: ChildSort, 
/**
 * How many to show; 0 means the default.
 */
most: number, };

export type ChildrenInView = { view: ChildrenView, count: number, };

export type ChildrenView = "needs" | "no-pathway" | "not-heard" | "not-answered" | "waiting" | "all";

export type Citation = { id: string, title: string, publisher: string, url: string | null, 
/**
 * The date that the page gives for itself.
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

export type Code = "locked" | "casebook-exists" | "no-casebook" | "passphrase-too-short" | "passphrase-blank" | "passphrase-repeats" | "passphrase-guessable" | "wrong-passphrase" | "too-many-guesses" | "mistyped-recovery-code" | "wrong-recovery-code" | "key-file-damaged" | "key-file-missing" | "database-missing" | "database-unreadable" | "key-of-another-casebook" | "casebook-too-new" | "folder-unreadable" | "log-of-another-time" | "casebook-damaged" | "no-sound-copy" | "copy-not-found" | "copy-damaged" | "copy-place-missing" | "copy-gone" | "copy-not-chosen" | "casebook-replaced" | "save-not-confirmed" | "folder-read-only" | "disk-full" | "disk-failed" | "already-open" | "clock-in-doubt" | "record-altered" | "attachment-altered" | "not-a-sample" | "work-missing" | "joined-with-itself" | "sample-not-joined" | "not-joined" | "name-not-the-same" | "record-kept-longer" | "keep-too-early" | "file-unreadable" | "file-empty" | "file-too-large" | "file-of-other-kind" | "file-has-macros" | "several-files" | "file-gone" | "file-not-saved" | "file-there-already" | "copy-not-sound" | "copy-stopped" | "copy-in-casebook" | "paper-not-made" | "paper-gone" | "file-not-opened" | "recipient-missing" | "unknown-attachment" | "name-missing" | "assessor-missing" | "birth-date-not-real" | "birth-date-in-future" | "birth-date-too-old" | "upn-not-sound" | "nhs-number-not-sound" | "setting-missing" | "service-missing" | "move-date-too-far" | "year-group-too-far" | "import-not-read" | "import-not-table" | "import-workbook" | "import-quote-open" | "import-too-large" | "import-too-many-rows" | "import-empty" | "import-columns-missing" | "import-row-not-sound" | "import-nothing-chosen" | "import-gone" | "evidence-date-not-real" | "evidence-date-in-future" | "date-or-not-known" | "evidence-empty" | "date-not-real" | "absence-date-in-future" | "decision-date-in-future" | "decision-date-too-early" | "decision-date-too-late" | "dates-disagree" | "terms-overlap" | "no-school-then" | "words-missing" | "outcome-missing" | "provision-missing" | "child-view-missing" | "parent-view-missing" | "progress-missing" | "decision-missing" | "review-too-early" | "review-too-late" | "plan-closed" | "reason-missing" | "put-off-too-early" | "put-off-too-late" | "put-off-past-due" | "nothing-to-put-off" | "stone-missing" | "next-audit-too-early" | "speaker-missing" | "too-young-to-consent" | "text-too-long" | "unknown-child" | "unknown-journey" | "unknown-pathway" | "unknown-step" | "unknown-service" | "unknown-question" | "unknown-evidence" | "choice-not-open" | "gate-of-law" | "journey-moved-on" | "protection-not-seen" | "recipient-protected" | "nothing-to-undo" | "nothing-to-answer" | "built-on" | "journey-written-to" | "not-to-be-corrected" | "date-in-future" | "date-before-birth" | "journey-ended" | "journey-under-way" | "age-outside-pathway" | "entry-not-for-child" | "unexpected";

export type CommitmentForm = { stones: Array<StoneCommitment>, againDay: string, againMonth: string, againYear: string, };

export type CommitmentPage = { audits: Array<SelfAudit>, };

export type ConflictBasis = { pathway: Named, step: Named, journey: JourneyId, 
/**
 * The answer given there.
 */
said: string | null, on: string | null, };

export type ConflictCard = { kind: ConflictKind, 
/**
 * The question, the pathway that ended, or the service.
 */
about: Named, 
/**
 * The answer that counts now.
 */
now: string | null, 
/**
 * The day on which a pathway or consent ended.
 */
on: string | null, rests: Array<ConflictBasis>, 
/**
 * The question, to be answered again.
 */
question: Question | null, value: string | null, };

export type ConflictKind = "answer" | "not-needed" | "waits-without-consent" | "may-wait-without-consent" | "waits-without-general-consent" | "asked-twice";

export type ConsentChange = { now: ConsentNow, then: ConsentNow, };

export type ConsentForm = { service: string, by: string, asWhom: ConsentGiver, 
/**
 * Who judged that a child below 16 understands the question.
 */
judgedBy: string, 
/**
 * An empty last day means that there is none.
 */
dates: DatesForm, what: string, 
/**
 * How a disagreement about it ended. A settlement must say so; nothing else has it.
 */
ended: string, };

export type ConsentGiver = "child" | "young-person" | "unable" | "parent" | "responsible" | "best-interests" | "settled" | "court" | "appointed";

export type ConsentLine = { seq: number, 
/**
 * `false` if consent was refused or withdrawn.
 */
given: boolean, 
/**
 * Whether a no took back what the same person had agreed to. Otherwise it is a refusal.
 */
withdrawn: boolean, 
/**
 * The first day, or the day of the withdrawal.
 */
from: string, until: string | null, by: string, 
/**
 * `None` if it was not recorded.
 */
asWhom: ConsentGiver | null, 
/**
 * Who judged that a child below 16 understood the question.
 */
judgedBy: string | null, 
/**
 * What was agreed to, or why not.
 */
words: string, 
/**
 * How a disagreement about it ended.
 */
ended: string | null, writtenBy: string, };

export type ConsentNow = { service: Named, state: ConsentState, 
/**
 * Depends on the state: the last day (given, ended), the first day (not yet), the day of the last no, or the
 * birthday from which consent is asked for again.
 */
date: string | null, 
/**
 * The last statement of each person, whether or not it still counts.
 */
voices: Array<ConsentVoice>, 
/**
 * The birthday from which consent will be asked for again, if it is within two years.
 */
askedAnew: string | null, 
/**
 * Whether nothing counts today but what others decided for them: that is no consent.
 */
decided: boolean, 
/**
 * Whether the young person decides for themselves today.
 */
own: boolean, 
/**
 * Whether people who may decide do not agree, so that it can be recorded that their disagreement is over.
 */
canSettle: boolean, };

export type ConsentState = "given" | "not-yet" | "ended" | "withdrawn" | "refused" | "never-asked" | "own-no" | "disagreed" | "asked-anew" | "not-enough";

export type ConsentToJoin = { stays: ConsentNow, goes: ConsentNow, 
/**
 * What follows from everything that was said in both.
 */
then: ConsentNow, };

export type ConsentVoice = { by: string, 
/**
 * `None` if it was not recorded.
 */
asWhom: ConsentGiver | null, yes: boolean, 
/**
 * Whether this is about the general consent, and not about one service by name.
 */
general: boolean, on: string, 
/**
 * What was agreed to, why not, or how a disagreement ended; empty if nothing was written.
 */
words: string, };

export type ConsentsPage = { child: Named, 
/**
 * From the age of 16 a young person normally consents for themselves.
 */
own: boolean, ownSources: Array<Citation>, 
/**
 * The general consent to refer, if it is recorded and was not withdrawn.
 */
general: HeldEvidence | null, 
/**
 * Why the general consent does not count, if somebody gave or refused it and it does not count.
 */
generalClosed: ConsentNow | null, 
/**
 * The id of the evidence as which general consent is recorded; `None` if no pathway asks for it.
 */
generalEvidence: string | null, 
/**
 * The day of the 16th birthday, if it is within two years. From that day, consent given by others is asked for
 * again.
 */
askedAnew: string | null, 
/**
 * The services for which consent was given or refused, and those that a journey would ask for now.
 */
services: Array<ServiceConsent>, 
/**
 * The services that can be consented to, by name. Urgent help is not included, because nobody needs consent to
 * call it.
 */
all: Array<Named>, };

export type Contact = { kind: ContactKind, value: string, hours: string | null, seen: Seen, 
/**
 * 999 and 111, for which no degree of certainty is shown.
 */
sure: boolean, };

export type ContactKind = "phone" | "text" | "email" | "web" | "address" | "in-person";

export type ContactPerson = { 
/**
 * The name.
 */
name: string, 
/**
 * Who they are to the child, such as “mum”.
 */
relation: string, 
/**
 * Phone numbers, as typed.
 */
phone: string, 
/**
 * The email address, as typed.
 */
email: string, };

export type ContactsForm = { nhsNumber: string, 
/**
 * The GP practice.
 */
gp: string, 
/**
 * Where the child lives, one line each.
 */
address: string, 
/**
 * The languages at home, and whether an interpreter is needed.
 */
language: string, 
/**
 * When and how it is safe to call, and who else lives there.
 */
note: string, 
/**
 * The first to call first.
 */
people: Array<ContactPerson>, };

export type ContactsLine = { seq: number, form: ContactsForm, on: string, writtenBy: string, };

export type CopiesPage = { 
/**
 * The folder of the copies, next to the casebook.
 */
folder: string, 
/**
 * Newest first.
 */
backups: Array<BackupLine>, 
/**
 * The day on which the casebook was last copied to another place.
 */
copiedOn: string | null, 
/**
 * Why the last automatic copy could not be made.
 */
failed: Code | null, 
/**
 * The second place for backups, if one was chosen.
 */
place: CopyPlace | null, };

export type CopyChosen = { place: string, };

export type CopyDifference = { 
/**
 * The children with entries that the copy does not have.
 */
children: Array<Named>, 
/**
 * How many of them are not in the copy at all.
 */
gone: number, entries: number, 
/**
 * Other entries replace some of them, so more may be lost.
 */
atLeast: boolean, 
/**
 * The day on which the newest of them was recorded.
 */
newestOn: string | null, 
/**
 * How many entries only the copy has.
 */
regained: number, };

export type CopyMade = { 
/**
 * The path of the folder or file.
 */
place: string, at: string, };

export type CopyPlace = { place: string, 
/**
 * When the newest copy there was made.
 */
newest: MadeAt | null, 
/**
 * Why the last copy there could not be made, or that the place is not there now.
 */
failed: Code | null, };

export type Copying = { done: number, of: number, 
/**
 * Everything is copied, and the copy is being opened and read.
 */
checking: boolean, };

export type Correction = { "kind": "answer", value: string, } | { "kind": "choice", choice: string, gateReason: string, reason: string, day: string, month: string, year: string, } | { "kind": "evidence", form: EvidenceForm, } | { "kind": "words", words: string, } | { "kind": "said", words: string, saidBy: string | null, day: string, month: string, year: string, } | { "kind": "absence", form: DatesForm, } | { "kind": "details", form: ChildForm, } | { "kind": "contacts", form: ContactsForm, } | { "kind": "plan", form: PlanForm, } | { "kind": "review", form: ReviewForm, } | { "kind": "consent", form: ConsentForm, } | { "kind": "withdrawal", form: WithdrawalForm, } | { "kind": "disagreement", form: DisagreementForm, } | { "kind": "settlement", form: SettlementForm, } | { "kind": "move", form: MoveForm, } | { "kind": "protection", form: ProtectionForm, } | { "kind": "put-off", form: PutOffForm, } | { "kind": "self-view", form: SelfViewForm, } | { "kind": "voice-answer", form: VoiceAnswerForm, };

export type CountedFrom = "letter" | "certificate";

export type Cycle = { plan: PlanShown, review: ReviewShown | null, ended: PlanEnding | null, 
/**
 * It is the newest closed plan, so its closing can be undone.
 */
newest: boolean, };

export type Damage = "attachment" | "entry" | "database" | "replaced";

export type DateOrder = "day-first" | "month-first";

export type DatesForm = { fromDay: string, fromMonth: string, fromYear: string, 
/**
 * Empty for a single day.
 */
toDay: string, toMonth: string, toYear: string, };

export type Days = { from: string, to: string | null, };

export type Decision = { journey: JourneyId, 
/**
 * `JourneyAt.seq` of the page on which the decision was made.
 */
seq: number, step: string, choice: string, 
/**
 * The reason for passing unmet gates of force `expected`; empty if there are none.
 */
gateReason: string, 
/**
 * The reason that the choice itself asks for (for example, a referral was declined).
 */
reason: string, 
/**
 * The day of the decision, if it is not today; all three parts are empty for today.
 */
day: string, month: string, year: string, };

export type DecisionLimit = { words: string, limit: LimitLine, };

export type DecisionLine = { journey: JourneyId, pathway: Named, about: Named, 
/**
 * The day from which the time limits count; `None` if it is not known.
 */
decidedOn: string | null, 
/**
 * It is the day of the letter on record. Otherwise it is that of the answer on the pathway.
 */
isFromLetter: boolean, 
/**
 * The evidence that is the letter, by its id.
 */
letter: string | null, 
/**
 * What can be done, soonest first. Empty if the day is not known.
 */
limits: Array<DecisionLimit>, };

export type DeliveredForm = { provision: string, words: string, };

export type DeliveredShown = { id: string, what: string, words: string, };

export type Disagreeing = "child" | "young-person" | "parent" | "school" | "service" | "council";

export type DisagreementAbout = "support-in-school" | "refused-to-assess" | "refused-plan" | "content-of-plan" | "placement" | "out-of-time" | "medical-needs-education" | "exclusion" | "service-declined" | "between-parents" | "consent" | "other";

export type DisagreementCard = { line: DisagreementLine, words: string, on: string, writtenBy: string, letterOn: string | null, 
/**
 * The day of the mediation certificate that followed the letter.
 */
certificateOn: string | null, steps: Array<DisagreementStepCard>, settled: Settled | null, };

export type DisagreementForm = { who: Disagreeing, about: DisagreementAbout, journey: JourneyId | null, words: string, 
/**
 * The date of a decision letter; all three parts are empty if there is none.
 */
day: string, month: string, year: string, };

export type DisagreementLine = { seq: number, who: Disagreeing, about: Named, pathway: Named | null, 
/**
 * The next limit, or the last one if all have passed.
 */
limit: LimitLine | null, 
/**
 * Limits exist, but no letter from which to count them is recorded.
 */
needsLetter: boolean, };

export type DisagreementStepCard = { id: string, words: string, limit: LimitLine | null, 
/**
 * It has a limit, but the day from which the limit counts is not known.
 */
needsLetter: boolean, signposts: Array<ServiceLink>, link: LinkCard | null, origin: Origin, sources: Array<Citation>, };

export type DisagreementsPage = { child: Named, 
/**
 * Those that are not settled, oldest first.
 */
open: Array<DisagreementCard>, settled: Array<DisagreementCard>, 
/**
 * Consent to which one person agreed and another said no. It is read from the record of consent, and ends there.
 */
consents: Array<ConsentNow>, 
/**
 * What can be done about that.
 */
consentSteps: Array<DisagreementStepCard>, 
/**
 * What a disagreement can be about.
 */
abouts: Array<Named>, 
/**
 * The journeys under way, by pathway.
 */
journeys: Array<Named>, 
/**
 * What a disagreement at the step of a journey is about, if the step says so.
 */
topics: Array<JourneyTopic>, };

export type Done = { 
/**
 * Distinguishes it from every other act since the casebook was opened.
 */
number: number, child: Named, 
/**
 * How many children it is about.
 */
children: number, journey: JourneyId | null, pathway: string | null, entry: EntryRef, 
/**
 * The step where the journey now is, if the act leads along it and the journey has not ended.
 */
nowAt: Named | null, };

export type DoneForSeveral = { done: number, 
/**
 * Of how many.
 */
of: number, at: string, };

export type DraftText = { text: string, on: string, 
/**
 * `HH:MM`.
 */
at: string, };

export type DueKind = "step" | "check-in" | "review";

export type DueRef = { kind: DueKind, 
/**
 * The journey, unless it is a review.
 */
journey: JourneyId | null, 
/**
 * The plan, if it is a review.
 */
plan: number | null, };

export type DueText = { on: string, 
/**
 * The school year is not recorded, so the true date may be later.
 */
isEarliest: boolean, 
/**
 * A time limit of the law that ends on a weekend or a bank holiday. It is not moved.
 */
isDayOff: boolean, 
/**
 * It is in a school holiday, as far as the terms are known.
 */
inHoliday: boolean, 
/**
 * How many recorded school days away were counted, if the time counts them.
 */
daysAway: number | null, 
/**
 * The day has passed.
 */
isPast: boolean, 
/**
 * What sets it. `None` if people agreed on it.
 */
origin: Origin | null, };

export type EarlierAnswer = { 
/**
 * The choice of the step that is this answer.
 */
choice: string, 
/**
 * The day on which it was recorded.
 */
on: string, };

export type Edit = { "kind": "correct", seq: number, to: Correction, reason: string, } | { "kind": "change", seq: number, value: string, day: string, month: string, year: string, } | { "kind": "add", seq: number, words: string, } | { "kind": "take-back", seq: number, reason: string, } | { "kind": "put-back", seq: number, reason: string, } | { "kind": "mend", journey: JourneyId, reason: string, };

export type EditionLine = { version: number, 
/**
 * The first twelve characters of its digest.
 */
digest: string, lawAsAt: string, reviewBy: string, pastReview: boolean, };

export type EntryPage = { child: Named, line: TimelineLine, 
/**
 * What it says now, in the form in which it is corrected. `None` if it cannot be corrected.
 */
now: Correction | null, 
/**
 * The question, if it is an answer.
 */
question: Question | null, 
/**
 * What the form offers to choose from: the choices of the step, the services, what a disagreement can be about,
 * the support of a plan.
 */
choices: Array<Named>, 
/**
 * The hopes of the plan, the child's first, if the entry is a review.
 */
outcomes: Array<PlanOutcome>, 
/**
 * Every journey that a plan can support, if the entry is a plan.
 */
journeys: Array<PlanJourney>, canChange: boolean, 
/**
 * It is the general consent, so it matters who gave it.
 */
consent: boolean, 
/**
 * The birthdays from which the young person decides for themselves, and from which they are an adult.
 */
ownFrom: string | null, adultFrom: string | null, };

export type EntryRef = { seq: number, kind: HistoryKind, 
/**
 * As in [`TimelineLine`].
 */
label: string | null, about: string | null, words: string | null, days: Days | null, tellsWho: boolean, };

export type EvidenceForm = { evidence: string, day: string, month: string, year: string, 
/**
 * The date is not known, so its fields are empty.
 */
notKnown: boolean, 
/**
 * Who said, wrote or gave it.
 */
saidBy: string, 
/**
 * In which capacity, for consent.
 */
asWhom: ConsentGiver | null, 
/**
 * Who judged that a child below 16 understands it.
 */
judgedBy: string, note: string, 
/**
 * The number of a file that was picked for it. A correction attaches none.
 */
file: number | null, };

export type EvidenceItem = { held: HeldEvidence, 
/**
 * Who recorded it, in which role, and when.
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
 * Newest first, by the day that each is about.
 */
held: Array<EvidenceItem>, 
/**
 * Files that belong to no piece of evidence, newest first.
 */
files: Array<AttachedFile>, 
/**
 * What can be added. Evidence that a step asks for now and that is not recorded comes first.
 */
kinds: Array<EvidenceKind>, };

export type FactToJoin = { fact: JoinFact, 
/**
 * Empty if it is not recorded.
 */
stays: string, goes: string, 
/**
 * Whether somebody can choose: both record it, and not the same.
 */
differs: boolean, 
/**
 * Which of the two the joined record would show.
 */
chosen: JoinSide, };

export type Failure = { code: Code, 
/**
 * The field of the form that the failure is about, by its name in the request.
 */
field: string | null, 
/**
 * For the log and for support: what was found and what was expected. It never has a name or the words of a record.
 */
detail: string | null, 
/**
 * What else is wrong with the same form, in the order of its fields.
 */
also?: Array<Fault>, };

export type FamilyAnswer = { 
/**
 * The number of the entry with the words.
 */
seq: number, speaker: Speaker, 
/**
 * The day on which the words were recorded.
 */
on: string, 
/**
 * Which parent or carer said it; empty for the child, and if it is not recorded.
 */
saidBy: string, said: string, 
/**
 * Empty if nothing was done.
 */
did: string, 
/**
 * What could not be done, and why; empty if there was nothing.
 */
couldNot: string, };

export type FamilyPage = { child: Named | null, 
/**
 * The child's own words, the newest.
 */
childWords: string | null, 
/**
 * The day on which they were recorded.
 */
childWordsOn: string | null, 
/**
 * Words that were answered, the child's first, newest first. Which of them the family sees is chosen before.
 */
answered: Array<FamilyAnswer>, 
/**
 * What the family can do in the meantime.
 */
meanwhile: string | null, 
/**
 * They are 18 or over, so “your child” is a grown-up who decides.
 */
adult: boolean, 
/**
 * Who is responsible for it now.
 */
who: Array<Named>, 
/**
 * The services that were asked, if it is they who are waited for. A service that families cannot call themselves has no contact.
 */
asked: Array<FamilyService>, 
/**
 * When it is reviewed.
 */
due: string | null, 
/**
 * Days that are not school days may be counted, so the true date may be later.
 */
dueIsEarliest: boolean, 
/**
 * The law sets the day; otherwise it is what the setting plans.
 */
dueByLaw: boolean, overdue: boolean, 
/**
 * When a wait should end, regardless of check-ins.
 * That day counts from a letter whose own day nobody knows: it can be earlier.
 */
dueAtLatest: boolean, 
/**
 * The limit of the law for something that recurs, such as the yearly review of an EHC plan, and whether it has passed.
 */
reviews: Array<RecursLine>, endsBy: string | null, 
/**
 * The law sets the end of the wait.
 */
endsByLaw: boolean, 
/**
 * The decision that can still be appealed, with the last days to act, in words for families.
 */
decision: DecisionLine | null, 
/**
 * The day on which the wait should have ended has passed.
 */
endsByPassed: boolean, 
/**
 * The services for the worry with which the journey began. What the worry is, is not said: not everybody who sees the page
 * may know.
 */
worry: Array<FamilyService>, 
/**
 * The other services of the step.
 */
services: Array<FamilyService>, };

export type FamilyService = { id: string, name: string, what: string, contacts: Array<Contact>, 
/**
 * It is for a crisis, and the step is not about safety, so that another service comes to mind first.
 */
urgent: boolean, };

export type Fault = { code: Code, field: string | null, detail: string | null, };

export type Figure = { count: number, inFile: Shown, };

export type FindCommand = "today" | "children" | "add-child" | "worries" | "explore" | "services" | "urgent" | "calendar-file" | "import" | "indicators" | "commitment" | "papers" | "settings" | "passphrase" | "terms" | "who-you-are" | "about" | "keys" | "hide-names" | "lock";

export type FindGroup = { kind: FindKind, hits: Array<FindHit>, 
/**
 * There are more results than are shown.
 */
more: boolean, };

export type FindHit = { 
/**
 * Its name in pieces. Every second piece (index 1, 3, …) is what was typed.
 */
pieces: Array<string>, 
/**
 * Where it is, to distinguish two results with the same name.
 */
about: string | null, 
/**
 * The child it belongs to, for a child and for words from a record.
 */
child: Named | null, archived: boolean, 
/**
 * The record is archived because the child has died.
 */
died: boolean, target: FindTarget, };

export type FindKind = "child" | "command" | "paper" | "pathway" | "step" | "service" | "question" | "evidence" | "record";

export type FindPage = { groups: Array<FindGroup>, };

export type FindTarget = { "at": "child", child: ChildId, } | { "at": "journey", journey: JourneyId, } | { "at": "pathway", pathway: string, } | { "at": "step", pathway: string, step: string, } | { "at": "service", service: string, } | { "at": "paper", paper: PaperKind, ofChild: boolean, } | { "at": "command", command: FindCommand, };

export type FirstAnswer = { 
/**
 * The id of the question.
 */
question: string, 
/**
 * The id of the answer; empty if it is not answered.
 */
value: string, };

export type FirstNumber = { service: Named, contact: Contact, 
/**
 * What it is for, in a few words.
 */
words: string, };

export type Force = "law" | "expected" | "advised";

export type Found = { child: Named, journey: JourneyId | null, 
/**
 * The entry that has the text; `None` for the child's details.
 */
seq: number | null, 
/**
 * The text around the match, in pieces. Every second piece (index 1, 3, …) is the match itself.
 */
pieces: Array<string>, };

export type GapCard = { id: string, words: string, 
/**
 * What to do until it is known.
 */
until: string, 
/**
 * The pathways that it is about; empty if all of them.
 */
pathways: Array<Named>, 
/**
 * Services that may know.
 */
ask: Array<ServiceLink>, 
/**
 * The day on which it was last looked for.
 */
checked: string, };

export type GateCard = { id: string, words: string, force: Force, 
/**
 * Whether it needs somebody's agreement. Its law is that of confidentiality, which has exceptions.
 */
asksConsent: boolean, state: GateState, 
/**
 * It is met because of the age alone.
 */
notNeeded: boolean, missing: Array<Missing>, 
/**
 * Consent that no longer counts, for the services that the choice refers to.
 */
closed: Array<ConsentNow>, 
/**
 * Whether the young person decides for themselves today.
 */
own: boolean, 
/**
 * The services of the choice for which consent can be given, if the gate asks for it.
 */
services: Array<Named>, origin: Origin, sources: Array<Citation>, };

export type GateState = "met" | "not-met" | "not-known-yet";

export type GivenBy = "child-words" | "parent-words" | "plan" | "review";

export type Health = { 
/**
 * A check is under way.
 */
checking: boolean, 
/**
 * When the last complete check ended. `None` if none has ended since the casebook was opened.
 */
checked: CheckedAt | null, 
/**
 * The worst damage found since the casebook was opened.
 */
fault: Damage | null, 
/**
 * Work that was saved and is missing, until somebody confirms that they know.
 */
loss: Lost | null, 
/**
 * The casebook was restored from a copy when it was opened.
 */
putBack: PutBack | null, 
/**
 * Why the last automatic copy could not be made.
 */
copyFailed: Code | null, 
/**
 * Why it could not be made in the second place.
 */
placeFailed: Code | null, };

export type HeardForm = { how: HowHeard | null, words: string, 
/**
 * Which parent or carer says it. Empty for the child.
 */
saidBy: string, 
/**
 * The entry that already has the words.
 */
voice: number | null, why: string, };

export type HeardPage = { 
/**
 * Newest first. Each one is shown separately: they are never added up or compared.
 */
selfViews: Array<SelfView>, 
/**
 * Why the child could not be heard, until words are recorded.
 */
childNotHeard: NotHeard | null, 
/**
 * The same for the parents.
 */
parentNotHeard: NotHeard | null, };

export type HeardShown = { words: string | null, 
/**
 * Which parent or carer said it; empty for the child, and if it is not recorded.
 */
saidBy: string, notHeard: string | null, };

export type HeldEvidence = { id: string, words: string, kind: string, on: string, saidBy: string, note: string, seq: number, 
/**
 * The entries of the record that provide this evidence. `None` if it was recorded as evidence.
 */
givenBy: GivenBy | null, };

export type HistoryKind = "profile" | "contacts" | "voice" | "self-view" | "not-heard" | "voice-answered" | "plan" | "plan-changed" | "review" | "plan-ended" | "begun" | "chosen" | "answered" | "consented" | "consent-withdrawn" | "disagreed" | "disagreement-settled" | "evidence" | "attachment" | "task" | "note" | "undone" | "changed" | "added" | "corrected" | "protected" | "protection-ended" | "urgent" | "archived" | "moved" | "year-group" | "absence" | "put-off" | "kept-longer" | "paper" | "joined" | "part-of";

export type Hop = { from: Named, choice: string, to: Named, needed: Array<Missing>, 
/**
 * Consent that was refused, is disagreed about or is asked for again.
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
 * The number of school days.
 */
days: number | null, 
/**
 * Why it does not fit after the changes before it. It is then left out.
 */
refused: Code | null, };

export type ImportChoice = "add" | "leave-out" | "update-setting";

export type ImportColumns = { name: number | null, surname: number | null, forename: number | null, 
/**
 * The surname in use; the other one is the legal surname.
 */
preferredSurname: number | null, upn: number | null, nhsNumber: number | null, knownAs: number | null, born: number | null, setting: number | null, yearGroup: number | null, dates: DateOrder, 
/**
 * The school year of the year groups. `None` to follow the rows.
 */
schoolYear: ImportSchoolYear | null, };

export type ImportDates = "plain" | "day-first" | "month-first" | "either" | "mixed" | "stored";

export type ImportDecision = { line: number, choice: ImportChoice, };

export type ImportDone = { added: Array<Named>, updated: Array<Named>, 
/**
 * The rows that were left out, in the order of the file.
 */
leftOut: Array<ImportLeftOut>, at: string, };

export type ImportEncoding = "utf8" | "utf8-twice" | "windows1252" | "windows1250" | "windows1251" | "windows1254" | "latin9" | "mac-roman" | "dos" | "dos437" | "utf16-le" | "utf16-be";

export type ImportFault = { kind: ImportFaultKind, 
/**
 * The heading of the column.
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

export type ImportFaultKind = "name-missing" | "place-holder" | "upn-not-number" | "upn-wrong-letter" | "nhs-number-not-sound" | "too-long" | "born-missing" | "born-not-date" | "born-in-future" | "born-too-long-ago" | "born-either-way" | "year-group-not-known" | "year-group-differs" | "year-group-none" | "wider-than-headings" | "narrower-than-headings" | "stray-quote" | "rows-inside" | "letters-mended" | "letters-look-wrong";

export type ImportLeftOut = { 
/**
 * Its line in the file.
 */
line: number, 
/**
 * Empty if the row has no name.
 */
name: string, 
/**
 * What made the app leave it out. Empty, as `likes` is, if the person chose to.
 */
faults: Array<ImportFault>, 
/**
 * Somebody whom the row resembles, if that is why.
 */
likes: Array<ImportLike>, };

export type ImportLike = { 
/**
 * The same name and birth date. If `false`, they are only similar.
 */
isSame: boolean, 
/**
 * The same unique pupil number, whatever the name.
 */
sameNumber: boolean, 
/**
 * The same NHS number, whatever the name. The number itself is on no list.
 */
sameNhsNumber: boolean, 
/**
 * A child of the casebook. `None` for an earlier row, which is then given by its line.
 */
child: ChildId | null, line: number | null, archived: boolean, 
/**
 * The record is archived because the child has died.
 */
died: boolean, name: string, born: string, setting: string, };

export type ImportLine = { line: number, words: string, };

export type ImportOrderFrom = "file" | "memory" | "usual" | "person";

export type ImportPage = { 
/**
 * The heading of each column; empty if it has none.
 */
headings: Array<string>, columns: ImportColumns, 
/**
 * The school of every child for whom the file names none; empty if nothing was chosen.
 */
school: string, 
/**
 * These columns were chosen for the last file with the same headings.
 */
remembered: boolean, 
/**
 * How the dates of the file can be read.
 */
dates: ImportDates, 
/**
 * What decided the order in which day and month are read.
 */
orderFrom: ImportOrderFrom, 
/**
 * How the file was read, and whether its encoding is a guess.
 */
reading: ImportReading, lettersAreAGuess: boolean, 
/**
 * What each encoding would make of the letters beyond ASCII. Empty if there are none, or if the file names its
 * encoding.
 */
samples: Array<ImportSample>, 
/**
 * The school year of the year groups in the file.
 */
schoolYear: ImportSchoolYear, 
/**
 * The first lines, from which the line with the headings can be chosen.
 */
top: Array<ImportLine>, 
/**
 * The lines above the headings, which are left out.
 */
skipped: Array<ImportLine>, 
/**
 * Every row; empty until columns are chosen for the name and the birth date.
 */
rows: Array<ImportRow>, 
/**
 * How many rows there are.
 */
of: number, 
/**
 * How many rows have a fault, and how many resemble somebody.
 */
wrong: number, alike: number, 
/**
 * How many rows have a year group that does not match the birth date.
 */
otherYear: number, };

export type ImportReading = { encoding: ImportEncoding, 
/**
 * One character.
 */
separator: string, 
/**
 * The line with the headings, counted from 1; 0 if there are none.
 */
headingLine: number, };

export type ImportRow = { 
/**
 * Its line in the file.
 */
line: number, name: string, knownAs: string, 
/**
 * The name on official papers, if it differs.
 */
legalName: string, upn: string, born: string | null, setting: string, 
/**
 * By the birth date.
 */
yearGroup: YearGroup | null, faults: Array<ImportFault>, likes: Array<ImportLike>, 
/**
 * What is done with the row by default.
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
 * Children who have newer entries and therefore stay.
 */
kept: Array<Named>, at: string, };

export type IndicatorBlock = { kind: IndicatorKind, 
/**
 * It counts what is so today, whatever the period.
 */
ofToday: boolean, words: string, total: Figure, parts: Array<IndicatorPart>, };

export type IndicatorKind = "under-way-by-pathway" | "under-way-by-stage" | "time-at-step" | "due" | "waits" | "plan-child-words" | "plan-parent-words" | "plan-support" | "reviews-due" | "recurring-due" | "limits-due" | "begun-by-stage" | "begun-by-age" | "first-pathway" | "law-times" | "other-times" | "reviews-kept" | "child-heard" | "parent-heard" | "words-answered";

export type IndicatorPart = { id: string, words: string, figure: Figure, };

export type Indicators = { period: Period, 
/**
 * `None` if it has no beginning.
 */
from: string | null, to: string, 
/**
 * How many children are in the casebook, without archived ones.
 */
children: Figure, blocks: Array<IndicatorBlock>, };

export type JoinChoice = { fact: JoinFact, side: JoinSide, };

export type JoinFact = "name" | "known-as" | "legal-name" | "born" | "upn" | "nhs-number" | "contacts" | "setting" | "year-group" | "archive";

export type JoinForm = { 
/**
 * For facts that differ. Without a choice, the joined record shows that of the record that stays.
 */
choices: Array<JoinChoice>, 
/**
 * Why it is one child. Required if something speaks against it.
 */
reason: string, newest: JoinNewest, };

export type JoinNewest = { stays: number, goes: number, };

export type JoinSide = "stays" | "goes";

export type JoinedPart = { 
/**
 * The number of the entry that joined it.
 */
seq: number, 
/**
 * The full name, as it was recorded there.
 */
name: string, on: string, by: string, 
/**
 * Why it is one child, if somebody had to say why.
 */
reason: string, 
/**
 * How many entries go back to it.
 */
back: number, 
/**
 * How many entries were written since the two were joined. They stay with the record that stays.
 */
since: number, 
/**
 * How many of these are about the other record's journeys or entries, which then no longer change.
 */
aboutIt: number, 
/**
 * The pathways of the journeys that go back.
 */
pathways: Array<Named>, };

export type JoiningPage = { child: Named, 
/**
 * The records that are part of this one, in the order in which they were joined.
 */
parts: Array<JoinedPart>, 
/**
 * Other records that may be of the same child, the most similar first.
 */
likes: Array<ImportLike>, 
/**
 * Made for training: never joined.
 */
sample: boolean, 
/**
 * Only one of the two entries that join this record with another can be read, so both are shown.
 */
apart: boolean, 
/**
 * The number of the newest entry.
 */
newest: number, };

export type JourneyAt = { id: JourneyId, child: Named, 
/**
 * Whether the child was made for training.
 */
sample: boolean, age: AgeText, 
/**
 * The number of the last entry that this page was made from. It is sent back with every decision, so that no
 * decision is made on an old page.
 */
seq: number, 
/**
 * `false` if the page shows another step of the pathway than the journey's current one.
 */
here: boolean, since: string, cycles: number, canUndo: boolean, ended: boolean, 
/**
 * Replay stopped before the last decision: from there on, the record no longer fits.
 */
stopped: Stopped | null, 
/**
 * The child's own words, newest first, shown at the top. `None` until they are asked for.
 */
childWords: string | null, 
/**
 * Why the child could not be heard, until words are recorded.
 */
notHeard: string | null, notes: Array<NoteLine>, 
/**
 * The plans in force that support this journey.
 */
plans: Array<PlanLine>, };

export type JourneyCard = { line: JourneyLine, 
/**
 * What the step is for.
 */
purpose: string, trail: Array<TrailStep>, 
/**
 * What is missing before any choice opens; empty if one is open.
 */
waitsFor: Array<string>, };

export type JourneyId = string;

export type JourneyLine = { id: JourneyId, pathway: Named, step: Named, stage: Stage, kind: StepKind, since: string, ended: boolean, 
/**
 * When this step's time limit ends, or when its check-in is due.
 */
due: string | null, 
/**
 * The school year is not recorded, so the true date may be later.
 */
dueIsEarliest: boolean, 
/**
 * It counts from a letter whose own day nobody knows: it can be earlier.
 */
dueAtLatest: boolean, 
/**
 * It is the day of a check-in on a wait, not the end of its time.
 */
dueIsCheckIn: boolean, 
/**
 * What sets that date.
 */
dueOrigin: Origin | null, 
/**
 * How many recorded school days away were counted, if the time counts them.
 */
dueDaysAway: number | null, overdue: boolean, 
/**
 * A time limit of the law has passed: that of the step, or the end of the wait. It is shown before a check-in.
 */
limitPassed: boolean, 
/**
 * When the time of a wait ends.
 */
endsBy: string | null, 
/**
 * That time is set by law.
 */
endsByLaw: boolean, 
/**
 * The app now ships a later edition of this pathway than the one under which this journey began.
 */
newerEdition: boolean, 
/**
 * Entries no longer fit together, for example after the birth date was corrected. The journey's page has the
 * details.
 */
needsMending: boolean, };

export type JourneyPreview = { journey: JourneyId, pathway: Named, alters: boolean, now: Stand, then: Stand, 
/**
 * Decisions that would no longer fit, in order.
 */
misfits: Array<MisfitLine>, opens: Array<OfferLine>, closes: Array<OfferLine>, };

export type JourneyStart = { 
/**
 * One of the entry steps; `None` for the start of the pathway.
 */
step: string | null, 
/**
 * The answers to “What worries you most?” that led there, by their ids; empty if nobody asked.
 */
worry: Array<string>, };

export type JourneyTopic = { journey: JourneyId, about: DisagreementAbout, };

export type Judged = { refused: Code | null, strength: Strength | null, };

export type KeepLongerForm = { why: string, day: string, month: string, year: string, };

export type KeptRecord = { child: Named, 
/**
 * The number of the entry.
 */
seq: number, 
/**
 * The last day on which it is kept.
 */
until: string, reason: string, };

export type KnownAnswer = { question: Question, value: string, valueWords: string, on: string, by: string, };

export type LastDone = { undo: Done | null, redo: Done | null, };

export type LaterEntry = { seq: number, on: string, by: string, role: Role, reason: string | null, 
/**
 * The text as it now reads.
 */
words: string | null, days: Days | null, };

export type LetterheadForm = { 
/**
 * The setting of the children whose papers have it; empty for everybody else’s.
 */
setting: string, 
/**
 * The name of the setting or service.
 */
name: string, 
/**
 * Its address, one line each.
 */
address: string, 
/**
 * How to reach it: a phone number, an email address.
 */
contact: string, 
/**
 * The logo as a `data:` address; empty if there is none.
 */
logo: string, };

export type LetterheadsPage = { 
/**
 * The general one first, even if nothing is recorded of it.
 */
all: Array<LetterheadForm>, 
/**
 * The settings of the children, and those that have a letterhead.
 */
settings: Array<string>, };

export type LimitFrom = { on: string, 
/**
 * Somebody gave this day. If not, it is the day on which the choice was recorded, and the limit may be earlier.
 */
isKnown: boolean, 
/**
 * It is the date of a decision letter.
 */
fromLetter: boolean, };

export type LimitLine = { on: string, law: string, from: CountedFrom, past: boolean, };

export type LimitStart = { time: Timescale, 
/**
 * It counts from the date of a decision letter, not from what somebody here did.
 */
fromLetter: boolean, };

export type LinkCard = { pathway: Named, step: Named, purpose: string, state: RouteState, because: Array<Missing>, origin: Origin | null, sources: Array<Citation>, 
/**
 * It is open at every step of this pathway.
 */
always: boolean, 
/**
 * The child's journey on that pathway, if one is under way.
 */
underWay: JourneyId | null, };

export type Lost = { entries: number, 
/**
 * Other entries replace some of them, so more may be missing.
 */
atLeast: boolean, children: Array<Named>, 
/**
 * Children of whom nothing is left.
 */
gone: number, 
/**
 * The name of the copy that contains most of it.
 */
copy: string | null, 
/**
 * How many of these children the copy contains.
 */
copyHolds: number, };

export type MadeAt = { on: string, 
/**
 * `HH:MM`.
 */
at: string, };

export type MapPlace = "here" | "passed" | "next" | "ahead" | "not-for-this-child";

export type MapRoute = { choice: string, to: Named, 
/**
 * Known only for the journey's current step, or for an imagined age.
 */
state: RouteState | null, };

export type MapStage = { stage: Stage, steps: Array<MapStep>, };

export type MapStep = { step: Named, kind: StepKind, place: MapPlace, 
/**
 * Where each choice leads.
 */
leadsTo: Array<MapRoute>, };

export type Me = { name: string, role: Role, };

export type Media = "pdf" | "png" | "jpeg" | "docx";

export type MisfitLine = { seq: number, step: Named, choice: string, on: string, 
/**
 * The facts that prevent it, for the first such decision.
 */
because: Array<Missing>, 
/**
 * It only depends on the one before it.
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
 * The answer that was given (a question), in words.
 */
given: string | null, 
/**
 * The answers that would be needed (a question), in words.
 */
wanted: Array<string>, 
/**
 * Ages, as text of the format (`16`, `17y9m`), for `age`.
 */
ageFrom: string | null, ageUnder: string | null, 
/**
 * The date on which an age condition changes, if it still will.
 */
turnsOn: string | null, 
/**
 * How many cycles are needed, and how many are done.
 */
needed: number | null, done: number | null, 
/**
 * Who could supply it.
 */
who: Array<string>, 
/**
 * The complete question, so that it can be answered at once.
 */
question: Question | null, 
/**
 * `true` if nobody has recorded it; `false` if it is recorded and does not fit.
 */
notKnown: boolean, 
/**
 * The choice is for children for whom the fact is *not* true.
 */
negated: boolean, 
/**
 * It is evidence of consent, so it matters who gave it.
 */
consent: boolean, 
/**
 * Set if one of several parts is enough: the part that it belongs to.
 */
alternative: AlternativePart | null, };

export type MissingDate = { 
/**
 * What it is the day of.
 */
words: string, 
/**
 * The evidence that has it, by its id.
 */
evidence: string | null, };

export type MissingKind = "age" | "school-age" | "answer" | "evidence" | "cycles" | "been" | "role" | "absent" | "gate";

export type MoveForm = { fromDay: string, fromMonth: string, fromYear: string, setting: string, };

export type MoveLine = { seq: number, from: string, setting: string, };

export type Named = { id: string, words: string, };

export type Need = { kind: NeedKind, journey: JourneyId | null, step: Named | null, date: string | null, 
/**
 * What sets the date of what is due; `None` if people agreed on it, or if nothing is due.
 */
dueOrigin: Origin | null, 
/**
 * The date is that of a check-in, not the end of a time.
 */
isCheckIn: boolean, 
/**
 * The sign that was noted, if it is urgent help.
 */
sign: Named | null, 
/**
 * The prompt, if the record itself triggered it.
 */
prompt: Named | null, 
/**
 * What recurs, such as the yearly review of an EHC plan, if that is due.
 */
recurring: Named | null, 
/**
 * What a disagreement is about, whatever the kind.
 */
disagreement: Named | null, 
/**
 * The day that nobody has recorded, if that is why.
 */
missing: MissingDate | null, 
/**
 * The reason that somebody recorded, in their words.
 */
reason: string | null, 
/**
 * `None` if nothing is due, or if it can never be put off.
 */
puttingOff: PuttingOff | null, };

export type NeedKind = "safety" | "prompt" | "limit-passed" | "date-not-known" | "overdue" | "review-overdue" | "needs-mending" | "disagreement" | "due-this-week" | "review-this-week" | "put-off" | "no-journey" | "not-heard" | "not-heard-why" | "not-answered";

export type NewKey = { 
/**
 * Groups of characters, in order.
 */
groups: Array<string>, 
/**
 * How many copies an older key file can still open.
 */
copiesLeft: number, };

export type NextItem = { 
/**
 * Identifies it in the list.
 */
key: string, kind: NextKind, rank: NextRank, 
/**
 * The words of the step, the question, the evidence or the service.
 */
words: string, detail: string | null, 
/**
 * What was seen or said, if urgent help was noted and nobody has written yet what was done.
 */
said: string | null, 
/**
 * The answer that is already known, if the step asks for one.
 */
answered: string | null, due: string | null, 
/**
 * What sets the day; `None` if people agreed on it.
 */
dueOrigin: Origin | null, 
/**
 * It counts from a letter whose own day nobody knows: it can be earlier.
 */
dueAtLatest: boolean, 
/**
 * It is the day of a check-in on a wait.
 */
dueIsCheckIn: boolean, 
/**
 * The next check-in on the wait, if another day comes first.
 */
checkIn: string | null, overdue: boolean, 
/**
 * Needed by different dates; the earliest counts.
 */
twoDates: boolean, wantedBy: Array<WantedBy>, 
/**
 * Can be answered at once.
 */
question: Question | null, 
/**
 * The id of the evidence, which can be added at once. For consent, the id of the service.
 */
id: string | null, 
/**
 * It is evidence of consent for every service, so the form asks who gave it.
 */
generalConsent: boolean, 
/**
 * Who could supply it.
 */
who: Array<string>, consent: ConsentNow | null, 
/**
 * The journey that is there.
 */
journey: JourneyId | null, link: LinkCard | null, };

export type NextKind = "sign" | "disagreement" | "decision" | "step" | "wait" | "link" | "prompt" | "question" | "consent" | "evidence" | "review" | "recurring";

export type NextPage = { child: Named, 
/**
 * Most urgent first.
 */
items: Array<NextItem>, conflicts: Array<ConflictCard>, };

export type NextRank = "safety" | "limit-passed" | "law" | "rest" | "link";

export type NotHeard = { seq: number, reason: string, on: string, writtenBy: string, };

export type NoteForm = { words: string, 
/**
 * The day that it is about; all three parts are empty for today.
 */
day: string, month: string, year: string, };

export type NoteLine = { seq: number, words: string, on: string, by: string, };

export type OfferChange = { offer: OfferKind, 
/**
 * The choice, the step to which a link leads, the service, or the pathway.
 */
words: string, pathway: Named, 
/**
 * The step at which it is.
 */
step: Named | null, journey: JourneyId | null, 
/**
 * The id of the service, if it is one.
 */
service: string | null, before: RouteState, after: RouteState, };

export type OfferKind = "route" | "link" | "service" | "begin";

export type OfferLine = { kind: WayOnKind, words: string, to: Named, 
/**
 * Why it is closed.
 */
because: Array<Missing>, };

export type OneTimeKey = { id: number, 
/**
 * The public part, as RFC 9180 writes it: 65 bytes.
 */
public: Array<number>, };

export type Origin = "law" | "national-guidance" | "local" | "example-practice" | "suggested";

export type OutcomeProgress = "met" | "partly-met" | "not-yet" | "not-looked-at";

export type OverRecord = { child: Named, age: AgeText, overOn: string, 
/**
 * The day of the newest entry.
 */
last: string | null, archived: boolean, 
/**
 * It is archived because the child has died.
 */
died: boolean, };

export type PackInfo = { id: string, version: number, issued: string, lawAsAt: string, reviewBy: string, pastReview: boolean, pathways: Array<PathwayInfo>, 
/**
 * The areas in which its services work, nearest first.
 */
areas: Array<Named>, };

export type PaperForm = { kind: PaperKind, 
/**
 * The id of what the paper is about, if there is a choice.
 */
subject: string, look: PaperLook, parts: Array<PaperPart>, 
/**
 * The entries that are covered, by number: nothing of what they say is in the file.
 */
covered: Array<number>, 
/**
 * For whom it is made.
 */
forWhom: string, 
/**
 * The protective notes that name whom it is for, and despite which somebody decided to make it, by number.
 */
despite: Array<number>, 
/**
 * Why; may be empty.
 */
why: string, 
/**
 * The setting of the letterhead, empty for the general one. `None` for that with which the page begins.
 */
letterhead: string | null, };

export type PaperFormat = "pdf" | "word" | "json";

export type PaperKind = "plan" | "referral" | "profile" | "family" | "fact-sheet" | "pathway-page" | "meeting" | "home-visit" | "whole-record" | "letter" | "ehc-evidence" | "support-plan";

export type PaperLetterhead = { 
/**
 * The setting whose children it is for; empty for the general one.
 */
setting: string, 
/**
 * The name that it prints.
 */
name: string, };

export type PaperLook = "standard" | "large-print" | "easy-read";

export type PaperMade = { seq: number, kind: PaperKind, format: PaperFormat, 
/**
 * Whether the file was encrypted with a passphrase.
 */
sealed: boolean, forWhom: string, why: string, on: string, by: string, };

export type PaperOffer = { kind: PaperKind, title: string, 
/**
 * What it is for, in a sentence.
 */
purpose: string, 
/**
 * What it can be about, if there is a choice: journeys or pathways.
 */
subjects: Array<PaperSubject>, 
/**
 * For whom it is usually made; empty if that differs each time.
 */
forWhom: string, looks: Array<PaperLook>, parts: Array<PaperPart>, 
/**
 * What is ticked at first, because whoever usually gets the paper needs it.
 */
usual: Array<PaperPart>, 
/**
 * Whether single entries can be left out.
 */
canCover: boolean, formats: Array<PaperFormat>, 
/**
 * Whether the paper itself says why it is made.
 */
repeatsWhy: boolean, };

export type PaperPart = "agreed" | "child-words" | "parent-words" | "other-people" | "notes" | "files" | "protections" | "contacts" | "safety";

export type PaperPreview = { title: string, 
/**
 * Each page, from the first that was asked for, as a `data:` address.
 */
pages: Array<string>, 
/**
 * The number of the first of them, from 0.
 */
first: number, 
/**
 * How many pages are drawn at once.
 */
atOnce: number, 
/**
 * How many pages the paper has.
 */
count: number, 
/**
 * What is missing and should be recorded first.
 */
missing: Array<string>, 
/**
 * What to check before it is sent. Nothing of it is missing.
 */
reminders: Array<string>, 
/**
 * The protective notes that name the person for whom it is.
 */
named: Array<ProtectionLine>, 
/**
 * Letters that no font of the papers has. The PDF shows a box for each.
 */
notDrawn: Array<string>, };

export type PaperSubject = { 
/**
 * The id of a journey, a pathway, a letter with its sender, or a frame of a plan.
 */
id: string, words: string, 
/**
 * For whom a paper about it is usually made: the services of a referral. Empty if that differs each time.
 */
forWhom: string, };

export type PapersPage = { 
/**
 * `None` for papers about no child.
 */
child: Named | null, offers: Array<PaperOffer>, 
/**
 * What was made before, newest first.
 */
made: Array<PaperMade>, 
/**
 * Whether the letterhead that a paper begins with is recorded.
 */
hasLetterhead: boolean, 
/**
 * The letterheads to choose from.
 */
letterheads: Array<PaperLetterhead>, 
/**
 * The one that a paper begins with, by its setting: that of the child’s setting, or the one chosen last for it.
 */
letterhead: string, };

export type PassedStep = { step: Named, stage: Stage, };

export type PathwayInfo = { id: string, title: string, purpose: string, version: number, ageFrom: number, ageUnder: number, stepCount: number, lawAsAt: string, reviewBy: string, pastReview: boolean, };

export type PathwayMap = { pathway: Named, purpose: string, stages: Array<MapStage>, 
/**
 * The steps that the journey passed, in order, and where it is now; without a journey, where one begins. A step
 * that was passed twice is there twice.
 */
route: Array<string>, };

export type Pdf = { 
/**
 * Its bytes as base64.
 */
base64: string, };

export type Period = "this-school-year" | "last-school-year" | "before";

export type Phase = "new" | "locked" | "open";

export type PickedFile = { 
/**
 * Counts once.
 */
number: number, name: string, media: Media, 
/**
 * In bytes.
 */
size: number, };

export type Picture = { name: string, 
/**
 * A `data:` address.
 */
source: string, };

export type PlanCheck = { part: PlanPart, met: boolean, };

export type PlanEnding = { seq: number, on: string, by: string, reason: string, };

export type PlanForm = { 
/**
 * The journeys that it supports.
 */
journeys: Array<JourneyId>, outcomes: Array<PlanOutcome>, provision: Array<PlanProvision>, fromDay: string, fromMonth: string, fromYear: string, reviewDay: string, reviewMonth: string, reviewYear: string, };

export type PlanJourney = { id: JourneyId, pathway: Named, ended: boolean, };

export type PlanLine = { plan: number, 
/**
 * The child's first, then the parents'.
 */
outcomes: Array<PlanOutcome>, reviewOn: string, overdue: boolean, 
/**
 * School days until the review; 0 on the day itself.
 */
schoolDaysLeft: number, 
/**
 * The school year is not recorded, so the true number may be smaller.
 */
leftIsMost: boolean, };

export type PlanOutcome = { 
/**
 * Stays the same through every change; empty for a hope that was just typed.
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
 * Every journey that a plan can support.
 */
journeys: Array<PlanJourney>, 
/**
 * The starting values of the next plan: those of the last one, or none.
 */
start: PlanForm, 
/**
 * Days on which a review could be planned, soonest first.
 */
reviewDays: Array<ReviewDay>, 
/**
 * What is already recorded, newest first: a review can refer to it.
 */
childWords: Array<Voice>, parentWords: Array<Voice>, };

export type PlanPart = "child-words" | "parent-words" | "support" | "review-ahead" | "earlier-review";

export type PlanProvision = { 
/**
 * Stays the same through every change; empty for support that was just typed.
 */
id: string, what: string, who: string, howOften: string, };

export type PlanShown = { line: PlanLine, journeys: Array<PlanJourney>, provision: Array<PlanProvision>, from: string, writtenOn: string, by: string, 
/**
 * What a good plan has, and this one; empty once it is closed.
 */
checks: Array<PlanCheck>, 
/**
 * The plan as it now reads, to be changed.
 */
form: PlanForm, };

export type PlanSummary = { current: Array<PlanLine>, 
/**
 * The last review, if it decided that a plan should follow and none does yet.
 */
nextAfter: string | null, };

export type Preferences = { language: string, theme: Theme, 
/**
 * Per cent: 100, 125, 150, 175 or 200.
 */
textSize: number, 
/**
 * Minutes without a key press or a click before the casebook locks; 0 for never.
 */
lockAfter: number, 
/**
 * Keys of one letter, digit or sign do something, when nobody types (WCAG 2.1.4).
 */
singleKeys: boolean, 
/**
 * The casebook opens with names hidden.
 */
openWithNamesHidden: boolean, };

export type Presence = { 
/**
 * The casebook is open. If not, the window must show nothing from it.
 */
open: boolean, 
/**
 * The casebook is about to lock: store what is being typed.
 */
store: boolean, };

export type Pretend = { 
/**
 * In complete years. `None` draws the choices for every age.
 */
age: number | null, role: Role | null, };

export type Preview = { 
/**
 * The number of the newest entry that the preview is based on. It is sent back with the edit.
 */
newest: number, journeys: Array<JourneyPreview>, 
/**
 * The pathways whose beginning would be undone.
 */
gone: Array<Named>, 
/**
 * The pathways that would be under way again.
 */
back: Array<Named>, 
/**
 * The consent that would change.
 */
consents: Array<ConsentChange>, };

export type PromptCard = { id: string, words: string, 
/**
 * What to do.
 */
act: string, 
/**
 * The days away that triggered it, if it is about days away.
 */
counted: AbsenceCount | null, 
/**
 * The link that it offers.
 */
link: LinkCard, origin: Origin, sources: Array<Citation>, };

export type ProtectedChild = { child: Named, notes: Array<ProtectionLine>, };

export type ProtectionEndForm = { seq: number, reason: string, day: string, month: string, year: string, };

export type ProtectionEnded = { seq: number, on: string, reason: string, writtenBy: string, };

export type ProtectionForm = { kind: ProtectionKind, who: string, words: string, givenBy: string, day: string, month: string, year: string, 
/**
 * The date is not known, so its fields are empty.
 */
notKnown: boolean, };

export type ProtectionKind = "must-not-know" | "must-not-receive" | "no-contact";

export type ProtectionLine = { seq: number, 
/**
 * The digest of what the note says. It changes with a correction.
 */
digest: string, kind: ProtectionKind, who: string, words: string, givenBy: string, from: string, writtenBy: string, ended: ProtectionEnded | null, };

export type ProtectionsPage = { child: Named, 
/**
 * Those that have not ended.
 */
now: Array<ProtectionLine>, 
/**
 * The others, newest first.
 */
ended: Array<ProtectionLine>, };

export type Publish = "ready" | "check-first" | "route-only" | "closed";

export type PutBack = { 
/**
 * The name of the copy. `None` if the casebook was restored from the existing database, without its log.
 */
copy: string | null, 
/**
 * The folder with the previous files.
 */
aside: string, };

export type PutOffDay = { kind: PutOffDayKind, on: string, 
/**
 * The school year is not recorded, so there may be no school on it.
 */
mayBeHoliday: boolean, };

export type PutOffDayKind = "next-school-day" | "next-working-day" | "week" | "two-weeks" | "back-at-school";

export type PutOffForm = { day: string, month: string, year: string, why: string, 
/**
 * Somebody knows that it will be late: it is due by tomorrow, and comes back after its day.
 */
knowsLate: boolean, };

export type PutOffLine = { 
/**
 * The number of the entry.
 */
seq: number, until: string, reason: string, };

export type PuttingOff = { thing: DueRef, 
/**
 * The day on which it is due.
 */
due: string, 
/**
 * Its date is a legal time limit, so putting it off is only a reminder.
 */
byLaw: boolean, 
/**
 * `None` if it is not put off.
 */
now: PutOffLine | null, };

export type Question = { id: string, words: string, help: string | null, values: Array<Named>, 
/**
 * Who could supply the answer.
 */
who: Array<string>, };

export type Reading = { read: number, of: number, };

export type RecordErased = { at: string, 
/**
 * How many copies on this computer were written again without it.
 */
rewritten: number, 
/**
 * How many damaged files were removed as a whole, because nobody can tell what is in them.
 */
removed: number, 
/**
 * How many files in the folders of copies could not be read and may belong to another casebook.
 */
left: number, 
/**
 * Whether every copy on this computer is done. If not, the next opening goes on.
 */
isFinished: boolean, 
/**
 * The days on which the casebook was copied elsewhere while it had this record.
 */
copiedOn: Array<string>, };

export type RecordToJoin = { child: Named, fullName: string, born: string, archived: boolean, entries: number, first: string | null, last: string | null, files: number, journeys: Array<JourneyLine>, 
/**
 * Protective notes that apply. All of them stay.
 */
protections: number, 
/**
 * Disagreements that are not settled. All of them stay.
 */
disagreements: number, };

export type RecordsJoined = { 
/**
 * The record that stays.
 */
child: ChildId, at: string, };

export type RecoveryCode = { 
/**
 * Groups of characters, in order.
 */
groups: Array<string>, };

export type RecursLine = { what: Named, on: string, past: boolean, origin: Origin, };

export type RetentionPage = { 
/**
 * The rule: after so many years from the day of birth. `None` if none was chosen.
 */
years: number | null, 
/**
 * The rules that can be chosen.
 */
choices: Array<number>, 
/**
 * The records whose time is over, the longest over first. Archived ones too.
 */
over: Array<OverRecord>, 
/**
 * The records that are kept longer today, the soonest to end first.
 */
kept: Array<KeptRecord>, 
/**
 * The days on which a record was erased, the newest first. Nothing else is known about any of them.
 */
erased: Array<string>, 
/**
 * A copy on this computer is not done yet; the next opening goes on.
 */
isUnfinished: boolean, };

export type ReviewDay = { after: ReviewIn, on: string, 
/**
 * The school terms are not recorded for that time, so it may be a holiday.
 */
mayBeHoliday: boolean, };

export type ReviewDecision = "go-on" | "change" | "step-up" | "step-down" | "end";

export type ReviewForm = { plan: number, day: string, month: string, year: string, 
/**
 * An answer for each hope of the plan.
 */
outcomes: Array<ReviewedOutcomeForm>, delivered: Array<DeliveredForm>, changed: string, child: HeardForm, parent: HeardForm, decision: ReviewDecision | null, why: string, next: string, 
/**
 * The plan that continues after this review, if that is the decision. If nothing else changes, only the day of its
 * next review counts.
 */
carryOn: PlanForm | null, };

export type ReviewIn = "six-weeks" | "twelve-weeks" | "end-of-term";

export type ReviewShown = { seq: number, on: string, by: string, 
/**
 * Empty for a review recorded before this was asked.
 */
outcomes: Array<ReviewedOutcomeShown>, delivered: Array<DeliveredShown>, changed: string, child: HeardShown, parent: HeardShown, decision: ReviewDecision, why: string, next: string, };

export type ReviewedOutcomeForm = { outcome: string, progress: OutcomeProgress | null, 
/**
 * What was seen; may be empty.
 */
seen: string, };

export type ReviewedOutcomeShown = { id: string, progress: OutcomeProgress, seen: string, };

export type Role = "senco" | "health" | "family-support";

export type RouteCard = { choice: string, words: string, to: Named, toStage: Stage, 
/**
 * It leads to a step about safety. Such choices come first.
 */
safety: boolean, state: RouteState, 
/**
 * What must become known or be recorded (waiting), or the fact that closed it (not for this child).
 */
because: Array<Missing>, gates: Array<GateCard>, 
/**
 * Whether the practitioner is asked to give a reason.
 */
asksReason: boolean, 
/**
 * It leads to a wait that can have begun on a day before this record.
 */
mayHaveBegun: boolean, 
/**
 * The time limit of the law that begins with this choice. It counts from a day that somebody is asked for.
 */
limitStarts: LimitStart | null, };

export type RouteNotTaken = { choice: string, to: Named, state: RouteState, 
/**
 * The one fact that would change it. `None` if it was open and not chosen, or if more than one fact is needed.
 */
wouldChange: Missing | null, };

export type RouteState = "open" | "open-with-reason" | "waiting" | "not-for-this-child";

export type RoutesAt = { step: Named, taken: string, on: string, routes: Array<RouteNotTaken>, };

export type Saved = { 
/**
 * The time by this computer's clock, `HH:MM`.
 */
at: string, };

export type Scenario = { "kind": "later", months: number, } | { "kind": "absent", days: number, run: boolean, } | { "kind": "answer", question: string, value: string, } | { "kind": "hold", evidence: string, } | { "kind": "lose", evidence: string, } | { "kind": "consent", service: string, given: boolean, 
/**
 * `None` for the person who decides at that age.
 */
asWhom: ConsentGiver | null, } | { "kind": "review" } | { "kind": "choose", choice: string, } | { "kind": "back" };

export type Seen = "page" | "excerpt" | "second-hand" | "unverified";

export type SelfAudit = { 
/**
 * Tells it from the others.
 */
number: number, on: string, by: string, stones: Array<StoneCommitment>, 
/**
 * The day of the next one, if they agreed on a day.
 */
again: string | null, };

export type SelfView = { seq: number, stones: Array<StoneView>, 
/**
 * Who sat with the child; empty if that was not recorded.
 */
with: string, on: string, writtenBy: string, 
/**
 * What was done about it, newest first.
 */
answers: Array<VoiceAnswer>, };

export type SelfViewForm = { stones: Array<StoneView>, with: string, };

export type ServiceCard = { id: string, name: string, what: string, whoMayAsk: string | null, how: string | null, cost: string | null, caution: string | null, scope: Named, needs: Array<string>, audience: Array<string>, 
/**
 * Ages in the format of the files: from `4`, under `18`, or with months `17y9m`. `None` if not known.
 */
ageFrom: string | null, ageUnder: string | null, 
/**
 * No contact has been confirmed by opening the live page or by calling.
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
 * `true` if the service's ages are not known, so it is not known whether it fits this child.
 */
ageNotKnown: boolean, };

export type ServiceConsent = { service: Named, now: ConsentNow, 
/**
 * The pathways on which a choice would refer to this service now.
 */
wantedBy: Array<string>, 
/**
 * Newest first.
 */
history: Array<ConsentLine>, };

export type ServiceLink = { id: string, name: string, };

export type ServiceList = { services: Array<ServiceCard>, 
/**
 * How many services the directory contains in total.
 */
of: number, 
/**
 * How many more match the words for this age if need, audience and area are left open. 0 if nothing was typed.
 */
outside: number, };

export type ServiceNow = { id: string, words: string, given: boolean, };

export type ServiceQuery = { text: string, 
/**
 * In complete years.
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
 * The completed cycles of plan and review.
 */
cycles: number, };

export type Status = { phase: Phase, 
/**
 * What is wrong with the casebook, if that can be seen before a passphrase is typed.
 */
fault: Failure | null, appVersion: string, 
/**
 * The folder of the casebook.
 */
folder: string, pack: PackInfo, preferences: Preferences, 
/**
 * The available languages, as BCP 47 tags.
 */
languages: Array<string>, 
/**
 * The person at the screen; known only while the casebook is open.
 */
me: Me | null, 
/**
 * `false` until somebody has shown that they have recorded the current recovery code.
 */
codeConfirmed: boolean, 
/**
 * There was no copy in another place for a while, and there is something to lose.
 */
copyIsOld: boolean, 
/**
 * The casebook was copied to another place before.
 */
copiedBefore: boolean, sharing: Sharing, 
/**
 * The shortest passphrase accepted, in characters.
 */
passphraseMin: number, 
/**
 * Today, by this computer's clock.
 */
today: string, 
/**
 * Why that date looks wrong. Nothing is written until somebody confirms the date.
 */
clock: ClockDoubt | null, 
/**
 * Why the disk could not be written to when the casebook was opened. The casebook is then read only.
 */
hindrance: Code | null, 
/**
 * Children’s names are hidden. Kept here because each lock replaces the page.
 */
namesHidden: boolean, };

export type StepClock = { time: Timescale, 
/**
 * The step at whose end it begins.
 */
since: Named, 
/**
 * When it began for this child. `None` if it is not running and the step's own time counts.
 */
began: string | null, };

export type StepKind = "ask" | "act" | "review" | "refer" | "wait" | "finish";

export type StepPage = { 
/**
 * `None` if the pathway is explored without a child.
 */
journey: JourneyAt | null, pathway: Named, step: Named, kind: StepKind, stage: Stage, purpose: string, note: string | null, family: string | null, 
/**
 * What the setting continues to do (a wait).
 */
setting: string | null, 
/**
 * Signs that call for action before the check-in (a wait).
 */
early: string | null, 
/**
 * Who is responsible for the wait.
 */
owner: Named | null, checkIn: Timescale | null, within: Timescale | null, 
/**
 * A legal time limit that began at an earlier step and continues over this one.
 */
clock: StepClock | null, due: string | null, 
/**
 * The school year is not recorded, so every weekday was counted and the true date may be later.
 */
dueIsEarliest: boolean, 
/**
 * It counts from a letter whose own day nobody knows: it can be earlier.
 */
dueAtLatest: boolean, 
/**
 * What sets that date.
 */
dueOrigin: Origin | null, 
/**
 * How many recorded school days away were counted, if the time counts them.
 */
dueDaysAway: number | null, 
/**
 * A time limit of the law that ends on a weekend or a bank holiday. It is not moved.
 */
dueIsDayOff: boolean, overdue: boolean, 
/**
 * A wait: when its own time ends, regardless of check-ins.
 */
endsBy: string | null, endsByIsDayOff: boolean, 
/**
 * What sets the end of the wait.
 */
endsByOrigin: Origin | null, 
/**
 * A time limit of the law has passed: that of the step, or the end of the wait. It is shown before a check-in.
 */
limitPassed: boolean, 
/**
 * The day from which the time limit of the law counts. `None` if no law sets a limit here.
 */
limitFrom: LimitFrom | null, lead: Array<Named>, tasks: Array<Task>, evidence: Array<EvidenceLine>, 
/**
 * The question that an `ask` step asks.
 */
question: Question | null, 
/**
 * The answer to it that is on record, if it was not given at this step of the journey.
 */
earlierAnswer: EarlierAnswer | null, routes: Array<RouteCard>, links: Array<LinkCard>, 
/**
 * Prompts that the record itself triggers, shown first on the page.
 */
prompts: Array<PromptCard>, signposts: Array<ServiceCard>, 
/**
 * The state of consent for those services of this step for which consent was given or refused.
 */
consents: Array<ConsentNow>, 
/**
 * Disagreements that are not settled, about this journey or about all.
 */
disagreements: Array<DisagreementLine>, 
/**
 * The decision that can still be appealed at this step, with the last days to act.
 */
decision: DecisionLine | null, 
/**
 * What recurs and is ended by what this step asks for, such as the yearly review of an EHC plan, and when it is due.
 */
recurs: Array<RecursLine>, 
/**
 * How many services of this step were left out because they do not fit the child's age or the person who asks.
 */
signpostsNotForChild: number, origin: Origin, sources: Array<Citation>, outcome: Named | null, edition: EditionLine, };

export type Stone = "success" | "expectations" | "communicate" | "opportunity" | "get-to-know-me" | "encouragement" | "adjustments";

export type StoneCommitment = { stone: Stone, progress: OutcomeProgress, shows: string, next: string, };

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
 * The numbers to call first, at most three.
 */
numbers: Array<UrgentNumber>, 
/**
 * Everybody who can help, in the order in which to call them.
 */
services: Array<Named>, origin: Origin, sources: Array<Citation>, };

export type Stopped = { seq: number, step: Named, choice: string, because: Array<Missing>, };

export type Strength = "fair" | "strong";

export type Task = { id: string, words: string, done: boolean, };

export type TermGap = { from: string, to: string, };

export type TermLine = { from: string, to: string, 
/**
 * Recorded in this casebook, so it can be removed again.
 */
own: boolean, };

export type TermsPage = { 
/**
 * In date order.
 */
terms: Array<TermLine>, 
/**
 * The times between two terms that are too long for a holiday, so a term must be missing. Weekdays count in them.
 */
gaps: Array<TermGap>, 
/**
 * The days in a term on which this setting is closed, in order.
 */
closed: Array<string>, 
/**
 * Whether the current school year is recorded. If not, every weekday counts and the true dates may be later.
 */
todayKnown: boolean, sources: Array<Citation>, };

export type Theme = "system" | "light" | "dark";

export type TimeUnit = "days" | "school-days" | "weeks" | "school-weeks" | "months";

export type Timeline = { child: Named, lines: Array<TimelineLine>, 
/**
 * How many entries match the filters, on all pages.
 */
found: number, 
/**
 * How many entries there are in total.
 */
of: number, page: number, pages: number, 
/**
 * The kinds that can be filtered by.
 */
kinds: Array<HistoryKind>, people: Array<string>, journeys: Array<Named>, 
/**
 * The journeys whose record no longer fits together.
 */
toMend: Array<Named>, unreadable: Array<UnreadableEntry>, };

export type TimelineLine = { seq: number, kind: HistoryKind, 
/**
 * The words for the kind, if those that it always has say too little: whose words they are, for example.
 */
label: string | null, on: string, 
/**
 * The impossible date that a wrong clock gave it. `on` is then the day from which it counts.
 */
misdated: string | null, at: string, by: string, role: Role, journey: JourneyId | null, pathway: string | null, about: string | null, 
/**
 * The question that a decision answers. The answer is an entry of its own, which has no line.
 */
question: string | null, 
/**
 * Without a former name of the child; the current name is shown instead.
 */
words: string | null, 
/**
 * The words as they were written, with a former name of the child. Shown only on request.
 */
former: Array<string>, days: Days | null, 
/**
 * Whether the words identify the child or are what somebody said. They are hidden while names are hidden.
 */
tellsWho: boolean, 
/**
 * The day from which a change applies.
 */
since: string | null, 
/**
 * The earlier entry that this one is about.
 */
of: EntryRef | null, 
/**
 * The corrected text, if the entry was corrected.
 */
corrected: LaterEntry | null, takenBack: LaterEntry | null, 
/**
 * Every time that it was undone or restored, in order.
 */
undos: Array<Undo>, canCorrect: boolean, canTakeBack: boolean, canPutBack: boolean, 
/**
 * It was written in another record of the child, which was joined to this one since.
 */
fromPart: boolean, };

export type TimelineQuery = { child: ChildId, kind: HistoryKind | null, journey: JourneyId | null, 
/**
 * The name of the person who wrote it.
 */
by: string, text: string, dates: DatesForm, 
/**
 * The page number, from 0. A page has up to 100 entries.
 */
page: number, };

export type Timescale = { amount: number, unit: TimeUnit, origin: Origin, 
/**
 * The law that sets it, if `origin` is law.
 */
statute: string | null, };

export type TodayAsked = { order: TodayOrder, 
/**
 * Only the work of this person, by the id that the pathways use; empty for everybody's work.
 */
person: string, 
/**
 * How many to show in each group; 0 means the default.
 */
first: number, overdue: number, thisWeek: number, waiting: number, putOff: number, };

export type TodayDay = { on: string, 
/**
 * How many items are due on it, including those not shown.
 */
count: number, items: Array<TodayItem>, };

export type TodayGroup = { kind: TodayGroupKind, 
/**
 * How many items there are, including those not shown.
 */
count: number, items: Array<TodayItem>, };

export type TodayGroupKind = "first" | "overdue" | "this-week" | "waiting" | "put-off";

export type TodayItem = { why: TodayWhy, child: Named, 
/**
 * The journey and its step. Empty for a plan review, which can concern several journeys, and for a disagreement. A
 * decision that can still be appealed has its journey.
 */
journey: JourneyId | null, pathway: Named | null, step: Named | null, kind: StepKind | null, stage: Stage | null, 
/**
 * The plan to review.
 */
plan: number | null, 
/**
 * The sign that was noted, if it is urgent help.
 */
sign: Named | null, 
/**
 * The prompt, if the record itself triggered it.
 */
prompt: Named | null, 
/**
 * What the disagreement or the decision is about, if its limit is near.
 */
disagreement: Named | null, 
/**
 * When its own time ends: that of the step, or of the complete wait.
 */
due: DueText | null, 
/**
 * It is about the child's safety, so it is for today.
 */
safety: boolean, 
/**
 * It is a time limit of the law that has passed, so it comes first among what is due.
 */
limitPassed: boolean, 
/**
 * What recurs, such as the yearly review of an EHC plan, if that is due.
 */
recurring: Named | null, 
/**
 * The day that nobody has recorded, if that is why.
 */
missing: MissingDate | null, 
/**
 * The law that sets this time, if there is one.
 */
law: string | null, 
/**
 * A wait: the next check-in.
 */
checkIn: DueText | null, 
/**
 * Who leads the step.
 */
lead: Array<Named>, 
/**
 * Who is responsible for the wait.
 */
owner: Named | null, 
/**
 * The services that were asked, if it is they who are waited for.
 */
waitsFor: Array<Named>, 
/**
 * The day on which the child's own words were last recorded.
 */
heard: string | null, 
/**
 * `None` if nothing is due, or if it can never be put off.
 */
puttingOff: PuttingOff | null, };

export type TodayOrder = "date" | "child";

export type TodayPage = { on: string, 
/**
 * The last day of the next 7 days.
 */
until: string, 
/**
 * Always five groups: first, overdue, this week, waiting, put off.
 */
groups: Array<TodayGroup>, 
/**
 * Everybody who has work in these groups, regardless of the person filter.
 */
people: Array<TodayPerson>, 
/**
 * Today and each of the next 7 days, with what is due on it.
 */
week: Array<TodayDay>, 
/**
 * Plan reviews of the coming month, soonest first.
 */
reviews: Array<TodayReview>, 
/**
 * How many plan reviews there are in that month, including those not shown.
 */
reviewsCount: number, 
/**
 * How many children have no pathway yet.
 */
noPathway: number, 
/**
 * How many children's own words were not recorded since the term began.
 */
notHeard: number, 
/**
 * How many children have words that nobody has answered for more than ten school days.
 */
notAnswered: number, 
/**
 * How many records' time is over by the rule of the setting, archived ones too.
 */
timeOver: number, 
/**
 * How many children the casebook contains. Archived children and those made for training are not counted.
 */
of: number, };

export type TodayPerson = { person: Named, count: number, };

export type TodayReview = { child: Named, on: string, };

export type TodayWhy = "urgent" | "prompt" | "date-not-known" | "mending" | "step" | "check-in" | "wait-ends" | "plan-review" | "limit" | "recurring";

export type TrailStep = { step: Named, stage: Stage, choice: string, on: string, by: string, reasons: Array<string>, };

export type Undo = { seq: number, on: string, at: string, by: string, role: Role, reason: string | null, restores: boolean, };

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

export type Unsaved = { 
/**
 * The key of the draft, which says in which form it was typed.
 */
key: string, child: Named, on: string, 
/**
 * `HH:MM`.
 */
at: string, };

export type Urgency = "now" | "today";

export type UrgentHelp = { 
/**
 * The numbers in sight before a sign is chosen, in order.
 */
firstNumbers: Array<FirstNumber>, signs: Array<StopSign>, 
/**
 * Every service that the signs name, each once.
 */
services: Array<ServiceCard>, };

export type UrgentNumber = { service: Named, contact: Contact, };

export type Voice = { seq: number, about: VoiceAbout, words: string, 
/**
 * Which parent or carer said it; empty for the child, and if it is not recorded.
 */
saidBy: string, on: string, writtenBy: string, 
/**
 * What was done about them, newest first.
 */
answers: Array<VoiceAnswer>, };

export type VoiceAbout = "words" | "matters" | "helps";

export type VoiceAnswer = { seq: number, 
/**
 * Empty if nothing was done.
 */
did: string, 
/**
 * Empty if there was nothing that could not be done.
 */
couldNot: string, 
/**
 * The day on which the person was told; `None` if nobody has told them yet.
 */
toldOn: string | null, on: string, writtenBy: string, };

export type VoiceAnswerForm = { did: string, couldNot: string, 
/**
 * The day on which the person was told.
 */
day: string, month: string, year: string, };

export type VoiceForm = { words: string, matters: string, helps: string, 
/**
 * Which parent or carer says it. Empty for the child.
 */
saidBy: string, 
/**
 * The day on which it was said; all three parts are empty for today.
 */
day: string, month: string, year: string, };

export type WantedAt = { journey: JourneyId, pathway: Named, step: Named, 
/**
 * The journey is at this step.
 */
here: boolean, };

export type WantedBy = { pathway: Named, step: Named, journey: JourneyId, due: string | null, };

export type Way = { to: Named, 
/**
 * `false` if no path leads there for this child.
 */
reachable: boolean, hops: Array<Hop>, 
/**
 * Everything that is still needed on the path, each item once.
 */
needed: Array<Missing>, };

export type WayOnKind = "choice" | "link" | "prompt";

export type WhatIf = { child: Named, age: AgeText, 
/**
 * The day on which the scenario is evaluated.
 */
today: string, imagined: Array<ImaginedLine>, 
/**
 * The step at which the journey would be.
 */
page: StepPage, map: PathwayMap, ahead: Array<Ahead>, 
/**
 * How each journey would differ from the record.
 */
differences: Array<JourneyPreview>, questions: Array<Question>, evidence: Array<EvidenceNow>, services: Array<ServiceNow>, };

export type Whose = "child" | "parent" | "together";

export type Why = { step: Named, pathway: Named, edition: EditionLine, 
/**
 * How the journey began, and from which worry. `None` if that was undone.
 */
begun: WhyFact | null, 
/**
 * The entries that explain it, without how it began. With these alone the journey is at the same step; without any
 * one of them it is not.
 */
facts: Array<WhyFact>, 
/**
 * The choices not made, for each step passed at which there were others.
 */
routes: Array<RoutesAt>, };

export type WhyFact = { seq: number, kind: HistoryKind, about: string, words: string | null, on: string, by: string, };

export type WithdrawalForm = { 
/**
 * `None` for every service, including the general consent.
 */
service: string | null, day: string, month: string, year: string, by: string, 
/**
 * `None` is refused in a form, but older entries can have it.
 */
asWhom: ConsentGiver | null, judgedBy: string, reason: string, };

export type WorryAnswerCard = { id: string, words: string, urgent: boolean, 
/**
 * The sign that urgent help shows for it, by its id.
 */
sign: string | null, 
/**
 * A step that it leads to is about safety, so urgent help is looked at first.
 */
safety: boolean, 
/**
 * The question that comes next.
 */
ask: string | null, 
/**
 * The step that fits most is first.
 */
links: Array<LinkCard>, 
/**
 * Services that can help at once, if they may take the age.
 */
services: Array<ServiceCard>, };

export type WorryPage = { 
/**
 * The child that is asked about, if any.
 */
child: Named | null, 
/**
 * Every question; the first is asked first. Empty if the pack has none.
 */
questions: Array<WorryQuestionCard>, origin: Origin | null, sources: Array<Citation>, };

export type WorryQuestionCard = { id: string, words: string, answers: Array<WorryAnswerCard>, };

export type YearGroup = "before-nursery" | "nursery" | "reception" | "year1" | "year2" | "year3" | "year4" | "year5" | "year6" | "year7" | "year8" | "year9" | "year10" | "year11" | "year12" | "year13" | "beyond";

export type YearGroupLine = { 
/**
 * The year group in which the child is taught.
 */
group: YearGroup, 
/**
 * The year group that follows from the birth date.
 */
own: YearGroup, 
/**
 * How many years above their own year group the child is taught; negative if below.
 */
offset: number, };

/** The most characters that each kind of text may have. */
export const LIMITS = { line: 200, text: 20000, search: 200 } as const;
