import {
  issue,
  type Answers,
  type CollectAbility,
  type InstrumentBase,
  type Issue,
} from '@lerend/core/model';
import { openSession, type Session, type SessionOptions } from '@lerend/core/session';

export interface OpenedSession {
  readonly session: Session;
  /** What of the value did not fit. */
  readonly issues: readonly Issue[];
}

/** Opens the filling in of an instrument from a form value: keeps what fits, and says what does not. */
export function openFromValue<Instrument extends InstrumentBase<string>>(
  collect: CollectAbility<Instrument>,
  instrument: Instrument,
  value: string,
  options: SessionOptions = {},
): OpenedSession {
  const empty = (issues: readonly Issue[]): OpenedSession => ({
    session: openSession(collect, instrument, undefined, options),
    issues,
  });
  if (value === '') return empty([]);
  const response = parseJson(value);
  if (!isRecord(response) || !isRecord(response.answers)) {
    return empty([issue([], 'The value should be a response as JSON, with its answers by id.')]);
  }
  const session = openSession(
    collect,
    instrument,
    {
      instrument: String(response.instrument),
      version: String(response.version),
      // The session checks each answer by itself.
      answers: response.answers as Answers,
    },
    options,
  );
  return {
    session,
    issues: session.rejected.map(({ slot, message }) => issue(['answers', slot], message)),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
