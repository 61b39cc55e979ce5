import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ReportView } from './view.js';

/** As many people as stand in one row of dots. */
const MOST_DOTS = 24;
const PITCH = 20;

/** How many answered, drawn and in words, and what a reader should know about the input. */
export function renderParticipation(view: ReportView): TemplateResult | typeof nothing {
  const { texts, report } = view;
  const { respondents, invited, warnings } = report;
  if (respondents.status !== 'ok') return nothing;
  const asked = invited.status === 'ok' ? invited.value : undefined;
  const tooMany = warnings.includes('over-response');
  const known = asked !== undefined && !tooMany;
  return html`<div class="participation" part="participation">
      ${renderDots(respondents.value, known ? asked : respondents.value)}
      <p class="count">
        <b>${known ? texts.tookPartOf(respondents.value, asked) : texts.tookPart(respondents.value)}</b>
        ${invited.status === 'undefined' ? html`<span class="detail">${texts.invitedUnknown}</span>` : nothing}
      </p>
    </div>
    ${tooMany ? html`<p class="notice" part="notice">${texts.overResponse}</p>` : nothing}`;
}

/** What a reader must know of how the report came about: an open table, a lowered minimum, counts alone. */
export function renderNotices({ texts, report }: ReportView): TemplateResult {
  const { k, mode, override } = report.policy;
  return html`${
    override === undefined
      ? nothing
      : html`<p class="notice" part="notice">${texts.override(k, override.by, override.reason)}</p>`
  }
  ${mode === 'open-table' ? html`<p class="notice" part="notice">${texts.openTable}</p>` : nothing}
  ${
    report.basis === 'tallies' && report.respondents.status === 'ok'
      ? html`<p class="from-tallies" part="basis">
          <b>${texts.fromTallies}</b><span class="detail">${texts.fromTalliesText}</span>
        </p>`
      : nothing
  }`;
}

function renderDots(respondents: number, invited: number): SVGTemplateResult | typeof nothing {
  if (invited > MOST_DOTS) return renderShare(respondents, invited);
  const missing = Math.max(0, invited - respondents);
  const width = respondents * PITCH;
  const gap = missing === 0 ? 0 : 8;
  const dots = (count: number, from: number, kind: string): readonly SVGTemplateResult[] =>
    Array.from(
      { length: count },
      (_, index) =>
        svg`<circle class=${kind} cx=${from + index * PITCH + 10} cy="11" r=${kind === 'ink' ? 6.5 : 6}></circle>`,
    );
  return svg`<svg class="dots" viewBox="0 0 ${width + gap + missing * PITCH} 24" aria-hidden="true">
    ${dots(respondents, 0, 'ink')}${dots(missing, width + gap, 'soil open')}
    <path class="soil" d="M0 21.5H${width}"></path>
    ${missing === 0 ? '' : svg`<path class="soil open" d="M${width + gap} 21.5h${missing * PITCH}"></path>`}
  </svg>`;
}

/** For more people than dots can be told apart: the part of the ground that is answered. */
function renderShare(respondents: number, invited: number): SVGTemplateResult {
  const end = Math.round((Math.min(respondents, invited) / invited) * 2800) / 10 + 4;
  return svg`<svg class="dots" viewBox="0 0 288 24" aria-hidden="true">
    <path class="soil open" d="M4 12H284"></path>
    <path class="answered" d="M4 12H${end}"></path>
  </svg>`;
}
