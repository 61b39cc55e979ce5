import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MarksResult } from '@lerend/core/stages';
import { icon } from '../styles/marks.js';
import type { TeamView } from './team-view.js';

/** What people recognise, most of them first; nothing where nobody looked. */
export function renderRecognised(view: TeamView): TemplateResult | typeof nothing {
  const { report, texts } = view;
  switch (report.marks.status) {
    case 'ok':
      return renderSection(view, renderList(view, report.marks.value));
    case 'withheld':
      return renderSection(
        view,
        html`<div class="withheld" part="withheld">
          ${icon('glass')}
          <div>
            <p><b>${texts.withheldHeading}</b></p>
            <p>${texts.withheld[report.marks.reason]}</p>
          </div>
        </div>`,
      );
    case 'undefined':
      return nothing;
    default:
      return report.marks satisfies never;
  }
}

function renderSection({ texts }: TeamView, content: TemplateResult): TemplateResult {
  return html`<div class="recognised" part="recognised">
    <h3>${texts.recognised}</h3>
    ${content}
  </div>`;
}

function renderList(
  { texts, wording, wordingLanguage }: TeamView,
  { looked, marks }: MarksResult,
): TemplateResult {
  const inOrder = [...marks].sort((a, b) => b.count - a.count);
  return html`<p class="small quiet">${texts.looked(looked)}</p>
    <ul class="counted">
      ${inOrder.map(
        ({ id, count }) =>
          html`<li>
            <p lang=${ifDefined(wordingLanguage)}>${wording.marks[id]}</p>
            <p class="count ${count === 0 ? 'quiet' : ''}">${texts.countOf(count, looked)}</p>
            <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect class="ground" width="100" height="4"></rect>
              <rect class="there" width=${Math.round((count / looked) * 1000) / 10} height="4"></rect>
            </svg>
          </li>`,
      )}
    </ul>`;
}
