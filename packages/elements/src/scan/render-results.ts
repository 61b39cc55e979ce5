import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '@lerend/core/deck';
import type { Recommendation } from '@lerend/core/advice';
import type { Figure } from '@lerend/core/model';
import { icon } from '../styles/marks.js';
import type { WordedDeck } from './load-instruments.js';
import { panelsOf } from './panels.js';
import { openOf, renderErase, renderFiles, renderTrouble } from './render-shared.js';
import type { ReportsByKind } from './results.js';
import type { ScanActions, ScanView } from './view.js';

/** What a closed round is shown with. */
export interface ResultsView {
  readonly reports: ReportsByKind;
  readonly deck?: WordedDeck;
  readonly recommendations?: Figure<readonly Recommendation[]>;
  readonly setting?: string | undefined;
}

/** The report, the culture, the cards and the plan, a step each. */
export function renderResults(view: ScanView, actions: ScanActions, results: ResultsView): TemplateResult {
  const { texts, round, panel } = view;
  const panels = panelsOf(view.filledIn, results.deck !== undefined);
  const next = panels[panels.indexOf(panel) + 1];
  return html`<div class="results">
    <div class="band first">
      <p class="small quiet count closed">${texts.closedWith(round.handedIn, round.state?.invited)}</p>
      <nav class="steps" aria-label=${texts.panels}>
        ${panels.map(
          (each) =>
            html`<button
              type="button"
              class="step"
              part="step"
              aria-current=${each === panel ? 'step' : nothing}
              @click=${() => {
                actions.choosePanel(each);
              }}
            >
              ${texts.panelNames[each]}
            </button>`,
        )}
      </nav>
      <h2 tabindex="-1">${texts.panelNames[panel]}</h2>
      <p>${texts.panelHints[panel]}</p>
      ${round.fellBack ? html`<p class="notice" part="notice">${texts.fallback}</p>` : nothing}
      ${renderTrouble(view)}
    </div>
    ${renderPanel(view, actions, results)}
    <div class="band last no-print">
      ${renderExports(view, actions)}
      ${
        next === undefined
          ? renderErase(view, actions)
          : html`<div class="actions">
              <button
                type="button"
                class="button primary"
                part="button"
                @click=${() => {
                  actions.choosePanel(next);
                }}
              >
                <span>${texts.nextPanel(texts.panelNames[next])}</span>${icon('next')}
              </button>
            </div>`
      }
    </div>
  </div>`;
}

function renderPanel(
  { panel, filledIn, round, texts }: ScanView,
  actions: ScanActions,
  results: ResultsView,
): TemplateResult {
  const { reports, deck } = results;
  switch (panel) {
    case 'report':
      return html`<lerend-report
        part="report"
        .instrument=${filledIn.checklist?.instrument}
        .wordings=${filledIn.checklist?.wordings}
        .report=${reports.checklist}
      ></lerend-report>`;
    case 'culture':
      return html`<lerend-quadrant
        part="quadrant"
        .instrument=${filledIn.quadrant?.instrument}
        .wordings=${filledIn.quadrant?.wordings}
        .report=${reports.quadrant}
      ></lerend-quadrant>`;
    case 'cards':
    case 'plan':
      return html`${
          round.keepsPlan ? nothing : html`<p class="band notice small">${texts.planOnPage}</p>`
        }<lerend-deck
          part="deck"
          .instrument=${deck?.instrument}
          .wordings=${deck?.wordings}
          .recommendations=${results.recommendations}
          .setting=${results.setting ?? ''}
          .view=${panel}
          .plan=${round.plan}
          @lerend-plan=${(event: CustomEvent<{ readonly plan: Plan }>) => {
            actions.savePlan(event.detail.plan);
          }}
        ></lerend-deck>`;
    default:
      return panel satisfies never;
  }
}

function renderExports(view: ScanView, actions: ScanActions): TemplateResult | typeof nothing {
  const { texts, files, filesOpen } = view;
  if (files === undefined) return nothing;
  return html`<details
    class="exports"
    ?open=${filesOpen}
    @toggle=${(event: Event) => {
      actions.toggleFiles(openOf(event));
    }}
  >
    <summary>${texts.download}</summary>
    ${renderFiles(view, actions)}
  </details>`;
}
