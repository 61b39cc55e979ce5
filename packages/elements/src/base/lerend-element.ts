import { LitElement } from 'lit';
import type { Issue } from '@lerend/core/model';
import { LanguageController } from '../controllers/language-controller.js';
import { LerendErrorEvent } from '../events/lerend-error-event.js';
import { chooseLocale, type Locale } from './locale.js';
import { VERSION } from './version.js';

/** What every Lerend element has: its texts in the language of the page, and a bounded way to say what is wrong. */
export abstract class LerendElement<Texts> extends LitElement {
  static readonly version: string = VERSION;
  /** Filled by the define function; an element without texts cannot be defined. */
  static locales: readonly Locale<unknown>[] = [];

  protected readonly language = new LanguageController(this);
  #problems: ReadonlyMap<string, readonly Issue[]> = new Map();

  /** The texts of the element in the nearest language. */
  protected get texts(): Texts {
    return this.#chosen.texts;
  }

  /** The language of `texts`, for a `lang` attribute where it differs from the page's. */
  protected get textsLanguage(): string {
    return this.#chosen.locale;
  }

  /** What is wrong with what the element was given; empty when nothing is. */
  protected get problems(): readonly Issue[] {
    return [...this.#problems.values()].flat();
  }

  /**
   * Notes what is wrong with one subject (a property) and fires `lerend-error`; an empty list takes it back.
   * Call it from `willUpdate`, never from a render.
   */
  protected setProblem(subject: string, issues: readonly Issue[]): void {
    const problems = new Map(this.#problems);
    problems.delete(subject);
    if (issues.length > 0) problems.set(subject, issues);
    this.#problems = problems;
    if (issues.length > 0) this.dispatchEvent(new LerendErrorEvent({ subject, issues }));
  }

  get #chosen(): Locale<Texts> {
    const { locales } = this.constructor as typeof LerendElement;
    const chosen = chooseLocale(locales, this.language.language);
    if (chosen === undefined) {
      throw new Error(`<${this.localName}> has no texts: define it with at least one locale.`);
    }
    return chosen as Locale<Texts>;
  }
}
