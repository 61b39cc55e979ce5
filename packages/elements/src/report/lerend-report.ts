import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  inspectChecklistInstrument,
  inspectChecklistReport,
  inspectChecklistWording,
  type ChecklistInstrument,
  type ChecklistReport,
  type ChecklistWording,
} from '@lerend/core/checklist';
import type { Issue } from '@lerend/core/model';
import { LerendElement } from '../base/lerend-element.js';
import { chooseWording, languageOf } from '../base/locale.js';
import { renderProblem } from '../base/problem.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { icon } from '../styles/marks.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { inspectFit } from './fits.js';
import { figureStyles } from './figure.styles.js';
import { reportStyles } from './lerend-report.styles.js';
import { orderItems, REPORT_ORDERS, type ReportOrder } from './order.js';
import { renderDomain } from './render-domain.js';
import { renderOverride, renderParticipation } from './render-head.js';
import { renderItem } from './render-item.js';
import { renderLegend } from './render-legend.js';
import { renderSwitch } from './render-switch.js';
import { renderDomainTable, renderItemTable } from './render-table.js';
import { renderMissing } from './render-withheld.js';
import type { ReportTexts } from './texts.js';
import { createView, spoken, type ReportView } from './view.js';

/** A report is drawn, or stands in tables. */
export type ReportDisplay = 'picture' | 'table';

/**
 * @summary Where a team stands: per domain the phase with its rule and its doubt, per statement who chose what, and
 * what to talk about first. It takes a report, never answers.
 * @status experimental
 * @tag lerend-report
 *
 * @slot actions - Buttons of the host beside "print", such as an export.
 *
 * @event {LerendErrorEvent} lerend-error - The report, the instrument or the wording is wrong; the element says so.
 *
 * @csspart base - The paper that everything lies on.
 * @csspart label - The line above the title.
 * @csspart toolbar - The switch between picture and table, the print button and the host's buttons.
 * @csspart participation - How many answered.
 * @csspart notice - A thing that a reader should know: a lowered minimum, or more people than were invited.
 * @csspart domain - The card of one domain.
 * @csspart phase - The phase of a domain in words.
 * @csspart figure - The drawing of a phase.
 * @csspart doubt - How sure a phase is, in words.
 * @csspart legend - What the marks stand for.
 * @csspart item - One statement.
 * @csspart counts - The counts of a statement.
 * @csspart people - The row of marks of a statement.
 * @csspart bars - The blocks of a statement, above twenty people.
 * @csspart agreement - How alike a statement was answered, in words.
 * @csspart table - A table.
 * @csspart withheld - The region of a figure that is withheld.
 * @csspart missing - The words for a figure that does not exist.
 * @csspart option - One choice of a switch.
 * @csspart error - What is wrong with what the element was given.
 *
 * @cssproperty [--lerend-report-ground=var(--lerend-color-edge)] - The ground line and the root below it.
 */
export class LerendReport extends LerendElement<ReportTexts> {
  static override styles = [tokenStyles, baseStyles, controlStyles, markStyles, figureStyles, reportStyles];
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    instrument: { attribute: false },
    wording: { attribute: false },
    wordings: { attribute: false },
    label: {},
    order: {},
    display: {},
  };

  /** The report of a team, from `reportChecklist`. */
  declare report: ChecklistReport | undefined;
  /** The checklist that the report is about. */
  declare instrument: ChecklistInstrument | undefined;
  /** The texts of the checklist in one language, for a page that has no `wordings`. */
  declare wording: ChecklistWording | undefined;
  /** The texts in several languages; the nearest to the page's language is shown. */
  declare wordings: readonly ChecklistWording[] | undefined;
  /** What the report is of, such as a team and a date; it stands above the title. */
  declare label: string;
  /** The order of the statements; anything else than the three names is `talk`. */
  declare order: ReportOrder;
  /** Drawings or tables; anything else than `table` is `picture`. */
  declare display: ReportDisplay;

  #soundInstrument: ChecklistInstrument | undefined;
  #inspectedWording: ChecklistWording | undefined;
  #view: ReportView | undefined;

  constructor() {
    super();
    this.label = '';
    this.order = 'talk';
    this.display = 'picture';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const instrument = this.instrument ?? undefined;
    const report = this.report ?? undefined;
    const wording = this.#chooseWording();
    if (changed.has('instrument')) {
      const issues = instrument === undefined ? [] : inspectChecklistInstrument(instrument);
      this.#soundInstrument = issues.length === 0 ? instrument : undefined;
      this.setProblem('instrument', issues);
    }
    const sound = this.#soundInstrument;
    if (changed.has('instrument') || wording !== this.#inspectedWording) {
      this.#inspectedWording = wording;
      this.setProblem(
        'wording',
        sound === undefined || wording === undefined ? [] : inspectChecklistWording(sound, wording),
      );
    }
    if (changed.has('instrument') || changed.has('report')) {
      this.setProblem('report', report === undefined ? [] : inspectReport(report, sound));
    }
    this.#view =
      this.problems.length === 0 && sound !== undefined && report !== undefined && wording !== undefined
        ? createView({
            report,
            instrument: sound,
            wording,
            texts: this.texts,
            locale: this.textsLanguage,
            order: REPORT_ORDERS.includes(this.order) ? this.order : 'talk',
          })
        : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts } = this;
    if (this.problems.length > 0) {
      return html`<div class="base" part="base" lang=${this.#textsLanguage}>
        ${renderProblem(texts.problem, this.problems, texts.moreProblems)}
      </div>`;
    }
    const view = this.#view;
    if (view === undefined) return nothing;
    const { respondents } = view.report;
    return html`<section class="base" part="base" aria-labelledby="title" lang=${this.#textsLanguage}>
      ${this.#renderTitle(view, respondents.status === 'ok')} ${renderParticipation(view)}
      ${renderOverride(view)}
      ${
        respondents.status === 'ok'
          ? html`<p class="lede">${texts.lede}</p>
              ${this.#renderDomains(view)}${this.#renderItems(view)}`
          : renderMissing(texts, respondents, 'large')
      }
      <p class="versions small quiet">
        ${texts.versions(view.report.instrument, view.report.version, view.report.scoringVersion)}
      </p>
    </section>`;
  }

  #renderTitle(view: ReportView, shown: boolean): TemplateResult {
    const { texts } = view;
    return html`<div class="bar head">
      <div>
        <p class="small quiet" part="label">
          ${this.label === '' ? '' : html`${this.label} · `}${spoken(view, view.wording.title)}
        </p>
        <h2 id="title">${texts.title}</h2>
      </div>
      <div class="toolbar no-print" part="toolbar">
        ${
          shown
            ? renderSwitch({
                name: 'display',
                legend: texts.showAs,
                chosen: this.#display,
                options: [
                  { value: 'picture', label: texts.picture, icon: 'chart' },
                  { value: 'table', label: texts.table, icon: 'table' },
                ],
                onChange: this.#handleDisplay,
              })
            : nothing
        }
        <div class="actions">
          <button class="button plain" type="button" @click=${this.#handlePrint}>
            ${icon('print')}<span>${texts.print}</span>
          </button>
          <slot name="actions"></slot>
        </div>
      </div>
    </div>`;
  }

  #renderDomains(view: ReportView): TemplateResult {
    const { texts, report, phases, instrument } = view;
    const { cuts } = instrument.scoring;
    const names = {
      early: texts.quote(phases.early),
      partial: texts.quote(phases.partial),
      strong: texts.quote(phases.strong),
    };
    return html`<div class="part">
      <h3>${texts.domains}</h3>
      ${
        this.#display === 'table'
          ? renderDomainTable(view)
          : html`<ul class="domains">
              ${report.domains.map((domain) => renderDomain(view, domain))}
            </ul>`
      }
      <p class="rule small quiet">
        ${texts.rule(names, texts.fraction(cuts.partial), texts.fraction(cuts.strong))}
      </p>
      <details class="reading small">
        <summary>${texts.howToRead}${icon('down')}</summary>
        <ul>
          ${texts.reading.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>
    </div>`;
  }

  #renderItems(view: ReportView): TemplateResult {
    const { texts, report, order } = view;
    const items = orderItems(report.items, order);
    return html`<div class="part">
      <div class="bar">
        <h3>${texts.items}</h3>
        ${renderSwitch({
          name: 'order',
          legend: texts.order,
          chosen: order,
          options: REPORT_ORDERS.map((value) => ({ value, label: texts.orders[value] })),
          onChange: this.#handleOrder,
        })}
      </div>
      <p class="order-hint small quiet">${texts.orderHints[order]}</p>
      ${
        this.#display === 'table'
          ? renderItemTable(view, items)
          : html`${renderLegend(view)}
              <ol class="rows">
                ${repeat(
                  items,
                  ({ id }) => id,
                  (item) => renderItem(view, item),
                )}
              </ol>`
      }
    </div>`;
  }

  #handlePrint(): void {
    window.print();
  }

  readonly #handleOrder = (order: ReportOrder): void => {
    this.order = order;
  };

  readonly #handleDisplay = (display: ReportDisplay): void => {
    this.display = display;
  };

  get #display(): ReportDisplay {
    return this.display === 'table' ? 'table' : 'picture';
  }

  /** The wording nearest to the page's language; one that cannot be told by a language is handed on to be refused. */
  #chooseWording(): ChecklistWording | undefined {
    const { wording, wordings } = this;
    const one = wording ? [wording] : [];
    const offered: readonly ChecklistWording[] = Array.isArray(wordings) ? wordings : one;
    const known = offered.filter(
      (each: Partial<ChecklistWording> | null) => typeof each?.locale === 'string',
    );
    return chooseWording(known, this.language.language) ?? offered[0];
  }

  /** The language of the element's own texts, where the page has one that they are not in. */
  get #textsLanguage(): string | typeof nothing {
    return languageOf(this.textsLanguage) === languageOf(this.language.language)
      ? nothing
      : this.textsLanguage;
  }
}

/** What is wrong with a report by itself, and then with its place beside the instrument. */
function inspectReport(
  report: ChecklistReport,
  instrument: ChecklistInstrument | undefined,
): readonly Issue[] {
  const issues = inspectChecklistReport(report);
  return issues.length > 0 || instrument === undefined ? issues : inspectFit(report, instrument);
}
