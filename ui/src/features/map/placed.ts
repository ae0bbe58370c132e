// Where an element lies and how large it is. It is set by script, because the content security policy refuses styles in markup.
import type { Attachment } from 'svelte/attachments';

interface Place {
  left?: number;
  top?: number;
  inlineSize?: number;
  blockSize?: number;
}

/** Lengths are in em, so that they follow both the text size and the zoom. */
const inEm = (pixels: number): string => `${Math.round((pixels / 16) * 1000) / 1000}em`;

export function placed(place: Place): Attachment<HTMLElement> {
  return ({ style }) => {
    for (const [name, pixels] of Object.entries(place) as [keyof Place, number][]) style[name] = inEm(pixels);
  };
}

export function zoomed(zoom: number): Attachment<HTMLElement> {
  return ({ style }) => {
    style.fontSize = `${zoom}rem`;
  };
}
