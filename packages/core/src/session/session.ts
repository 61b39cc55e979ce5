import { failure, isAnswered, issue, success } from '../model/index.js';
import type {
  Answer,
  AnswerChecker,
  Answers,
  AnswerSlot,
  CollectAbility,
  InstrumentBase,
  Result,
} from '../model/index.js';
import { quoted } from '../model/quoted.js';
import { createBroadcast } from './broadcast.js';
import type { RejectedAnswer, Session, SessionSnapshot, SessionState } from './session-model.js';
import { describeState } from './state.js';

export interface SessionOptions {
  /** The way of input, for a kind that has more than one: a quadrant's `point` or `items`. */
  readonly input?: string;
}

/**
 * Opens the filling in of one instrument by what its kind knows of collecting, so that it pulls in no other kind.
 * Of a snapshot it keeps every answer that this version of the instrument can take, and lists the others as `rejected`.
 */
export function openSession<Instrument extends InstrumentBase<string>>(
  collect: CollectAbility<Instrument>,
  instrument: Instrument,
  snapshot?: SessionSnapshot,
  options: SessionOptions = {},
): Session {
  const slots = collect.slots(instrument, options.input);
  const check = checkerOf(instrument, slots, collect.compileAnswerChecker(instrument));
  const restored = restore(instrument, check, snapshot);
  const changes = createBroadcast<SessionState>();
  let state = describeState(slots, restored.answers);

  function change(answers: ReadonlyMap<string, Answer>): SessionState {
    state = describeState(slots, answers);
    const changed = state;
    changes.tell(changed);
    return changed;
  }

  function clear(slot?: string): SessionState {
    const before = Object.entries(state.answers);
    const left = before.filter(([id]) => slot !== undefined && id !== slot);
    return left.length === before.length ? state : change(new Map(left));
  }

  function answerSlot(slot: string, answer: Answer): Result<SessionState> {
    const problem = check(slot, answer);
    if (problem !== undefined) return failure(issue(['answers', slot], problem));
    if (!isAnswered(answer)) return success(clear(slot));
    if (state.answers[slot] === answer) return success(state);
    return success(change(new Map([...Object.entries(state.answers), [slot, answer]])));
  }

  return {
    get state() {
      return state;
    },
    rejected: restored.rejected,
    answer: answerSlot,
    clear,
    snapshot: () => ({ instrument: instrument.id, version: instrument.version, answers: state.answers }),
    response: (person = {}) => ({
      instrument: instrument.id,
      version: instrument.version,
      ...(person.respondent === undefined ? {} : { respondent: person.respondent }),
      ...(person.role === undefined ? {} : { role: person.role }),
      answers: state.answers,
    }),
    subscribe: (listener) => changes.subscribe(listener),
  };
}

/** Also refuses what another way of input would take, which the kind's own checker lets through. */
function checkerOf(
  instrument: InstrumentBase<string>,
  slots: readonly AnswerSlot[],
  check: AnswerChecker,
): AnswerChecker {
  const known = new Set(slots.map((slot) => slot.id));
  return (slot, answer) =>
    known.has(slot)
      ? check(slot, answer)
      : `${quoted(slot)} is not asked here: version ${instrument.version} of ${instrument.id} has no such place.`;
}

function restore(
  instrument: InstrumentBase<string>,
  check: AnswerChecker,
  snapshot: SessionSnapshot | undefined,
): { readonly answers: ReadonlyMap<string, Answer>; readonly rejected: readonly RejectedAnswer[] } {
  const answers = new Map<string, Answer>();
  const rejected: RejectedAnswer[] = [];
  const given: Answers = snapshot?.answers ?? {};
  const foreign =
    snapshot !== undefined && snapshot.instrument !== instrument.id
      ? `This answer was given to ${snapshot.instrument}, not to ${instrument.id}.`
      : undefined;
  for (const [slot, answer] of Object.entries(given)) {
    if (!isAnswered(answer)) continue;
    const message = foreign ?? check(slot, answer);
    if (message === undefined) answers.set(slot, answer);
    else rejected.push(Object.freeze({ slot, answer, message }));
  }
  return { answers, rejected: Object.freeze(rejected) };
}
