import { svg, type SVGTemplateResult } from 'lit';
import type { AgreementBand } from '@lerend/core/model';

/** How a group answered, as it is said: never as a number. */
export type AgreementWord = 'shared' | 'different' | 'camps';

export type AgreementGlyph = AgreementWord | 'unseen';

/** Places of the dots of a glyph on a field of 40 by 20: a heap, a row, two heaps, or an empty place. */
const DOTS: Readonly<Record<AgreementGlyph, readonly (readonly [number, number])[]>> = {
  shared: [
    [14, 11.5],
    [20, 11.5],
    [26, 11.5],
    [17, 5.5],
    [23, 5.5],
  ],
  different: [
    [5, 11.5],
    [14, 11.5],
    [26, 11.5],
    [35, 11.5],
  ],
  camps: [
    [3, 11.5],
    [9, 11.5],
    [31, 11.5],
    [37, 11.5],
    [6, 5.5],
    [34, 5.5],
  ],
  unseen: [],
};

/** The word for an agreement: its number stands on no screen. */
export function agreementWord({ band }: { readonly band: AgreementBand }, polarised: boolean): AgreementWord {
  if (polarised) return 'camps';
  return band === 'shared' ? 'shared' : 'different';
}

export function renderGlyph(glyph: AgreementGlyph): SVGTemplateResult {
  return svg`<svg class="glyph" viewBox="0 0 40 20" aria-hidden="true">
    <path class="soil ${glyph === 'unseen' ? 'open' : ''}" d="M0 17.5H40"></path>
    ${DOTS[glyph].map(([x, y]) => svg`<circle class="ink" cx=${x} cy=${y} r="3"></circle>`)}
  </svg>`;
}
