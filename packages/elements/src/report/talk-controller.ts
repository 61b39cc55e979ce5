import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReportDisplay } from './display.js';

/** What the conversation view shows now, and what a person can do in it. */
export interface Talk {
  /** The statement that is shown, counted from 0 in the chosen order; it may lie beyond the last. */
  readonly place: number;
  /** Whether the page is being printed, which asks for the whole report. */
  readonly printing: boolean;
  /** `undefined` where the browser has no full screen. */
  readonly fullScreen: boolean | undefined;
  readonly isRevealed: (item: string) => boolean;
  readonly isRightToLeft: () => boolean;
  readonly goTo: (place: number) => void;
  readonly reveal: (item: string) => void;
  readonly toggleFullScreen: () => void;
  readonly leave: () => void;
}

type Host = ReactiveControllerHost & HTMLElement & { display: ReportDisplay };

/** Keeps the place in a conversation, what was revealed, and the full screen; and puts the whole report on paper. */
export class TalkController implements ReactiveController, Talk {
  place = 0;
  printing = false;

  readonly #host: Host;
  readonly #renderNow: () => void;
  readonly #revealed = new Set<string>();

  /** `renderNow` renders before it returns: a page that is about to be printed waits for nothing. */
  constructor(host: Host, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#handleFullScreenChange);
    window.addEventListener('beforeprint', this.#handleBeforePrint);
    window.addEventListener('afterprint', this.#handleAfterPrint);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#handleFullScreenChange);
    window.removeEventListener('beforeprint', this.#handleBeforePrint);
    window.removeEventListener('afterprint', this.#handleAfterPrint);
  }

  get fullScreen(): boolean | undefined {
    return document.fullscreenEnabled ? this.#host.matches(':fullscreen') : undefined;
  }

  /** Begins anew with another order, and forgets what was revealed of another report. */
  follow(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('report') || changed.has('order')) this.place = 0;
    if (changed.has('report')) this.#revealed.clear();
    const leaves = changed.get('display') === 'talk';
    if (leaves && this.fullScreen === true) void document.exitFullscreen().catch(ignore);
  }

  readonly isRevealed = (item: string): boolean => this.#revealed.has(item);

  readonly isRightToLeft = (): boolean => getComputedStyle(this.#host).direction === 'rtl';

  readonly goTo = (place: number): void => {
    this.place = place;
    this.#update();
  };

  readonly reveal = (item: string): void => {
    this.#revealed.add(item);
    this.#update();
  };

  readonly toggleFullScreen = (): void => {
    const asked = this.fullScreen === true ? document.exitFullscreen() : this.#host.requestFullscreen();
    void asked.catch(ignore);
  };

  /** In full screen the browser itself takes Escape to go back to the page. */
  readonly leave = (): void => {
    if (this.fullScreen === true) return;
    this.#host.display = 'picture';
    this.#renderNow();
    this.#find('input[name="display"]:checked')?.focus();
  };

  /** Renders; a button that goes with what it did hands the focus to the sheet around it. */
  #update(): void {
    const focused = this.#host.shadowRoot?.activeElement ?? undefined;
    this.#host.requestUpdate();
    this.#renderNow();
    const stage = this.#find('.stage');
    if (focused?.isConnected === false) stage?.focus({ preventScroll: true });
    // What stood there before may have been longer or shorter: it is read from its first line.
    stage?.scrollIntoView({ block: 'nearest' });
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  readonly #handleFullScreenChange = (): void => {
    this.#host.requestUpdate();
  };

  readonly #handleBeforePrint = (): void => {
    this.#print(true);
  };

  readonly #handleAfterPrint = (): void => {
    this.#print(false);
  };

  #print(printing: boolean): void {
    this.printing = printing;
    this.#host.requestUpdate();
    this.#renderNow();
  }
}

/** A browser that refuses a full screen leaves the page as it was. */
function ignore(): void {
  return undefined;
}
