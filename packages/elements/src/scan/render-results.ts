import { html, nothing, type TemplateResult } from 'lit';
import { renderButton } from './render-button.js';
import type { Recommendation } from '@lerend/core/advice';
import type { Figure } from '@lerend/core/model';
import type { PlanExportFormat } from '../deck/plan-text.js';
import type { WordedDeck } from './load-instruments.js';
import { panelsOf } from './panels.js';
import { openOf, renderErase, renderFiles, renderTrouble } from './render-shared.js';
import { subjectsOf } from './subjects.js';
import type { ReportsByKind } from './advice.js';
import type { ScanActions, ScanView } from './view.js';

/** What a closed round is shown with. */
export interface ResultsView {
  readonly reports: ReportsByKind;
  readonly deck?: WordedDeck & {
    readonly recommendations: Figure<readonly Recommendation[]>;
    readonly setting: string | undefined;
    readonly exportFormats: readonly PlanExportFormat[];
  };
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
              ${renderButton(
                texts.nextPanel(texts.panelNames[next]),
                () => {
                  actions.choosePanel(next);
                },
                { look: 'primary', leadsOn: true },
              )}
            </div>`
      }
    </div>
  </div>`;
}

function renderPanel(view: ScanView, actions: ScanActions, { reports, deck }: ResultsView): TemplateResult {
  const { panel, filledIn, round, language } = view;
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
      return html`${renderPlanState(view, actions)}<lerend-deck
          part="deck"
          .instrument=${deck?.instrument}
          .wordings=${deck?.wordings}
          .recommendations=${deck?.recommendations}
          .subjects=${subjectsOf(filledIn, language)}
          .exportFormats=${deck?.exportFormats ?? []}
          .setting=${deck?.setting ?? ''}
          .only=${panel}
          .plan=${round.plan}
          @lerend-plan=${(event: HTMLElementEventMap['lerend-plan']) => {
            actions.savePlan(event.detail.plan);
          }}
        ></lerend-deck>`;
    default:
      return panel satisfies never;
  }
}

/** Says where the plan is not kept; a plan that is kept needs no word. */
function renderPlanState({ texts, round }: ScanView, actions: ScanActions): TemplateResult | typeof nothing {
  if (!round.keepsPlan) return html`<p class="band small quiet">${texts.planOnPage}</p>`;
  if (round.plans.status !== 'failed') return nothing;
  return html`<div class="band">
    <div class="notice" part="notice" role="alert">
      <p>${texts.planNotSaved}</p>
      ${renderButton(texts.retry, () => {
        actions.retryPlan();
      })}
    </div>
  </div>`;
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
