import { html, nothing, svg, type TemplateResult } from 'lit';
import type { QuadrantResult } from '@lerend/core/quadrant';
import {
  renderBasis,
  renderEmptyTeam,
  renderNotes,
  renderTalk,
  renderWithheldTeam,
  sayTeam,
} from '../team/render-frame.js';
import { ownInWords, ownPlaceOf, renderOwnMark, renderOwnPlace } from './own-place.js';
import { renderPlane } from './render-plane.js';
import { renderMiddle, renderRing } from './render-region.js';
import { renderTeamTable } from './render-team-table.js';
import type { TeamView } from './team-view.js';
import { distanceInWords, placeInWords, regionInWords, regionRanges, surenessInWords } from './team-words.js';

export { inspectOwnAnswers, inspectTeamReport } from './inspect-team-report.js';

/** Where a team stands. What is withheld or undefined is one region, with its reason and without a digit. */
export function renderTeam(view: TeamView): TemplateResult {
  const { report, texts } = view;
  switch (report.result.status) {
    case 'ok':
      return renderResult(view, report.result.value);
    case 'withheld':
      return renderWithheldTeam(view, headingOfWithheld(view), report.result.reason);
    case 'undefined':
      return renderEmptyTeam(view, texts.undefined[report.result.reason] ?? texts.undefined['no-data']);
    default:
      return report.result satisfies never;
  }
}

/** Of a small part of a team that stands as one the field is said, and nothing more. */
function headingOfWithheld({ report, texts, wording }: TeamView): string {
  const { almostEveryone } = report;
  if (almostEveryone === undefined) return texts.withheldHeading;
  return texts.almostEveryone(wording.classes[almostEveryone]?.title ?? texts.edge);
}

/** The number of people in a class, for a team that may be shown; `undefined` where it may not. */
export function classNote({
  report,
  texts,
}: Pick<TeamView, 'report' | 'texts'>): ((id: string) => string) | undefined {
  if (report.result.status !== 'ok') return undefined;
  const { shares, placed } = report.result.value;
  return (id) => texts.countOf(shares.find((share) => share.id === id)?.count ?? 0, placed);
}

function renderResult(view: TeamView, result: QuadrantResult): TemplateResult {
  const { texts } = view;
  const { title, rule } = placeInWords(view, result);
  const sureness = surenessInWords(view, result);
  const spreadOut = result.place.type === 'no-shared-culture';
  return html`<section class="team" part="team" aria-labelledby="team-heading">
    <p class="small quiet count">${sayTeam(view)}</p>
    <h2 id="team-heading">${title}</h2>
    <p class="lede">${rule} ${sureness ?? nothing}</p>
    ${renderNotes(view)} ${renderBasis(view)}
    <div class="split">
      ${renderPicture(view, result, spreadOut)}
      <div class="beside">
        ${renderWords(view, result)} ${renderTalk(texts, spreadOut ? texts.talkSpread : texts.talk)}
        ${renderTeamTable(view, result)}
      </div>
    </div>
  </section>`;
}

function renderPicture(view: TeamView, result: QuadrantResult, spreadOut: boolean): TemplateResult {
  const { instrument, wording, wordingLanguage, own } = view;
  const note = classNote(view);
  const place = own === undefined ? undefined : ownPlaceOf(instrument, own);
  const middle = renderMiddle(instrument, result, spreadOut);
  return html`<div class="picture">
    <div class="team-plane" role="img" aria-label=${describePicture(view, result)}>
      ${renderPlane({
        instrument,
        wording,
        wordingLanguage,
        drawing: place === undefined ? middle : svg`${middle}${renderOwnPlace(place)}`,
        ...(note === undefined ? {} : { note }),
      })}
    </div>
    ${renderKey(view, result, spreadOut, place !== undefined)}
    ${
      own === undefined
        ? nothing
        : html`<p class="own-words small" role="status">${ownInWords(view, place)}</p>`
    }
  </div>`;
}

function renderKey(
  { texts, instrument }: TeamView,
  result: QuadrantResult,
  spreadOut: boolean,
  own: boolean,
): TemplateResult {
  return html`<ul class="key small">
    <li><svg viewBox="-12 -12 24 24" aria-hidden="true">${renderRing(spreadOut)}</svg>${texts.centre}</li>
    ${
      regionRanges(instrument, result) === undefined
        ? nothing
        : html`<li>
            <svg class="wide" viewBox="0 0 36 24" aria-hidden="true">
              <ellipse class="region" cx="18" cy="12" rx="15" ry="8"></ellipse></svg
            >${texts.region}
          </li>`
    }
    ${
      result.spread.status === 'ok'
        ? html`<li>
            <svg class="wide" viewBox="0 0 36 24" aria-hidden="true">
              <ellipse class="spread" cx="18" cy="12" rx="16" ry="9"></ellipse></svg
            >${texts.spread}
          </li>`
        : nothing
    }
    ${
      own
        ? html`<li class="mine">
            <svg class="pin" viewBox="-12 -12 24 24" aria-hidden="true">${renderOwnMark()}</svg>${texts.own}
          </li>`
        : nothing
    }
  </ul>`;
}

/** The words that go with the drawing: how far apart, where the middle may lie, and who stands on the path. */
function renderWords(view: TeamView, result: QuadrantResult): TemplateResult {
  const { texts } = view;
  const edge = result.shares.find(({ id }) => id === EDGE)?.count ?? 0;
  const distance = distanceInWords(view, result);
  const region = regionInWords(view, result);
  return html`<div class="words">
    ${distance === undefined ? nothing : html`<p>${distance}</p>`}
    ${region === undefined ? nothing : html`<p>${region}</p>`}
    <p class="small quiet count">
      ${texts.edgeNote(edge, result.placed)}
      ${result.spread.status === 'ok' ? texts.spreadHint : texts.spreadMissing}
    </p>
  </div>`;
}

function describePicture(view: TeamView, result: QuadrantResult): string {
  const { texts, wording, instrument } = view;
  const shares = texts.teamSummary(
    result.shares.map(({ id, count }) => ({ title: wording.classes[id]?.title ?? texts.edge, count })),
  );
  const region = regionRanges(instrument, result);
  if (region === undefined) return shares;
  const ranges = region.ranges.map((range) => ({
    ...range,
    axis: wording.axes[range.axis]?.title ?? range.axis,
  }));
  return `${shares}. ${texts.regionSummary(ranges)}`;
}

/** The id under which a report counts people on the path between the classes. */
const EDGE = 'edge';
