// What somebody began to do about one row of a list.
import type { JourneyLine, Named, PuttingOff } from '../lib/generated/wire';

interface About {
  child: Named;
  /** What it is about, such as the step; null if it is the child. */
  title: string | null;
  /** When it is or was due, in a sentence. */
  due: string | null;
}

type Journeys = Pick<JourneyLine, 'id' | 'pathway'>[];

export type RowAction =
  | ({ what: 'check-in' | 'note' | 'urgent'; journeys: Journeys; journey?: string } & About)
  | ({ what: 'put-off'; puttingOff: PuttingOff } & About);

/** Begins it, in a sheet over the list. */
export type StartRowAction = (action: RowAction) => void;
