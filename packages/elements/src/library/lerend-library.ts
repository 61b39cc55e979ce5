import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { issue, type Issue } from '@lerend/core/model';
import type { RoundStore } from '@lerend/core/round';
import { LerendElement } from '../base/lerend-element.js';
import { languageOf } from '../base/locale.js';
import { renderProblem } from '../base/problem.js';
import { LerendChooseEvent } from '../events/lerend-choose-event.js';
import type { LerendPlanEvent } from '../events/lerend-plan-event.js';
import type { LerendScanEvent } from '../events/lerend-scan-event.js';
import type { InstrumentSource, ListedInstrument } from '../scan/instrument-source.js';
import type {} from '../deck/lerend-deck.js';
import type {} from '../scan/lerend-scan.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { findListed, nearText, WHOLE_LIST, type LibraryFilter } from './find-listed.js';
import { inspectListed } from './inspect-listed.js';
import { libraryStyles } from './lerend-library.styles.js';
import { renderList } from './render-list.js';
import { messageOf } from './open-cards.js';
import { renderStarted } from './render-started.js';
import { StartedFlow, type Started } from './started-flow.js';
import type { LibraryTexts } from './texts.js';
import type { LibraryView } from './view.js';

/** What a tag has that was given nothing. */
export interface LibraryDefaults {
  readonly source?: InstrumentSource;
}

/**
 * The instruments of a source, for a team that looks for one: what each is for, how long it takes and what the team
 * gets. It loads none of them before one is begun.
 *
 * @summary Browse the instruments, choose one, and begin it, or look at cards, on the spot where the host wants that.
 * @status experimental
 * @tag lerend-library
 *
 * @event {LerendChooseEvent} lerend-choose - A person chose an instrument; says which.
 * @event {LerendErrorEvent} lerend-error - The source is in trouble, or a scan cannot be loaded; the element says so.
 *
 * @csspart base - The paper of the list.
 * @csspart label - The label of the search field.
 * @csspart hint - The hint under it.
 * @csspart legend - What a group of choices is about.
 * @csspart option - A kind or an order that can be chosen.
 * @csspart list - The list.
 * @csspart item - An instrument in the list.
 * @csspart button - A button of the library itself.
 * @csspart scan - The scan that was begun, in place of the list.
 * @csspart deck - The cards that are looked at, in place of the list.
 * @csspart error - What is wrong.
 */
export class LerendLibrary extends LerendElement<LibraryTexts> {
  static override styles = [tokenStyles, baseStyles, controlStyles, markStyles, libraryStyles];
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    start: { type: Boolean, reflect: true },
    store: {},
    deckId: { attribute: 'deck-id' },
  };
  /** Filled by `defineLibrary`: what a tag has that was given nothing. */
  static defaults: LibraryDefaults = {};
  /** Filled by `defineLibrary`: loads and defines `<lerend-scan>`. */
  static loadScan: (() => Promise<void>) | undefined;
  /** Filled by `defineLibrary`: loads and defines `<lerend-deck>`. */
  static loadDeck: (() => Promise<void>) | undefined;

  /** Where the instruments come from. */
  declare source: InstrumentSource | undefined;
  /** Begins what is chosen in a `lerend-scan`, in place of the list; cards are shown in a `lerend-deck`. */
  declare start: boolean;
  /** With `start`: a store of the host, or `device` for this device; memory when absent. */
  declare store: RoundStore | 'device' | undefined;
  /** With `start`: the cards that a team picks from once it has a result; those listed with an instrument when empty. */
  declare deckId: string;

  #listed: readonly ListedInstrument[] | undefined;
  #failed = false;
  /** Counts the questions to a source, so that a late answer to an earlier one is let go. */
  #asked = 0;
  #filter: LibraryFilter = WHOLE_LIST;
  /** The kinds of which a person wants to see all. */
  #whole: ReadonlySet<ListedInstrument['kind']> = new Set();
  readonly #flow: StartedFlow;

  constructor() {
    super();
    this.start = false;
    this.deckId = '';
    this.#flow = this.#createFlow();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('source')) this.#ask();
    if (changed.has('start') && !this.start) this.#flow.end();
    void this.#flow.speak();
  }

  protected override render(): TemplateResult {
    const { textsLanguage, language } = this;
    const other = languageOf(textsLanguage) !== languageOf(language.language);
    return html`<div class="frame" lang=${ifDefined(other ? textsLanguage : undefined)}>
      ${this.#flow.current === undefined ? this.#renderLibrary() : this.#renderStarted(this.#flow.current)}
    </div>`;
  }

  #renderLibrary(): TemplateResult {
    const { texts } = this;
    return html`<div class="base" part="base">
      <h2 tabindex="-1">${texts.title}</h2>
      <p class="lede">${texts.lede}</p>
      ${this.#renderTrouble()}
      ${
        this.#listed === undefined
          ? this.#failed
            ? ''
            : html`<p class="quiet" role="status">${texts.loading}</p>`
          : renderList(this.#viewOf(this.#listed))
      }
    </div>`;
  }

  #renderTrouble(): TemplateResult | '' {
    const { texts, problems } = this;
    if (problems.length === 0) return '';
    return html`<div class="trouble">
      ${renderProblem(this.#failed ? texts.problem : texts.partProblem, problems, texts.moreProblems)}
      <button class="button" type="button" part="button" @click=${this.#handleRetry}>${texts.retry}</button>
    </div>`;
  }

  #renderStarted(started: Started): TemplateResult {
    const { texts, store, deckId } = this;
    const source = this.#source;
    if (source === undefined) return this.#renderLibrary();
    const { instrument } = started;
    return renderStarted({
      ...started,
      texts,
      title: nearText(instrument.title, this.language.language)?.text ?? instrument.id,
      source,
      store,
      deckId,
      asking: this.#flow.asking,
      on: {
        back: this.#handleBack,
        leave: this.#handleLeave,
        stay: () => {
          this.#flow.stay();
        },
        retry: () => void this.#flow.open(instrument),
        moved: this.#handleMoved,
        planned: this.#handlePlanned,
      },
    });
  }

  #viewOf(listed: readonly ListedInstrument[]): LibraryView {
    const { texts, textsLanguage, start, deckId } = this;
    const { language } = this.language;
    return {
      texts,
      textsLanguage,
      language,
      listed,
      found: findListed(listed, this.#filter, language, texts),
      filter: this.#filter,
      whole: this.#whole,
      start,
      ownDecks: !start || deckId === '',
      on: {
        filter: (change) => {
          this.#filter = { ...this.#filter, ...change };
          this.requestUpdate();
        },
        showAll: () => {
          this.#filter = { ...WHOLE_LIST, order: this.#filter.order };
          this.requestUpdate();
          void this.#focusAfterUpdate('#search');
        },
        showMore: (kind, next) => {
          this.#whole = new Set([...this.#whole, kind]);
          this.requestUpdate();
          void this.#focusAfterUpdate(buttonOf(next));
        },
        choose: (instrument) => {
          this.#choose(instrument);
        },
      },
    };
  }

  get #source(): InstrumentSource | undefined {
    return this.source ?? (this.constructor as typeof LerendLibrary).defaults.source;
  }

  #createFlow(): StartedFlow {
    const tag = this.constructor as typeof LerendLibrary;
    return new StartedFlow({
      source: () => this.#source,
      language: () => this.language.language,
      loaders: () => tag,
      changed: () => {
        this.requestUpdate();
      },
      failed: (issues) => {
        this.setProblem('scan', issues);
      },
      focus: (selector) => void this.#focusAfterUpdate(selector),
    });
  }

  /** Asks the source anew; what it gave before is let go. */
  #ask(): void {
    this.#flow.end();
    this.#listed = undefined;
    this.#failed = false;
    this.setProblem('source', []);
    this.#asked += 1;
    void this.#receive(this.#source, this.#asked);
  }

  async #receive(source: InstrumentSource | undefined, asked: number): Promise<void> {
    let given: unknown;
    let issues: readonly Issue[];
    try {
      if (source === undefined) throw new Error('The property source is not set');
      given = await source.list();
      issues = [];
    } catch (error) {
      issues = [issue([], `The list could not be loaded (${messageOf(error)}).`)];
    }
    if (asked !== this.#asked) return;
    const inspected = issues.length > 0 ? { listed: [], issues } : inspectListed(given);
    this.#failed = inspected.listed.length === 0 && inspected.issues.length > 0;
    this.#listed = this.#failed ? undefined : inspected.listed;
    this.setProblem('source', inspected.issues);
    this.requestUpdate();
  }

  #choose(instrument: ListedInstrument): void {
    const { id, kind } = instrument;
    this.dispatchEvent(new LerendChooseEvent({ instrument: id, kind }));
    if (this.start) void this.#flow.open(instrument);
  }

  readonly #handleRetry = (): void => {
    this.#ask();
    this.requestUpdate();
    void this.#focusAfterUpdate('h2');
  };

  /** What this page alone keeps ends here, so nobody is led away from it unasked. */
  readonly #handleBack = (): void => {
    const scan = this.renderRoot.querySelector('lerend-scan');
    const kept = scan !== null && scan.keptIn !== 'memory';
    if (this.#flow.begun && !kept) this.#flow.ask();
    else this.#handleLeave();
  };

  readonly #handleLeave = (): void => {
    const id = this.#flow.current?.instrument.id ?? '';
    this.#flow.end();
    this.requestUpdate();
    void this.#focusAfterUpdate(buttonOf(id));
  };

  readonly #handleMoved = ({ detail }: LerendScanEvent): void => {
    this.#flow.begun = detail.screen !== 'start' || detail.handedIn > 0;
  };

  readonly #handlePlanned = ({ detail }: LerendPlanEvent): void => {
    this.#flow.begun = detail.plan.cards.length > 0;
  };

  async #focusAfterUpdate(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    (target?.closest('.row') ?? target)?.scrollIntoView({ block: 'nearest' });
  }
}

function buttonOf(instrument: string): string {
  return `[data-instrument="${CSS.escape(instrument)}"] button`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-library': LerendLibrary;
  }
}
