import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Answers, CollectAbility, InstrumentBase, Issue, WordingBase } from '@lerend/core/model';
import type { SessionOptions } from '@lerend/core/session';
import { AnswerBook } from '../base/answer-book.js';
import { LerendFormControl } from '../base/lerend-form-control.js';
import { chooseWording, otherThan } from '../base/locale.js';
import { PresetController } from '../base/preset-controller.js';
import type { Preset } from '../base/presets.js';
import { renderProblem } from '../base/problem.js';
import { TeamPart, type TeamInspector } from './team-part.js';

/** What a control needs of the kind that it is filled in with. */
export interface ControlKind<Instrument, Wording> {
  readonly collect: CollectAbility<Instrument>;
  inspectInstrument(value: unknown): readonly Issue[];
  inspectWording(instrument: Instrument, wording: unknown): readonly Issue[];
  /** What a tag shows that was given no instrument. */
  readonly presets: () => readonly Preset<Instrument, Wording>[];
}

interface TeamControlTexts {
  readonly problemHeading: string;
  readonly moreProblems: (count: number) => string;
  readonly loadFailed: string;
}

/**
 * A control that is filled in by one person, and shows a team where it is given a report: its instrument and texts, its
 * value in a form, and the part for a team, which is loaded with the first report.
 */
export abstract class LerendTeamControl<
  Texts extends TeamControlTexts,
  Instrument extends InstrumentBase<string>,
  Wording extends WordingBase,
  Report,
  Module extends TeamInspector<Instrument, Report>,
> extends LerendFormControl<Texts> {
  static override properties: PropertyDeclarations = {
    instrument: { attribute: false },
    wording: { attribute: false },
    wordings: { attribute: false },
    instrumentId: { attribute: 'instrument-id', reflect: true },
    report: { attribute: false },
    ownAnswers: { attribute: false },
    label: { reflect: true },
  };

  declare instrument: Instrument | undefined;
  declare wording: Wording | undefined;
  declare wordings: readonly Wording[] | undefined;
  declare instrumentId: string;
  declare report: Report | undefined;
  declare ownAnswers: Answers | undefined;
  declare label: string;

  protected abstract readonly kind: ControlKind<Instrument, Wording>;
  protected readonly book = new AnswerBook();
  /** The instrument, once it is inspected and sound. */
  protected sound: Instrument | undefined;
  protected readonly team = new TeamPart<Instrument, Report, Module>({
    load: () => this.loadTeam(),
    given: () => ({ instrument: this.sound, report: this.report, ownAnswers: this.ownAnswers }),
    loadFailed: () => this.texts.loadFailed,
    setProblem: (subject, issues) => {
      this.setProblem(subject, issues);
    },
    requestUpdate: () => {
      this.requestUpdate();
    },
  });
  readonly #given = new PresetController<Instrument, Wording>(this, () => this.kind.presets());
  #wordings: readonly Wording[] = [];
  /** As with a native control, `value` follows its attribute until somebody changes it. */
  #dirty = false;
  #valueIssues: readonly Issue[] | undefined;

  constructor() {
    super();
    this.instrumentId = '';
    this.label = '';
  }

  override get value(): string {
    return this.book.value;
  }

  override set value(value: string) {
    this.#dirty = true;
    this.#take(value);
  }

  /** The answers by id; only what is answered. */
  get answers(): Answers {
    return this.book.answers;
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#dirty = false;
  }

  protected abstract loadTeam(): Promise<Module>;

  protected abstract renderContent(instrument: Instrument, wording: Wording): unknown;

  /** The way of input, for a kind that has more than one. */
  protected get sessionOptions(): SessionOptions | undefined {
    return undefined;
  }

  /** The texts in the language of the page; `undefined` while there are none that are sound. */
  protected get chosenWording(): Wording | undefined {
    return chooseWording(this.#wordings, this.language.language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const given = this.#given.look();
    if (given.instrument) this.#takeInstrument();
    if (given.instrument || given.wordings) this.#takeWordings();
    if (changed.has('defaultValue') && !this.#dirty) this.book.wait(this.defaultValue);
    if (given.instrument || changed.has('input') || this.book.waiting) this.#take(this.value);
    if (this.#valueIssues !== undefined) this.setProblem('value', this.#valueIssues);
    this.#valueIssues = undefined;
    if (given.instrument || changed.has('report') || changed.has('ownAnswers')) this.team.take();
  }

  /** Waits for the part that shows a team, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    if (this.team.loading !== undefined) {
      await this.team.loading;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  protected override render(): TemplateResult {
    const { sound: instrument, chosenWording: wording, texts } = this;
    return html`<div
      class="base"
      part="base"
      lang=${ifDefined(otherThan(this.textsLanguage, this.language.language))}
    >
      ${
        this.problems.length > 0
          ? renderProblem(texts.problemHeading, this.problems, texts.moreProblems)
          : nothing
      }
      ${instrument === undefined || wording === undefined ? nothing : this.renderContent(instrument, wording)}
    </div>`;
  }

  /** After a change of a person: the value no longer follows its attribute, and the form is told. */
  protected answered(): void {
    this.#dirty = true;
    this.requestUpdate();
    this.refreshForm();
  }

  #takeInstrument(): void {
    const { instrument, issues: unknown } = this.#given;
    const issues = instrument === undefined ? unknown : this.kind.inspectInstrument(instrument);
    this.sound = issues.length === 0 ? instrument : undefined;
    this.setProblem('instrument', issues);
  }

  #takeWordings(): void {
    const instrument = this.sound;
    if (instrument === undefined) return;
    const checked = this.#given.wordings.map((wording) => ({
      wording,
      issues: this.kind.inspectWording(instrument, wording),
    }));
    this.#wordings = checked.filter(({ issues }) => issues.length === 0).map(({ wording }) => wording);
    this.setProblem(
      'wording',
      checked.flatMap(({ issues }) => issues),
    );
  }

  /** Takes a value without an event: from a host, a form, or the attribute. */
  #take(value: string): void {
    const instrument = this.sound;
    if (instrument === undefined) this.book.wait(value);
    else this.#valueIssues = this.book.take(this.kind.collect, instrument, value, this.sessionOptions);
    this.requestUpdate();
    if (this.hasUpdated) this.refreshForm();
  }
}
