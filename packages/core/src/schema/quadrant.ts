import * as z from 'zod/mini';
import { issue } from '../model/index.js';
import type { Issue } from '../model/index.js';
import type { QuadrantInstrument } from '../quadrant/instrument.js';
import type { QuadrantWording } from '../quadrant/wording.js';
import { basis, fiveTexts, id, instrumentFields, some, source, text, wordingFields } from './fields.js';
import type { Keyed } from './fields.js';
import { namedOnce, places, refersTo, uniqueIds } from './rules.js';

const ITEMS_AN_AXIS = 4;
/** Reports call the path between the classes so. */
const RESERVED_CLASS = 'edge';

const axis = z.strictObject({ id, source, basis, neutral: z.exactOptional(z.boolean()) });
const side = z.enum(['low', 'high']);
const characteristic = z.strictObject({ id, source });

export const quadrantInstrument: z.ZodMiniType<QuadrantInstrument> = z.strictObject({
  kind: z.literal('quadrant'),
  ...instrumentFields,
  axes: z.strictObject({ vertical: axis, horizontal: axis }),
  items: z.array(z.strictObject({ id, axis: id, basis })).check(z.length(2 * ITEMS_AN_AXIS)),
  classes: z
    .array(
      z.strictObject({
        id,
        source,
        basis,
        vertical: side,
        horizontal: side,
        characteristics: z.array(characteristic),
      }),
    )
    .check(z.length(4)),
  lists: z.exactOptional(some(z.strictObject({ id, source, characteristics: some(characteristic) }))),
  scoring: z.strictObject({
    type: z.literal('centroid'),
    band: z.number().check(z.minimum(0), z.lt(1)),
    basis,
  }),
  editorial: z.array(z.enum(['items', 'band', 'classes'])),
});

/** What a shape cannot say of a quadrant. */
export function quadrantRules(instrument: QuadrantInstrument): readonly Issue[] {
  const { axes, items, classes, lists = [], editorial } = instrument;
  const both = [axes.vertical, axes.horizontal];
  const issues = [
    ...uniqueIds([
      { id: axes.vertical.id, path: ['axes', 'vertical', 'id'] },
      { id: axes.horizontal.id, path: ['axes', 'horizontal', 'id'] },
      ...places(items, 'items'),
      ...places(classes, 'classes'),
      ...classes.flatMap((each, index) => places(each.characteristics, 'classes', index, 'characteristics')),
      ...places(lists, 'lists'),
      ...lists.flatMap((each, index) => places(each.characteristics, 'lists', index, 'characteristics')),
    ]),
    ...items.flatMap((item, index) => refersTo(both, item.axis, 'axis', 'items', index, 'axis')),
    ...namedOnce(editorial, 'editorial'),
  ];
  for (const each of both) {
    const count = items.filter((item) => item.axis === each.id).length;
    if (count !== ITEMS_AN_AXIS) {
      issues.push(
        issue(
          ['items'],
          `The axis "${each.id}" has ${count} items; exactly ${ITEMS_AN_AXIS} belong to each axis.`,
        ),
      );
    }
  }
  const corners = new Set<string>();
  classes.forEach((each, index) => {
    const corner = `${each.vertical} ${each.horizontal}`;
    if (corners.has(corner)) {
      issues.push(issue(['classes', index], 'Two classes lie in this corner; each corner has one class.'));
    }
    corners.add(corner);
    if (each.id === RESERVED_CLASS) {
      issues.push(
        issue(
          ['classes', index, 'id'],
          'Reports use "edge" for the path between the classes; choose another id.',
        ),
      );
    }
  });
  return issues;
}

export function quadrantWording(
  { axes, items, classes, lists = [] }: Pick<QuadrantInstrument, 'axes' | 'items' | 'classes' | 'lists'>,
  keyed: Keyed,
): z.ZodMiniType<QuadrantWording> {
  const listTitles = keyed(lists, z.strictObject({ title: text }));
  return z.strictObject({
    ...wordingFields,
    axes: keyed(
      [axes.vertical, axes.horizontal],
      z.strictObject({ title: text, question: text, low: text, high: text, steps: fiveTexts }),
    ),
    items: keyed(items, z.strictObject({ statement: text })),
    scale: fiveTexts,
    classes: keyed(classes, z.strictObject({ title: text, short: text, description: text })),
    noSharedClass: z.exactOptional(text),
    lists: lists.length > 0 ? listTitles : z.exactOptional(listTitles),
    characteristics: keyed(
      [...classes, ...lists].flatMap((each) => each.characteristics),
      text,
    ),
  });
}
