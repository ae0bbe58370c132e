// The words for what a file is, for its name while names are hidden, and for a size.
import type { Media } from '../generated/wire';
import { names } from '../hidden-names.svelte';
import { t } from '../words.svelte';

export const MEDIA = {
  pdf: 'evidence-media-pdf',
  png: 'evidence-media-png',
  jpeg: 'evidence-media-jpeg',
  docx: 'evidence-media-docx',
} satisfies Record<Media, string>;

const KB = 1024;
const MB = KB * KB;

export function sizeWords(size: number): string {
  if (size < MB) return t('evidence-file-kb', { size: Math.max(1, Math.round(size / KB)) });
  return t('evidence-file-mb', { size: Math.round((size / MB) * 10) / 10 });
}

/** The name of a file; while names are hidden only what it is, because files are often named after the child. */
export function fileWords({ name, media }: { name: string; media: Media }): string {
  return names.hidden ? t(MEDIA[media]) : name;
}

/** Whether the app can show a file of this kind. */
export function canBeShown(media: Media): boolean {
  return media !== 'docx';
}
