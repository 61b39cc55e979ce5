import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { StagePlace, StagesResult } from '@lerend/core/stages';
import { levelOfPoint } from '../styles/marks.js';
import { renderGlyph, agreementWord } from '../team/agreement-glyph.js';
import { ownMark } from '../team/own-mark.js';
import { MOST_MARKS, renderBlock, renderMarks, renderOpenBlock, renderOpenMarks } from '../team/people.js';
import type { OwnPlace } from './own-place.js';
import { shortOf } from './places.js';
import type { TeamView } from './team-view.js';
import { reachOf } from './team-words.js';

/** The length of a block that everybody stands in. */
const LENGTH = 290;

/** How many people stand at each place, on one scale; from the place that half have reached, a thick line goes on. */
export function renderLadder(
  view: TeamView,
  result: StagesResult,
  own: OwnPlace | undefined,
): TemplateResult {
  const { texts } = view;
  const { places, dontKnow, unanswered, answered } = result;
  const inBlocks = answered + dontKnow > MOST_MARKS;
  const most = Math.max(dontKnow, ...places.map(({ count }) => count));
  const draw = drawing(inBlocks, most, answered + dontKnow);
  const word = agreementWord(result.agreement, result.polarised);
  return html`<div class="picture">
    <h3 id="ladder-heading">${texts.ladder}</h3>
    <p class="agreement">${renderGlyph(word)}<span>${texts.agreements[word]}</span></p>
    <ol class="ladder" part="ladder" aria-labelledby="ladder-heading">
      ${places.map((place, index) => renderRung(view, result, place, index, draw, own))}
    </ol>
    ${
      dontKnow === 0
        ? nothing
        : html`<div class="rung unknown" part="rung">
            <p class="name">${texts.dontKnow}</p>
            <div class="people">${draw.open(dontKnow)}</div>
            <p class="number quiet">${dontKnow}</p>
            ${own?.type === 'dont-know' ? renderOwn(view) : nothing}
          </div>`
    }
    <p class="small quiet">${inBlocks ? texts.lengthIsCount : texts.onePerson}</p>
    ${unanswered === 0 ? nothing : html`<p class="small quiet">${texts.leftOpen(unanswered)}</p>`}
  </div>`;
}

interface Drawing {
  readonly people: (level: 1 | 2 | 3, count: number) => TemplateResult;
  readonly open: (count: number) => TemplateResult;
}

/** Every row is drawn on a field of the same width, so that all of them shrink together where it is narrow. */
function drawing(inBlocks: boolean, most: number, everybody: number): Drawing {
  if (!inBlocks) {
    return {
      people: (level, count) => renderMarks(level, count, most),
      open: (count) => renderOpenMarks(count, most),
    };
  }
  const length = (count: number): number => Math.round((count / everybody) * LENGTH * 10) / 10;
  return {
    people: (level, count) => renderBlock(level, length(count), length(most)),
    open: (count) => renderOpenBlock(length(count), length(most)),
  };
}

function renderRung(
  view: TeamView,
  result: StagesResult,
  { id, count }: StagePlace,
  index: number,
  draw: Drawing,
  own: OwnPlace | undefined,
): TemplateResult {
  const { texts, wording, wordingLanguage } = view;
  const { places, reached, certainty, polarised } = result;
  const from = places.findIndex((place) => place.id === reached);
  const reach = reachOf(result);
  const half = !polarised && index === from;
  const further = !polarised && reach === 'further' && index > from;
  const neighbour = certainty.status === 'borderline' && certainty.neighbour === id;
  return html`<li
    class="rung ${half ? 'half' : ''} ${further ? 'further' : ''} ${neighbour ? 'perhaps' : ''}"
    part="rung"
  >
    <p class="name" lang=${ifDefined(wordingLanguage)}>${shortOf(wording, id)}</p>
    <div class="people">
      ${count === 0 ? nothing : draw.people(levelOfPoint(index, places.length), count)}
    </div>
    <p class="number ${count === 0 ? 'quiet' : ''}">${count === 0 ? texts.nobody : count}</p>
    ${half ? html`<p class="flag" part="half">${texts.half[reach]}</p>` : nothing}
    ${neighbour ? html`<p class="flag open">${texts.couldBeHere}</p>` : nothing}
    ${own?.type === 'place' && own.id === id ? renderOwn(view) : nothing}
  </li>`;
}

function renderOwn({ texts }: TeamView): TemplateResult {
  return html`<p class="own-flag no-print" part="own">${ownMark}<span>${texts.own}</span></p>`;
}
