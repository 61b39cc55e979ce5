import { DEFAULT_POLICY, inspectPolicy, type Policy } from '@lerend/core/model';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { icon } from '../styles/marks.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { LerendPaperElement, type PaperContent } from './lerend-paper-element.js';
import { paperFormStyles } from './lerend-paper-form.styles.js';
import { printAlone } from './print-alone.js';
import { renderSheet } from './render-sheet.js';
import { sheetColumnsStyles } from './sheet-columns.styles.js';
import { sheetStyles } from './sheet.styles.js';
import type { PaperFormTexts } from './texts.js';

const printedStyles = [tokenStyles, baseStyles, markStyles, sheetStyles, sheetColumnsStyles];

/**
 * @summary A checklist on paper: a blank form that prints, with boxes to tick and no place for a name.
 * @status experimental
 * @tag lerend-paper-form
 *
 * @event {LerendErrorEvent} lerend-error - The instrument, the wording or the policy is not in order.
 *
 * @csspart base - All of it.
 * @csspart button - The button that prints the sheet.
 * @csspart sheet - The sheet, as it is printed.
 * @csspart label - The line above the title.
 * @csspart promise - Who sees what, and from how many people.
 * @csspart hint - How to tick a box.
 * @csspart domain - A domain with its statements.
 * @csspart item - A statement with its boxes.
 * @csspart option - A box.
 * @csspart marker - The mark of a level.
 * @csspart error - What is wrong with what the element was given.
 */
export class LerendPaperForm extends LerendPaperElement<PaperFormTexts> {
  static override styles = [...printedStyles, controlStyles, paperFormStyles];
  static override properties: PropertyDeclarations = {
    policy: { attribute: false },
  };

  /** What was agreed about showing results; what the form promises follows from it. From five people on, unless given. */
  declare policy: Policy | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('policy')) {
      this.setProblem('policy', this.policy ? inspectPolicy(this.policy) : []);
    }
  }

  /** Prints the sheet by itself, without the page around it; the same as the button does. */
  print(): void {
    if (this.content === undefined || this.problems.length > 0) return;
    printAlone({
      element: this,
      template: this.#renderSheet(this.content),
      styles: printedStyles,
      foot: this.content.wording.title,
    });
  }

  protected override renderContent(content: PaperContent): TemplateResult {
    const { texts } = this;
    return html`<div class="base" part="base" lang=${this.textsLanguage}>
      <div class="bar no-print">
        <button class="button primary" part="button" type="button" @click=${this.#handlePrint}>
          ${icon('print')}<span>${texts.print}</span>
        </button>
        <p class="small quiet">${texts.printHint}</p>
      </div>
      ${this.#renderSheet(content)}
    </div>`;
  }

  #renderSheet({ instrument, wording }: PaperContent): TemplateResult {
    const { texts, textsLanguage, label, policy } = this;
    return renderSheet({
      instrument,
      wording,
      texts,
      textsLanguage,
      label,
      policy: policy ?? DEFAULT_POLICY,
    });
  }

  #handlePrint(): void {
    this.print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lerend-paper-form': LerendPaperForm;
  }
}
