import type { Issue } from '../model/index.js';
import {
  between,
  count,
  entries,
  id,
  inTurn,
  inspect,
  isRecord,
  list,
  oneOf,
  optional,
  own,
  shape,
  when,
} from '../model/inspect.js';
import { figure, reportShape } from '../model/inspect-report.js';

const chance = between(0, 1);

/** Two numbers by axis id, whatever the axes are called. */
function perAxis(lowest: number, highest: number) {
  const number = between(lowest, highest);
  return inTurn(
    when(
      (value) => isRecord(value) && Object.keys(value).length === 2,
      'A number for each of the two axes should stand here.',
    ),
    (value, path, issues) => {
      for (const key of Object.keys(value as object)) number(own(value, key), [...path, key], issues);
    },
  );
}

const bases = {
  class: shape({ id }),
  edge: shape({ neighbours: list(id) }),
  uncertain: shape({ neighbours: list(id, 2) }),
  'no-shared-culture': shape({ because: oneOf('spread-over-classes', 'polarised-axis') }),
};

/** A chance for each class, whatever the classes are called. */
const chances = inTurn(
  when((value) => isRecord(value), 'A chance for each class should stand here.'),
  (value, path, issues) => {
    for (const key of Object.keys(value as object)) chance(own(value, key), [...path, key], issues);
  },
);

const target = oneOf('team', 'process');
/** Few people leave so much open that the region reaches far beyond the plane. */
const length = between(0, Number.MAX_VALUE);

const reportCheck = reportShape('quadrant', {
  input: oneOf('point', 'items'),
  almostEveryone: optional(id),
  result: figure(
    shape({
      placed: count,
      centroid: perAxis(-1, 1),
      spread: figure(shape({ distance: between(0, 3), deviation: perAxis(0, 3) })),
      shares: entries({ count, share: chance }),
      place: inTurn(
        shape({ type: oneOf('class', 'edge', 'uncertain', 'no-shared-culture') }),
        (value, path, issues) => {
          bases[own(value, 'type') as keyof typeof bases](value, path, issues);
        },
      ),
      certainty: figure(shape({ target, probabilities: chances })),
      region: figure(
        shape({
          target,
          halfLong: length,
          halfShort: length,
          angle: between(-Math.PI / 2, Math.PI / 2),
        }),
      ),
      meanDistance: figure(between(0, 3)),
    }),
  ),
});

/** Checks what the elements rely on in a report of a quadrant. Never throws. */
export function inspectQuadrantReport(report: unknown): readonly Issue[] {
  return inspect(report, reportCheck);
}
