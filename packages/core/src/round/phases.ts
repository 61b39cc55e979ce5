/** The life of a round, in this order; no round goes back. */
export type RoundPhase = 'draft' | 'open' | 'closed' | 'released';

/** What can be asked of a round. Counting who handed in and erasing everything can always be. */
export type RoundAction =
  'change-setup' | 'open' | 'save-draft' | 'hand-in' | 'close' | 'release' | 'report' | 'save-plan';

const MAY: Readonly<Record<RoundPhase, readonly RoundAction[]>> = {
  draft: ['change-setup', 'open'],
  open: ['save-draft', 'hand-in', 'close'],
  closed: ['release'],
  released: ['report', 'save-plan'],
};

/** Whether a round in this phase takes the action. */
export function mayDo(phase: RoundPhase, action: RoundAction): boolean {
  return MAY[phase].includes(action);
}

const BEGUN = 'What was fixed when this round began stays fixed. Begin another round to change it.';
const NOT_OPEN = 'This round has not begun yet. Open it first.';
const CLOSED = 'This round is closed and takes no more answers.';
const NO_REPORT = 'There is no report while the round is open. Close the round first.';

/** Why a round in this phase does not take the action: a sentence that says what to do. */
export function whyNot(phase: RoundPhase, action: RoundAction): string {
  switch (action) {
    case 'change-setup':
      return BEGUN;
    case 'open':
      return 'This round has begun already.';
    case 'save-draft':
    case 'hand-in':
      return phase === 'draft' ? NOT_OPEN : CLOSED;
    case 'close':
      return phase === 'draft' ? NOT_OPEN : 'This round is closed already.';
    case 'release':
      return phase === 'released' ? 'The report of this round is made already.' : NO_REPORT;
    case 'report':
      return phase === 'closed'
        ? 'The report of this round is not made yet. Make its release first.'
        : NO_REPORT;
    case 'save-plan':
      return 'A plan follows from the report. Close the round and open its report first.';
    default:
      return action satisfies never;
  }
}
