import { html, type TemplateResult } from 'lit';
import { detailMinimum } from '@lerend/core/model';
import { describePromise } from '../promise/promise.js';
import { renderPromise } from '../promise/render-promise.js';
import { icon } from '../styles/marks.js';
import type { ReportView } from './view.js';

/** Under which rules the report was made: what was promised, the policy, and the versions. */
export function renderColophon({ texts, report, roleNames }: ReportView): TemplateResult {
  const { policy, basis, respondents, roles, instrument, version, scoringVersion } = report;
  // A report that is withheld as a whole does not tell whether roles were asked for.
  const asked =
    respondents.status === 'ok' && !(roles.status === 'undefined' && roles.reason === 'not-asked');
  const promise = describePromise(policy, {
    medium: basis === 'rows' ? 'screen' : 'counted',
    ...(asked ? { roles: roles.status === 'ok' ? roles.value.roles : [] } : {}),
  });
  return html`<div class="colophon" part="colophon">
    <details class="reading small">
      <summary>${texts.promised}${icon('down')}</summary>
      ${renderPromise(texts.promise, promise, roleNames)}
    </details>
    <p class="small quiet">${texts.policy(policy.k, detailMinimum(policy))}</p>
    <p class="versions small quiet">${texts.versions(instrument, version, scoringVersion)}</p>
  </div>`;
}
