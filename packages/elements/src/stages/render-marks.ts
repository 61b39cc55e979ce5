import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { icon } from '../styles/marks.js';
import { keepInside, nameOfPick, pickOf, pointingOf, type FillInView } from './fill-in-view.js';
import { groupMarks, type MarkGroup } from './group-marks.js';

/** A help for who doubts: what there is to recognise, and where that points. Closed until somebody needs it. */
export function renderMarks(view: FillInView, open: boolean): TemplateResult {
  const { instrument, wording, wordingLanguage, texts, inactive } = view;
  return html`<details class="help" part="marks" ?open=${open || pointingOf(view) !== undefined}>
    <summary>${texts.marksSummary}${icon('down')}</summary>
    <fieldset class="mark-list" ?disabled=${inactive} aria-describedby="marks-hint">
      <legend class="question" lang=${ifDefined(wordingLanguage)}>${wording.marksQuestion}</legend>
      <p class="quiet" id="marks-hint">${texts.marksHint}</p>
      ${groupMarks(instrument, wording).map((group) => renderGroup(view, group))}
    </fieldset>
    <p class="pointing" role="status">${sayPointing(view)}</p>
  </details>`;
}

function renderGroup(view: FillInView, { id, title, marks }: MarkGroup): TemplateResult {
  return html`<fieldset class="group" lang=${ifDefined(view.wordingLanguage)} data-group=${id}>
    <legend>${title}</legend>
    ${marks.map((mark) => renderMark(view, mark))}
  </fieldset>`;
}

function renderMark({ wording, answers, on }: FillInView, mark: string): TemplateResult {
  const ticked = answers[mark] === 1;
  return html`<label class="tick ${ticked ? 'chosen' : ''}" part="option">
    <input
      type="checkbox"
      name=${mark}
      .checked=${live(ticked)}
      @input=${keepInside}
      @change=${(event: Event) => {
        on.tick(mark, (event.currentTarget as HTMLInputElement).checked);
      }}
    />
    <span>${wording.marks[mark]}</span>
  </label>`;
}

/** Where the marks point to, and what that means for what is picked; empty while nobody looked at them. */
function sayPointing(view: FillInView): TemplateResult | typeof nothing {
  const pointing = pointingOf(view);
  if (pointing === undefined) return nothing;
  const { texts } = view;
  const { place, ticked } = pointing;
  const pick = pickOf(view);
  const name = nameOfPick(view, pick);
  const to = nameOfPick(view, place ?? null);
  const first = to === undefined ? texts.pointsNowhere(ticked) : texts.pointsTo(to, ticked);
  const stays =
    name === undefined ? (to === undefined ? texts.notChosen : texts.pickOpen) : texts.pickStays(name);
  return html`<span>${first}</span> <b>${pick === place ? texts.pickFollows : stays}</b>`;
}

/** What was ticked, to read; nothing where nobody looked. */
export function renderTicked(view: FillInView): TemplateResult | typeof nothing {
  const pointing = pointingOf(view);
  if (pointing === undefined) return nothing;
  const { instrument, wording, wordingLanguage, texts, answers } = view;
  return html`<div class="ticked">
    <h3>${texts.recognisedByYou}</h3>
    ${
      pointing.ticked
        ? html`<ul lang=${ifDefined(wordingLanguage)}>
            ${instrument.marks
              .filter(({ id }) => answers[id] === 1)
              .map(({ id }) => html`<li>${icon('check')}<span>${wording.marks[id]}</span></li>`)}
          </ul>`
        : html`<p class="quiet">${texts.recognisedNothing}</p>`
    }
  </div>`;
}
