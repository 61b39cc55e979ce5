import { html, nothing, type TemplateResult } from 'lit';
import { renderButton } from './render-button.js';
import { renderProblem } from '../base/problem.js';
import type { ScanTexts } from './texts.js';
import type { Question, ScanActions, ScanView } from './view.js';

/** Asks on the spot, without a window of its own: two buttons, Escape goes back. */
export function renderQuestion(
  { texts }: ScanView,
  actions: ScanActions,
  asked: {
    readonly question: string;
    readonly text?: string;
    readonly yes: string;
    readonly no?: string;
    readonly act: () => void;
  },
): TemplateResult {
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') actions.cancel();
  };
  return html`<div class="question sheet" role="group" aria-labelledby="question" @keydown=${handleKey}>
    <h3 id="question" tabindex="-1">${asked.question}</h3>
    ${asked.text === undefined ? nothing : html`<p>${asked.text}</p>`}
    <div class="actions">
      ${renderButton(asked.yes, asked.act, { look: 'primary' })}
      ${renderButton(asked.no ?? texts.cancel, () => {
        actions.cancel();
      })}
    </div>
  </div>`;
}

export function renderTrouble({
  texts,
  trouble,
}: Pick<ScanView, 'texts' | 'trouble'>): TemplateResult | typeof nothing {
  if (trouble === undefined) return nothing;
  return html`<div class="trouble">
    ${renderProblem(texts[trouble.problem], trouble.issues, texts.moreProblems)}
    ${renderButton(texts.retry, trouble.retry)}
  </div>`;
}

/** The button that leads to a question, in the place of which the question then stands. */
export function renderAsking(actions: ScanActions, question: Question, label: string): TemplateResult {
  return renderButton(
    label,
    () => {
      actions.ask(question);
    },
    { asks: question },
  );
}

/** Erasing stands on every screen that is not somebody's own. */
export function renderErase(view: ScanView, actions: ScanActions): TemplateResult {
  const { texts, round, question } = view;
  return html`<section class="erase">
    <h3>${texts.eraseTitle[round.kind]}</h3>
    <p class="quiet">${texts.eraseText}</p>
    ${
      question === 'erase'
        ? renderQuestion(view, actions, {
            question: texts.eraseQuestion,
            yes: texts.eraseYes,
            act: () => {
              actions.erase();
            },
          })
        : renderAsking(actions, 'erase', texts.erase)
    }
  </section>`;
}

/** Each file as a button that saves it, and as text to copy where a download is not possible. */
export function renderFiles({ texts, files = [] }: ScanView, actions: ScanActions): TemplateResult {
  return html`<ul class="files">
    ${files.map(
      (file) =>
        html`<li>
          ${renderButton(texts.saveAs(file.label), () => {
            actions.save(file);
          })}
          <details>
            <summary>${texts.asText(file.label)}</summary>
            <textarea
              class="field"
              rows="6"
              readonly
              autocomplete="off"
              spellcheck="false"
              aria-label=${texts.asText(file.label)}
              .value=${file.text}
            ></textarea>
            <div class="actions">
              ${renderButton(texts.copy, (event: Event) => void copy(event, texts))}
              <output class="small quiet"></output>
            </div>
          </details>
        </li>`,
    )}
  </ul>`;
}

/** Follows a `details` whose content is made when it is opened. */
export function openOf(event: Event): boolean {
  return (event.currentTarget as HTMLDetailsElement).open;
}

async function copy(event: Event, texts: ScanTexts): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const details = button.closest('details');
  const text = details?.querySelector('textarea');
  const output = details?.querySelector('output');
  if (text == null || output == null) return;
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    output.value = texts.copied;
  } catch {
    // Frames without permission cannot write to the clipboard, but a person can.
    text.focus();
    output.value = texts.selected;
  }
}
