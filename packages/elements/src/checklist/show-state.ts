import type { ChecklistInstrument } from '@lerend/core/checklist';
import { isAnswered, type Answer } from '@lerend/core/model';
import type { SessionState } from '@lerend/core/session';
import { buildLevels, itemsInOrder, treeOf, type ChecklistContent } from './build-tree.js';

/** The statement that an element of the tree belongs to. */
export function itemOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-item]')?.dataset.item;
}

export function fieldsetOf(root: ShadowRoot, item: string): HTMLFieldSetElement | undefined {
  const found = root.getElementById(`item-${item}`);
  return found instanceof HTMLFieldSetElement ? found : undefined;
}

/** The first open statement in the order that is shown, of one domain or of all. */
export function firstOpenItem(
  instrument: ChecklistInstrument,
  state: SessionState,
  domain?: string,
): string | undefined {
  return itemsInOrder(instrument).find(
    (item) => (domain === undefined || item.domain === domain) && !isAnswered(state.answers[item.id]),
  )?.id;
}

/** The radio that takes the focus of a statement: the chosen one, else the first. */
export function radioOf(root: ShadowRoot, item: string): HTMLInputElement | undefined {
  const fieldset = fieldsetOf(root, item);
  return (
    fieldset?.querySelector<HTMLInputElement>('.chosen input') ??
    fieldset?.querySelector<HTMLInputElement>('input') ??
    undefined
  );
}

/** Brings a tree from one state to another and touches only what differs. */
export function showAnswers(
  root: ShadowRoot,
  { instrument }: ChecklistContent,
  before: SessionState['answers'],
  { answers }: SessionState,
): void {
  for (const { id } of instrument.items) {
    if (answers[id] !== before[id]) showAnswer(root, id, answers[id] ?? null);
  }
}

/**
 * Says how many are left, in all and per domain, where that is not what it said before. It never shows what was
 * answered.
 */
export function showProgress(
  root: ShadowRoot,
  { instrument, texts }: ChecklistContent,
  before: SessionState | undefined,
  { progress, complete }: SessionState,
  readonly: boolean,
): void {
  const { answered, total, groups } = progress;
  if (answered !== before?.progress.answered) {
    const left = complete ? texts.complete(total) : texts.left(total - answered, total);
    root.getElementById('foot')?.classList.toggle('complete', complete);
    setText(root.getElementById('progress'), readonly ? texts.readOnly(answered, total) : left);
  }
  for (const { id } of instrument.domains) {
    const group = groups[id];
    if (group === undefined || group.answered === before?.progress.groups[id]?.answered) continue;
    const button = root.getElementById(`to-${id}`);
    const plots = button?.querySelectorAll('i') ?? [];
    setText(button?.querySelector('.count'), texts.domainProgress(group.answered, group.total));
    for (let index = 0; index < plots.length; index += 1) {
      plots[index]?.classList.toggle('on', index < group.answered);
    }
  }
}

/** Opens or closes what the levels of a statement look like. */
export function toggleLevels(content: ChecklistContent, button: Element, open: boolean): void {
  const item = itemOf(button);
  const tools = button.parentElement;
  if (item === undefined || tools === null) return;
  tools.parentElement?.querySelector('.levels')?.remove();
  const described = content.wording.items[item]?.levels !== undefined;
  if (button instanceof HTMLElement) button.hidden = !described;
  if (open && described) tools.after(buildLevels(content, item));
  button.setAttribute('aria-expanded', String(open));
  setText(button, open ? content.texts.hideLevels : content.texts.showLevels);
}

/** Puts a tree in another language where it stands, so that focus, answers and scroll stay as they are. */
export function changeLanguage(root: ShadowRoot, content: ChecklistContent): void {
  const wanted = treeOf(content);
  const base = root.querySelector<HTMLElement>('.base');
  if (base !== null) base.lang = content.language;
  const labels = wanted.querySelectorAll('[data-label]');
  root.querySelectorAll('[data-label]').forEach((element, index) => {
    element.setAttribute('aria-label', labels[index]?.getAttribute('aria-label') ?? '');
  });
  const texts = wanted.querySelectorAll<HTMLElement>('[data-text]');
  root.querySelectorAll<HTMLElement>('[data-text]').forEach((element, index) => {
    const source = texts[index];
    if (source === undefined) return;
    element.replaceChildren(...source.cloneNode(true).childNodes);
    if (source.lang === '') element.removeAttribute('lang');
    else element.lang = source.lang;
  });
  for (const more of root.querySelectorAll('.more')) {
    toggleLevels(content, more, more.getAttribute('aria-expanded') === 'true');
  }
}

export interface ChecklistMode {
  readonly inactive: boolean;
  readonly readonly: boolean;
  readonly required: boolean;
}

/** Shows whether a person may answer, and must. */
export function showMode(
  root: ShadowRoot,
  instrument: ChecklistInstrument,
  { inactive, readonly, required }: ChecklistMode,
): void {
  const base = root.querySelector('.base');
  base?.classList.toggle('inactive', inactive);
  base?.classList.toggle('fixed', inactive || readonly);
  for (const { id } of instrument.items) {
    const fieldset = fieldsetOf(root, id);
    if (fieldset === undefined) continue;
    fieldset.disabled = inactive;
    fieldset.ariaReadOnly = readonly ? 'true' : null;
    fieldset.ariaRequired = required ? 'true' : null;
  }
}

/** Says something to a screen reader. */
export function sayStatus(root: ShadowRoot, text: string): void {
  setText(root.getElementById('status'), text);
}

function showAnswer(root: ShadowRoot, item: string, answer: Answer): void {
  const fieldset = fieldsetOf(root, item);
  if (fieldset === undefined) return;
  fieldset.classList.toggle('answered', isAnswered(answer));
  for (const input of fieldset.querySelectorAll('input')) {
    const chosen = input.value === String(answer);
    if (input.checked !== chosen) input.checked = chosen;
    input.parentElement?.classList.toggle('chosen', chosen);
  }
}

function setText(element: Element | null | undefined, text: string): void {
  if (element) element.textContent = text;
}
