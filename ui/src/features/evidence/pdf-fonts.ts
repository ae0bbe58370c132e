// The fourteen fonts that a PDF may use without bringing them, each loaded when one asks for it. As code, because the content security policy allows nothing to be fetched.

const FONTS = import.meta.glob<string>('/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?inline',
  import: 'default',
});

/** The bytes of a font by the name of its file. */
export async function fontBytes(file: string): Promise<Uint8Array> {
  const load = FONTS[`/node_modules/pdfjs-dist/standard_fonts/${file}`];
  if (load === undefined) throw new Error(`no font ${file}`);
  const source = await load();
  const base64 = source.slice(source.indexOf(',') + 1);
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
