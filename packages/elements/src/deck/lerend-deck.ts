import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Recommendation } from '@lerend/core/advice';
import {
  emptyPlan,
  inspectDeckInstrument,
  inspectDeckWording,
  planCard,
  restorePlan,
  unplanCard,
  updatePlannedCard,
  type DeckInstrument,
  type DeckWording,
  type Plan,
  type PlanDetails,
} from '@lerend/core/deck';
import type { Figure } from '@lerend/core/model';
import { LerendElement } from '../base/lerend-element.js';
import { chooseWording, otherThan } from '../base/locale.js';
import { renderProblem } from '../base/problem.js';
import { saveText } from '../base/save-text.js';
import { LerendPlanEvent } from '../events/lerend-plan-event.js';
import { LerendSelectEvent } from '../events/lerend-select-event.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { inspectRecommendations } from './inspect-recommendations.js';
import { deckStyles } from './lerend-deck.styles.js';
import { JSON_FORMAT, movePlannedCard, type PlanExportFormat } from './plan-text.js';
import { renderBrowse } from './render-browse.js';
import { renderPlan } from './render-plan.js';
import { renderRecommended } from './render-recommended.js';
import type { DeckTexts } from './texts.js';
import type { DeckFilter, DeckHandlers, DeckPart, DeckSubjects, DeckView } from './view.js';

/** How many of all cards lie open at first, and how many more at a time: whole rows in every layout. */
const AT_A_TIME = 8;

/**
 * Cards with something that a team can do: those that its result asks for, all of them, and the plan that comes of it.
 *
 * @summary Browse cards, see why a card is recommended, pick, and say who and when: a plan that prints and exports.
 * @status experimental
 * @tag lerend-deck
 * @event {LerendSelectEvent} lerend-select - A person picked a card, or took it back.
 * @event {LerendPlanEvent} lerend-plan - A person changed the plan.
 * @event {LerendExportEvent} lerend-export - A person saves the plan; prevent the default to handle it yourself.
 * @event {LerendErrorEvent} lerend-error - Something that the element was given is wrong.
 * @csspart base - The widget.
 * @csspart recommended - The cards that a report asked for.
 * @csspart browse - All cards with their filters.
 * @csspart filter - One group of filters.
 * @csspart option - One choice of a filter.
 * @csspart card - One card.
 * @csspart flag - The flag of a card that is in the plan.
 * @csspart reason - Why a card is there.
 * @csspart plan - The plan.
 * @csspart item - One card of the plan.
 * @csspart label - The label of a field of the plan.
 * @csspart button - A button.
 * @csspart copy - The plan as text to copy.
 * @csspart error - What is wrong with what the element was given.
 */
export class LerendDeck extends LerendElement<DeckTexts> {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, markStyles, deckStyles];
  static override properties: PropertyDeclarations = {
    instrument: { attribute: false },
    wording: { attribute: false },
    wordings: { attribute: false },
    recommendations: { attribute: false },
    subjects: { attribute: false },
    exportFormats: { attribute: false },
    setting: { reflect: true },
    label: { reflect: true },
    only: { reflect: true },
  };

  /** The structure: settings, steps and cards. */
  declare instrument: DeckInstrument | undefined;
  /** The texts of the deck, in one language. */
  declare wording: DeckWording | undefined;
  /** The texts of the deck by language; the nearest `lang` chooses. Goes before `wording`. */
  declare wordings: readonly DeckWording[] | undefined;
  /** What `recommend` gave: cards in its order, or the reason why there are none. Absent: all cards only. */
  declare recommendations: Figure<readonly Recommendation[]> | undefined;
  /** The names of domains and items by instrument id, in the language on screen, so that reasons can be read. */
  declare subjects: DeckSubjects;
  /** Ways to save the plan, beside JSON. */
  declare exportFormats: readonly PlanExportFormat[];
  /** The setting that all cards are filtered by at first; all settings when empty. */
  declare setting: string;
  /** The heading; what the cards are for when empty. */
  declare label: string;
  /** Shows the cards alone, or the plan alone; both when empty. */
  declare only: DeckPart;

  #instrument: DeckInstrument | undefined;
  #wordings: readonly DeckWording[] = [];
  #recommendations: Figure<readonly Recommendation[]> | undefined;
  #plan: Plan | undefined;
  /** A plan that came before the deck did. */
  #pending: unknown;
  #filter: DeckFilter = { setting: '', mode: '', steps: [] };
  #shown = AT_A_TIME;
  #announcement = '';

  constructor() {
    super();
    this.subjects = {};
    this.exportFormats = [];
    this.setting = '';
    this.label = '';
    this.only = '';
  }

  /** The plan: which cards, who, when and how the team will know. `undefined` before there is a deck. */
  get plan(): Plan | undefined {
    return (this.#pending as Plan | undefined) ?? this.#plan;
  }

  set plan(plan: Plan | undefined) {
    this.#pending = plan;
    if (plan === undefined) this.#plan = this.#instrument && emptyPlan(this.#instrument);
    else if (this.#instrument !== undefined && this.hasUpdated) this.#takePlan(this.#instrument);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const instrumentChanged = changed.has('instrument');
    if (instrumentChanged) this.#takeInstrument();
    if (instrumentChanged || changed.has('wording') || changed.has('wordings')) this.#takeWordings();
    if (instrumentChanged || changed.has('recommendations')) this.#takeRecommendations();
    if (instrumentChanged || changed.has('setting')) this.#takeSetting();
    if (this.#instrument !== undefined && this.#pending !== undefined) this.#takePlan(this.#instrument);
  }

  protected override render(): TemplateResult {
    const { texts } = this;
    const instrument = this.#instrument;
    const wording = this.#chosenWording;
    return html`<div
      class="base"
      part="base"
      lang=${ifDefined(otherThan(this.textsLanguage, this.language.language))}
    >
      ${this.problems.length > 0 ? renderProblem(texts.problemHeading, this.problems, texts.moreProblems) : nothing}
      ${
        instrument === undefined || wording === undefined
          ? nothing
          : this.#renderDeck(this.#describe(instrument, wording))
      }
    </div>`;
  }

  #renderDeck(view: DeckView): TemplateResult {
    const recommendations = this.#recommendations;
    const some = recommendations?.status === 'ok' && recommendations.value.length > 0;
    const cards = this.only !== 'plan';
    return html`${cards ? renderRecommended(view, recommendations, this.label) : nothing}
      ${cards ? renderBrowse(view, !some) : nothing} ${this.only === 'cards' ? nothing : renderPlan(view)}
      <p class="visually-hidden" role="status">${this.#announcement}</p>`;
  }

  #describe(instrument: DeckInstrument, wording: DeckWording): DeckView {
    return {
      instrument,
      wording,
      wordingLanguage: otherThan(wording.locale, this.textsLanguage),
      textsLanguage: otherThan(this.textsLanguage, wording.locale),
      locale: this.textsLanguage,
      texts: this.texts,
      subjects: this.subjects,
      plan: this.#plan ?? emptyPlan(instrument),
      filter: this.#filter,
      shown: this.#shown,
      atATime: AT_A_TIME,
      only: this.only,
      formats: [JSON_FORMAT, ...this.exportFormats],
      on: this.#handlers,
    };
  }

  #takeInstrument(): void {
    const issues = this.instrument === undefined ? [] : inspectDeckInstrument(this.instrument);
    const before = this.#plan;
    this.#instrument = issues.length === 0 ? this.instrument : undefined;
    this.setProblem('instrument', issues);
    if (this.#instrument === undefined) return;
    // A plan of another version keeps what still fits.
    if (before?.deck === this.#instrument.id) this.#pending ??= before;
    this.#plan = emptyPlan(this.#instrument);
  }

  #takeWordings(): void {
    const instrument = this.#instrument;
    if (instrument === undefined) return;
    const given = this.wordings ?? (this.wording === undefined ? [] : [this.wording]);
    const checked = given.map((wording) => ({ wording, issues: inspectDeckWording(instrument, wording) }));
    this.#wordings = checked.filter(({ issues }) => issues.length === 0).map(({ wording }) => wording);
    this.setProblem(
      'wording',
      checked.flatMap(({ issues }) => issues),
    );
  }

  #takeRecommendations(): void {
    if (this.#instrument === undefined) return;
    const { recommendations } = this;
    const issues =
      recommendations === undefined ? [] : inspectRecommendations(this.#instrument, recommendations);
    this.#recommendations = issues.length === 0 ? recommendations : undefined;
    this.setProblem('recommendations', issues);
  }

  #takeSetting(): void {
    const known = this.#instrument?.settings.some(({ id }) => id === this.setting) === true;
    this.#filter = { ...this.#filter, setting: known ? this.setting : '' };
  }

  #takePlan(instrument: DeckInstrument): void {
    const restored = restorePlan(instrument, this.#pending);
    this.#pending = undefined;
    if (restored.ok) this.#plan = restored.value.plan;
    this.setProblem('plan', restored.ok ? restored.value.dropped : restored.issues);
  }

  /** A person changed the plan. */
  #changePlan(plan: Plan): void {
    this.#plan = plan;
    this.requestUpdate();
    this.dispatchEvent(new LerendPlanEvent({ plan }));
  }

  get #chosenWording(): DeckWording | undefined {
    return chooseWording(this.#wordings, this.language.language);
  }

  #titleOf(card: string): string {
    return this.#chosenWording?.cards[card]?.title ?? card;
  }

  /** Puts the focus where it makes sense once the change is on screen. */
  #focusAfterUpdate(find: (root: DocumentFragment | HTMLElement) => HTMLElement | null | undefined): void {
    void this.updateComplete.then(() => {
      find(this.renderRoot)?.focus();
    });
  }

  readonly #pick = (card: string, picked: boolean): void => {
    const instrument = this.#instrument;
    if (instrument === undefined) return;
    const plan = this.#plan ?? emptyPlan(instrument);
    const changed = picked ? planCard(instrument, plan, card) : undefined;
    if (changed?.ok === false) return;
    const next = changed === undefined ? unplanCard(plan, card) : changed.value;
    const say = picked ? this.texts.putDone : this.texts.takeDone;
    this.#announcement = say(this.#titleOf(card), next.cards.length);
    this.dispatchEvent(new LerendSelectEvent({ card, selected: picked }));
    this.#changePlan(next);
  };

  readonly #handlers: DeckHandlers = {
    pick: this.#pick,
    filter: (change) => {
      this.#filter = change(this.#filter);
      this.#shown = AT_A_TIME;
      this.requestUpdate();
    },
    showMore: () => {
      const first = this.#shown;
      this.#shown += AT_A_TIME;
      this.requestUpdate();
      // The button may be gone; the first card that came is where a person reads on.
      this.#focusAfterUpdate((root) =>
        root.querySelectorAll('[part=browse] .place')[first]?.querySelector<HTMLElement>('button'),
      );
    },
    write: (card: string, details: PlanDetails) => {
      if (this.#plan === undefined) return;
      const changed = updatePlannedCard(this.#plan, card, details);
      if (changed.ok) this.#changePlan(changed.value);
    },
    move: (card, by) => {
      if (this.#plan === undefined) return;
      const plan = movePlannedCard(this.#plan, card, by);
      const place = plan.cards.findIndex((each) => each.card === card) + 1;
      this.#announcement = this.texts.moved(this.#titleOf(card), place, plan.cards.length);
      this.#changePlan(plan);
      // Moving the row takes the focus from its button, which at either end cannot be pressed again.
      const [wanted, other] = by === -1 ? ['.up', '.down'] : ['.down', '.up'];
      this.#focusAfterUpdate((root) => {
        const row = root.querySelector(`[data-planned="${card}"]`);
        return (
          row?.querySelector<HTMLElement>(`${wanted}:enabled`) ??
          row?.querySelector<HTMLElement>(`${other}:enabled`)
        );
      });
    },
    remove: (card) => {
      const index = this.#plan?.cards.findIndex((each) => each.card === card) ?? -1;
      this.#pick(card, false);
      this.#focusAfterUpdate((root) => {
        const rows = root.querySelectorAll('.planned');
        const next = rows[Math.min(index, rows.length - 1)];
        return next?.querySelector<HTMLElement>('.cross') ?? root.querySelector<HTMLElement>('#plan-heading');
      });
    },
    save: ({ make, extension, type }) => {
      const plan = this.#plan;
      const wording = this.#chosenWording;
      if (plan === undefined || wording === undefined) return;
      const filename = `${this.texts.filename}-${plan.deck}.${extension}`;
      saveText(this, filename, type, make(plan, wording));
    },
    print: () => {
      this.ownerDocument.defaultView?.print();
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-deck': LerendDeck;
  }
}
