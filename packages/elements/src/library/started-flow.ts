import type { Issue } from '@lerend/core/model';
import type { InstrumentSource, ListedInstrument } from '../scan/instrument-source.js';
import { loadCards, loadElement, type LoadedDeck } from './open-cards.js';

/** What a person began, or the cards that she looks at. */
export interface Started {
  readonly instrument: ListedInstrument;
  readonly state: 'opening' | 'open' | 'failed';
  readonly issues: readonly Issue[];
  /** Of a deck: with its texts, in each language that it was asked for so far. */
  readonly cards: readonly LoadedDeck[];
}

/** The library, as what is begun in it knows it. */
export interface StartedHost {
  source(): InstrumentSource | undefined;
  language(): string;
  loaders(): { readonly loadScan: Loader; readonly loadDeck: Loader };
  changed(): void;
  failed(issues: readonly Issue[]): void;
  focus(selector: string): void;
}

type Loader = (() => Promise<void>) | undefined;

/** From the choice of an instrument until the way back to the list. */
export class StartedFlow {
  /** What is begun; `undefined` where the list is shown. */
  current: Started | undefined;
  /** The way back would lose something, so it asks. */
  asking = false;
  /** What was begun holds something by now that this page alone keeps. */
  begun = false;
  readonly #host: StartedHost;
  /** Counts the openings, so that a late one is let go. */
  #opening = 0;
  #asked = '';

  constructor(host: StartedHost) {
    this.#host = host;
  }

  async open(instrument: ListedInstrument): Promise<void> {
    this.#opening += 1;
    const opening = this.#opening;
    this.#show({ instrument, state: 'opening', issues: [], cards: [] });
    this.#host.focus('.started');
    const opened = instrument.kind === 'deck' ? await this.#openCards(instrument.id) : await this.#openScan();
    // Somebody may have gone back, or begun another one.
    if (opening !== this.#opening) return;
    this.#host.failed(opened.issues);
    this.#show({ instrument, state: opened.issues.length > 0 ? 'failed' : 'open', ...opened });
  }

  /** Adds the language of the page to cards that are shown in another one. */
  async speak(): Promise<void> {
    const { current } = this;
    const language = this.#host.language();
    const source = this.#host.source();
    if (current?.instrument.kind !== 'deck' || current.state !== 'open') return;
    if (language === this.#asked || source === undefined) return;
    this.#asked = language;
    const opening = this.#opening;
    const loaded = await loadCards(source, current.instrument.id, language);
    // Where it cannot be loaded, the cards stay in the language that they are in.
    if (!loaded.ok || opening !== this.#opening || this.current === undefined) return;
    const others = this.current.cards.filter(({ wording }) => wording.locale !== loaded.value.wording.locale);
    this.#show({ ...this.current, cards: [...others, loaded.value] });
  }

  ask(): void {
    this.asking = true;
    this.#host.changed();
    this.#host.focus('#leave');
  }

  stay(): void {
    this.asking = false;
    this.#host.changed();
    this.#host.focus('.back');
  }

  end(): void {
    this.#opening += 1;
    this.current = undefined;
    this.begun = false;
    this.asking = false;
    this.#host.failed([]);
  }

  async #openScan(): Promise<Pick<Started, 'issues' | 'cards'>> {
    return { issues: await loadElement('loadScan', this.#host.loaders().loadScan), cards: [] };
  }

  async #openCards(id: string): Promise<Pick<Started, 'issues' | 'cards'>> {
    const source = this.#host.source();
    this.#asked = this.#host.language();
    if (source === undefined) return { issues: [], cards: [] };
    const [issues, loaded] = await Promise.all([
      loadElement('loadDeck', this.#host.loaders().loadDeck),
      loadCards(source, id, this.#asked),
    ]);
    if (!loaded.ok) return { issues: [...issues, ...loaded.issues], cards: [] };
    return { issues, cards: [loaded.value] };
  }

  #show(started: Started): void {
    this.current = started;
    this.#host.changed();
  }
}
