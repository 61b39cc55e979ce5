import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { issue, type Policy } from '@lerend/core/model';
import type { QuadrantInput } from '@lerend/core/quadrant';
import type { RoundStore } from '@lerend/core/round';
import { LerendElement } from '../base/lerend-element.js';
import { languageOf } from '../base/locale.js';
import { saveText } from '../base/save-text.js';
import { LerendErrorEvent } from '../events/lerend-error-event.js';
import { LerendScanEvent } from '../events/lerend-scan-event.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import type { ScanDefaults } from './defaults.js';
import type { ScanExporters, ScanFile } from './exporters.js';
import type { InstrumentSource } from './instrument-source.js';
import { scanStyles } from './lerend-scan.styles.js';
import { answersMaker, reportMaker, type FileMaker } from './make-files.js';
import { withoutAnswers } from './open-store.js';
import { renderFillIn } from './render-fill-in.js';
import { renderPassOn } from './render-pass-on.js';
import { renderTrouble } from './render-shared.js';
import { renderStart } from './render-start.js';
import { ScanFlow } from './scan-flow.js';
import type { ScanTexts } from './texts.js';
import type { ScanView } from './view.js';

/** The properties that a round is opened from; a change of one opens it again. */
const OPENING = [
  'source',
  'store',
  'policy',
  'instrumentId',
  'quadrantId',
  'deckId',
  'roundId',
  'quadrantInput',
] as const;

/**
 * A team's whole path on one device: each fills in and hands in, the round is closed, and then the team looks at its
 * report, its culture, the cards that suit it and its plan. While the round is open only the number handed in is shown.
 *
 * @summary The whole path in one tag: start, fill in, hand in, pass on, close, and look at the result together.
 * @status experimental
 * @tag lerend-scan
 *
 * @event {LerendScanEvent} lerend-scan - A person went on to another screen; says which, and how many handed in.
 * @event {LerendExportEvent} lerend-export - A person saves her own answers, the report or the plan.
 * @event {LerendErrorEvent} lerend-error - A property, the source or the store is in trouble; the element says so.
 *
 * @csspart base - The paper of the start screen and of the screen for passing on.
 * @csspart button - A button of the scan itself.
 * @csspart label - The label of the number invited.
 * @csspart hint - The hint under it.
 * @csspart notice - What everybody should know: a lowered minimum, or a device that keeps nothing.
 * @csspart step - One of the steps of a closed round.
 * @csspart checklist - The checklist that is filled in.
 * @csspart quadrant - The quadrant that is filled in, or that shows the team.
 * @csspart report - The report of the team.
 * @csspart deck - The cards and the plan.
 * @csspart error - What is wrong.
 */
export class LerendScan extends LerendElement<ScanTexts> {
  static override styles = [tokenStyles, baseStyles, controlStyles, markStyles, scanStyles];
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    store: {},
    exporters: { attribute: false },
    policy: { attribute: false },
    instrumentId: { attribute: 'instrument-id' },
    quadrantId: { attribute: 'quadrant-id' },
    deckId: { attribute: 'deck-id' },
    roundId: { attribute: 'round-id' },
    quadrantInput: { attribute: 'quadrant-input' },
    setting: {},
  };
  /** Filled by `defineScan`: what a tag has that was given nothing. */
  static defaults: ScanDefaults = {};
  /** Filled by `defineScan`: loads and defines what shows a closed round. */
  static loadResults: (() => Promise<void>) | undefined;

  /** Where the instruments come from. */
  declare source: InstrumentSource | undefined;
  /** A store of the host, or `device` for this device; memory when absent. */
  declare store: RoundStore | 'device' | undefined;
  /** Makes the files that can be saved. */
  declare exporters: ScanExporters | undefined;
  /** What may be shown of a group; fixed when a round begins. A minimum of five people when absent. */
  declare policy: Policy | undefined;
  /** The checklist that is filled in. */
  declare instrumentId: string;
  /** The quadrant that is filled in. */
  declare quadrantId: string;
  /** The cards that a team picks from. */
  declare deckId: string;
  /** Names the round within the store; made of the ids of what is filled in when empty. */
  declare roundId: string;
  /** The way of input of the quadrant; fixed when a round begins. */
  declare quadrantInput: QuadrantInput;
  /** The setting of the deck; the one with cards for what was filled in when empty. */
  declare setting: string;

  #files: readonly ScanFile[] | undefined;
  readonly #flow: ScanFlow;

  constructor() {
    super();
    this.instrumentId = '';
    this.quadrantId = '';
    this.deckId = '';
    this.roundId = '';
    this.quadrantInput = 'point';
    this.setting = '';
    this.#flow = this.#createFlow();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || OPENING.some((name) => changed.has(name))) this.#flow.open();
    else this.#flow.speak(this.language.language);
    this.#makeFiles();
  }

  protected override render(): TemplateResult {
    const { textsLanguage, language } = this;
    const other = languageOf(textsLanguage) !== languageOf(language.language);
    return html`<div class="frame" lang=${ifDefined(other ? textsLanguage : undefined)}>
      ${this.#renderScreen()}
    </div>`;
  }

  #renderScreen(): TemplateResult | typeof nothing {
    const flow = this.#flow;
    const view = this.#view;
    if (view === undefined) return this.#renderLoading();
    switch (flow.screen) {
      case 'loading':
        return this.#renderLoading();
      case 'start':
        return renderStart(view, this.#flow);
      case 'fill-in':
        return renderFillIn(view, this.#flow);
      case 'pass-on':
        return renderPassOn(view, this.#flow);
      case 'results':
        return this.#renderResults(view);
      default:
        return flow.screen satisfies never;
    }
  }

  #renderLoading(): TemplateResult {
    const { texts } = this;
    const { trouble } = this.#flow;
    return html`<div class="base" part="base">
      ${
        trouble === undefined
          ? html`<p role="status" class="quiet">${texts.loading}</p>`
          : renderTrouble({ texts, trouble })
      }
    </div>`;
  }

  #renderResults(view: ScanView): TemplateResult | typeof nothing {
    const { closed } = this.#flow;
    if (closed === undefined) return nothing;
    const { module, stored, reports, deck } = closed;
    if (deck === undefined) {
      return module.renderResults(view, this.#flow, { reports });
    }
    const setting = module.chooseSetting(deck.instrument, stored, this.setting);
    const recommendations = module.advise(deck.instrument, stored, setting);
    const exportFormats = (this.exporters ?? this.#defaults.exporters)?.plan?.(deck.instrument) ?? [];
    return module.renderResults(view, this.#flow, {
      reports,
      deck: { ...deck, setting, recommendations, exportFormats },
    });
  }

  get #view(): ScanView | undefined {
    const { round, filledIn, question, trouble, busy, erased, nothingAnswered, panel, filesOpen } =
      this.#flow;
    if (round === undefined) return undefined;
    return {
      texts: this.texts,
      language: this.language.language,
      filledIn,
      round,
      question,
      trouble,
      busy,
      erased,
      nothingAnswered,
      panel,
      filesOpen,
      files: this.#files,
    };
  }

  /** What can be saved on this screen; made only once a person opened it. */
  #makeFiles(): void {
    const maker = this.#fileMaker;
    this.#files = maker === undefined ? undefined : [];
    if (maker === undefined || !this.#flow.filesOpen) return;
    try {
      this.#files = maker();
      this.setProblem('exporters', []);
    } catch (error) {
      this.setProblem('exporters', [issue([], `No file could be made (${String(error)}).`)]);
    }
  }

  get #fileMaker(): FileMaker | undefined {
    const { round, closed, filledIn, screen, panel } = this.#flow;
    const exporters = this.exporters ?? this.#defaults.exporters;
    if (round === undefined || exporters === undefined) return undefined;
    const given = { exporters, language: this.language.language, filledIn };
    if (screen === 'fill-in') return answersMaker(given, round);
    if (screen !== 'results' || closed === undefined) return undefined;
    return panel === 'plan' || panel === 'cards' ? undefined : reportMaker(given, closed);
  }

  get #defaults(): ScanDefaults {
    return (this.constructor as typeof LerendScan).defaults;
  }

  #createFlow(): ScanFlow {
    return new ScanFlow({
      wishes: () => ({
        source: this.source ?? this.#defaults.source,
        store: this.store,
        policy: this.policy,
        instrumentId: this.instrumentId,
        quadrantId: this.quadrantId,
        deckId: this.deckId,
        roundId: this.roundId,
        quadrantInput: this.quadrantInput,
        language: this.language.language,
      }),
      loadParts: async () => (this.constructor as typeof LerendScan).loadResults?.(),
      changed: () => {
        this.requestUpdate();
      },
      moved: () => {
        void this.#handleMoved();
      },
      focus: (selector) => {
        void this.#focusAfterUpdate(selector);
      },
      save: ({ filename, type, text }) => {
        saveText(this, filename, type, text);
      },
      failed: (subject, issues) => {
        this.dispatchEvent(new LerendErrorEvent({ subject, issues: withoutAnswers(issues) }));
      },
    });
  }

  /** Whoever goes on to another screen is where it begins, with the keyboard too; that is all that is announced. */
  async #handleMoved(): Promise<void> {
    const { screen, round } = this.#flow;
    await this.#focusAfterUpdate('h2[tabindex]');
    this.scrollIntoView({ block: 'start' });
    if (screen !== 'loading') {
      this.dispatchEvent(new LerendScanEvent({ screen, handedIn: round?.handedIn ?? 0 }));
    }
  }

  async #focusAfterUpdate(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    (target?.closest('.question') ?? target)?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-scan': LerendScan;
  }
}
