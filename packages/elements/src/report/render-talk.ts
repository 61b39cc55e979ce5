import { html, nothing, type TemplateResult } from 'lit';
import type { ItemReport, ItemResult } from '@lerend/core/checklist';
import { icon } from '../styles/marks.js';
import { orderItems, REPORT_ORDERS, type ReportOrder } from './order.js';
import { renderAgreement } from './render-agreement.js';
import { renderNotices } from './render-head.js';
import { renderAlmostEveryone, renderCounts, sayAlmostEveryone } from './render-item.js';
import { renderTag } from './render-phase.js';
import { renderSwitch } from './render-switch.js';
import { renderMissing } from './render-withheld.js';
import type { Talk } from './talk-controller.js';
import { placeAfterKey } from './talk-keys.js';
import { chooseQuestion, questionFor } from './talk-questions.js';
import { domainTitle, spoken, statementOf, type ReportView } from './view.js';

/**
 * One statement at a time, to guess and then to see. It is made for a screen that is shared, so a reader's own answers
 * stand nowhere in it. Before the team reveals a statement, nothing of its result is in the document.
 */
export function renderTalk(
  report: ReportView,
  talk: Talk,
  onOrder: (order: ReportOrder) => void,
): TemplateResult | typeof nothing {
  const view: ReportView = { ...report, own: undefined, named: true };
  const { texts } = view;
  const items = orderItems(view.report.items, view.order);
  const last = items.length - 1;
  const place = Math.min(talk.place, last);
  const item = items[place];
  if (item === undefined) return nothing;
  const isClosed = item.result.status !== 'ok' && sayAlmostEveryone(view, item) === undefined;
  const isOpen = isClosed || talk.isRevealed(item.id);
  const reveal = (): void => {
    if (!isOpen) talk.reveal(item.id);
  };
  return html`<div class="conversation no-print">
    <div class="talk-order">
      ${renderSwitch({
        name: 'talk-order',
        legend: texts.order,
        chosen: view.order,
        options: REPORT_ORDERS.map((value) => ({ value, label: texts.orders[value] })),
        onChange: onOrder,
      })}
    </div>
    <div class="talk" part="talk" @keydown=${handleKey(talk, place, last, reveal)}>
      <div
        class="stage sheet"
        part="stage"
        role="group"
        aria-label=${texts.talk.name}
        aria-describedby="talk-keys"
        tabindex="0"
      >
        <div class="stage-content" aria-live="polite">
          <div>
            <h3 class="talk-statement">${spoken(view, statementOf(view, item.id))}</h3>
            <p class="detail">${spoken(view, domainTitle(view, item.domain))}</p>
          </div>
          ${isOpen ? renderOpen(view, item) : renderGuess(view, reveal)}
        </div>
      </div>
      ${renderSteps(view, talk, place, last)}
      <p id="talk-keys" class="talk-keys small quiet">${texts.talk.description}</p>
    </div>
    ${renderNotices(view)}
  </div>`;
}

function renderGuess({ texts }: ReportView, reveal: () => void): TemplateResult {
  return html`<div class="guess">
    <p class="talk-question">${texts.talk.guess}</p>
    <button class="button primary large" type="button" @click=${reveal}>${texts.talk.reveal}</button>
  </div>`;
}

function renderOpen(view: ReportView, item: ItemReport): TemplateResult {
  const { texts, report } = view;
  const { result } = item;
  const question = chooseQuestion(texts.talk, questionFor(view, item), report.items.indexOf(item));
  return html`<div class="seen">
      ${
        result.status === 'ok'
          ? renderResult(view, item.id, result.value)
          : (renderAlmostEveryone(view, item) ?? renderMissing(texts, result, 'small'))
      }
    </div>
    <div class="ask" part="question">
      <p class="detail">${texts.talk.together}</p>
      <p class="talk-question">${question}</p>
    </div>`;
}

function renderResult(view: ReportView, id: string, result: ItemResult): TemplateResult {
  // A phase says little of two camps, and of what few can see.
  const hasPhase = !(result.polarised || result.unseen);
  return html`${renderCounts(view, id, result)}
    <div class="in-words">
      ${hasPhase ? renderTag(view, result) : nothing}${renderAgreement(view, result, true)}
    </div>`;
}

function renderSteps({ texts: { talk: texts } }: ReportView, talk: Talk, place: number, last: number) {
  const step = (to: number, name: string, content: TemplateResult): TemplateResult =>
    html`<button
      class="button large step-${name}"
      type="button"
      aria-disabled=${to < 0 || to > last ? 'true' : 'false'}
      @click=${() => {
        if (to >= 0 && to <= last) talk.goTo(to);
      }}
    >
      ${content}
    </button>`;
  return html`<div class="steps">
    ${step(place - 1, 'previous', html`${icon('next')}<span>${texts.previous}</span>`)}
    <p class="progress count" part="progress" role="status">${texts.progress(place + 1, last + 1)}</p>
    ${step(place + 1, 'next', html`<span>${texts.next}</span>${icon('next')}`)}
    ${
      talk.fullScreen === undefined
        ? nothing
        : html`<button class="button plain large full-screen" type="button" @click=${talk.toggleFullScreen}>
            ${talk.fullScreen ? texts.leaveFullScreen : texts.fullScreen}
          </button>`
    }
  </div>`;
}

/** The keys of the view. Enter and the space bar are the buttons' own where a button has the focus. */
function handleKey(talk: Talk, place: number, last: number, reveal: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      talk.leave();
      return;
    }
    const onStage = event.target instanceof Element && event.target.classList.contains('stage');
    if (onStage && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      reveal();
      return;
    }
    const to = placeAfterKey(event.key, place, last, talk.isRightToLeft());
    if (to === undefined) return;
    event.preventDefault();
    if (to !== place) talk.goTo(to);
  };
}
