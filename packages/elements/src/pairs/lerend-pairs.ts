import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Answer, Answers, Issue } from '@lerend/core/model';
import {
  inspectPairsInstrument,
  inspectPairsWording,
  pairsCollect,
  type PairsInstrument,
  type PairsReport,
  type PairsWording,
} from '@lerend/core/pairs';
import { AnswerBook } from '../base/answer-book.js';
import { LerendFormControl, type ValidityProblem } from '../base/lerend-form-control.js';
import { chooseWording, otherThan } from '../base/locale.js';
import { PresetController } from '../base/preset-controller.js';
import type { Preset } from '../base/presets.js';
import { renderProblem } from '../base/problem.js';
import { tellAnswers } from '../base/tell-answers.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { TeamPart } from '../team/team-part.js';
import { pairsStyles } from './lerend-pairs.styles.js';
import { renderFillIn } from './render-fill-in.js';
import type * as teamModule from './render-team.js';
import type { PairsTexts } from './texts.js';

/**
 * Pairs of poles with positions between them.
 *
 * @summary A person says for each pair where between two poles she stands; a report shows the profile of a team.
 * @status experimental
 * @tag lerend-pairs
 * @event {Event} input - A person changed an answer.
 * @event {Event} change - A person changed an answer.
 * @event {LerendAnswerEvent} lerend-answer - A person chose a position, or took the answer back.
 * @event {LerendCompleteEvent} lerend-complete - A person gave the last open answer.
 * @event {LerendErrorEvent} lerend-error - Something that the element was given is wrong.
 * @csspart base - The widget.
 * @csspart item - One pair.
 * @csspart legend - What the pair is about.
 * @csspart pole - What a pole says.
 * @csspart scale - The positions between the poles.
 * @csspart option - One position, or "don't know".
 * @csspart clear - The button that takes an answer back.
 * @csspart button - The button to the next open pair.
 * @csspart team - What a report shows.
 * @csspart figure - The positions that a team chose.
 * @csspart own - What the reader chose herself.
 * @csspart withheld - The region that stands for what may not be shown.
 * @csspart missing - The words for a figure that does not exist.
 * @csspart table - The same figures in a table.
 * @csspart error - What is wrong with what the element was given.
 */
export class LerendPairs extends LerendFormControl<PairsTexts> {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, markStyles, pairsStyles];
  static override properties: PropertyDeclarations = {
    instrument: { attribute: false },
    wording: { attribute: false },
    wordings: { attribute: false },
    report: { attribute: false },
    ownAnswers: { attribute: false },
    instrumentId: { attribute: 'instrument-id', reflect: true },
    label: { reflect: true },
  };

  /** What an element without an `instrument` shows; filled by `definePairs`. */
  static presets: readonly Preset<PairsInstrument, PairsWording>[] = [];

  /** The structure: the pairs, and how many positions lie between their poles. Without it, a preset is shown. */
  declare instrument: PairsInstrument | undefined;
  /** The texts of the instrument, in one language. */
  declare wording: PairsWording | undefined;
  /** The texts of the instrument by language; the nearest `lang` chooses. Goes before `wording`. */
  declare wordings: readonly PairsWording[] | undefined;
  /** Chooses among the presets. */
  declare instrumentId: string;
  /** Where the team stands. With a report the element shows the team instead of filling in. */
  declare report: PairsReport | undefined;
  /**
   * A person's own answers, by pair id: they stand beside the team's, for her own screen alone. They are never printed.
   */
  declare ownAnswers: Answers | undefined;
  /** The heading above filling in; the title of the wording when empty. */
  declare label: string;

  readonly #given = new PresetController<PairsInstrument, PairsWording>(
    this,
    () => (this.constructor as typeof LerendPairs).presets,
  );
  #instrument: PairsInstrument | undefined;
  #wordings: readonly PairsWording[] = [];
  /** As with a native control, `value` follows its attribute until somebody changes it. */
  #dirty = false;
  #valueIssues: readonly Issue[] | undefined;
  #announcement = '';
  readonly #book = new AnswerBook();
  readonly #team = new TeamPart<PairsInstrument, PairsReport, typeof teamModule>({
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

  constructor() {
    super();
    this.instrumentId = '';
    this.label = '';
  }

  override get value(): string {
    return this.#book.value;
  }

  override set value(value: string) {
    this.#dirty = true;
    this.#take(value);
  }

  /** The answers by pair id; only what is answered. */
  get answers(): Answers {
    return this.#book.answers;
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#dirty = false;
  }

  /** Focuses the first pair that is still open, or the first one. */
  override focus(options?: FocusOptions): void {
    const target = this.#control(this.#book.firstOpen) ?? this.#control(this.#instrument?.pairs[0]?.id);
    (target ?? this.renderRoot.querySelector<HTMLElement>('summary'))?.focus(options);
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
    const pairs = this.#instrument?.pairs ?? [];
    const open = pairs.filter(({ id }) => (this.answers[id] ?? null) === null);
    if (!this.required || open.length === 0 || this.report !== undefined) return undefined;
    const anchor = this.#control(open[0]?.id);
    return {
      flags: { valueMissing: true },
      message: this.texts.required(open.length),
      ...(anchor === undefined ? {} : { anchor }),
    };
  }

  protected override render(): TemplateResult {
    const { texts } = this;
    const instrument = this.#instrument;
    const wording = chooseWording(this.#wordings, this.language.language);
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
      ${
        instrument === undefined || wording === undefined ? nothing : this.#renderContent(instrument, wording)
      }
    </div>`;
  }

  #renderContent(instrument: PairsInstrument, wording: PairsWording): TemplateResult | typeof nothing {
    const { texts, textsLanguage } = this;
    const shared = {
      instrument,
      wording,
      wordingLanguage: otherThan(wording.locale, textsLanguage),
      texts,
    };
    if (this.report === undefined) {
      return renderFillIn({
        ...shared,
        label: this.label,
        answers: this.answers,
        readonly: this.readonly,
        inactive: this.inactive,
        required: this.required,
        announcement: this.#announcement,
        answer: this.#handleAnswer,
        clear: this.#handleClear,
        next: this.#handleNext,
      });
    }
    const { module, report, own, loading } = this.#team;
    if (module !== undefined && report !== undefined) {
      return module.renderTeam({ ...shared, locale: textsLanguage, report, own });
    }
    return loading !== undefined && module === undefined
      ? html`<p role="status">${texts.loading}</p>`
      : nothing;
  }

  /** The radio of a pair that takes the focus: the chosen one, else the first. */
  #control(pair: string | undefined): HTMLInputElement | undefined {
    if (pair === undefined) return undefined;
    const radios = [...this.renderRoot.querySelectorAll<HTMLInputElement>(`input[data-slot="${pair}"]`)];
    return radios.find(({ checked }) => checked) ?? radios[0];
  }

  #takeInstrument(): void {
    const { instrument, issues: unknown } = this.#given;
    const issues = instrument === undefined ? unknown : inspectPairsInstrument(instrument);
    this.#instrument = issues.length === 0 ? instrument : undefined;
    this.setProblem('instrument', issues);
  }

  #takeWordings(): void {
    const instrument = this.#instrument;
    if (instrument === undefined) return;
    const checked = this.#given.wordings.map((wording) => ({
      wording,
      issues: inspectPairsWording(instrument, wording),
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
    else this.#valueIssues = this.#book.take(pairsCollect, instrument, value);
    this.requestUpdate();
    if (this.hasUpdated) this.refreshForm();
  }

  /** Takes an answer of a person, and tells of it. */
  #answer(pair: string, answer: Answer): void {
    if (!this.editable || (this.answers[pair] ?? null) === answer) return;
    this.#book.answer({ [pair]: answer });
    this.#dirty = true;
    this.#announcement = answer === null ? this.texts.cleared : '';
    this.requestUpdate();
    this.refreshForm();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    tellAnswers(this, this.#book);
  }

  readonly #handleAnswer = (pair: string, answer: Answer, event: Event): void => {
    // The element tells of a change itself, once.
    event.stopPropagation();
    this.#answer(pair, answer);
  };

  /** The button goes away, so focus moves to what it stood at. */
  readonly #handleClear = (pair: string): void => {
    this.#control(pair)?.focus();
    this.#answer(pair, null);
  };

  readonly #handleNext = (): void => {
    const radio = this.#control(this.#book.firstOpen);
    radio?.closest('fieldset')?.scrollIntoView({ block: 'center' });
    radio?.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-pairs': LerendPairs;
  }
}
