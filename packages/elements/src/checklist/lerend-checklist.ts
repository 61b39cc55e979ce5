import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import type { Answer, Answers, Issue } from '@lerend/core/model';
import type { SessionState } from '@lerend/core/session';
import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LerendFormControl, type ValidityProblem } from '../base/lerend-form-control.js';
import { renderProblem } from '../base/problem.js';
import { LerendAnswerEvent } from '../events/lerend-answer-event.js';
import { LerendCompleteEvent } from '../events/lerend-complete-event.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { treeOf, type ChecklistContent } from './build-tree.js';
import { chooseGiven, instrumentIssues, isSound, wordingIssues } from './inspect-given.js';
import { KeptAnswers, readValue, type GivenAnswers } from './kept-answers.js';
import { checklistStyles } from './lerend-checklist.styles.js';
import { findPreset, type Preset } from '../base/presets.js';
import {
  changeLanguage,
  firstOpenItem,
  itemOf,
  radioOf,
  sayStatus,
  showAnswers,
  showMode,
  showProgress,
  toggleLevels,
} from './show-state.js';
import type { ChecklistTexts } from './texts.js';

interface Found {
  readonly property: unknown;
  readonly id: string;
  readonly instrument: ChecklistInstrument | undefined;
  readonly wording: ChecklistWording | undefined;
  readonly unknownId: string;
}

interface Shown {
  readonly content: ChecklistContent | undefined;
  readonly state: SessionState | undefined;
}

const NO_MODE = 'false,false,false';

/** Elements on the page, so that a preset which arrives later reaches those that wait for it. */
const connected = new Set<LerendChecklist>();

/**
 * @summary Statements that a person rates on one scale: a table where there is room, cards where there is not.
 * @status stable
 * @tag lerend-checklist
 *
 * @slot - What a host wants to say between the introduction and the statements.
 * @slot footer - Stands in the bar at the bottom, such as a button that hands in.
 *
 * @event input - A person changed an answer.
 * @event change - A person changed an answer.
 * @event {LerendAnswerEvent} lerend-answer - A person answered a statement, or took the answer back.
 * @event {LerendCompleteEvent} lerend-complete - A person gave the last open answer.
 * @event {LerendErrorEvent} lerend-error - The instrument, the wording or the value is not in order.
 *
 * @csspart base - All of it.
 * @csspart domain - A domain with its statements.
 * @csspart item - A statement with its options.
 * @csspart legend - The statement itself.
 * @csspart more - The button that shows what the levels look like.
 * @csspart levels - What the levels of a statement look like.
 * @csspart clear - The button that takes an answer back.
 * @csspart option - One option: radio, mark and label.
 * @csspart marker - The mark of a level.
 * @csspart label - The text of an option.
 * @csspart button - The button to the next open statement.
 * @csspart error - What is wrong with what the element was given.
 *
 * @cssproperty [--lerend-checklist-cell=7.25rem] - The width of an option in the table.
 *
 * @cssstate complete - Every statement is answered.
 */
export class LerendChecklist extends LerendFormControl<ChecklistTexts> {
  static override styles = [tokenStyles, baseStyles, controlStyles, markStyles, checklistStyles];
  static override properties: PropertyDeclarations = {
    instrument: { attribute: false },
    wording: { attribute: false },
    wordings: { attribute: false },
    instrumentId: { attribute: 'instrument-id', reflect: true },
    // With accessors of their own; named here so that what was set before the upgrade is not lost.
    value: { attribute: false, noAccessor: true },
    answers: { attribute: false, noAccessor: true },
  };
  /** What an element without an `instrument` shows; filled by `defineChecklist`. */
  static presets: readonly Preset<ChecklistInstrument, ChecklistWording>[] = [];

  /** The checklist to fill in. Without it, a preset is shown. */
  declare instrument: ChecklistInstrument | undefined;
  /** The texts in one language. */
  declare wording: ChecklistWording | undefined;
  /** The texts by language: the nearest `lang` chooses, else the first is shown. Goes before `wording`. */
  declare wordings: readonly ChecklistWording[] | undefined;
  /** Chooses among the presets. */
  declare instrumentId: string;

  /** What was found when the properties were last looked at. */
  #found: Found = { property: undefined, id: '', instrument: undefined, wording: undefined, unknownId: '' };
  readonly #kept = new KeptAnswers();
  /** What did not fit of the answers that were given last, until it is told. */
  #valueIssues: readonly Issue[] | undefined;
  /** Somebody changed the answers, so that the `value` attribute no longer says where they start. */
  #dirty = false;
  #content: ChecklistContent | undefined;
  #tree: DocumentFragment | undefined;
  /** What the tree shows now, to touch no more of it than differs. */
  #shown: Shown = { content: undefined, state: undefined };
  #mode = NO_MODE;

  constructor() {
    super();
    this.instrumentId = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connected.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('input', this.#onInput);
    root.addEventListener('click', this.#onClick);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('defaultValue') && !this.#dirty) this.#kept.give(readValue(this.defaultValue));
    this.#takeProperties();
    this.#valueIssues = this.#kept.settle() ?? this.#valueIssues;
    if (this.#valueIssues !== undefined) this.setProblem('value', this.#valueIssues);
    this.#valueIssues = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    this.#show();
    super.updated(changed);
  }

  /** Elements of this class look at the presets again. */
  static presetsChanged(): void {
    for (const element of connected) if (element instanceof this) element.requestUpdate();
  }

  override get value(): string {
    return this.#kept.value;
  }

  override set value(value: string) {
    this.#give(readValue(value));
  }

  /** The answers by item id; only what is answered stands in it. Setting it fires no event. */
  get answers(): Answers {
    return this.#kept.answers;
  }

  set answers(answers: Answers) {
    this.#give({ text: '', answers: { ...answers }, person: {}, issues: [] });
  }

  /** Takes the focus to the first open statement, or to the first one when all are answered. */
  override focus(options?: FocusOptions): void {
    const item = this.#firstOpen() ?? this.#content?.instrument.items[0]?.id;
    this.#radio(item)?.focus(options);
  }

  override formResetCallback(): void {
    super.formResetCallback();
    this.#dirty = false;
  }

  protected override findValidityProblem(): ValidityProblem | undefined {
    const state = this.#kept.session?.state;
    if (!this.required || state?.complete === true) return undefined;
    const flags = { valueMissing: true };
    if (state === undefined) return { flags, message: this.texts.problem };
    const message = this.texts.required(state.progress.total - state.progress.answered);
    const anchor = this.#radio(this.#firstOpen());
    return anchor === undefined ? { flags, message } : { flags, message, anchor };
  }

  protected override render(): unknown {
    if (this.#tree !== undefined) return this.#tree;
    if (this.problems.length === 0) return nothing;
    return renderProblem(this.texts.problem, this.problems, this.texts.moreProblems);
  }

  /** Looks at what the properties give, and chooses session, texts and tree anew where that changed. */
  #takeProperties(): void {
    const { presets } = this.constructor as typeof LerendChecklist;
    const preset = this.instrument ? undefined : findPreset(presets, this.instrumentId);
    const instrument = this.instrument ?? preset?.instrument;
    const wordings = this.wordings ?? (this.wording ? [this.wording] : preset?.wordings);
    const wording = chooseGiven(wordings, this.language.language);
    const unknownId = instrument === undefined ? this.#unknownId() : '';
    const before = this.#found;
    const newInstrument = instrument !== before.instrument || unknownId !== before.unknownId;
    if (newInstrument) {
      const issues = instrumentIssues(instrument, unknownId);
      this.setProblem('instrument', issues);
      this.#kept.open(issues.length === 0 ? instrument : undefined);
    }
    if (newInstrument || wording !== before.wording) {
      this.setProblem('wording', wordingIssues(instrument, wording));
    }
    this.#found = { property: this.instrument, id: this.instrumentId, instrument, wording, unknownId };
    const { texts, textsLanguage: language } = this;
    const sound = instrument !== undefined && wording !== undefined && isSound(instrument, wording);
    this.#choose(sound ? { instrument, wording, texts, language } : undefined);
  }

  #choose(content: ChecklistContent | undefined): void {
    const before = this.#content;
    if (content === undefined) {
      this.#tree = undefined;
    } else if (content.instrument !== before?.instrument) {
      this.#tree = treeOf(content).cloneNode(true) as DocumentFragment;
      this.#shown = { content, state: undefined };
      this.#mode = NO_MODE;
    }
    this.#content =
      content?.instrument === before?.instrument &&
      content?.wording === before?.wording &&
      content?.texts === before?.texts
        ? before
        : content;
  }

  /** An id is unknown once the page is loaded: until then the script that brings it may still be on its way. */
  #unknownId(): string {
    if (document.readyState === 'complete') return this.instrumentId;
    const lookAgain = (): void => {
      this.requestUpdate();
    };
    addEventListener('load', lookAgain, { once: true });
    return '';
  }

  /** Brings the tree to the state that holds now. */
  #show(): void {
    const root = this.shadowRoot;
    const state = this.#kept.session?.state;
    const content = this.#content;
    if (root === null || state === undefined || content === undefined || this.#tree === undefined) return;
    const { inactive, readonly, required } = this;
    const mode = `${String(inactive)},${String(readonly)},${String(required)}`;
    const before = this.#shown;
    const sameWords = content === before.content && mode === this.#mode;
    if (sameWords && state === before.state) return;
    if (content !== before.content) changeLanguage(root, content);
    if (mode !== this.#mode) showMode(root, content.instrument, { inactive, readonly, required });
    showAnswers(root, content, before.state?.answers ?? {}, state);
    showProgress(root, content, sameWords ? before.state : undefined, state, readonly);
    const { states } = this.internals;
    if (state.complete) states.add('complete');
    else if (states.has('complete')) states.delete('complete');
    this.#shown = { content, state };
    this.#mode = mode;
  }

  #firstOpen(domain?: string): string | undefined {
    const state = this.#kept.session?.state;
    if (this.#content === undefined || state === undefined) return undefined;
    return firstOpenItem(this.#content.instrument, state, domain);
  }

  #radio(item: string | undefined): HTMLInputElement | undefined {
    return this.shadowRoot === null || item === undefined ? undefined : radioOf(this.shadowRoot, item);
  }

  #goTo(item: string | undefined): void {
    const radio = this.#radio(item);
    radio?.closest('fieldset')?.scrollIntoView({ block: 'center' });
    radio?.focus({ preventScroll: true });
  }

  #give(given: GivenAnswers): void {
    this.#dirty = true;
    this.#kept.give(given);
    // Else the instrument that the answers belong to comes with the update that is due.
    if (this.instrument === this.#found.property && this.instrumentId === this.#found.id) {
      this.#valueIssues = this.#kept.settle() ?? this.#valueIssues;
      this.#show();
      this.requestUpdate();
    }
    this.refreshForm();
  }

  /** Takes an answer of a person, and tells of it. */
  #answer(item: string, answer: Answer): void {
    const { session } = this.#kept;
    const wasComplete = session?.state.complete === true;
    if (session === undefined || !this.editable || !session.answer(item, answer).ok) return;
    this.#dirty = true;
    this.#show();
    this.refreshForm();
    if (this.shadowRoot !== null) sayStatus(this.shadowRoot, answer === null ? this.texts.cleared : '');
    this.announceChange();
    this.dispatchEvent(new LerendAnswerEvent({ slot: item, answer }));
    if (session.state.complete && !wasComplete) this.dispatchEvent(new LerendCompleteEvent());
  }

  readonly #onInput = (event: Event): void => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.getRootNode() !== this.shadowRoot) return;
    // The element's own event tells of it, once the answer is taken.
    event.stopPropagation();
    const { name, value } = input;
    this.#answer(name, value === 'dont-know' || value === 'not-applicable' ? value : Number(value));
  };

  readonly #onClick = (event: Event): void => {
    const { target } = event;
    const content = this.#content;
    if (content === undefined || !(target instanceof Element) || target.getRootNode() !== this.shadowRoot)
      return;
    if (target instanceof HTMLInputElement) {
      // A radio knows no read-only; without its click it keeps what was chosen.
      if (!this.editable) event.preventDefault();
      return;
    }
    const button = target.closest('button');
    const item = button === null ? undefined : itemOf(button);
    if (button === null) return;
    if (button.matches('.more')) {
      toggleLevels(content, button, button.getAttribute('aria-expanded') !== 'true');
    } else if (button.matches('.clear') && item !== undefined) {
      this.#answer(item, null);
      this.#radio(item)?.focus();
    } else if (button.matches('.next')) {
      this.#goTo(this.#firstOpen());
    } else if (button.matches('.domain')) {
      const domain = button.dataset.domain;
      this.#goTo(
        this.#firstOpen(domain) ?? content.instrument.items.find((each) => each.domain === domain)?.id,
      );
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-checklist': LerendChecklist;
  }
}
