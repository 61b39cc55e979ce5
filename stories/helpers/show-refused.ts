import { html, nothing, type TemplateResult } from 'lit';
import './refused.css';
import { placeOf, standsAt, type Refused } from './own-typing-errors.js';

/** What a parser refused, file by file: the place, what stands there, and what to do. */
export function showRefused(refused: readonly Refused[]): TemplateResult {
  return html`<section class="refused" lang="en">
    <h2>What the parsers say of typing errors</h2>
    <ol>
      ${refused.map(
        ({ file, json, issues }) =>
          html`<li>
            <h3>${file}</h3>
            <dl>
              ${issues.map((issue) => {
                const value = standsAt(json, issue);
                return html`<div>
                  <dt>
                    <code>${placeOf(issue)}</code
                    >${value === undefined ? nothing : html`: <code>${value}</code>`}
                  </dt>
                  <dd>${issue.message}</dd>
                </div>`;
              })}
            </dl>
          </li>`,
      )}
    </ol>
  </section>`;
}
