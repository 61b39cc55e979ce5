import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Answer, Answers } from '@lerend/core/model';
import {
  inspectPairsInstrument,
  inspectPairsWording,
  pairsCollect,
  type PairsInstrument,
  type PairsReport,
  type PairsWording,
} from '@lerend/core/pairs';
import type { ValidityProblem } from '../base/lerend-form-control.js';
import { otherThan } from '../base/locale.js';
import type { Preset } from '../base/presets.js';
import { tellAnswers } from '../base/tell-answers.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { LerendTeamControl, type ControlKind } from '../team/lerend-team-control.js';
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
export class LerendPairs extends LerendTeamControl<
  PairsTexts,
  PairsInstrument,
  PairsWording,
  PairsReport,
  typeof teamModule
> {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, markStyles, pairsStyles];
  static override properties: PropertyDeclarations = {};

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

  protected override readonly kind: ControlKind<PairsInstrument, PairsWording> = {
    collect: pairsCollect,
    inspectInstrument: inspectPairsInstrument,
    inspectWording: inspectPairsWording,
    presets: () => (this.constructor as typeof LerendPairs).presets,
  };
  #announcement = '';

  /** Focuses the first pair that is still open, or the first one. */
  override focus(options?: FocusOptions): void {
    const target = this.#control(this.book.firstOpen) ?? this.#control(this.sound?.pairs[0]?.id);
    (target ?? this.renderRoot.querySelector<HTMLElement>('summary'))?.focus(options);
  }

  protected override findValidityProblem(): ValidityProblem | undefined {
    const pairs = this.sound?.pairs ?? [];
    const open = pairs.filter(({ id }) => (this.answers[id] ?? null) === null);
    if (!this.required || open.length === 0 || this.report !== undefined) return undefined;
    const anchor = this.#control(open[0]?.id);
    return {
      flags: { valueMissing: true },
      message: this.texts.required(open.length),
      ...(anchor === undefined ? {} : { anchor }),
    };
  }

  protected override loadTeam(): Promise<typeof teamModule> {
    return import('./render-team.js');
  }

  protected override renderContent(
    instrument: PairsInstrument,
    wording: PairsWording,
  ): TemplateResult | typeof nothing {
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
    const { module, report, own, loading } = this.team;
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

  /** Takes an answer of a person, and tells of it. */
  #answer(pair: string, answer: Answer): void {
    if (!this.editable || (this.answers[pair] ?? null) === answer) return;
    this.book.answer({ [pair]: answer });
    this.#announcement = answer === null ? this.texts.cleared : '';
    this.answered();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    tellAnswers(this, this.book);
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
    const radio = this.#control(this.book.firstOpen);
    radio?.closest('fieldset')?.scrollIntoView({ block: 'center' });
    radio?.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-pairs': LerendPairs;
  }
}
