import type { Answers } from '@lerend/core/model';
import { STAGE_SLOT, type StagesInstrument } from '@lerend/core/stages';
import type { AnswerBook } from '../base/answer-book.js';
import { tellAnswers } from '../base/tell-answers.js';
import type { ContentHandlers } from './render-content.js';
import { tickMark } from './tick-mark.js';

export interface AnsweringHost {
  readonly element: HTMLElement;
  editable(): boolean;
  instrument(): StagesInstrument | undefined;
  /** A person is answering: what the form holds changed. */
  answered(): void;
}

/** What a person does while filling in, and what the page is told of it. */
export class Answering {
  readonly #host: AnsweringHost;
  readonly #book: AnswerBook;

  constructor(host: AnsweringHost, book: AnswerBook) {
    this.#host = host;
    this.#book = book;
  }

  readonly handlers: ContentHandlers = {
    pick: (stage) => {
      this.#answer({ [STAGE_SLOT]: stage });
    },
    tick: (mark, recognised) => {
      const instrument = this.#host.instrument();
      if (instrument !== undefined) {
        this.#answer(tickMark(instrument, this.#book.answers, mark, recognised));
      }
    },
  };

  #answer(answers: Answers): void {
    if (!this.#host.editable()) return;
    this.#book.answer(answers);
    this.#host.answered();
    this.#host.element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    tellAnswers(this.#host.element, this.#book);
  }
}
