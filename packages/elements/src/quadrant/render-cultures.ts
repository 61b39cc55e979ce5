import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type {
  QuadrantCharacteristic,
  QuadrantClass,
  QuadrantInstrument,
  QuadrantWording,
} from '@lerend/core/quadrant';
import { icon } from '../styles/marks.js';
import { cornerOf } from './render-plane.js';

export interface CulturesView {
  readonly instrument: QuadrantInstrument;
  readonly wording: QuadrantWording;
  readonly wordingLanguage: string | undefined;
  readonly heading: string;
  /** A few words beside the name of a class, such as how many people stand there. */
  readonly note?: ((id: string) => string) | undefined;
}

const CORNERS = [
  ['high-low', 0, 0],
  ['high-high', 24, 0],
  ['low-low', 0, 24],
  ['low-high', 24, 24],
] as const;

/** The four classes, each with what it is recognised by, on demand; and what holds for all of them. */
export function renderCultures({
  instrument,
  wording,
  wordingLanguage,
  heading,
  note,
}: CulturesView): TemplateResult {
  return html`<div class="cultures-section">
    <h3>${heading}</h3>
    <div class="cultures" lang=${ifDefined(wordingLanguage)}>
      ${instrument.classes.map(
        (each) =>
          html`<details part="class">
            <summary>
              ${renderSwatch(each)}
              <span class="culture-words">
                <span>${wording.classes[each.id]?.title}</span>
                ${note === undefined ? '' : html`<span class="count small">${note(each.id)}</span>`}
              </span>
              ${icon('down')}
            </summary>
            <div class="culture-body">
              <p>${wording.classes[each.id]?.description}</p>
              ${renderCharacteristics(wording, each.characteristics)}
            </div>
          </details>`,
      )}
    </div>
    ${(instrument.lists ?? []).map(
      ({ id, characteristics }) =>
        html`<div class="list" lang=${ifDefined(wordingLanguage)}>
          <h3>${wording.lists?.[id]?.title}</h3>
          ${renderCharacteristics(wording, characteristics)}
        </div>`,
    )}
  </div>`;
}

function renderCharacteristics(
  wording: QuadrantWording,
  characteristics: readonly QuadrantCharacteristic[],
): TemplateResult | typeof nothing {
  if (characteristics.length === 0) return nothing;
  return html`<ul class="characteristics">
    ${characteristics.map(({ id }) => html`<li>${wording.characteristics[id]}</li>`)}
  </ul>`;
}

function renderSwatch(each: QuadrantClass): TemplateResult {
  const own = cornerOf(each);
  return html`<svg class="swatch" viewBox="-1.5 -1.5 47 47" aria-hidden="true">
    ${CORNERS.map(
      ([corner, x, y]) =>
        svg`<rect class="corner ${corner} ${corner === own ? 'own' : ''}" x=${x} y=${y} width="20" height="20" rx="4"></rect>`,
    )}
  </svg>`;
}
