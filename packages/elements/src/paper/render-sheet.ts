import type { Policy } from '@lerend/core/model';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { levelOfPoint, levelPath } from '../styles/marks.js';
import type { PaperContent } from './lerend-paper-element.js';
import { numberItems, otherLanguage, type NumberedDomain, type NumberedItem } from './statements.js';
import type { PaperFormTexts } from './texts.js';

/** All that stands on the sheet. */
export interface SheetView extends PaperContent {
  readonly texts: PaperFormTexts;
  readonly textsLanguage: string;
  readonly label: string;
  readonly policy: Policy;
}

/** What stands above its boxes. Words alone name how far something fits: a mark that grows would praise one end. */
interface Column {
  readonly name: string;
  readonly lang: string | typeof nothing;
  readonly mark: TemplateResult | typeof nothing;
  readonly aside: boolean;
}

/** Up to so many columns of boxes there is room for wide ones; up to so many they fit beside a statement at all. */
const FEW = 5;
const SEVERAL = 7;

/** The sheet itself, as it is printed; nothing on it can be pressed or typed in. */
export function renderSheet(view: SheetView): TemplateResult {
  const { instrument, wording, texts, textsLanguage, label } = view;
  const lang = otherLanguage(wording.locale, textsLanguage);
  const columns = columnsOf(view);
  const width = columns.length <= FEW ? 'few' : columns.length <= SEVERAL ? 'several' : 'many';
  return html`<article class="paper ${width}" part="sheet" aria-labelledby="title" lang=${textsLanguage}>
    <header>
      ${label === '' ? nothing : html`<p class="form-label" part="label">${label}</p>`}
      <h2 id="title" lang=${lang}>${wording.title}</h2>
      <p class="introduction" lang=${lang}>${wording.introduction}</p>
    </header>
    ${renderPromise(view)}
    <div class="how-to" part="hint">
      ${renderExample()}
      <p><b>${texts.howTo}</b> ${texts.howToMend}</p>
    </div>
    ${numberItems(instrument).map((domain) => renderDomain(view, columns, domain))}
    <footer>
      <p class="hand-in">${texts.handIn}</p>
      <p class="version">${instrument.id} ${instrument.version}</p>
    </footer>
  </article>`;
}

function renderPromise({ texts, policy: { k, mode, override } }: SheetView): TemplateResult {
  return html`<div class="promise" part="promise">
    <p><b>${texts.noName}</b></p>
    <p>${mode === 'open-table' ? texts.promiseOpenTable(k) : texts.promise(k)}</p>
    ${override === undefined ? nothing : html`<p>${texts.loweredMinimum(k, override.by, override.reason)}</p>`}
  </div>`;
}

/** A box that is ticked, one that was ticked by mistake, and the one that was meant. */
function renderExample(): TemplateResult {
  const box = (at: number) => svg`<rect class="line" x=${at} y="2" width="16" height="16" rx="2"></rect>`;
  const cross = (at: number) =>
    svg`<path class="line" d="M${at + 3.5} 5.5l9 9M${at + 12.5} 5.5l-9 9"></path>`;
  return html`<svg class="example" viewBox="0 0 68 20" aria-hidden="true">
    ${box(2)}${cross(2)}${box(26)}
    <rect class="full" x="26" y="2" width="16" height="16" rx="2"></rect>
    ${box(50)}${cross(50)}
  </svg>`;
}

function columnsOf({ instrument, wording, texts, textsLanguage }: SheetView): readonly Column[] {
  const { points, type } = instrument.scale;
  const lang = otherLanguage(wording.locale, textsLanguage);
  const aside = (name: string): Column => ({ name, lang: nothing, mark: nothing, aside: true });
  return [
    ...points.map(({ id }, index): Column => ({
      name: wording.scale[id]?.label ?? '',
      lang,
      mark:
        type === 'recognition'
          ? nothing
          : html`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true" part="marker">
              ${levelPath(levelOfPoint(index, points.length))}
            </svg>`,
      aside: false,
    })),
    aside(texts.dontKnow),
    ...(instrument.notApplicable ? [aside(texts.notApplicable)] : []),
  ];
}

function renderDomain(
  { wording, textsLanguage }: SheetView,
  columns: readonly Column[],
  { domain, items }: NumberedDomain,
): TemplateResult {
  const lang = otherLanguage(wording.locale, textsLanguage);
  const { title = '', description = '' } = wording.domains[domain.id] ?? {};
  return html`<section class="domain" part="domain" aria-labelledby=${`domain-${domain.id}`}>
    <h3 id=${`domain-${domain.id}`} lang=${lang}>${title}</h3>
    <p class="description" lang=${lang}>${description}</p>
    <table class=${columns.length <= SEVERAL ? 'columns' : nothing} aria-labelledby=${`domain-${domain.id}`}>
      <thead>
        <tr>
          <th scope="col" class="stem" lang=${lang}>${wording.stem}</th>
          ${columns.map(
            ({ name, lang: own, mark, aside }) =>
              html`<th scope="col" class=${aside ? 'cell aside' : 'cell'} lang=${own}>
                ${mark}<span>${name}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => renderRow(wording.items[item.item.id], lang, columns, item))}
      </tbody>
    </table>
  </section>`;
}

function renderRow(
  text: PaperContent['wording']['items'][string] | undefined,
  lang: string | typeof nothing,
  columns: readonly Column[],
  { number }: NumberedItem,
): TemplateResult {
  return html`<tr part="item">
    <th scope="row" lang=${lang}>
      <span class="number">${number}</span>
      <span class="statement"
        >${text?.statement ?? ''}${
          text?.hint === undefined ? nothing : html`<span class="hint">${text.hint}</span>`
        }</span
      >
    </th>
    ${columns.map(
      ({ name, lang: own, aside }) =>
        html`<td class=${aside ? 'cell aside' : 'cell'}>
          <span class="box" part="option"></span><span class="name" lang=${own}>${name}</span>
        </td>`,
    )}
  </tr>`;
}
