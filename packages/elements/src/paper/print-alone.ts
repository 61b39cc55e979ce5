import { render, type CSSResult, type TemplateResult } from 'lit';

const MARK = 'data-lerend-print';

/** What is printed, and of which element it is a part. */
export interface Printable {
  readonly element: HTMLElement;
  readonly template: TemplateResult;
  readonly styles: readonly CSSResult[];
  /** Stands at the foot of every page, where the browser can print it there. */
  readonly foot: string;
}

/** Puts things back, while a page is being printed. */
let putBack: (() => void) | undefined;

/**
 * Prints something by itself, without the page around it. For as long as the browser prints, a copy stands at the end
 * of the page's body, with a style sheet that shows it alone on paper and nowhere on the screen; after that both are
 * taken away. A copy in the page itself keeps the page's fonts, and prints on a phone, where a frame would not.
 */
export function printAlone({ element, template, styles, foot }: Printable): void {
  putBack?.();
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  if (view === null) return;

  const holder = ownerDocument.createElement('div');
  holder.setAttribute(MARK, '');
  const look = view.getComputedStyle(element);
  holder.dir = look.direction;
  holder.style.setProperty('--lerend-font-body', look.fontFamily);
  const title = look.getPropertyValue('--lerend-font-title');
  if (title !== '') holder.style.setProperty('--lerend-font-title', title);
  const root = holder.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  render(template, root);

  const pageSheet = new view.CSSStyleSheet();
  pageSheet.replaceSync(pageStyles(foot));
  ownerDocument.body.append(holder);
  ownerDocument.adoptedStyleSheets = [...ownerDocument.adoptedStyleSheets, pageSheet];

  const over = new AbortController();
  putBack = () => {
    over.abort();
    holder.remove();
    ownerDocument.adoptedStyleSheets = ownerDocument.adoptedStyleSheets.filter((each) => each !== pageSheet);
    putBack = undefined;
  };
  // Some browsers never say that they are done; who presses anything in the page is back in it.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) {
    view.addEventListener(type, () => putBack?.(), { signal: over.signal, capture: true });
  }
  view.print();
}

/** A page may have any layout of its own; on paper nothing of it holds the copy back. */
function pageStyles(foot: string): string {
  return `
    @page {
      margin: 14mm 15mm 16mm;
      @bottom-left { content: ${quoted(foot)}; font: 8pt sans-serif; color: #3b3b3b; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #3b3b3b; }
    }
    @media screen {
      body > [${MARK}] { display: none !important; }
    }
    @media print {
      html, body {
        display: block !important;
        position: static !important;
        inline-size: auto !important;
        block-size: auto !important;
        min-block-size: 0 !important;
        max-block-size: none !important;
        margin: 0 !important;
        padding: 0 !important;
        border: 0 !important;
        overflow: visible !important;
        background: none !important;
        transform: none !important;
      }
      body > :not([${MARK}]), body::before, body::after { display: none !important; }
      body > [${MARK}] { display: block !important; }
    }
  `;
}

/** A text as a string of CSS. */
function quoted(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
