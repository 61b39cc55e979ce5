import type { Issue } from '../model/index.js';
import {
  between,
  byId,
  entries,
  id,
  inTurn,
  inspect,
  instrumentShape,
  list,
  oneOf,
  optional,
  shape,
  source,
  text,
  when,
  wordingShape,
} from '../model/inspect.js';
import type { QuadrantClass, QuadrantInstrument } from './instrument.js';

const axis = shape({ id, source });
const side = oneOf('low', 'high');

const characteristics = list(shape({ id, source }));

const shapeCheck = instrumentShape('quadrant', {
  axes: shape({ vertical: axis, horizontal: axis }),
  items: entries({ axis: id }),
  classes: inTurn(
    entries({ source, vertical: side, horizontal: side, characteristics }),
    when((value) => {
      const classes = value as readonly QuadrantClass[];
      const corners = new Set(classes.map((each) => each.vertical + each.horizontal));
      return classes.length === 4 && corners.size === 4;
    }, 'Four classes should stand here, one for each corner.'),
  ),
  lists: optional(entries({ characteristics })),
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
  const { axes, items, classes, lists = [] } = instrument;
  return inspect(
    wording,
    wordingShape(instrument.id, {
      axes: byId(
        [axes.vertical, axes.horizontal],
        shape({ title: text, question: text, low: text, high: text, steps: fiveTexts }),
      ),
      items: byId(items, shape({ statement: text })),
      scale: fiveTexts,
      classes: byId(classes, shape({ title: text, short: text, description: text })),
      noSharedClass: optional(text),
      ...(lists.length === 0 ? {} : { lists: byId(lists, shape({ title: text })) }),
      characteristics: byId(
        [...classes, ...lists].flatMap((each) => each.characteristics),
        text,
      ),
    }),
  );
}
