import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { Answers } from '@lerend/core/model';
import {
  inspectStagesInstrument,
  inspectStagesWording,
  stagesCollect,
  type StagesInstrument,
  type StagesReport,
  type StagesWording,
} from '@lerend/core/stages';
import type { ValidityProblem } from '../base/lerend-form-control.js';
import type { Preset } from '../base/presets.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { LerendTeamControl, type ControlKind } from '../team/lerend-team-control.js';
import { Answering } from './answering.js';
import { stagesStyles } from './lerend-stages.styles.js';
import { renderContent, type ContentView, type TeamModule } from './render-content.js';
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
export class LerendStages extends LerendTeamControl<
  StagesTexts,
  StagesInstrument,
  StagesWording,
  StagesReport,
  TeamModule
> {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, markStyles, stagesStyles];
  static override properties: PropertyDeclarations = {
    compare: { type: Boolean, reflect: true },
    marksOpen: { type: Boolean, attribute: 'marks-open', reflect: true },
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

  protected override readonly kind: ControlKind<StagesInstrument, StagesWording> = {
    collect: stagesCollect,
    inspectInstrument: inspectStagesInstrument,
    inspectWording: inspectStagesWording,
    presets: () => (this.constructor as typeof LerendStages).presets,
  };
  readonly #answering = new Answering(
    {
      element: this,
      editable: () => this.editable,
      instrument: () => this.sound,
      answered: () => {
        this.answered();
      },
    },
    this.book,
  );

  constructor() {
    super();
    this.compare = false;
    this.marksOpen = false;
  }

  /** Focuses the stage that is picked, or the first one. */
  override focus(options?: FocusOptions): void {
    const target =
      this.renderRoot.querySelector<HTMLElement>('input[name=stage]:checked') ??
      this.#firstRadio ??
      this.renderRoot.querySelector<HTMLElement>('summary');
    target?.focus(options);
  }

  protected override findValidityProblem(): ValidityProblem | undefined {
    if (!this.required || this.book.firstOpen === undefined || !this.#fillsIn) return undefined;
    const anchor = this.#firstRadio;
    const flags = { valueMissing: true };
    const message = this.texts.required;
    return anchor === undefined ? { flags, message } : { flags, message, anchor };
  }

  protected override loadTeam(): Promise<TeamModule> {
    return import('./render-team.js');
  }

  protected override renderContent(instrument: StagesInstrument, wording: StagesWording): unknown {
    return renderContent(this.#describe(instrument, wording));
  }

  #describe(instrument: StagesInstrument, wording: StagesWording): ContentView {
    const { module, report, own, loading } = this.team;
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
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-stages': LerendStages;
  }
}
