// Which one number a family sees first, and what is left for below.
import type { Contact, FamilyService } from '../../lib/generated/wire';

export const isChecked = (contact: Contact): boolean => contact.sure || contact.seen === 'page';

interface Ring {
  /** The first service, with the one way to reach it that comes first. */
  first: FamilyService | undefined;
  others: FamilyService[];
}

/**
 * A checked telephone number comes before any other, and the pack's order decides the rest. Who helps in a crisis is not
 * the first to call about something else: that number stays among the others.
 */
export function toRing(services: FamilyService[]): Ring {
  const isPhone = ({ kind }: Contact) => kind === 'phone';
  const calm = services.filter(({ urgent, contacts }) => !urgent && contacts.length > 0);
  const ways = (calm.length > 0 ? calm : services).flatMap((service) =>
    service.contacts.map((contact) => ({ service, contact })),
  );
  const best =
    ways.find(({ contact }) => isPhone(contact) && isChecked(contact)) ??
    ways.find(({ contact }) => isPhone(contact)) ??
    ways[0];
  if (best === undefined) return { first: undefined, others: services };
  const others = services
    .map((service) =>
      service === best.service
        ? { ...service, what: '', contacts: service.contacts.filter((contact) => contact !== best.contact) }
        : service,
    )
    .filter(({ contacts }) => contacts.length > 0);
  return { first: { ...best.service, contacts: [best.contact] }, others };
}
