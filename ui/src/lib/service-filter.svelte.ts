// The last search in the directory of services, kept until the casebook locks or the app closes.
import type { ServiceQuery } from './generated/wire';

export const NOTHING_ASKED: ServiceQuery = { text: '', age: null, need: null, audience: null, scope: null };

let last = $state.raw<ServiceQuery>(NOTHING_ASKED);

export const looking = {
  get query(): ServiceQuery {
    return last;
  },
};

export function lookFor(query: ServiceQuery): void {
  last = query;
}
