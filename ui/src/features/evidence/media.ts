// The words for what a file is, for what a piece of evidence is, and for a size.
import type { AttachedFile, Media } from '../../lib/generated/wire';
import { t } from '../../lib/words.svelte';

export const MEDIA = {
  pdf: 'evidence-media-pdf',
  png: 'evidence-media-png',
  jpeg: 'evidence-media-jpeg',
} satisfies Record<Media, string>;

const KB = 1024;
const MB = KB * KB;

export function sizeWords(size: number): string {
  if (size < MB) return t('evidence-file-kb', { size: Math.max(1, Math.round(size / KB)) });
  return t('evidence-file-mb', { size: Math.round((size / MB) * 10) / 10 });
}

export function isPicture(file: AttachedFile): boolean {
  return file.media !== 'pdf';
}
