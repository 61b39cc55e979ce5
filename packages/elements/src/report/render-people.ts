import { html, nothing, type TemplateResult } from 'lit';
import type { ItemResult } from '@lerend/core/checklist';
import { renderMarks, renderOpenMarks } from '../team/people.js';
import { renderOwnFlag } from './render-own.js';
import { spoken, unlessZero, type PointView, type ReportView } from './view.js';

/** One mark per person, in the order of the scale from a common edge: nobody has the same place in two rows. */
export function renderPeople(view: ReportView, id: string, result: ItemResult): TemplateResult {
  const { counts, dontKnow } = result;
  const own = view.own?.answers.get(id);
  return html`<ul class="people ${view.drawing}" part="people">
    ${view.points.map((point, index) => renderGroup(view, point, counts[index] ?? 0, own === index + 1))}
    ${unlessZero(
      dontKnow,
      html`<li class="group">
        ${renderOpenMarks(dontKnow)}
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
      ${renderMarks(point.level, count, count, view.mark)}
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
