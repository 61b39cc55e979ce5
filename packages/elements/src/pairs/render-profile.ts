import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Undefined, Withheld } from '@lerend/core/model';
import type { Pair, PairReport, PairResult } from '@lerend/core/pairs';
import { icon } from '../styles/marks.js';
import { agreementWord, renderGlyph, type AgreementGlyph } from '../team/agreement-glyph.js';
import { ownMark } from '../team/own-mark.js';
import { sayPosition } from './position-words.js';
import { renderAimMark, renderFigure } from './render-figure.js';
import type { Drawing, TeamView } from './team-view.js';
import { sayDoubt, sayNumbers, sayVerdict } from './team-words.js';

/** One pair of a profile: where the team stands in words, who chose what, and how sure that is. */
export function renderProfile(
  view: TeamView,
  pair: Pair,
  report: PairReport,
  drawing: Drawing,
): TemplateResult {
  const { wording, wordingLanguage } = view;
  return html`<li class="pair" part="item">
    <h3 class="title" lang=${ifDefined(wordingLanguage)}>${wording.pairs[pair.id]?.title}</h3>
    ${
      report.result.status === 'ok'
        ? renderShown(view, pair, report.result.value, drawing)
        : renderLine(view, pair, renderHidden(view, report, report.result))
    }
  </li>`;
}

function renderShown(view: TeamView, pair: Pair, result: PairResult, drawing: Drawing): TemplateResult {
  const { texts } = view;
  const { answered, dontKnow, unseen, polarised, agreement } = result;
  const meanSpeaks = !polarised && !unseen;
  const word = agreementWord(agreement, polarised);
  // A place says little where few could see.
  const [verdict, doubt] =
    unseen && !polarised
      ? [texts.unseen, texts.unseenDetail(dontKnow, answered + dontKnow)]
      : [sayVerdict(view, pair.id, result), sayDoubt(view, pair.id, result)];
  return html`<p class="verdict">${verdict}</p>
    <p class="doubt">${doubt}</p>
    ${renderLine(view, pair, renderFigure({ view, pair, result, drawing, meanSpeaks }))}
    <div class="beside">
      ${unseen && polarised ? renderWord('unseen', texts.unseenDetail(dontKnow, answered + dontKnow)) : nothing}
      ${renderWord(word, texts.agreements[word])} ${renderNobody(view, result)} ${renderOwn(view, pair.id)}
    </div>
    ${
      unseen && !polarised
        ? nothing
        : html`<details class="reading small">
            <summary>${texts.numbers}${icon('down')}</summary>
            <ul>
              ${sayNumbers(view, pair.id, result).map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </details>`
    }`;
}

/** The poles on their sides, and what lies between them; with a shape and words at the one that the model asks for. */
function renderLine(view: TeamView, pair: Pair, between: TemplateResult): TemplateResult {
  return html`<div class="line">
    ${renderPole(view, pair, 'left')} ${between} ${renderPole(view, pair, 'right')}
  </div>`;
}

function renderPole(
  { wording, wordingLanguage, texts }: TeamView,
  { id, aim }: Pair,
  side: 'left' | 'right',
): TemplateResult {
  return html`<div class="pole ${side}" part="pole">
    <p lang=${ifDefined(wordingLanguage)}>${wording.pairs[id]?.[side]}</p>
    ${
      aim === side
        ? html`<p class="aim small quiet">${renderAimMark(side)}<span>${texts.aim}</span></p>`
        : nothing
    }
  </div>`;
}

function renderWord(glyph: AgreementGlyph, word: string): TemplateResult {
  return html`<p class="agreement-line small">${renderGlyph(glyph)}<span>${word}</span></p>`;
}

/** Who chose no position; where few could see, the words above the drawing say so already. */
function renderNobody(
  { texts }: TeamView,
  { answered, dontKnow, unanswered, unseen }: PairResult,
): TemplateResult | typeof nothing {
  const words = [
    ...(dontKnow === 0 || unseen ? [] : [texts.dontKnowCount(dontKnow, answered + dontKnow)]),
    ...(unanswered === 0 ? [] : [texts.leftOpen(unanswered)]),
  ];
  return words.length === 0 ? nothing : html`<p class="small quiet count">${words.join(' · ')}</p>`;
}

function renderOwn(view: TeamView, pair: string): TemplateResult | typeof nothing {
  const { texts, own } = view;
  const answer = own?.[pair] ?? null;
  if (answer === null) return nothing;
  const words = typeof answer === 'number' ? sayPosition(view, pair, answer) : texts.dontKnow;
  return html`<p class="own-line small no-print" part="own">${ownMark}<span>${texts.own(words)}</span></p>`;
}

/** In the place of a pair that is not shown: why, and never a number. */
function renderHidden(
  view: TeamView,
  { id, almostEveryone }: PairReport,
  figure: Withheld | Undefined,
): TemplateResult {
  const { texts } = view;
  if (figure.status === 'undefined') {
    return html`<p class="missing quiet" part="missing">
      ${texts.undefined[figure.reason] ?? texts.undefined['no-data']}
    </p>`;
  }
  if (almostEveryone !== undefined) {
    return html`<p class="verdict" part="missing">
      ${texts.almostEveryone(texts.quote(sayPosition(view, id, almostEveryone)))}
    </p>`;
  }
  return html`<div class="withheld small" part="withheld">
    ${icon('glass')}
    <div>
      <p><b>${texts.withheldHeading}</b></p>
      <p>${texts.withheld[figure.reason]}</p>
    </div>
  </div>`;
}
