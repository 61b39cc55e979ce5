import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Answers, Issue } from '@lerend/core/model';
import {
  inspectStagesInstrument,
  inspectStagesWording,
  stagesCollect,
  type StagesInstrument,
  type StagesReport,
  type StagesWording,
} from '@lerend/core/stages';
import { AnswerBook } from '../base/answer-book.js';
import { LerendFormControl, type ValidityProblem } from '../base/lerend-form-control.js';
import { chooseWording } from '../base/locale.js';
import { PresetController } from '../base/preset-controller.js';
import type { Preset } from '../base/presets.js';
import { renderProblem } from '../base/problem.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { TeamPart } from '../team/team-part.js';
import { Answering } from './answering.js';
import { stagesStyles } from './lerend-stages.styles.js';
import { otherThan, renderContent, type ContentView, type TeamModule } from './render-content.js';
import type { StagesTexts } from './texts.js';

/**
 * Stages in order: a person picks one, or ticks what she recognises; a report shows where the team stands.
 *
 * @summary A person picks a stage, with marks to recognise it by for who doubts; a report shows where the team stands.
 * @status experimental
 * @tag lerend-stages
 * @event {LerendAnswerEvent} lerend-answer - A person answered: the stage (`stage`), or a mark. The first tick answers
 * all marks.
 * @event {LerendCompleteEvent} lerend-complete - A person gave the open answer: the stage.
 * @event {Event} input - The answer is changing, as with a native control.
 * @event {Event} change - The answer changed, as with a native control.
 * @event {LerendErrorEvent} lerend-error - Something that the element was given is wrong.
 * @csspart base - The widget.
 * @csspart item - The question with its stages.
 * @csspart legend - The question itself.
 * @csspart option - One stage with its radio, or one mark with its checkbox.
 * @csspart label - The title of a stage.
 * @csspart hint - What a stage looks like.
 * @csspart marker - At the stage that the marks point to.
 * @csspart marks - The help for who doubts: what there is to recognise.
 * @csspart team - What a report shows.
 * @csspart ladder - The stages with how many people stand at each.
 * @csspart rung - One stage on the ladder.
 * @csspart half - The words at the stage that half of the team has reached.
 * @csspart next - What a team can do to go on from here.
 * @csspart recognised - What people recognise, with how many do.
 * @csspart own - What the reader answered herself.
 * @csspart withheld - The region that stands for what may not be shown.
 * @csspart table - The same figures in a table.
 * @csspart error - What is wrong with what the element was given.
 */
export class LerendStages extends LerendFormControl<StagesTexts> {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, markStyles, stagesStyles];
  static override properties: PropertyDeclarations = {
    instrument: { attribute: false },
    wording: { attribute: false },
    wordings: { attribute: false },
    report: { attribute: false },
    instrumentId: { attribute: 'instrument-id', reflect: true },
    label: { reflect: true },
    compare: { type: Boolean, reflect: true },
    marksOpen: { type: Boolean, attribute: 'marks-open', reflect: true },
    ownAnswers: { attribute: false },
  };

  /** What an element without an `instrument` shows; filled by `defineStages`. */
  static presets: readonly Preset<StagesInstrument, StagesWording>[] = [];

  /** The structure: the stages in order, and the marks that they are recognised by. Without it, a preset is shown. */
  declare instrument: StagesInstrument | undefined;
  /** The texts of the instrument, in one language. */
  declare wording: StagesWording | undefined;
  /** The texts of the instrument by language; the nearest `lang` chooses. Goes before `wording`. */
  declare wordings: readonly StagesWording[] | undefined;
  /** Chooses among the presets. */
  declare instrumentId: string;
  /** Where the team stands. With a report the element shows the team instead of filling in. */
  declare report: StagesReport | undefined;
  /** The heading above filling in; the title of the wording when empty. */
  declare label: string;
  /** Shows filling in beside the team's report. */
  declare compare: boolean;
  /** Opens the marks from the start; else they are open once a person answered one. */
  declare marksOpen: boolean;
  /**
   * A person's own answers, by `stage` and by mark id: her place stands upon the team's, for her own screen alone. It is
   * never printed.
   */
  declare ownAnswers: Answers | undefined;

  readonly #given = new PresetController<StagesInstrument, StagesWording>(
    this,
    () => (this.constructor as typeof LerendStages).presets,
  );
  #instrument: StagesInstrument | undefined;
  #wordings: readonly StagesWording[] = [];
  /** As with a native control, `value` follows its attribute until somebody changes it. */
  #dirty = false;
  #valueIssues: readonly Issue[] | undefined;
  readonly #book = new AnswerBook();
  readonly #team = new TeamPart<StagesInstrument, StagesReport, TeamModule>({
    load: () => import('./render-team.js'),
    given: () => ({ instrument: this.#instrument, report: this.report, ownAnswers: this.ownAnswers }),
    loadFailed: () => this.texts.loadFailed,
    setProblem: (subject, issues) => {
      this.setProblem(subject, issues);
    },
    requestUpdate: () => {
      this.requestUpdate();
    },
  });
  readonly #answering = new Answering(
    {
      element: this,
      editable: () => this.editable,
      instrument: () => this.#instrument,
      answered: () => {
        this.#dirty = true;
        this.requestUpdate();
        this.refreshForm();
      },
    },
    this.#book,
  );

  constructor() {
    super();
    this.instrumentId = '';
    this.label = '';
    this.compare = false;
    this.marksOpen = false;
  }

  override get value(): string {
    return this.#book.value;
  }

  override set value(value: string) {
    this.#dirty = true;
    this.#take(value);
  }

  /** The answers, by `stage` and by mark id; only what is answered. */
  get answers(): Answers {
    return this.#book.answers;
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#dirty = false;
  }

  /** Focuses the stage that is picked, or the first one. */
  override focus(options?: FocusOptions): void {
    const target =
      this.renderRoot.querySelector<HTMLElement>('input[name=stage]:checked') ??
      this.#firstRadio ??
      this.renderRoot.querySelector<HTMLElement>('summary');
    target?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { instrument: instrumentChanged, wordings: wordingsChanged } = this.#given.look();
    if (instrumentChanged) this.#takeInstrument();
    if (instrumentChanged || wordingsChanged) this.#takeWordings();
    if (changed.has('defaultValue') && !this.#dirty) this.#book.wait(this.defaultValue);
    if (instrumentChanged || this.#book.waiting) this.#take(this.value);
    if (this.#valueIssues !== undefined) this.setProblem('value', this.#valueIssues);
    this.#valueIssues = undefined;
    if (instrumentChanged || changed.has('report') || changed.has('ownAnswers')) this.#team.take();
  }

  /** Waits for the part that shows a team, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    if (this.#team.loading !== undefined) {
      await this.#team.loading;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  protected override findValidityProblem(): ValidityProblem | undefined {
    if (!this.required || this.#book.firstOpen === undefined || !this.#fillsIn) return undefined;
    const anchor = this.#firstRadio;
    const flags = { valueMissing: true };
    const message = this.texts.required;
    return anchor === undefined ? { flags, message } : { flags, message, anchor };
  }

  protected override render(): TemplateResult {
    const instrument = this.#instrument;
    const wording = chooseWording(this.#wordings, this.language.language);
    return html`<div
      class="base"
      part="base"
      lang=${ifDefined(otherThan(this.textsLanguage, this.language.language))}
    >
      ${
        this.problems.length > 0
          ? renderProblem(this.texts.problemHeading, this.problems, this.texts.moreProblems)
          : nothing
      }
      ${
        instrument === undefined || wording === undefined
          ? nothing
          : renderContent(this.#describe(instrument, wording))
      }
    </div>`;
  }

  #describe(instrument: StagesInstrument, wording: StagesWording): ContentView {
    const { module, report, own, loading } = this.#team;
    return {
      instrument,
      wording,
      texts: this.texts,
      locale: this.textsLanguage,
      label: this.label,
      marksOpen: this.marksOpen,
      fillsIn: this.#fillsIn,
      team: module === undefined || report === undefined ? undefined : { module, report, own },
      loading: this.report !== undefined && loading !== undefined && module === undefined,
      answers: this.answers,
      readonly: this.readonly,
      inactive: this.inactive,
      required: this.required,
      on: this.#answering.handlers,
    };
  }

  /** Whether filling in is on screen. */
  get #fillsIn(): boolean {
    return this.report === undefined || this.compare;
  }

  get #firstRadio(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('input[name=stage]') ?? undefined;
  }

  #takeInstrument(): void {
    const { instrument, issues: unknown } = this.#given;
    const issues = instrument === undefined ? unknown : inspectStagesInstrument(instrument);
    this.#instrument = issues.length === 0 ? instrument : undefined;
    this.setProblem('instrument', issues);
  }

  #takeWordings(): void {
    const instrument = this.#instrument;
    if (instrument === undefined) return;
    const checked = this.#given.wordings.map((wording) => ({
      wording,
      issues: inspectStagesWording(instrument, wording),
    }));
    this.#wordings = checked.filter(({ issues }) => issues.length === 0).map(({ wording }) => wording);
    this.setProblem(
      'wording',
      checked.flatMap(({ issues }) => issues),
    );
  }

  /** Takes a value without an event: from a host, a form, or the attribute. */
  #take(value: string): void {
    const instrument = this.#instrument;
    if (instrument === undefined) this.#book.wait(value);
    else this.#valueIssues = this.#book.take(stagesCollect, instrument, value);
    this.requestUpdate();
    if (this.hasUpdated) this.refreshForm();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-stages': LerendStages;
  }
}
