import { html, type TemplateResult } from 'lit';
import type { Issue } from '@lerend/core/model';

const SHOWN = 3;

/** The bounded error that a person can read: a heading, at most three sentences, and how many more there are. */
export function renderProblem(
  heading: string,
  issues: readonly Issue[],
  more: (count: number) => string,
): TemplateResult {
  return html`<div class="problem" part="error" role="alert">
    <p class="problem-heading">${heading}</p>
    <ul lang="en">
      ${issues.slice(0, SHOWN).map((issue) => html`<li>${sentenceOf(issue)}</li>`)}
    </ul>
    ${issues.length > SHOWN ? html`<p>${more(issues.length - SHOWN)}</p>` : ''}
  </div>`;
}

function sentenceOf(issue: Issue): string {
  const place = issue.path.join('.');
  return (place === '' ? issue.message : `${place}: ${issue.message}`).slice(0, 240);
}
