import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { StagesResult } from '@lerend/core/stages';
import { titleOf } from './places.js';
import type { TeamView } from './team-view.js';

/** What a team can do to go on from the place that it has reached; nothing where no single place speaks for it. */
export function renderNext(
  { texts, wording, wordingLanguage }: TeamView,
  { reached, next, polarised }: StagesResult,
): TemplateResult | typeof nothing {
  if (polarised) return nothing;
  const language = ifDefined(wordingLanguage);
  return html`<div class="next sheet" part="next">
    <h3>${next === undefined ? texts.keep : texts.next(titleOf(wording, next))}</h3>
    <p lang=${language}>${wording.stages[reached]?.next}</p>
    ${
      next === undefined
        ? nothing
        : html`<p class="small quiet">
            ${texts.looksLike(titleOf(wording, next))}
            <span lang=${language}>${wording.stages[next]?.description}</span>
          </p>`
    }
  </div>`;
}
