import type { ChecklistInstrument, ChecklistWording } from '@lerend/core/checklist';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LerendElement } from '../base/lerend-element.js';
import { renderProblem } from '../base/problem.js';
import { chooseGiven, instrumentIssues, isSound, wordingIssues } from '../checklist/inspect-given.js';
import type { PaperTexts } from './texts.js';

/** A checklist in one language, found in order. */
export interface PaperContent {
  readonly instrument: ChecklistInstrument;
  readonly wording: ChecklistWording;
}

/** What the elements for paper share: a checklist, its texts in the language of the page, and what is wrong with them. */
export abstract class LerendPaperElement<Texts extends PaperTexts> extends LerendElement<Texts> {
  static override properties: PropertyDeclarations = {
    instrument: { attribute: false },
    wording: { attribute: false },
    wordings: { attribute: false },
    label: {},
  };

  /** The checklist. */
  declare instrument: ChecklistInstrument | undefined;
  /** The texts in one language. */
  declare wording: ChecklistWording | undefined;
  /** The texts by language: the nearest `lang` chooses, else the first is shown. Goes before `wording`. */
  declare wordings: readonly ChecklistWording[] | undefined;
  /** What it is for, such as a team and a school year; it stands above the title. */
  declare label: string;

  /** What can be shown now; absent where something is missing or not in order. */
  protected content: PaperContent | undefined;
  #instrument: ChecklistInstrument | undefined;
  #wording: ChecklistWording | undefined;

  constructor() {
    super();
    this.label = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const instrument = this.instrument ?? undefined;
    const wordings = this.wordings ?? (this.wording ? [this.wording] : undefined);
    const wording = chooseGiven(wordings, this.language.language);
    const newInstrument = instrument !== this.#instrument;
    if (newInstrument) this.setProblem('instrument', instrumentIssues(instrument, ''));
    if (newInstrument || wording !== this.#wording) {
      this.setProblem('wording', wordingIssues(instrument, wording));
    }
    this.#instrument = instrument;
    this.#wording = wording;
    const sound = instrument !== undefined && wording !== undefined && isSound(instrument, wording);
    this.content = sound ? { instrument, wording } : undefined;
  }

  protected abstract renderContent(content: PaperContent): TemplateResult;

  protected override render(): TemplateResult | typeof nothing {
    const { texts, problems, content } = this;
    if (problems.length > 0) {
      return html`<div class="base" part="base" lang=${this.textsLanguage}>
        ${renderProblem(texts.problem, problems, texts.moreProblems)}
      </div>`;
    }
    return content === undefined ? nothing : this.renderContent(content);
  }
}
