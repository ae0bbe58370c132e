// Saving what was chosen for the screen. It applies at once, so that it can be seen and changed back.
import type { Form } from '../../forms/form.svelte';
import { commands } from '../../lib/commands';
import type { Preferences } from '../../lib/generated/wire';
import { saved } from '../../lib/last-saved.svelte';
import { session, take } from '../../lib/session.svelte';

export async function keepPreferences(form: Form, change: Partial<Preferences>): Promise<void> {
  const now = session.status?.preferences;
  if (now === undefined) return;
  const preferences = { ...now, ...change };
  const status = await form.attempt(() => commands.setPreferences({ preferences }));
  if (status === undefined) return;
  take(status);
  saved(new Date().toTimeString().slice(0, 5));
}
