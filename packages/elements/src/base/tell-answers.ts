import { LerendAnswerEvent } from '../events/lerend-answer-event.js';
import { LerendCompleteEvent } from '../events/lerend-complete-event.js';
import type { AnswerBook } from './answer-book.js';

/** Tells listeners what a person changed since they were told last: each slot, one `change`, and the last open answer. */
export function tellAnswers(element: HTMLElement, book: AnswerBook): void {
  const { slots, completed } = book.settle();
  if (slots.length === 0) return;
  for (const slot of slots) {
    element.dispatchEvent(new LerendAnswerEvent({ slot, answer: book.answers[slot] ?? null }));
  }
  element.dispatchEvent(new Event('change', { bubbles: true }));
  if (completed) element.dispatchEvent(new LerendCompleteEvent());
}
