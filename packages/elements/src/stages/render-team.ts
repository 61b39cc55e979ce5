import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { StagesResult } from '@lerend/core/stages';
import { ownMark } from '../team/own-mark.js';
import {
  renderEmptyTeam,
  renderNotes,
  renderTalk,
  renderWithheldTeam,
  sayTeam,
} from '../team/render-frame.js';
import { ownInWords, ownPlaceOf } from './own-place.js';
import { placesOf, titleOf } from './places.js';
import { renderLadder } from './render-ladder.js';
import { renderNext } from './render-next.js';
import { renderRecognised } from './render-recognised.js';
import { renderTeamTable } from './render-team-table.js';
import type { TeamView } from './team-view.js';
import { placeInWords, surenessInWords } from './team-words.js';

export { inspectOwnAnswers, inspectTeamReport } from './inspect-team-report.js';

/** Where a team stands. What is withheld or undefined is one region, with its reason and without a digit. */
export function renderTeam(view: TeamView): TemplateResult {
  const { report, texts } = view;
  switch (report.result.status) {
    case 'ok':
      return renderResult(view, report.result.value);
    case 'withheld':
      return html`<div class="part">
        ${renderWithheldTeam(view, headingOfWithheld(view), report.result.reason)}
        ${report.marks.status === 'ok' ? renderRecognised(view) : nothing}
      </div>`;
    case 'undefined':
      return html`<div class="part">
        ${renderEmptyTeam(view, texts.undefined[report.result.reason] ?? texts.undefined['no-data'])}
        ${report.marks.status === 'ok' ? renderRecognised(view) : nothing}
      </div>`;
    default:
      return report.result satisfies never;
  }
}

/** Of a small part of a team that stands as one the place is said, and nothing more. */
function headingOfWithheld({ report, texts, wording }: TeamView): string {
  const { almostEveryone } = report;
  return almostEveryone === undefined
    ? texts.withheldHeading
    : texts.almostEveryone(titleOf(wording, almostEveryone));
}

function renderResult(view: TeamView, result: StagesResult): TemplateResult {
  const { texts, instrument, own } = view;
  const { title, rule } = placeInWords(view, result);
  const place = own === undefined ? undefined : ownPlaceOf(instrument, own);
  return html`<section class="team" part="team" aria-labelledby="team-heading">
    <p class="small quiet count">${sayTeam(view)}</p>
    <h2 id="team-heading">${title}</h2>
    <p class="lede">${rule} ${surenessInWords(view, result) ?? nothing}</p>
    ${
      result.unseen
        ? html`<p class="unseen">${texts.unseen(result.dontKnow, result.answered + result.dontKnow)}</p>`
        : nothing
    }
    ${renderNotes(view)}
    ${
      place === undefined
        ? nothing
        : html`<p class="own-notice no-print" role="status" part="own">
            ${ownMark}<span>${ownInWords(view, place)} ${texts.ownNotice}</span>
          </p>`
    }
    <div class="split">
      ${renderLadder(view, result, place)}
      <div class="beside">
        ${renderNext(view, result)} ${renderTalk(texts, result.polarised ? texts.talkCamps : texts.talk)}
      </div>
    </div>
    ${renderRecognised(view)}
    <div class="more">${renderMeanings(view)} ${renderTeamTable(view, result)}</div>
  </section>`;
}

/** What each place is called and what it looks like, on demand. */
function renderMeanings({ instrument, wording, wordingLanguage, texts }: TeamView): TemplateResult {
  return html`<details class="meanings">
    <summary>${texts.meanings}</summary>
    <dl lang=${ifDefined(wordingLanguage)}>
      ${placesOf(instrument).map(
        ({ id }) =>
          html`<div>
            <dt>${titleOf(wording, id)}</dt>
            <dd>${wording.stages[id]?.description}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
