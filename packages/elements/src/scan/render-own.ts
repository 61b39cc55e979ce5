import { html, nothing, type TemplateResult } from 'lit';
import { renderButton } from './render-button.js';
import type { ScanActions, ScanView } from './view.js';

/**
 * Her own answers beside the result, from a file that she saved before she handed in. They come from nowhere else: on a
 * device that goes round, what the page remembered of the last person could be shown to the next.
 */
export function renderOwn(view: ScanView, actions: ScanActions): TemplateResult {
  const { texts, own, ownProblem } = view;
  const take = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    // The same file may be chosen again after it was mended.
    if (file !== undefined) actions.openOwnAnswers(file);
    input.value = '';
  };
  if (own !== undefined) {
    return html`<div class="own-shown notice" part="notice" tabindex="-1">
      <p>${texts.ownShown}</p>
      ${renderButton(texts.ownAway, () => {
        actions.closeOwnAnswers();
      })}
    </div>`;
  }
  return html`<details class="own small">
    <summary>${texts.own}</summary>
    <p class="quiet">${texts.ownText}</p>
    <label class="button file" part="label"
      ><input
        class="own-file visually-hidden"
        type="file"
        accept=".json,application/json"
        aria-describedby="own-problem"
        @input=${stop}
        @change=${take}
      />${texts.ownFile}</label
    >
    <p class="missing" id="own-problem" role="alert" ?hidden=${ownProblem === undefined}>
      ${ownProblem === undefined ? nothing : texts.ownProblems[ownProblem]}
    </p>
  </details>`;
}

function stop(event: Event): void {
  event.stopPropagation();
}
