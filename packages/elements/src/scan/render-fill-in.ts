import { html, nothing, type TemplateResult } from 'lit';
import { renderButton } from './render-button.js';
import { renderConsent } from './render-consent.js';
import { renderRoundPromise } from './render-promise.js';
import { renderRole } from './render-role.js';
import { openOf, renderFiles, renderQuestion, renderTrouble } from './render-shared.js';
import type { ScanActions, ScanView } from './view.js';

/** One person's own screen. What she answers stays inside it: its events end here. */
export function renderFillIn(view: ScanView, actions: ScanActions): TemplateResult {
  const { texts, filledIn, round, busy } = view;
  const { sheet } = round;
  if (sheet === undefined) return html``;
  if (round.isOpenTable && !sheet.consented) return renderConsent(view, actions);
  return html`<form
    class="fill-in"
    autocomplete="off"
    @submit=${prevent}
    @input=${stop}
    @change=${stop}
    @lerend-answer=${stop}
    @lerend-complete=${stop}
    @lerend-error=${stopOwn}
  >
    <div class="band first">
      <h2 tabindex="-1">${texts.fillIn}</h2>
      <p>${round.isOpenTable ? texts.fillInTextOpenTable : texts.fillInText}</p>
      <details class="small">
        <summary>${texts.whoSeesWhat}</summary>
        ${renderRoundPromise(view)}
      </details>
      ${round.fellBack ? html`<p class="notice" part="notice">${texts.fallback}</p>` : nothing}
      ${renderRole(view, actions)}
    </div>
    ${filledIn.map((part) =>
      part.renderFillIn({
        value: sheet.beginningOf(part.instrument.id),
        disabled: busy,
        quadrantInput: round.terms.quadrantInput,
        saved: renderSaved(view, actions),
        answer: (answers) => {
          actions.answer(part.instrument.id, answers);
        },
      }),
    )}
    <div class="band last">${renderHandIn(view, actions, sheet.open)} ${renderOwnAnswers(view, actions)}</div>
  </form>`;
}

function renderHandIn(view: ScanView, actions: ScanActions, open: number): TemplateResult {
  const { texts, round, question } = view;
  if (round.isOver) {
    return html`<section class="hand-in">
      <p class="notice" role="alert">${texts.closedMeanwhile}</p>
      ${renderTrouble(view)}
      <div class="actions">
        ${renderButton(
          texts.toResults,
          () => {
            actions.showResults();
          },
          { look: 'primary', leadsOn: true },
        )}
      </div>
    </section>`;
  }
  return html`<section class="hand-in">
    ${view.filledIn.some(({ saysSaved }) => saysSaved) ? nothing : renderSaved(view, actions)}
    ${renderTrouble(view)}
    <p class="quiet">${round.isOpenTable ? texts.handInTextOpenTable : texts.handInText}</p>
    ${view.missing === 'answer' ? html`<p class="notice" role="alert">${texts.nothingAnswered}</p>` : nothing}
    ${
      question === 'hand-in'
        ? renderQuestion(view, actions, {
            question: texts.openQuestion(open),
            yes: texts.handInYes,
            no: texts.goOn,
            act: () => {
              actions.handIn();
            },
          })
        : html`<div class="actions">
            ${renderButton(
              texts.handIn,
              () => {
                actions.handIn();
              },
              { look: 'primary', leadsOn: true, asks: 'hand-in' },
            )}
            ${renderButton(
              texts.backToStart,
              () => {
                actions.backToStart();
              },
              { look: 'plain' },
            )}
          </div>`
    }
  </section>`;
}

/** Whether the draft is kept: "saved" only when the store said so. No live region, for it changes at every answer. */
function renderSaved({ texts, round, trouble }: ScanView, actions: ScanActions): TemplateResult {
  const { status } = round.drafts;
  switch (status) {
    case 'idle':
      return html`<p class="saved small quiet"></p>`;
    case 'saving':
      return html`<p class="saved small quiet">${texts.saving}</p>`;
    case 'saved':
      return html`<p class="saved small quiet">${texts.saved[round.kind]}</p>`;
    case 'failed':
      return html`${
        trouble === undefined
          ? html`<p class="saved notice" role="alert">${texts.notSaved}</p>`
          : html`<p class="saved notice">${texts.notSaved}</p>`
      }
      ${renderButton(texts.retry, () => {
        actions.retrySave();
      })}`;
    default:
      return status satisfies never;
  }
}

function renderOwnAnswers(view: ScanView, actions: ScanActions): TemplateResult | typeof nothing {
  const { texts, files, filesOpen, round } = view;
  if (files === undefined || round.sheet?.answered === 0) return nothing;
  return html`<details
    class="own-answers"
    ?open=${filesOpen}
    @toggle=${(event: Event) => {
      actions.toggleFiles(openOf(event));
    }}
  >
    <summary>${texts.ownAnswers}</summary>
    <p class="small quiet">${texts.ownAnswersText}</p>
    ${renderFiles(view, actions)}
  </details>`;
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** An issue about a value may quote an answer. */
function stopOwn(event: HTMLElementEventMap['lerend-error']): void {
  if (event.detail.subject === 'value') event.stopPropagation();
}

function prevent(event: Event): void {
  event.preventDefault();
}
