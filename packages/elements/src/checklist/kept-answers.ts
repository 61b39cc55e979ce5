import { checklistCollect, type ChecklistInstrument } from '@lerend/core/checklist';
import type { Answers, Issue } from '@lerend/core/model';
import { openSession, type Session, type SessionSnapshot } from '@lerend/core/session';

/** Answers as a host gave them, as a value or as an object, which may come before the instrument does. */
export interface GivenAnswers {
  readonly text: string;
  readonly answers: Answers;
  /** What they were given to; absent when that is whatever is shown. */
  readonly origin?: { readonly instrument: string; readonly version: string };
  /** The respondent and role that came with a value; they go out with it again. */
  readonly person: { readonly respondent?: string; readonly role?: string };
  readonly issues: readonly Issue[];
}

const none: GivenAnswers = { text: '', answers: {}, person: {}, issues: [] };

/** Reads a response as a form keeps it. Whether its answers fit is for the session to say. Never throws. */
export function readValue(value: string | null | undefined): GivenAnswers {
  const text = value ?? '';
  if (text === '') return none;
  const response = parse(text);
  if (!isRecord(response)) return refuse('A value is a response as a JSON string, or empty.');
  const { instrument, version, answers, respondent, role } = response;
  if (typeof instrument !== 'string' || typeof version !== 'string' || !isRecord(answers)) {
    return refuse('A response has an instrument, a version and answers.');
  }
  return {
    text,
    answers: answers as Answers,
    origin: { instrument, version },
    person: {
      ...(typeof respondent === 'string' ? { respondent } : {}),
      ...(typeof role === 'string' ? { role } : {}),
    },
    issues: [],
  };
}

/** The answers of one element: a session where there is an instrument, and what was given where there is none yet. */
export class KeptAnswers {
  session: Session | undefined;
  #instrument: ChecklistInstrument | undefined;
  #waiting: GivenAnswers | undefined;
  #person: GivenAnswers['person'] = {};

  get value(): string {
    if (this.#waiting !== undefined) return this.#waiting.text;
    if (this.session === undefined || this.session.state.progress.answered === 0) return '';
    return JSON.stringify(this.session.response(this.#person));
  }

  get answers(): Answers {
    return this.#waiting?.answers ?? this.session?.state.answers ?? {};
  }

  /** Keeps answers until `settle`. */
  give(given: GivenAnswers): void {
    this.#waiting = given;
  }

  /** Goes over to another instrument; answers to another version of the same one go along. */
  open(instrument: ChecklistInstrument | undefined): void {
    const snapshot = this.session?.snapshot();
    if (snapshot !== undefined && (instrument === undefined || instrument.id === snapshot.instrument)) {
      this.#waiting ??= given(this.value, snapshot, this.#person);
    }
    this.#instrument = instrument;
    this.session = undefined;
    if (instrument !== undefined) this.#waiting ??= none;
  }

  /** Takes what was given into a session. Says what did not fit; `undefined` when there was nothing to take. */
  settle(): readonly Issue[] | undefined {
    const instrument = this.#instrument;
    const waiting = this.#waiting;
    if (instrument === undefined || waiting === undefined) return undefined;
    const origin = waiting.origin ?? { instrument: instrument.id, version: instrument.version };
    this.#waiting = undefined;
    this.#person = waiting.person;
    this.session = openSession(checklistCollect, instrument, { ...origin, answers: waiting.answers });
    const rejected = this.session.rejected.map(({ slot, message }) => ({ path: ['answers', slot], message }));
    return [...waiting.issues, ...rejected];
  }
}

function given(text: string, snapshot: SessionSnapshot, person: GivenAnswers['person']): GivenAnswers {
  return { text, answers: snapshot.answers, origin: snapshot, person, issues: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(message: string): GivenAnswers {
  return { ...none, issues: [{ path: [], message }] };
}
