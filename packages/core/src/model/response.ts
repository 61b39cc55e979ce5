/**
 * A person's answer. A checklist's answer is the scale point's integer value, a quadrant's an integer of its way of
 * input; `null` is unanswered. "Don't know" and "not applicable" are answers that stay out of scores.
 */
export type Answer = number | null | 'dont-know' | 'not-applicable';

/** Answers by item id (or by axis id, for a point); a missing key is the same as `null`. */
export type Answers = Readonly<Record<string, Answer>>;

/** What one person answered to one instrument. It holds no moment in time. */
export interface Response {
  readonly instrument: string;
  readonly version: string;
  /** An opaque token of the host; it never reaches a report. */
  readonly respondent?: string;
  readonly role?: string;
  readonly answers: Answers;
}

/** Tells an answer from an open place. Zero is an answer. */
export function isAnswered(answer: Answer | undefined): boolean {
  return answer !== null && answer !== undefined;
}
