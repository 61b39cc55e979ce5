import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ownMark } from '../team/own-mark.js';
import {
  renderEmptyTeam,
  renderNotes,
  renderTalk,
  renderWithheldTeam,
  sayTeam,
} from '../team/render-frame.js';
import { renderBandMark, renderCountMark, renderMiddleMark } from './render-figure.js';
import { renderProfile } from './render-profile.js';
import { renderTeamTable } from './render-team-table.js';
import { chooseDrawing, type Drawing, type TeamView } from './team-view.js';
import { bandOf } from './team-words.js';

export { inspectOwnAnswers, inspectTeamReport } from './inspect-team-report.js';

/** The profile of a team. A report that is withheld as a whole is one region, with its reason and without a digit. */
export function renderTeam(view: TeamView): TemplateResult {
  const { texts, report } = view;
  const { respondents } = report;
  switch (respondents.status) {
    case 'ok':
      return renderProfiles(view);
    case 'withheld':
      return renderWithheldTeam(view, texts.withheldHeading, respondents.reason);
    case 'undefined':
      return renderEmptyTeam(view, texts.undefined[respondents.reason] ?? texts.undefined['no-data']);
    default:
      return respondents satisfies never;
  }
}

function renderProfiles(view: TeamView): TemplateResult {
  const { texts, instrument, wording, wordingLanguage, report, own } = view;
  const drawing = chooseDrawing(view);
  const reports = new Map(report.pairs.map((pair) => [pair.id, pair]));
  const aimed = instrument.pairs.some(({ aim }) => aim !== undefined);
  return html`<section class="team" part="team" aria-labelledby="team-heading">
    <p class="small quiet count">
      <span lang=${ifDefined(wordingLanguage)}>${wording.title}</span> · ${sayTeam(view)}
    </p>
    <h2 id="team-heading">${texts.title}</h2>
    <p class="lede">${texts.lede[aimed ? 'aimed' : 'plain']}</p>
    ${renderNotes(view)}
    ${
      own === undefined
        ? nothing
        : html`<p class="own-notice no-print" part="own">${ownMark}<span>${texts.ownNotice}</span></p>`
    }
    ${renderKey(view, drawing)} ${renderPoles(view)}
    <ol class="pairs">
      ${instrument.pairs.map((pair) => {
        const shown = reports.get(pair.id);
        return shown === undefined ? nothing : renderProfile(view, pair, shown, drawing);
      })}
    </ol>
    ${renderTalk(texts, isApart(view) ? texts.talkApart : texts.talk)} ${renderTeamTable(view)}
  </section>`;
}

function renderKey(view: TeamView, drawing: Drawing): TemplateResult {
  const { texts } = view;
  return html`<ul class="key small">
    <li>
      ${renderCountMark(drawing)}<span
        >${drawing.type === 'people' ? texts.onePerson : texts.heightIsCount}</span
      >
    </li>
    <li>${renderMiddleMark()}<span>${texts.middle}</span></li>
    ${bandOf(view) === 0 ? nothing : html`<li>${renderBandMark()}<span>${texts.band}</span></li>`}
  </ul>`;
}

/** What the poles are called, once, where all pairs lie between the same two. */
function renderPoles({ wording, wordingLanguage }: TeamView): TemplateResult | typeof nothing {
  if (wording.poles === undefined) return nothing;
  return html`<div class="line poles" lang=${ifDefined(wordingLanguage)}>
    <p class="pole left"><b>${wording.poles.left}</b></p>
    <p class="pole right"><b>${wording.poles.right}</b></p>
  </div>`;
}

/** Whether there is a pair that a team stands apart on. */
function isApart({ report }: TeamView): boolean {
  return report.pairs.some(
    ({ result }) =>
      result.status === 'ok' && (result.value.polarised || result.value.agreement.band === 'divided'),
  );
}
