import { tallyFromCounts } from '@lerend/core/checklist';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { LerendCountsEvent } from '../events/lerend-counts-event.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { icon } from '../styles/marks.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { readTyped, RESPONDENTS, type CountState } from './count-draft.js';
import { LerendPaperElement, type PaperContent } from './lerend-paper-element.js';
import { paperCountsStyles } from './lerend-paper-counts.styles.js';
import { renderDomains, renderRespondents, sayRow, type CountsView } from './render-counts.js';
import { numberItems, otherLanguage } from './statements.js';
import type { PaperCountsTexts } from './texts.js';

/**
 * @summary The counts of a checklist that a team filled in on paper: how many people ticked each box, typed in by
 * whoever counts the sheets.
 * @status experimental
 * @tag lerend-paper-counts
 *
 * @event {LerendCountsEvent} lerend-counts - A person finished counting, and the numbers fit.
 * @event {LerendErrorEvent} lerend-error - The instrument or the wording is not in order.
 *
 * @csspart base - All of it.
 * @csspart label - The name of a box.
 * @csspart hint - What belongs to a box or a row.
 * @csspart domain - A domain with its statements.
 * @csspart item - A statement with its boxes.
 * @csspart legend - The statement itself.
 * @csspart option - A box with its name.
 * @csspart marker - The mark of a level.
 * @csspart sum - What the boxes of a statement come to, and what is wrong with them.
 * @csspart button - The button that hands the counts on.
 * @csspart error - What is wrong with what the element was given.
 */
export class LerendPaperCounts extends LerendPaperElement<PaperCountsTexts> {
  static override styles = [tokenStyles, baseStyles, controlStyles, markStyles, paperCountsStyles];

  /** Everything that was typed, whatever is shown now: another language or version takes none of it away. */
  readonly #typed = new Map<string, string>();
  #state: CountState | undefined;
  #asked = false;
  #made = false;
  /** What a screen reader is told, once. */
  #announcement = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#state = this.content && readTyped(this.content.instrument, this.#typed);
  }

  protected override renderContent(content: PaperContent): TemplateResult {
    const { texts, textsLanguage, label } = this;
    const { instrument, wording } = content;
    const state = this.#state ?? readTyped(instrument, this.#typed);
    const view: CountsView = {
      ...content,
      texts,
      textsLanguage,
      typed: this.#typed,
      state,
      asked: this.#asked,
    };
    return html`<section
      class="base"
      part="base"
      aria-labelledby="title"
      lang=${textsLanguage}
      @input=${this.#handleInput}
      @keydown=${this.#handleKey}
    >
      <p class="small quiet">
        ${label === '' ? '' : `${label} · `}<span lang=${otherLanguage(wording.locale, textsLanguage)}
          >${wording.title}</span
        >
      </p>
      <h2 id="title">${texts.title}</h2>
      <p class="lede">${texts.lede}</p>
      ${renderRespondents(view)}
      <p class="rule quiet" part="hint">${texts.rule}</p>
      ${renderDomains(view)}
      <div class="foot no-print">
        <p class="progress count">${this.#sayProgress(state)}</p>
        <p class="visually-hidden" role="status">${this.#announcement}</p>
        <button class="button primary" part="button" type="button" @click=${this.#handleMake}>
          <span>${texts.make}</span>${icon('next')}
        </button>
      </div>
    </section>`;
  }

  #sayProgress({ counted, rows, places }: CountState): string {
    const { texts } = this;
    if (this.#made) return texts.made;
    return this.#asked && places > 0 ? texts.notYet(places) : texts.progress(counted, rows.size);
  }

  readonly #handleInput = (event: Event): void => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    // What somebody types is nobody else's, until all of it fits and she hands it on.
    event.stopPropagation();
    this.#typed.set(input.name, input.value);
    this.#made = false;
    this.#announcement = this.#announce(input.name);
    this.requestUpdate();
  };

  /** What is new about the row that was typed in, where something is or was wrong with it. */
  #announce(name: string): string {
    const { content, texts } = this;
    const before = this.#state;
    if (content === undefined || before === undefined) return '';
    const after = readTyped(content.instrument, this.#typed);
    if (name === RESPONDENTS) {
      const rows = [...after.rows.values()].filter(({ type }) => type === 'excess').length;
      return rows === 0 ? '' : texts.rowsTooMany(rows);
    }
    const item = name.slice(0, name.lastIndexOf('/'));
    const [was, is] = [before.rows.get(item), after.rows.get(item)];
    const numbered = numberItems(content.instrument).flatMap(({ items }) => items);
    const number = numbered.find((each) => each.item.id === item)?.number;
    const wrong = [was, is].some((row) => row?.type === 'excess' || row?.type === 'unreadable');
    return number === undefined || is === undefined || !wrong
      ? ''
      : texts.ofStatement(number, sayRow(texts, this.#typed, item, is).join(', '));
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const input = event.target;
    if (event.key !== 'Enter' || event.isComposing || !(input instanceof HTMLInputElement)) return;
    event.preventDefault();
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('input, .foot button')];
    const next = stops[stops.indexOf(input) + 1];
    next?.focus();
    if (next instanceof HTMLInputElement) next.select();
  };

  readonly #handleMake = (): void => {
    const { content } = this;
    const counts = this.#state?.counts;
    const made = content && counts && tallyFromCounts(content.instrument, counts);
    this.#asked = true;
    this.#made = counts !== undefined && made?.ok === true;
    this.#announcement = this.#state === undefined ? '' : this.#sayProgress(this.#state);
    this.requestUpdate();
    if (counts !== undefined && made?.ok === true) {
      this.dispatchEvent(new LerendCountsEvent({ counts, tally: made.value }));
    } else {
      void this.#goToProblem();
    }
  };

  /** Leads to the first place that needs a look, once it says why. */
  async #goToProblem(): Promise<void> {
    await this.updateComplete;
    const places = this.renderRoot.querySelectorAll<HTMLElement>('input[aria-invalid], .wrong');
    const [first] = places;
    const input = first instanceof HTMLInputElement ? first : first?.querySelector('input');
    const place = first?.querySelector<HTMLInputElement>('input[aria-invalid]') ?? input;
    place?.focus();
    place?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-paper-counts': LerendPaperCounts;
  }
}
