import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ItemResult } from '@lerend/core/checklist';
import { levelPath } from '../styles/marks.js';
import { renderOwnFlag } from './render-own.js';
import { spoken, unlessZero, type PointView, type ReportView } from './view.js';

/** One person on the ground line, in units of the drawing. */
const PITCH = 22;

/** One mark per person, in the order of the scale from a common edge: nobody has the same place in two rows. */
export function renderPeople(view: ReportView, id: string, result: ItemResult): TemplateResult {
  const { counts, dontKnow } = result;
  const own = view.own?.answers.get(id);
  return html`<ul class="people ${view.drawing}" part="people">
    ${view.points.map((point, index) => renderGroup(view, point, counts[index] ?? 0, own === index + 1))}
    ${unlessZero(
      dontKnow,
      html`<li class="group">
        <svg class="marks" viewBox="0 0 ${dontKnow * PITCH} 26" aria-hidden="true">
          <path class="soil open" d="M1 24H${dontKnow * PITCH - 1}"></path>
        </svg>
        <span class="number quiet">${dontKnow}</span>
        ${renderUnknownName(view)} ${own === 'dont-know' ? renderOwnFlag(view) : nothing}
      </li>`,
    )}
  </ul>`;
}

function renderGroup(view: ReportView, point: PointView, count: number, own: boolean) {
  return unlessZero(
    count,
    html`<li class="group">
      <svg class="marks" viewBox="0 0 ${count * PITCH} 26" aria-hidden="true">
        ${Array.from({ length: count }, (_, index) => renderMark(point, index))}
        <path class="soil" d="M0.5 24H${count * PITCH - 0.5}"></path>
      </svg>
      <span class="number">${count}</span> ${renderName(view, point)} ${own ? renderOwnFlag(view) : nothing}
    </li>`,
  );
}

/** What a group stands for. */
export function renderName(view: ReportView, { label, short }: PointView): TemplateResult {
  return view.named
    ? html`<span class="name">${spoken(view, short)}</span>`
    : html`<span class="visually-hidden">${spoken(view, label)}</span>`;
}

/** What the open places stand for. */
export function renderUnknownName({ texts, named }: ReportView): TemplateResult {
  return html`<span class=${named ? 'name' : 'visually-hidden'}>${texts.dontKnow}</span>`;
}

function renderMark({ level }: PointView, index: number): SVGTemplateResult {
  return svg`<g class="fill-${level}" transform="translate(${index * PITCH + 1} 3.5)">${levelPath(level)}</g>`;
}
