import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { issue, type Policy } from '@lerend/core/model';
import type { QuadrantInput } from '@lerend/core/quadrant';
import type { RoundStore } from '@lerend/core/round';
import { LerendElement } from '../base/lerend-element.js';
import { languageOf } from '../base/locale.js';
import { saveText } from '../base/save-text.js';
import { LeaveController } from '../controllers/leave-controller.js';
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
import { makerFor } from './make-files.js';
import { withoutAnswers } from './open-store.js';
import type { TeamKind } from './parts/part.js';
import { renderFillIn } from './render-fill-in.js';
import { renderMaking } from './render-making.js';
import { renderPassOn } from './render-pass-on.js';
import { renderTrouble } from './render-shared.js';
import { renderStart } from './render-start.js';
import { ScanFlow } from './scan-flow.js';
import type { StoredReports } from './stored-reports.js';
import type { ScanTexts, StoreKind } from './texts.js';
import type { ScanView } from './view.js';
import { OPENING, wishesOf } from './wishes.js';
import { wordsConverter } from './words-converter.js';

/**
 * A team's whole path on one device: each fills in and hands in, the round is closed and its result is made once, and
 * then the team looks at its report, its culture, the cards that suit it and its plan. While the round is open only the
 * number handed in is shown; afterwards only what was released.
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
 * @csspart label - The label of the number invited, or of a file of one's own.
 * @csspart hint - The hint under it.
 * @csspart notice - What everybody should know, such as a device that keeps nothing.
 * @csspart promise - Who sees what, when, and from how many people.
 * @csspart legend - The question which role is hers.
 * @csspart option - One of the roles, or the yes to an open table.
 * @csspart step - One of the steps of a closed round.
 * @csspart checklist - The checklist that is filled in.
 * @csspart quadrant - The quadrant that is filled in, or that shows the team.
 * @csspart stages - The stages that are filled in, or that show the team.
 * @csspart pairs - The pairs that are filled in, or that show the team.
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
    roles: { converter: wordsConverter },
    roleNames: { attribute: false },
    scope: {},
    earlier: { attribute: false },
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

  /** Filled by `defineScan`: loads and defines what a kind is filled in with, where the tag itself does not. */
  static kindLoaders: Readonly<Partial<Record<TeamKind, () => Promise<void>>>> = {};

  /** Where the instruments come from. */
  declare source: InstrumentSource | undefined;
  /** A store of the host, or `device` for this device; memory when absent. */
  declare store: RoundStore | 'device' | undefined;
  /** Makes the files that can be saved. */
  declare exporters: ScanExporters | undefined;
  /**
   * What may be shown of a group; fixed when a round begins. A minimum of five people when absent. With the mode
   * `open-table` everybody is asked, before the first answer, to agree that colleagues may recognise what she says.
   */
  declare policy: Policy | undefined;
  /** Two roles that stand beside each other in the result, such as `leader teacher`; each person says which is hers. */
  declare roles: readonly string[] | undefined;
  /** Names for roles by id, as they stand in a sentence; `leader` and `teacher` have names of their own. */
  declare roleNames: Readonly<Record<string, string>> | undefined;
  /** The one role of `roles` whose answers the result is about; everybody's when empty. */
  declare scope: string;
  /** The reports of an earlier round, as its store gave them or as JSON of those: this round is put beside them. */
  declare earlier: StoredReports | undefined;
  /** The instrument that is filled in: a checklist, or one of another kind that a team fills in. */
  declare instrumentId: string;
  /** A quadrant that is filled in as well. */
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
  /** The reports that stand beside the earlier ones by now. */
  #compared: StoredReports | undefined;
  readonly #flow: ScanFlow;

  constructor() {
    super();
    this.instrumentId = '';
    this.quadrantId = '';
    this.deckId = '';
    this.roundId = '';
    this.quadrantInput = 'point';
    this.setting = '';
    this.scope = '';
    this.#flow = this.#createFlow();
    new LeaveController(this, () => {
      this.#flow.result.closeOwnAnswers();
    });
  }

  /** Where the round is kept by now, whatever was asked for; `undefined` until it is opened. */
  get keptIn(): StoreKind | undefined {
    return this.#flow.round?.kind;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || OPENING.some((name) => changed.has(name))) this.#flow.open();
    else this.#flow.speak(this.language.language);
    this.#compare(changed.has('earlier'));
    this.#makeFiles();
  }

  protected override render(): TemplateResult {
    const { textsLanguage, language } = this;
    const other = languageOf(textsLanguage) !== languageOf(language.language);
    return html`<div class="frame" lang=${ifDefined(other ? textsLanguage : undefined)}>
      ${this.#renderScreen()}
      <p class="visually-hidden" role="status">${this.#isMaking ? this.texts.making : nothing}</p>
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
      case 'making':
        return renderMaking(view, this.#flow);
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
    const { released, change } = this.#flow.result;
    if (released === undefined) return nothing;
    const given = { released, change, setting: this.setting, exporters: this.#exporters };
    return released.module.renderResults(view, this.#flow, given);
  }

  get #view(): ScanView | undefined {
    const { round, filledIn, question, trouble, busy, erased, filesOpen, fillIn, result } = this.#flow;
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
      problems: this.problems,
      missing: fillIn.missing,
      roleNames: { ...this.texts.roleNames, ...this.roleNames },
      panel: result.panel,
      own: result.own,
      ownProblem: result.ownProblem,
      filesOpen,
      files: this.#files,
    };
  }

  get #isMaking(): boolean {
    return this.#flow.screen === 'making' && this.#flow.trouble === undefined;
  }

  /** Puts the round beside an earlier one, once for each result and each earlier round. */
  #compare(given: boolean): void {
    const { result, filledIn } = this.#flow;
    if (!given && result.released?.stored === this.#compared) return;
    this.#compared = result.released?.stored;
    this.setProblem('earlier', result.compare(this.earlier, filledIn));
  }

  /** What can be saved on this screen; made only once a person opened it. */
  #makeFiles(): void {
    const maker = makerFor(this.#flow, this.#exporters, this.language.language);
    this.#files = maker === undefined ? undefined : [];
    if (maker === undefined || !this.#flow.filesOpen) return;
    try {
      this.#files = maker();
      this.setProblem('exporters', []);
    } catch (error) {
      this.setProblem('exporters', [issue([], `No file could be made (${String(error)}).`)]);
    }
  }

  get #exporters(): ScanExporters | undefined {
    return this.exporters ?? this.#defaults.exporters;
  }

  get #defaults(): ScanDefaults {
    return (this.constructor as typeof LerendScan).defaults;
  }

  #createFlow(): ScanFlow {
    return new ScanFlow({
      wishes: () => wishesOf(this, this.#defaults.source, this.language.language),
      loadKind: async (kind) => (this.constructor as typeof LerendScan).kindLoaders[kind]?.(),
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
    if (screen !== 'loading' && screen !== 'making') {
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
