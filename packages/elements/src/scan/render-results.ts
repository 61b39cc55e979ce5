import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistChange } from '@lerend/core/checklist';
import { renderProblem } from '../base/problem.js';
import { advise, chooseSetting } from './advice.js';
import type { ScanExporters } from './exporters.js';
import { panelsOf } from './panels.js';
import type { ReleasedContent } from './released-content.js';
import { renderButton } from './render-button.js';
import { renderOwn } from './render-own.js';
import { openOf, renderErase, renderFiles, renderTrouble } from './render-shared.js';
import type { StoredReports } from './stored-reports.js';
import { subjectsOf } from './subjects.js';
import type { ScanTexts } from './texts.js';
import type { ScanActions, ScanView } from './view.js';

/** What is shown of a round: only what was released of it. */
export interface ResultsGiven {
  readonly released: ReleasedContent;
  /** The round beside an earlier one. */
  readonly change: ChecklistChange | undefined;
  /** The setting of the cards that the host wants. */
  readonly setting: string;
  readonly exporters: ScanExporters | undefined;
}

/** The result of each instrument, the cards and the plan, a step each. */
export function renderResults(view: ScanView, actions: ScanActions, given: ResultsGiven): TemplateResult {
  const { texts, round, panel, problems } = view;
  const panels = panelsOf(view.filledIn, given.released.deck !== undefined);
  const next = panels[panels.indexOf(panel) + 1];
  return html`<div class="results">
    <div class="band first">
      <p class="small quiet count closed">${sayClosed(texts, given.released.stored)}</p>
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
      ${problems.length > 0 ? renderProblem(texts.partProblem, problems, texts.moreProblems) : nothing}
      ${renderTrouble(view)} ${panel === 'cards' || panel === 'plan' ? nothing : renderOwn(view, actions)}
    </div>
    ${renderPanel(view, actions, given)}
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

/** How many took part stands in the release; where it is withheld, nothing is said of it. */
function sayClosed(texts: ScanTexts, reports: StoredReports): string {
  const report = reports.find(({ respondents }) => respondents.status === 'ok');
  if (report?.respondents.status !== 'ok') return texts.closed;
  const { respondents, invited } = report;
  return texts.closedWith(respondents.value, invited.status === 'ok' ? invited.value : undefined);
}

function renderPanel(view: ScanView, actions: ScanActions, given: ResultsGiven): TemplateResult {
  const { panel, filledIn, own, roleNames } = view;
  if (panel === 'cards' || panel === 'plan') return renderDeck(view, actions, given, panel);
  const part = filledIn.find(({ kind }) => kind === panel);
  if (part === undefined) return html``;
  const { id } = part.instrument;
  return part.renderTeam({
    report: given.released.stored.find(({ instrument }) => instrument === id),
    change: given.change,
    ownAnswers: own?.[id],
    roleNames,
  });
}

function renderDeck(
  view: ScanView,
  actions: ScanActions,
  { released, setting: wanted, exporters }: ResultsGiven,
  only: 'cards' | 'plan',
): TemplateResult {
  const { deck, stored } = released;
  if (deck === undefined) return html``;
  const setting = chooseSetting(deck.instrument, stored, wanted);
  return html`${renderPlanState(view, actions)}<lerend-deck
      part="deck"
      .instrument=${deck.instrument}
      .wordings=${deck.wordings}
      .recommendations=${advise(deck.instrument, stored, setting)}
      .subjects=${subjectsOf(view.filledIn, view.language)}
      .exportFormats=${exporters?.plan?.(deck.instrument) ?? []}
      .setting=${setting ?? ''}
      .only=${only}
      .plan=${view.round.plan}
      @lerend-plan=${(event: HTMLElementEventMap['lerend-plan']) => {
        actions.savePlan(event.detail.plan);
      }}
    ></lerend-deck>`;
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
