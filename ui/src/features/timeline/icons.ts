// One icon for each kind of entry. The word is always beside it.
import Archive from '@lucide/svelte/icons/archive';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CalendarOff from '@lucide/svelte/icons/calendar-off';
import CheckCheck from '@lucide/svelte/icons/check-check';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import ClipboardPen from '@lucide/svelte/icons/clipboard-pen';
import ClipboardX from '@lucide/svelte/icons/clipboard-x';
import Ban from '@lucide/svelte/icons/ban';
import Contact from '@lucide/svelte/icons/contact';
import Ear from '@lucide/svelte/icons/ear-off';
import FileCheck from '@lucide/svelte/icons/file-check';
import FileText from '@lucide/svelte/icons/file-text';
import Footprints from '@lucide/svelte/icons/footprints';
import Gem from '@lucide/svelte/icons/gem';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import Handshake from '@lucide/svelte/icons/handshake';
import Merge from '@lucide/svelte/icons/merge';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import MessageCircleReply from '@lucide/svelte/icons/message-circle-reply';
import NotebookPen from '@lucide/svelte/icons/notebook-pen';
import Paperclip from '@lucide/svelte/icons/paperclip';
import Pencil from '@lucide/svelte/icons/pencil';
import Phone from '@lucide/svelte/icons/phone';
import Plus from '@lucide/svelte/icons/plus';
import Scale from '@lucide/svelte/icons/scale';
import School from '@lucide/svelte/icons/school';
import Signpost from '@lucide/svelte/icons/signpost';
import SquareCheck from '@lucide/svelte/icons/square-check';
import Undo from '@lucide/svelte/icons/undo-2';
import User from '@lucide/svelte/icons/user';
import type { HistoryKind } from '../../lib/generated/wire';

export const KIND_ICONS = {
  profile: User,
  contacts: Contact,
  voice: MessageCircle,
  'self-view': Gem,
  'not-heard': Ear,
  'voice-answered': MessageCircleReply,
  plan: ClipboardList,
  'plan-changed': ClipboardPen,
  review: ClipboardCheck,
  'plan-ended': ClipboardX,
  begun: Footprints,
  chosen: Signpost,
  answered: CheckCheck,
  consented: Handshake,
  'consent-withdrawn': Ban,
  disagreed: Scale,
  'disagreement-settled': Scale,
  evidence: FileCheck,
  attachment: Paperclip,
  task: SquareCheck,
  note: NotebookPen,
  undone: Undo,
  changed: Pencil,
  added: Plus,
  corrected: Pencil,
  // As of any note: whoever looks over the shoulder must not learn of it.
  protected: NotebookPen,
  'protection-ended': NotebookPen,
  urgent: Phone,
  archived: Archive,
  moved: School,
  'year-group': GraduationCap,
  absence: CalendarOff,
  'put-off': CalendarClock,
  'kept-longer': CalendarClock,
  paper: FileText,
  joined: Merge,
  'part-of': Merge,
} satisfies Record<HistoryKind, unknown>;
