// Whether a service can be called, and whether its number is in doubt.
import type { Contact, ServiceCard } from '../../lib/generated/wire';

/** Returns the number to call or text, if one is known. */
export function numberOf(service: ServiceCard): Contact | undefined {
  const numbers = service.contacts.filter(({ kind }) => kind === 'phone' || kind === 'text');
  return numbers.find(({ kind }) => kind === 'phone') ?? numbers[0];
}

/** Nobody saw the number on the service's own page. */
export const isDoubtful = (number: Contact): boolean => !number.sure && number.seen !== 'page';
