import type { Answer, Answers, Response, Result } from '../model/index.js';

/** Answers as they were kept, of this or another version of the instrument. */
export interface SessionSnapshot {
  readonly instrument: string;
  readonly version: string;
  readonly answers: Answers;
}

export interface Progress {
  readonly answered: number;
  readonly total: number;
}

/** An answer of a snapshot that this version of the instrument cannot take. */
export interface RejectedAnswer {
  readonly slot: string;
  readonly answer: unknown;
  readonly message: string;
}

/** What a listener is told; the same object until something changes. */
export interface SessionState {
  readonly answers: Answers;
  readonly progress: Progress & { readonly groups: Readonly<Record<string, Progress>> };
  readonly complete: boolean;
  /** The first open slot in the instrument's order; `undefined` when complete. */
  readonly firstOpen: string | undefined;
}

/** Filling in one instrument: a small observable store. */
export interface Session {
  readonly state: SessionState;
  /** What of the snapshot did not fit; empty without a snapshot. */
  readonly rejected: readonly RejectedAnswer[];
  /** Refuses an answer that the instrument cannot take, and then changes nothing. */
  answer(slot: string, answer: Answer): Result<SessionState>;
  /** Takes one answer back, or all of them. */
  clear(slot?: string): SessionState;
  snapshot(): SessionSnapshot;
  /** The answers as a response, with only what is answered. */
  response(person?: { readonly respondent?: string; readonly role?: string }): Response;
  /** Calls back after every change; gives back the way to stop it. */
  subscribe(listener: (state: SessionState) => void): () => void;
}
