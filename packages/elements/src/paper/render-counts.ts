import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { levelOfPoint, levelPath } from '../styles/marks.js';
import {
  keyOf,
  RESPONDENTS,
  slotsOf,
  type CountSlot,
  type CountState,
  type RowState,
  type Typed,
} from './count-draft.js';
import type { PaperContent } from './lerend-paper-element.js';
import { numberItems, otherLanguage, type NumberedDomain, type NumberedItem } from './statements.js';
import type { PaperCountsTexts } from './texts.js';

/** All that stands on the sheet of counts. */
export interface CountsView extends PaperContent {
  readonly texts: PaperCountsTexts;
  readonly textsLanguage: string;
  readonly typed: Typed;
  readonly state: CountState;
  /** Whether somebody asked for the result, so that what is still open is pointed at. */
  readonly asked: boolean;
}

/** So many boxes stand in columns beside a statement where there is some room, and so many where there is much. */
const FEW = 4;
const SEVERAL = 6;

export function renderRespondents({ texts, typed, state, asked }: CountsView): TemplateResult {
  const problem = sayRespondents(texts, typed, state, asked);
  return html`<div class="people">
    <label for=${RESPONDENTS} part="label">${texts.respondents}</label>
    <p class="small quiet" id="respondents-hint" part="hint">${texts.respondentsHint}</p>
    <input
      class="field count"
      id=${RESPONDENTS}
      name=${RESPONDENTS}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      .value=${live(typed.get(RESPONDENTS) ?? '')}
      aria-invalid=${problem === '' ? nothing : 'true'}
      aria-describedby="respondents-hint respondents-problem"
    />
    <p class="row-problem" id="respondents-problem">${problem}</p>
  </div>`;
}

export function renderDomains(view: CountsView): TemplateResult {
  const boxes = slotsOf(view.instrument).length;
  return html`<div class=${`domains ${boxes <= FEW ? 'few' : boxes <= SEVERAL ? 'several' : 'many'}`}>
    ${numberItems(view.instrument).map((domain) => renderDomain(view, domain))}
  </div>`;
}

/** What the row of a statement comes to, in one part or two. */
export function sayRow(
  texts: PaperCountsTexts,
  typed: Typed,
  item: string,
  row: RowState,
): readonly string[] {
  switch (row.type) {
    case 'open':
      return [texts.notCounted];
    case 'unreadable': {
      const text = typed.get(keyOf(item, row.slot)) ?? '';
      return [row.tooLarge ? texts.tooLarge(text) : texts.notWhole(text)];
    }
    case 'excess':
      return [texts.tooMany(row.total, row.respondents, row.excess)];
    case 'counted':
      return [texts.total(row.total), ...(row.left === undefined ? [] : [texts.leftOpen(row.left)])];
  }
}

function sayRespondents(texts: PaperCountsTexts, typed: Typed, state: CountState, asked: boolean): string {
  const text = typed.get(RESPONDENTS) ?? '';
  switch (state.respondents) {
    case 'ok':
      return '';
    case 'missing':
      return asked ? texts.respondentsMissing : '';
    case 'unreadable':
      return texts.notWhole(text);
    case 'too-large':
      return texts.tooLarge(text);
  }
}

function renderDomain(view: CountsView, { domain, items }: NumberedDomain): TemplateResult {
  const { wording, texts, textsLanguage } = view;
  const lang = otherLanguage(wording.locale, textsLanguage);
  return html`<section class="section" part="domain" aria-labelledby=${`domain-${domain.id}`}>
    <h3 id=${`domain-${domain.id}`} lang=${lang}>${wording.domains[domain.id]?.title ?? ''}</h3>
    <div class="items">
      <div class="head" aria-hidden="true">
        <p class="stem quiet" lang=${lang}>${wording.stem}</p>
        <div class="boxes">
          ${slotsOf(view.instrument).map((slot) => html`<span class=${kindOf(slot)}>${renderName(view, slot)}</span>`)}
        </div>
        <p class="sum">${texts.counted}</p>
      </div>
      ${items.map((item) => renderRow(view, item))}
    </div>
  </section>`;
}

function renderRow(view: CountsView, { item, number }: NumberedItem): TemplateResult {
  const { wording, texts, textsLanguage, typed, state, asked } = view;
  const lang = otherLanguage(wording.locale, textsLanguage);
  const row = state.rows.get(item.id) ?? { type: 'open' };
  const wrong = row.type === 'excess' || row.type === 'unreadable' || (row.type === 'open' && asked);
  return html`<fieldset class=${`item ${row.type}${wrong ? ' wrong' : ''}`} part="item" data-item=${item.id}>
    <legend part="legend">
      <span class="number count">${number}</span>
      <span lang=${lang}>${wording.items[item.id]?.statement ?? ''}</span>
    </legend>
    <div class="boxes">
      ${slotsOf(view.instrument).map(
        (slot) =>
          html`<label class=${kindOf(slot)} part="option">
            ${renderName(view, slot)}
            <input
              class="field count"
              name=${keyOf(item.id, slot)}
              type="text"
              inputmode="numeric"
              autocomplete="off"
              .value=${live(typed.get(keyOf(item.id, slot)) ?? '')}
              aria-invalid=${isWrong(row, slot) ? 'true' : nothing}
              aria-describedby=${wrong ? `sum-${item.id}` : nothing}
            />
          </label>`,
      )}
    </div>
    <p class="sum count" id=${`sum-${item.id}`} part="sum">
      ${sayRow(texts, typed, item.id, row).map((part) => html`<span>${part}</span> `)}
    </p>
  </fieldset>`;
}

function isWrong(row: RowState, slot: CountSlot): boolean {
  return row.type === 'excess' || (row.type === 'unreadable' && row.slot === slot);
}

function kindOf(slot: CountSlot): string {
  return typeof slot === 'number' ? 'box' : 'box aside';
}

function renderName(
  { instrument, wording, texts, textsLanguage }: CountsView,
  slot: CountSlot,
): TemplateResult {
  if (typeof slot !== 'number') return html`<span class="name" part="label">${texts[slot]}</span>`;
  const { points, type } = instrument.scale;
  return html`${type === 'recognition' ? nothing : renderLevel(levelOfPoint(slot, points.length))}<span
      class="name"
      part="label"
      lang=${otherLanguage(wording.locale, textsLanguage)}
      >${wording.scale[points[slot]?.id ?? '']?.label ?? ''}</span
    >`;
}

function renderLevel(level: 1 | 2 | 3): TemplateResult {
  return html`<svg class="mark level-${level}" viewBox="0 0 20 20" aria-hidden="true" part="marker">
    ${levelPath(level)}
  </svg>`;
}
