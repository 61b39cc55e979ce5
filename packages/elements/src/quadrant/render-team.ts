import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Policy } from '@lerend/core/model';
import type { QuadrantResult } from '@lerend/core/quadrant';
import { icon } from '../styles/marks.js';
import { acrossOf, downOf, percentOfNorm, SIDE } from './geometry.js';
import { renderPlane } from './render-plane.js';
import { renderTeamTable } from './render-team-table.js';
import type { TeamView } from './team-view.js';
import type { QuadrantTexts } from './texts.js';

export { inspectTeamReport } from './inspect-team-report.js';

/** Where a team stands. What is withheld or undefined is one region, with its reason and without a digit. */
export function renderTeam(view: TeamView): TemplateResult {
  const { report, texts } = view;
  switch (report.result.status) {
    case 'ok':
      return renderResult(view, report.result.value);
    case 'withheld':
      return renderRegion(
        view,
        texts.withheldHeading,
        texts.withheld[report.result.reason],
        report.policy.override === undefined
          ? undefined
          : texts.loweredMinimumWithheld(report.policy.override.by, report.policy.override.reason),
      );
    case 'undefined':
      return renderRegion(
        view,
        texts.undefinedHeading,
        texts.undefined[report.result.reason] ?? texts.undefined['no-data'],
      );
    default:
      return report.result satisfies never;
  }
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

function renderRegion({ texts }: TeamView, heading: string, reason: string, policy?: string): TemplateResult {
  return html`<section class="team" part="team" aria-labelledby="team-heading">
    <p class="small quiet">${texts.ourTeam}</p>
    <div class="withheld" part="withheld">
      ${icon('glass')}
      <div>
        <h2 id="team-heading">${heading}</h2>
        <p>${reason}</p>
        ${policy === undefined ? nothing : html`<p class="small quiet">${policy}</p>`}
      </div>
    </div>
  </section>`;
}

function renderResult(view: TeamView, result: QuadrantResult): TemplateResult {
  const { instrument, wording, wordingLanguage, texts, report } = view;
  const { title, rule } = placeInWords(view, result);
  const edge = result.shares.find(({ id }) => id === EDGE)?.count ?? 0;
  const note = classNote(view);
  const spreadOut = result.place.type === 'no-shared-culture';
  return html`<section class="team" part="team" aria-labelledby="team-heading">
    <p class="small quiet count">${texts.ourTeam}${renderParticipation(view)}</p>
    <h2 id="team-heading">${title}</h2>
    <p class="lede">${rule}</p>
    ${report.warnings.includes('over-response') ? html`<p class="small">${texts.overResponse}</p>` : nothing}
    ${renderPolicy(texts, report.policy)}
    <div class="split">
      <div class="picture">
        <div
          class="team-plane"
          role="img"
          aria-label=${texts.teamSummary(
            result.shares.map(({ id, count }) => ({
              title: wording.classes[id]?.title ?? texts.edge,
              count,
            })),
          )}
        >
          ${renderPlane({
            instrument,
            wording,
            wordingLanguage,
            drawing: renderCentroid(view, result, spreadOut),
            ...(note === undefined ? {} : { note }),
          })}
        </div>
        <ul class="key small">
          <li>
            <svg viewBox="-12 -12 24 24" aria-hidden="true">${renderRing(spreadOut)}</svg>${texts.centre}
          </li>
          ${
            result.spread.status === 'ok'
              ? html`<li>
                  <svg class="wide" viewBox="0 0 36 24" aria-hidden="true">
                    <ellipse class="spread" cx="18" cy="12" rx="16" ry="9"></ellipse></svg
                  >${texts.spread}
                </li>`
              : nothing
          }
        </ul>
      </div>
      <div class="beside">
        <p class="small quiet count">
          ${texts.edgeNote(edge, result.placed)}
          ${result.spread.status === 'ok' ? texts.spreadHint : texts.spreadMissing}
        </p>
        <div class="talk sheet">
          <h3>${texts.talkHeading}</h3>
          <p>${spreadOut ? texts.talkSpread : texts.talk}</p>
        </div>
        ${renderTeamTable(view, result)}
      </div>
    </div>
  </section>`;
}

/** The id under which a report counts people on the path between the classes. */
const EDGE = 'edge';

function placeInWords(
  { texts, wording }: TeamView,
  { place }: QuadrantResult,
): { readonly title: string; readonly rule: string } {
  const titleOf = (id: string): string => wording.classes[id]?.title ?? id;
  switch (place.type) {
    case 'class':
      return { title: texts.inClass(titleOf(place.id)), rule: texts.inClassRule };
    case 'edge':
      return { title: texts.onEdge(place.neighbours.map(titleOf)), rule: texts.onEdgeRule };
    case 'no-shared-culture':
      return {
        title: texts.noSharedCulture,
        rule: place.because === 'polarised-axis' ? texts.polarisedAxis : texts.spreadOverClasses,
      };
    default:
      return place satisfies never;
  }
}

function renderParticipation({ report, texts }: TeamView): string {
  const { respondents, invited } = report;
  if (respondents.status !== 'ok') return '';
  const words =
    invited.status === 'ok'
      ? texts.tookPartOf(respondents.value, invited.value)
      : texts.tookPart(respondents.value);
  return ` · ${words}`;
}

function renderPolicy(texts: QuadrantTexts, { k, override }: Policy): TemplateResult | typeof nothing {
  if (override === undefined) return nothing;
  return html`<p class="small quiet">${texts.loweredMinimum(k, override.by, override.reason)}</p>`;
}

function renderCentroid(
  { instrument }: TeamView,
  result: QuadrantResult,
  spreadOut: boolean,
): SVGTemplateResult {
  const { vertical, horizontal } = instrument.axes;
  const x = acrossOf(percentOfNorm(result.centroid[horizontal.id] ?? 0));
  const y = downOf(percentOfNorm(result.centroid[vertical.id] ?? 0));
  const { spread } = result;
  // A nested drawing, so that what lies outside the plane is cut off.
  const ellipse =
    spread.status === 'ok'
      ? svg`<svg width=${SIDE} height=${SIDE}><ellipse class="spread" cx=${x} cy=${y}
          rx=${lengthOf(spread.value.deviation[horizontal.id])}
          ry=${lengthOf(spread.value.deviation[vertical.id])}></ellipse></svg>`
      : nothing;
  return svg`${ellipse}<g transform="translate(${x} ${y})">${renderRing(spreadOut)}</g>`;
}

/** A ring with a plus; dotted where the middle says little. */
function renderRing(faint: boolean): SVGTemplateResult {
  return svg`<circle class="centre ${faint ? 'faint' : ''}" r="10.5"></circle><path class="centre-plus" d="M-4.5 0h9M0 -4.5v9"></path>`;
}

/** A deviation on the scale −1…1, in units of the drawing. */
function lengthOf(deviation: number | undefined): number {
  return ((deviation ?? 0) * SIDE) / 2;
}
