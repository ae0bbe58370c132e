// The area that the pack is for.
import { session } from '../session.svelte';

/** The name of the nearest area of the pack. */
export const areaName = (): string => session.status?.pack.areas[0]?.words ?? '';
