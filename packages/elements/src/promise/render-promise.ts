import { html, nothing, type TemplateResult } from 'lit';
import type { PromiseLine } from './promise.js';
import { sayPromise } from './say-promise.js';
import type { PromiseTexts } from './texts.js';

/**
 * A promise as a list of terms, and below it what is not promised. It has no title of its own: a card, a form or the
 * summary of a `details` gives it one. Its looks are in `promiseStyles`.
 */
export function renderPromise(
  texts: PromiseTexts,
  lines: readonly PromiseLine[],
  roleNames?: Readonly<Record<string, string>>,
): TemplateResult {
  const say = (line: PromiseLine) => sayPromise(texts, line, roleNames);
  const limits = lines.filter(({ type }) => type === 'not-promised').map(say);
  return html`<div class="promise" part="promise">
    <dl class="promise-lines">
      ${lines
        .filter(({ type }) => type !== 'not-promised')
        .map(say)
        .map(
          ({ heading, sentence }) =>
            html`<div>
              <dt>${heading}</dt>
              <dd>${sentence}</dd>
            </div>`,
        )}
    </dl>
    ${
      limits.length === 0
        ? nothing
        : html`<p class="promise-limits-heading">${texts.notPromised}</p>
            <ul class="promise-limits">
              ${limits.map(({ sentence }) => html`<li>${sentence}</li>`)}
            </ul>`
    }
  </div>`;
}
