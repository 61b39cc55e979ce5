import type { Issue } from '../model/index.js';
import {
  between,
  count,
  entries,
  flag,
  inTurn,
  inspect,
  list,
  oneOf,
  optional,
  own,
  shape,
} from '../model/inspect.js';
import { figure, reportShape } from '../model/inspect-report.js';

const norm = between(0, 1);
const place = oneOf('left', 'neutral', 'right');

const certainty = inTurn(
  shape({ status: oneOf('clear', 'borderline', 'polarised') }),
  (value, path, issues) => {
    if (own(value, 'status') === 'borderline') place(own(value, 'neighbour'), [...path, 'neighbour'], issues);
  },
);

const reportCheck = reportShape('pairs', {
  pairs: entries({
    almostEveryone: optional(between(-3, 3, true)),
    result: figure(
      shape({
        counts: list(count, 5),
        answered: count,
        dontKnow: count,
        unanswered: count,
        mean: between(-1, 1),
        sides: shape({ left: count, neutral: count, right: count }),
        place,
        polarised: flag,
        agreement: shape({ norm, band: oneOf('shared', 'mixed', 'divided') }),
        certainty,
        probabilities: shape({
          target: oneOf('team', 'process'),
          left: norm,
          neutral: norm,
          right: norm,
        }),
        unseen: flag,
      }),
    ),
  }),
});

/** Checks what the elements rely on in a report of pairs. Never throws. */
export function inspectPairsReport(report: unknown): readonly Issue[] {
  return inspect(report, reportCheck);
}
