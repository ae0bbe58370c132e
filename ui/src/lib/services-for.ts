// What the directory of services is asked for a child: those for the age, and for the need of the pathway under way.
import type { ChildHeader, ServiceQuery } from './generated/wire';
import { needOfPathway } from './labels/service';

/** Of several pathways, the one of this journey counts; without one, no need is chosen. */
export function servicesFor(header: ChildHeader, journey?: string): Partial<ServiceQuery> {
  const underWay = header.journeys.filter(({ ended }) => !ended);
  const line = underWay.find(({ id }) => id === journey) ?? (underWay.length === 1 ? underWay[0] : undefined);
  return { age: header.age.years, need: line === undefined ? null : needOfPathway(line.pathway.id) };
}
