// PDFs, read and drawn by pdf.js. This file is loaded when the first PDF is opened. Nothing in a PDF is run, and nothing is fetched.
import {
  AnnotationMode,
  getDocument,
  PDFWorker,
  TextLayer,
  VerbosityLevel,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import jpegCode from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';
import workerCode from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { fontBytes } from './pdf-fonts';

/** Why a PDF cannot be shown. */
export type PdfTrouble = 'damaged' | 'password';

/** The size of a page at 100 %, in CSS pixels. */
export interface PageSize {
  width: number;
  height: number;
}

/** An open PDF. Pages are counted from 1. */
export interface Pdf {
  readonly pages: number;
  size(page: number): Promise<PageSize>;
  /** Draws a page. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number): Promise<void>;
  /** Lays the text of a page over it, for screen readers, for selecting and for finding. */
  lay(page: number, over: HTMLElement): Promise<void>;
  close(): void;
}

/** A point of a PDF is 1/72 inch, a CSS pixel 1/96. */
const PIXELS_PER_POINT = 96 / 72;
/** More than this, the web view may refuse to draw. */
const MOST_PIXELS = 16_000_000;

/** The fonts that every reader has to bring, from the app itself. */
class Fonts {
  fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    return fontBytes(filename);
  }
}

/** Opens a PDF. Throws a `PdfTrouble` if it cannot be shown. */
export async function openPdf(base64: string): Promise<Pdf> {
  const thread = new Worker(workerCode, { type: 'module' });
  const worker = PDFWorker.create({ port: thread, verbosity: VerbosityLevel.ERRORS });
  const loading = getDocument({
    data: bytesOf(base64),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    // The content security policy allows no WebAssembly; these parts exist as plain code too.
    useWasm: false,
    wasmUrl: new URL('.', new URL(jpegCode, document.baseURI)).href,
    useWorkerFetch: false,
    useSystemFonts: false,
    StandardFontDataFactory: Fonts,
    standardFontDataUrl: './',
  });
  const end = () => {
    void loading.destroy().catch(() => undefined);
    worker.destroy();
    thread.terminate();
  };
  try {
    const failed = new Promise<never>((_, refuse) => {
      thread.addEventListener('error', () => refuse(new Error('the worker did not start')));
    });
    const pdf = await Promise.race([loading.promise, failed]);
    const page = (number: number) => pdf.getPage(number);
    return {
      pages: pdf.numPages,
      size: async (number) => sizeOf(await page(number)),
      draw: async (number, canvas, scale) => draw(await page(number), canvas, scale),
      lay: async (number, over) => lay(await page(number), over),
      close: end,
    };
  } catch (thrown) {
    end();
    const trouble: PdfTrouble =
      thrown instanceof Error && thrown.name === 'PasswordException' ? 'password' : 'damaged';
    throw trouble;
  }
}

function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: PIXELS_PER_POINT });
  return { width, height };
}

async function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number): Promise<void> {
  const { width, height } = sizeOf(page);
  const sharp = Math.min(scale * window.devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale: PIXELS_PER_POINT * sharp });
  // Drawn out of sight, so that the page does not flicker.
  const drawn = document.createElement('canvas');
  [drawn.width, drawn.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  await page.render({ canvas: drawn, viewport, annotationMode: AnnotationMode.ENABLE }).promise;
  [canvas.width, canvas.height] = [drawn.width, drawn.height];
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  drawn.width = 0;
}

async function lay(page: PDFPageProxy, over: HTMLElement): Promise<void> {
  over.replaceChildren();
  const text = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: over,
    viewport: page.getViewport({ scale: PIXELS_PER_POINT }),
  });
  await text.render();
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
