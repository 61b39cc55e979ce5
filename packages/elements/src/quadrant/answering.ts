import { isAnswered, type Answers } from '@lerend/core/model';
import type { QuadrantInstrument, QuadrantWording } from '@lerend/core/quadrant';
import type { AnswerBook } from '../base/answer-book.js';
import { tellAnswers } from '../base/tell-answers.js';
import type { FullPlace, Place } from './geometry.js';
import type { PlaneGestureTarget } from './plane-gesture.js';
import type { ContentHandlers } from './render-content.js';
import { inWords } from './render-point.js';
import type { QuadrantTexts } from './texts.js';

export interface AnsweringHost {
  readonly element: HTMLElement;
  editable(): boolean;
  texts(): QuadrantTexts;
  instrument(): QuadrantInstrument | undefined;
  wording(): QuadrantWording | undefined;
  /** The control of a slot, or what the point is placed on. */
  control(slot: string): HTMLElement | undefined;
  plane(): HTMLElement | null;
  /** A person is answering: what the form holds changed. */
  answered(): void;
}

/** What a person does while filling in, and what the page is told of it. */
export class Answering implements PlaneGestureTarget {
  /** What a screen reader is told after a key moved the point. */
  announcement = '';
  readonly #host: AnsweringHost;
  readonly #book: AnswerBook;

  constructor(host: AnsweringHost, book: AnswerBook) {
    this.#host = host;
    this.#book = book;
  }

  editable(): boolean {
    return this.#host.editable();
  }

  place(): Place {
    const axes = this.#host.instrument()?.axes;
    const { answers } = this.#book;
    const on = (axis: string | undefined): number | null => {
      const answer = axis === undefined ? null : answers[axis];
      return typeof answer === 'number' ? answer : null;
    };
    return { vertical: on(axes?.vertical.id), horizontal: on(axes?.horizontal.id) };
  }

  move({ vertical, horizontal }: FullPlace): void {
    const axes = this.#host.instrument()?.axes;
    if (axes === undefined) return;
    this.#answer({ [axes.vertical.id]: vertical, [axes.horizontal.id]: horizontal });
  }

  settle(how: 'pointer' | 'key' = 'pointer'): void {
    tellAnswers(this.#host.element, this.#book);
    if (how === 'key') this.#announcePlace();
  }

  #announcePlace(): void {
    const instrument = this.#host.instrument();
    const wording = this.#host.wording();
    if (instrument === undefined || wording === undefined) return;
    this.announcement = inWords({ instrument, wording, texts: this.#host.texts(), place: this.place() });
  }

  /** The form knows at once, other listeners when it has settled. */
  #answer(answers: Answers): void {
    if (!this.#host.editable()) return;
    this.#book.answer(answers);
    this.announcement = '';
    this.#host.answered();
    this.#host.element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  readonly handlers: ContentHandlers = {
    slide: (axis, value, event) => {
      event.stopPropagation();
      this.#answer({ [axis]: value });
    },
    settleSlider: (event) => {
      event.stopPropagation();
      this.settle();
    },
    // A slider that was touched without being moved is answered where it stands, in the middle.
    takeSlider: (axis, event) => {
      if (isAnswered(this.#book.answers[axis]) || !this.#host.editable()) return;
      event.preventDefault();
      this.#answer({ [axis]: Number((event.currentTarget as HTMLInputElement).value) });
      this.settle();
    },
    // The button goes away, so focus moves to what it stood at.
    clearPlace: () => {
      this.#host.plane()?.focus({ preventScroll: true });
      this.#answer(Object.fromEntries(Object.keys(this.#book.answers).map((axis) => [axis, null])));
      this.settle();
      this.announcement = this.#host.texts().placeCleared;
    },
    answerItem: (item, answer, event) => {
      event.stopPropagation();
      this.#answer({ [item]: answer });
      this.settle();
    },
    clearItem: (item) => {
      this.#host.control(item)?.focus();
      this.#answer({ [item]: null });
      this.settle();
    },
  };
}
