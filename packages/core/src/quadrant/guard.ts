import type { Issue } from '../model/index.js';
import {
  between,
  byId,
  count,
  entries,
  id,
  inTurn,
  inspect,
  instrumentShape,
  isRecord,
  list,
  oneOf,
  own,
  shape,
  source,
  text,
  when,
  wordingShape,
} from '../model/inspect.js';
import { figure, reportShape } from '../model/inspect-report.js';
import type { QuadrantClass, QuadrantInstrument } from './instrument.js';

const axis = shape({ id, source });
const side = oneOf('low', 'high');

const shapeCheck = instrumentShape('quadrant', {
  axes: shape({ vertical: axis, horizontal: axis }),
  items: entries({ axis: id }),
  classes: inTurn(
    entries({ source, vertical: side, horizontal: side, characteristics: list(shape({ id, source })) }),
    when((value) => {
      const classes = value as readonly QuadrantClass[];
      const corners = new Set(classes.map((each) => each.vertical + each.horizontal));
      return classes.length === 4 && corners.size === 4;
    }, 'Four classes should stand here, one for each corner.'),
  ),
  scoring: shape({ type: oneOf('centroid'), band: between(0, 1) }),
});

/** Runs on what has the right shape: answers by axis and by statement cannot be mixed up, and are complete. */
const slotsCheck = when((value) => {
  const { axes, items } = value as QuadrantInstrument;
  const [vertical, horizontal] = [axes.vertical.id, axes.horizontal.id];
  const on = (axis: string) => items.filter((item) => item.axis === axis).length;
  return (
    vertical !== horizontal &&
    items.every((item) => item.id !== vertical && item.id !== horizontal) &&
    items.length === 8 &&
    on(vertical) === 4 &&
    on(horizontal) === 4
  );
}, 'There should be two axes, and four statements for each, all with ids of their own.');

const instrumentCheck = inTurn(shapeCheck, slotsCheck);

/** Checks what the elements rely on in a quadrant; empty where all is there. Never throws. */
export function inspectQuadrantInstrument(instrument: unknown): readonly Issue[] {
  return inspect(instrument, instrumentCheck);
}

const fiveTexts = inTurn(
  list(text, 5),
  when((value) => Array.isArray(value) && value.length === 5, 'Five texts should stand here.'),
);

/** Checks that a wording has every text of the quadrant. Never throws. */
export function inspectQuadrantWording(instrument: QuadrantInstrument, wording: unknown): readonly Issue[] {
  const { axes, items, classes } = instrument;
  return inspect(
    wording,
    wordingShape(instrument.id, {
      axes: byId(
        [axes.vertical, axes.horizontal],
        shape({ title: text, question: text, low: text, high: text, steps: fiveTexts }),
      ),
      items: byId(items, shape({ statement: text })),
      scale: fiveTexts,
      classes: byId(classes, shape({ title: text, description: text })),
      characteristics: byId(
        classes.flatMap((each) => each.characteristics),
        text,
      ),
    }),
  );
}

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
  'no-shared-culture': shape({ because: oneOf('spread-over-classes', 'polarised-axis') }),
};

const reportCheck = reportShape('quadrant', {
  input: oneOf('point', 'items'),
  result: figure(
    shape({
      placed: count,
      centroid: perAxis(-1, 1),
      spread: figure(shape({ distance: between(0, 3), deviation: perAxis(0, 3) })),
      shares: entries({ count, share: between(0, 1) }),
      place: inTurn(shape({ type: oneOf('class', 'edge', 'no-shared-culture') }), (value, path, issues) =>
        bases[own(value, 'type') as keyof typeof bases](value, path, issues),
      ),
    }),
  ),
});

/** Checks what the elements rely on in a report of a quadrant. Never throws. */
export function inspectQuadrantReport(report: unknown): readonly Issue[] {
  return inspect(report, reportCheck);
}
