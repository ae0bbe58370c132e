// Sizes that are only known while a file is shown. Markup may not set styles, because the content security policy refuses them there.

/** For `{@attach}`: a picture is as wide as this; left to its own width if that is not known yet. */
export function asWideAs(width: number | null): (node: HTMLElement) => void {
  return ({ style }) => (style.inlineSize = width === null ? '' : `${width}px`);
}

/** For `{@attach}`: a page of a PDF has this size at 100 %, and the text over it the same scale. */
export function pageOf(size: { width: number; height: number }, scale: number): (node: HTMLElement) => void {
  return ({ style }) => {
    style.inlineSize = `${size.width * scale}px`;
    style.blockSize = `${size.height * scale}px`;
    // In pixels to a point of the PDF, which is 1/72 inch.
    style.setProperty('--total-scale-factor', String((scale * 96) / 72));
  };
}
