import * as z from 'zod/mini';
import { issue } from '../model/index.js';
import type { Issue } from '../model/index.js';
import type { PairsInstrument } from '../pairs/instrument.js';
import type { PairsWording } from '../pairs/wording.js';
import { basis, id, instrumentFields, source, text, wordingFields } from './fields.js';
import type { Keyed } from './fields.js';
import { LARGEST_IN_FRACTION } from './limits.js';
import { namedOnce, places, uniqueIds } from './rules.js';

const MOST_PAIRS = 30;
const REACHES = [2, 3] as const;

const pole = z.strictObject({ id });

/** A band may have no width, which a cut cannot. */
const band = z.strictObject({
  numerator: z.int().check(z.minimum(0), z.maximum(LARGEST_IN_FRACTION)),
  denominator: z.int().check(z.minimum(1), z.maximum(LARGEST_IN_FRACTION)),
});

export const pairsInstrument: z.ZodMiniType<PairsInstrument> = z.strictObject({
  kind: z.literal('pairs'),
  ...instrumentFields,
  poles: z.exactOptional(z.strictObject({ left: pole, right: pole })),
  pairs: z
    .array(z.strictObject({ id, source, basis, aim: z.exactOptional(z.enum(['left', 'right'])) }))
    .check(z.minLength(1), z.maxLength(MOST_PAIRS)),
  positions: z.strictObject({ reach: z.literal(REACHES), basis }),
  scoring: z.strictObject({ type: z.literal('mean-position'), band, basis }),
  editorial: z.array(z.enum(['pairs', 'statements', 'positions', 'band', 'aims'])),
});

/** What a shape cannot say of pairs. */
export function pairsRules({ poles, pairs, scoring, editorial }: PairsInstrument): readonly Issue[] {
  const issues = [
    ...uniqueIds([
      ...(poles === undefined
        ? []
        : [
            { id: poles.left.id, path: ['poles', 'left', 'id'] },
            { id: poles.right.id, path: ['poles', 'right', 'id'] },
          ]),
      ...places(pairs, 'pairs'),
    ]),
    ...namedOnce(editorial, 'editorial'),
  ];
  if (scoring.band.numerator >= scoring.band.denominator) {
    issues.push(issue(['scoring', 'band'], 'The neutral band reaches less than one position to each side.'));
  }
  return issues;
}

const twoTexts = { left: text, right: text };

/** The texts of one instrument; of any at all, for a JSON Schema, where none is given. */
export function pairsWording(
  instrument: Pick<PairsInstrument, 'poles' | 'pairs' | 'positions'> | undefined,
  keyed: Keyed,
): z.ZodMiniType<PairsWording> {
  const poles = z.strictObject(twoTexts);
  const reach = instrument?.positions.reach;
  const fields = {
    ...wordingFields,
    stem: text,
    middle: text,
    degrees: z.array(text).check(z.minLength(reach ?? REACHES[0]), z.maxLength(reach ?? REACHES[1])),
    pairs: keyed(instrument?.pairs ?? [], z.strictObject({ title: text, ...twoTexts })),
  };
  if (instrument === undefined) return z.strictObject({ ...fields, poles: z.exactOptional(poles) });
  return instrument.poles === undefined ? z.strictObject(fields) : z.strictObject({ ...fields, poles });
}
