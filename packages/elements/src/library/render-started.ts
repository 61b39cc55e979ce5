import { html, nothing, type TemplateResult } from 'lit';
import type { RoundStore } from '@lerend/core/round';
import type { LerendPlanEvent } from '../events/lerend-plan-event.js';
import type { LerendScanEvent } from '../events/lerend-scan-event.js';
import { renderProblem } from '../base/problem.js';
import type { InstrumentSource } from '../scan/instrument-source.js';
import type { Started } from './started-flow.js';
import type { LibraryTexts } from './texts.js';

/** What a person began, in place of the list. */
export interface StartedView extends Started {
  readonly texts: LibraryTexts;
  readonly title: string;
  readonly source: InstrumentSource;
  readonly store: RoundStore | 'device' | undefined;
  readonly deckId: string;
  /** The way back would lose something, so it asks. */
  readonly asking: boolean;
  readonly on: {
    readonly back: () => void;
    readonly leave: () => void;
    readonly stay: () => void;
    readonly retry: () => void;
    readonly moved: (event: LerendScanEvent) => void;
    readonly planned: (event: LerendPlanEvent) => void;
  };
}

export function renderStarted(view: StartedView): TemplateResult {
  const { texts, title, asking, on } = view;
  return html`<div class="started" role="group" tabindex="-1" aria-label=${title}>
    <div class="way-back no-print">
      ${
        asking
          ? renderQuestion(view)
          : html`<button class="button plain back" type="button" part="button" @click=${on.back}>
              ${texts.back}
            </button>`
      }
    </div>
    ${renderOpened(view)}
  </div>`;
}

function renderOpened(view: StartedView): TemplateResult {
  const { texts, state, issues, on } = view;
  switch (state) {
    case 'opening':
      return html`<p class="base quiet" role="status">${texts.opening}</p>`;
    case 'failed':
      return html`<div class="base trouble">
        ${renderProblem(texts.openingProblem, issues, texts.moreProblems)}
        <button class="button" type="button" part="button" @click=${on.retry}>${texts.retry}</button>
      </div>`;
    case 'open':
      return view.instrument.kind === 'deck' ? renderCards(view) : renderScan(view);
    default:
      return state satisfies never;
  }
}

function renderScan({ instrument, source, store, deckId, on }: StartedView): TemplateResult {
  const deck = deckId === '' ? instrument.deck : deckId;
  return html`<lerend-scan
    part="scan"
    instrument-id=${instrument.id}
    deck-id=${deck ?? nothing}
    .source=${source}
    .store=${store}
    @lerend-scan=${on.moved}
  ></lerend-scan>`;
}

function renderCards({ title, cards, on }: StartedView): TemplateResult {
  return html`<lerend-deck
    part="deck"
    .label=${title}
    .instrument=${cards[0]?.instrument}
    .wordings=${cards.map(({ wording }) => wording)}
    @lerend-plan=${on.planned}
  ></lerend-deck>`;
}

/** Asks on the spot; Escape goes on with what is there. */
function renderQuestion({ texts, instrument, on }: StartedView): TemplateResult {
  return html`<div
    class="question sheet"
    role="group"
    aria-labelledby="leave"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') on.stay();
    }}
  >
    <h3 id="leave" tabindex="-1">${texts.leaveQuestion}</h3>
    <p>${instrument.kind === 'deck' ? texts.leaveTextCards : texts.leaveText}</p>
    <div class="actions">
      <button class="button primary" type="button" part="button" @click=${on.leave}>${texts.leaveYes}</button>
      <button class="button" type="button" part="button" @click=${on.stay}>${texts.leaveNo}</button>
    </div>
  </div>`;
}
