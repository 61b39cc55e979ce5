import type { Issue } from '../model/index.js';
import {
  between,
  count,
  entries,
  flag,
  id,
  idsOf,
  inTurn,
  inspect,
  isRecord,
  oneOf,
  optional,
  own,
  shape,
  when,
} from '../model/inspect.js';
import type { Check } from '../model/inspect.js';
import { figure, reportShape } from '../model/inspect-report.js';

const share = between(0, 1);

/** A chance for each stage, whatever the stages are called. */
const chances = inTurn(
  when(isRecord, 'A chance for each stage should stand here.'),
  (value, path, issues) => {
    for (const key of Object.keys(value as object)) share(own(value, key), [...path, key], issues);
  },
);

const certainty = inTurn(
  shape({ status: oneOf('clear', 'borderline', 'polarised') }),
  (value, path, issues) => {
    if (own(value, 'status') === 'borderline') id(own(value, 'neighbour'), [...path, 'neighbour'], issues);
  },
);

/** Runs on what has the right shape: what is said of a place is said of one that is there. */
const amongPlaces: Check = (value, path, issues) => {
  const places = new Set<unknown>([undefined, ...idsOf(own(value, 'places'))]);
  const named = [
    [['reached'], own(value, 'reached')],
    [['next'], own(value, 'next')],
    [['certainty', 'neighbour'], own(own(value, 'certainty'), 'neighbour')],
  ] as const;
  for (const [at, place] of named) {
    if (!places.has(place)) {
      issues.push({ path: [...path, ...at], message: 'This place is not in the list of places.' });
    }
  }
};

const reportCheck = reportShape('stages', {
  almostEveryone: optional(id),
  result: figure(
    inTurn(
      shape({
        answered: count,
        dontKnow: count,
        unanswered: count,
        places: entries({ count, share, atLeast: count, atLeastShare: share }, 2),
        reached: id,
        next: optional(id),
        polarised: flag,
        agreement: shape({ norm: share, band: oneOf('shared', 'mixed', 'divided') }),
        certainty,
        probabilities: shape({ target: oneOf('team', 'process'), atLeast: chances }),
        unseen: flag,
      }),
      amongPlaces,
    ),
  ),
  marks: figure(shape({ looked: count, marks: entries({ count, share }) })),
});

/** Checks what the elements rely on in a report of stages. Never throws. */
export function inspectStagesReport(report: unknown): readonly Issue[] {
  return inspect(report, reportCheck);
}
