import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  inspectChecklistChange,
  inspectChecklistInstrument,
  inspectChecklistReport,
  inspectChecklistWording,
  type ChecklistChange,
  type ChecklistInstrument,
  type ChecklistReport,
  type ChecklistWording,
} from '@lerend/core/checklist';
import type { Answers, Issue } from '@lerend/core/model';
import { LerendElement } from '../base/lerend-element.js';
import { chooseWording, languageOf } from '../base/locale.js';
import { renderProblem } from '../base/problem.js';
import { promiseStyles } from '../promise/promise.styles.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { ownStyles } from '../team/own.styles.js';
import { peopleStyles } from '../team/people.styles.js';
import { comparisonStyles } from './comparison.styles.js';
import { inspectChangeFit, inspectFit } from './fits.js';
import { REPORT_DISPLAYS, type ReportDisplay } from './display.js';
import { figureStyles } from './figure.styles.js';
import { reportStyles } from './lerend-report.styles.js';
import { REPORT_ORDERS, type ReportOrder } from './order.js';
import { inspectOwnAnswers, scoreOwnAnswers, type OwnResult } from './own-answers.js';
import { recognitionStyles } from './recognition.styles.js';
import { inspectRoleNames, type RoleNames } from './role-names.js';
import { renderReport } from './render-report.js';
import { TalkController } from './talk-controller.js';
import { talkStyles } from './talk.styles.js';
import type { ReportTexts } from './texts.js';
import { createView, type ReportView } from './view.js';

/**
 * @summary Where a team stands: per domain the phase with its doubt, per statement who chose what, what stands out, two
 * roles or two rounds beside each other, and what was promised. It takes a report; of answers only the reader's own.
 * @status experimental
 * @tag lerend-report
 *
 * @slot actions - Buttons of the host beside "print", such as an export.
 *
 * @event {LerendErrorEvent} lerend-error - Something that it was given is wrong; the element says so.
 *
 * @csspart base - The paper that everything lies on.
 * @csspart label - The line above the title.
 * @csspart toolbar - The switch of the display, the print button and the host's buttons.
 * @csspart participation - How many answered.
 * @csspart notice - A thing that a reader should know: a lowered minimum, an open table, or more people than were invited.
 * @csspart basis - That the report was made from counts alone.
 * @csspart domain - The card of one domain.
 * @csspart phase - The phase of a domain in words.
 * @csspart figure - The drawing of a phase.
 * @csspart doubt - How sure a phase is, in words, with the numbers behind it.
 * @csspart ranking - Which statements stand out.
 * @csspart legend - What the marks stand for.
 * @csspart item - One statement.
 * @csspart counts - The counts of a statement.
 * @csspart people - The row of marks of a statement.
 * @csspart bars - The blocks of a statement, above twenty people.
 * @csspart agreement - How alike a statement was answered, in words.
 * @csspart roles - Two roles beside each other.
 * @csspart change - This round beside an earlier one.
 * @csspart comparison - One row of two roles or two rounds.
 * @csspart own - What the reader answered herself.
 * @csspart table - A table.
 * @csspart talk - The conversation view: the stage and its steps.
 * @csspart stage - The sheet that one statement stands on, large.
 * @csspart question - What to talk about.
 * @csspart progress - Which statement of how many it is.
 * @csspart withheld - The region of a figure that is withheld.
 * @csspart missing - The words for a figure that does not exist.
 * @csspart colophon - What was promised, the policy and the versions.
 * @csspart promise - What was promised to those who answered.
 * @csspart option - One choice of a switch.
 * @csspart error - What is wrong with what the element was given.
 *
 * @cssproperty [--lerend-report-ground=var(--lerend-color-edge)] - The ground line and the root below it.
 */
export class LerendReport extends LerendElement<ReportTexts> {
  static override styles = [
    tokenStyles,
    baseStyles,
    controlStyles,
    markStyles,
    promiseStyles,
    peopleStyles,
    figureStyles,
    reportStyles,
    comparisonStyles,
    ownStyles,
    talkStyles,
    recognitionStyles,
  ];
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    change: { attribute: false },
    instrument: { attribute: false },
    wording: { attribute: false },
    wordings: { attribute: false },
    ownAnswers: { attribute: false },
    roleNames: { attribute: false },
    label: {},
    order: {},
    display: {},
  };

  /** The report of a team, from `reportChecklist` or a release. */
  declare report: ChecklistReport | undefined;
  /** This round beside an earlier one. */
  declare change: ChecklistChange | undefined;
  /** The checklist that the report is about. */
  declare instrument: ChecklistInstrument | undefined;
  /** The texts of the checklist in one language, for a page that has no `wordings`. */
  declare wording: ChecklistWording | undefined;
  /** The texts in several languages; the nearest to the page's language is shown. */
  declare wordings: readonly ChecklistWording[] | undefined;
  /** What the reader answered herself, to stand over the team's answers on her own screen; it goes nowhere else. */
  declare ownAnswers: Answers | undefined;
  /** Names of roles as they stand in a sentence, in the plural; `leader` and `teacher` have names already. */
  declare roleNames: RoleNames | undefined;
  /** What the report is of, such as a team and a date; it stands above the title. */
  declare label: string;
  /** The order of the statements; anything else than the three names is `talk`. */
  declare order: ReportOrder;
  /** Drawings, tables, or one statement at a time (`talk`); anything else than the three names is `picture`. */
  declare display: ReportDisplay;

  #soundInstrument: ChecklistInstrument | undefined;
  #inspectedWording: ChecklistWording | undefined;
  #wordingIsSound = true;
  #soundReport: ChecklistReport | undefined;
  #soundChange: ChecklistChange | undefined;
  #own: OwnResult | undefined;
  #ownNames: RoleNames = {};
  #view: ReportView | undefined;
  readonly #talk = new TalkController(this, () => {
    this.performUpdate();
  });

  constructor() {
    super();
    this.label = '';
    this.order = 'talk';
    this.display = 'picture';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const instrument = this.#inspectInstrument(changed);
    const wording = this.#inspectWording(changed, instrument);
    this.#inspectReports(changed, instrument);
    this.#inspectOwnAnswers(changed, instrument);
    this.#inspectRoleNames(changed);
    this.#talk.follow(changed);
    const report = this.#soundReport;
    this.#view =
      instrument !== undefined && report !== undefined && wording !== undefined
        ? createView({
            report,
            instrument,
            wording,
            texts: this.texts,
            locale: this.textsLanguage,
            order: REPORT_ORDERS.includes(this.order) ? this.order : 'talk',
            change: this.#soundChange,
            own: this.#own,
            roleNames: { ...this.texts.roleNames, ...this.#ownNames },
          })
        : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts, problems } = this;
    const view = this.#view;
    if (view === undefined && problems.length === 0) return nothing;
    const heading = view === undefined ? texts.problem : texts.partProblem;
    const problem = problems.length === 0 ? nothing : renderProblem(heading, problems, texts.moreProblems);
    if (view === undefined) {
      return html`<div class="base" part="base" lang=${this.#textsLanguage}>${problem}</div>`;
    }
    const recognises = view.instrument.scale.type === 'recognition';
    return html`<section
      class=${recognises ? 'base recognition' : 'base'}
      part="base"
      aria-labelledby="title"
      lang=${this.#textsLanguage}
    >
      ${problem}
      ${renderReport(view, {
        label: this.label,
        display: REPORT_DISPLAYS.includes(this.display) ? this.display : 'picture',
        talk: this.#talk,
        onDisplay: this.#handleDisplay,
        onOrder: this.#handleOrder,
        onPrint: this.#handlePrint,
      })}
    </section>`;
  }

  #inspectInstrument(changed: PropertyValues<this>): ChecklistInstrument | undefined {
    if (changed.has('instrument')) {
      const instrument = this.instrument ?? undefined;
      const issues = instrument === undefined ? [] : inspectChecklistInstrument(instrument);
      this.#soundInstrument = issues.length === 0 ? instrument : undefined;
      this.setProblem('instrument', issues);
    }
    return this.#soundInstrument;
  }

  #inspectWording(
    changed: PropertyValues<this>,
    instrument: ChecklistInstrument | undefined,
  ): ChecklistWording | undefined {
    const wording = this.#chooseWording();
    if (changed.has('instrument') || wording !== this.#inspectedWording) {
      this.#inspectedWording = wording;
      this.#wordingIsSound = this.#note(
        'wording',
        instrument === undefined || wording === undefined ? [] : inspectChecklistWording(instrument, wording),
      );
    }
    return this.#wordingIsSound ? wording : undefined;
  }

  #inspectReports(changed: PropertyValues<this>, instrument: ChecklistInstrument | undefined): void {
    const report = this.report ?? undefined;
    const change = this.change ?? undefined;
    if (changed.has('instrument') || changed.has('report')) {
      const sound = this.#note('report', report === undefined ? [] : inspectReport(report, instrument));
      this.#soundReport = sound ? report : undefined;
    }
    if (changed.has('instrument') || changed.has('change')) {
      const sound = this.#note('change', change === undefined ? [] : inspectChange(change, instrument));
      this.#soundChange = sound ? change : undefined;
    }
  }

  #inspectOwnAnswers(changed: PropertyValues<this>, instrument: ChecklistInstrument | undefined): void {
    if (!(changed.has('instrument') || changed.has('ownAnswers'))) return;
    const answers = this.ownAnswers ?? undefined;
    const known = answers !== undefined && instrument !== undefined;
    const sound = this.#note('ownAnswers', known ? inspectOwnAnswers(instrument, answers) : []);
    this.#own = known && sound ? scoreOwnAnswers(instrument, answers) : undefined;
  }

  #inspectRoleNames(changed: PropertyValues<this>): void {
    if (!changed.has('roleNames')) return;
    const names = this.roleNames ?? {};
    this.#ownNames = this.#note('roleNames', inspectRoleNames(names)) ? names : {};
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

  /** Notes what is wrong with a property; whether nothing is. */
  #note(subject: string, issues: readonly Issue[]): boolean {
    this.setProblem(subject, issues);
    return issues.length === 0;
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

function inspectChange(
  change: ChecklistChange,
  instrument: ChecklistInstrument | undefined,
): readonly Issue[] {
  const issues = inspectChecklistChange(change);
  return issues.length > 0 || instrument === undefined ? issues : inspectChangeFit(change, instrument);
}
