import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { Answers } from '@lerend/core/model';
import {
  inspectQuadrantInstrument,
  inspectQuadrantWording,
  quadrantCollect,
  type QuadrantInput,
  type QuadrantInstrument,
  type QuadrantReport,
  type QuadrantWording,
} from '@lerend/core/quadrant';
import type { SessionOptions } from '@lerend/core/session';
import type { ValidityProblem } from '../base/lerend-form-control.js';
import type { Preset } from '../base/presets.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { LerendTeamControl, type ControlKind } from '../team/lerend-team-control.js';
import { Answering } from './answering.js';
import { quadrantStyles } from './lerend-quadrant.styles.js';
import { PlaneGesture } from './plane-gesture.js';
import { renderContent, type ContentView, type TeamModule } from './render-content.js';
import type { QuadrantTexts } from './texts.js';

/**
 * Places a team on a plane of two axes, and shows where the team stands.
 *
 * @summary A person places the team by pointer, arrow keys, sliders or statements; a report shows where it stands.
 * @status experimental
 * @tag lerend-quadrant
 * @event {LerendAnswerEvent} lerend-answer - A person answered on one axis or statement, or took the answer back.
 * @event {LerendCompleteEvent} lerend-complete - A person gave the last open answer.
 * @event {Event} input - The answer is changing, as with a native control.
 * @event {Event} change - The answer changed, as with a native control.
 * @event {LerendErrorEvent} lerend-error - Something that the element was given is wrong.
 * @csspart base - The widget.
 * @csspart plane - The plane that a person places the point on.
 * @csspart label - The label of a slider.
 * @csspart hint - The question under the label of a slider.
 * @csspart item - One statement with its options.
 * @csspart legend - The statement itself.
 * @csspart option - One option of a statement.
 * @csspart team - What a report shows.
 * @csspart withheld - The region that stands for what may not be shown.
 * @csspart class - One of the four classes, with what it is recognised by.
 * @csspart table - The same figures in tables.
 * @csspart error - What is wrong with what the element was given.
 * @cssproperty --lerend-quadrant-top-left - The field of much on the vertical and little on the horizontal axis.
 * @cssproperty --lerend-quadrant-top-right - The field of much on both axes.
 * @cssproperty --lerend-quadrant-bottom-left - The field of little on both axes.
 * @cssproperty --lerend-quadrant-bottom-right - The field of little on the vertical and much on the horizontal axis.
 */
export class LerendQuadrant extends LerendTeamControl<
  QuadrantTexts,
  QuadrantInstrument,
  QuadrantWording,
  QuadrantReport,
  TeamModule
> {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    controlStyles,
    markStyles,
    quadrantStyles,
  ];
  static override properties: PropertyDeclarations = {
    input: { reflect: true },
    compare: { type: Boolean, reflect: true },
  };

  /** What an element without an `instrument` shows; filled by `defineQuadrant`. */
  static presets: readonly Preset<QuadrantInstrument, QuadrantWording>[] = [];

  /** The structure: two axes, four classes, eight statements. Without it, a preset is shown. */
  declare instrument: QuadrantInstrument | undefined;
  /** The texts of the instrument, in one language. */
  declare wording: QuadrantWording | undefined;
  /** The texts of the instrument by language; the nearest `lang` chooses. Goes before `wording`. */
  declare wordings: readonly QuadrantWording[] | undefined;
  /** Where the team stands. With a report the element shows the team instead of filling in. */
  declare report: QuadrantReport | undefined;
  /** The one way of input of the round: a point on the plane, or four statements an axis. */
  declare input: QuadrantInput;
  /** Chooses among the presets. */
  declare instrumentId: string;
  /** The heading above filling in; the title of the wording when empty. */
  declare label: string;
  /** Shows filling in beside the team's report. */
  declare compare: boolean;
  /**
   * A person's own answers, by axis id or by item id: her place is drawn upon the team's, for her own screen alone. It is
   * never printed.
   */
  declare ownAnswers: Answers | undefined;

  protected override readonly kind: ControlKind<QuadrantInstrument, QuadrantWording> = {
    collect: quadrantCollect,
    inspectInstrument: inspectQuadrantInstrument,
    inspectWording: inspectQuadrantWording,
    presets: () => (this.constructor as typeof LerendQuadrant).presets,
  };
  readonly #answering = new Answering(
    {
      element: this,
      editable: () => this.editable,
      texts: () => this.texts,
      instrument: () => this.sound,
      wording: () => this.chosenWording,
      control: (slot) => this.#control(slot),
      plane: () => this.renderRoot.querySelector<HTMLElement>('.pad'),
      answered: () => {
        this.answered();
      },
    },
    this.book,
  );
  readonly #gesture = new PlaneGesture(this, this.#answering);

  constructor() {
    super();
    this.input = 'point';
    this.compare = false;
  }

  /** Focuses the first place that is still open, or the first one. */
  override focus(options?: FocusOptions): void {
    const target =
      this.#control(this.book.firstOpen) ??
      this.renderRoot.querySelector<HTMLElement>('input, [tabindex], summary');
    target?.focus(options);
  }

  protected override findValidityProblem(): ValidityProblem | undefined {
    const open = this.book.firstOpen;
    if (!this.required || open === undefined || !this.#fillsIn) return undefined;
    const message = this.#way === 'items' ? this.texts.requiredItem : this.texts.requiredPoint;
    const anchor = this.#control(open);
    return { flags: { valueMissing: true }, message, ...(anchor === undefined ? {} : { anchor }) };
  }

  protected override loadTeam(): Promise<TeamModule> {
    return import('./render-team.js');
  }

  protected override renderContent(instrument: QuadrantInstrument, wording: QuadrantWording): unknown {
    return renderContent(this.#describe(instrument, wording));
  }

  #describe(instrument: QuadrantInstrument, wording: QuadrantWording): ContentView {
    const { module, report, own, loading } = this.team;
    const { announcement, handlers } = this.#answering;
    return {
      instrument,
      wording,
      texts: this.texts,
      textsLanguage: this.textsLanguage,
      label: this.label,
      input: this.#way,
      fillsIn: this.#fillsIn,
      team: module === undefined || report === undefined ? undefined : { module, report, own },
      loading: this.report !== undefined && loading !== undefined && module === undefined,
      answers: this.answers,
      place: this.#answering.place(),
      readonly: this.readonly,
      inactive: this.inactive,
      announcement,
      gesture: this.#gesture,
      on: handlers,
    };
  }

  /** An attribute may hold anything; what is not statements is a point. */
  get #way(): QuadrantInput {
    return this.input === 'items' ? 'items' : 'point';
  }

  protected override get sessionOptions(): SessionOptions {
    return { input: this.#way };
  }

  /** Whether filling in is on screen. */
  get #fillsIn(): boolean {
    return this.report === undefined || this.compare;
  }

  #control(slot: string | undefined): HTMLElement | undefined {
    if (slot === undefined) return undefined;
    return this.renderRoot.querySelector<HTMLElement>(`input[data-slot="${slot}"]`) ?? undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-quadrant': LerendQuadrant;
  }
}
