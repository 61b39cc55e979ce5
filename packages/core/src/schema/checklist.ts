import * as z from 'zod/mini';
import type { ChecklistInstrument } from '../checklist/instrument.js';
import type { ChecklistWording } from '../checklist/wording.js';
import { issue } from '../model/index.js';
import type { Issue } from '../model/index.js';
import { basis, fraction, id, instrumentFields, some, source, text, wordingFields } from './fields.js';
import type { Keyed } from './fields.js';
import { LARGEST_MINIMUM } from './limits.js';
import { namedOnce, places, refersTo, uniqueIds } from './rules.js';

const point = z.strictObject({ value: z.int().check(z.minimum(1), z.maximum(LARGEST_MINIMUM)), id });

export const checklistInstrument: z.ZodMiniType<ChecklistInstrument> = z.strictObject({
  kind: z.literal('checklist'),
  ...instrumentFields,
  scale: z.strictObject({
    type: z.enum(['development', 'recognition']),
    basis,
    points: z.array(point).check(z.minLength(2)),
  }),
  domains: some(z.strictObject({ id, source, basis })),
  items: some(z.strictObject({ id, domain: id, source, basis })),
  notApplicable: z.boolean(),
  scoring: z.strictObject({
    type: z.literal('mean-of-norms'),
    cuts: z.strictObject({ partial: fraction, strong: fraction }),
    basis,
  }),
  editorial: z.array(z.enum(['level-descriptions', 'cuts', 'statements', 'scale'])),
});

/** What a shape cannot say of a checklist. */
export function checklistRules(instrument: ChecklistInstrument): readonly Issue[] {
  const { scale, domains, items, scoring, editorial } = instrument;
  const { partial, strong } = scoring.cuts;
  const issues = [
    ...uniqueIds([
      ...places(scale.points, 'scale', 'points'),
      ...places(domains, 'domains'),
      ...places(items, 'items'),
    ]),
    ...items.flatMap((item, index) => refersTo(domains, item.domain, 'domain', 'items', index, 'domain')),
    ...namedOnce(editorial, 'editorial'),
  ];
  scale.points.forEach((each, index) => {
    if (each.value !== index + 1) {
      issues.push(
        issue(
          ['scale', 'points', index, 'value'],
          `The values of a scale run up by one from 1, so this is ${index + 1}.`,
        ),
      );
    }
  });
  domains.forEach((domain, index) => {
    if (!items.some((item) => item.domain === domain.id)) {
      issues.push(
        issue(['domains', index], `The domain "${domain.id}" has no items; add one, or take it out.`),
      );
    }
  });
  if (strong.numerator >= strong.denominator) {
    issues.push(issue(['scoring', 'cuts', 'strong'], 'The cut to strong lies below 1.'));
  }
  if (partial.numerator * strong.denominator >= strong.numerator * partial.denominator) {
    issues.push(issue(['scoring', 'cuts', 'partial'], 'The cut to partial lies below the cut to strong.'));
  }
  return issues;
}

export function checklistWording(
  { scale, domains, items }: Pick<ChecklistInstrument, 'scale' | 'domains' | 'items'>,
  keyed: Keyed,
): z.ZodMiniType<ChecklistWording> {
  return z.strictObject({
    ...wordingFields,
    stem: text,
    scale: keyed(scale.points, z.strictObject({ label: text, short: text })),
    domains: keyed(domains, z.strictObject({ title: text, description: text })),
    items: keyed(
      items,
      z.strictObject({
        statement: text,
        hint: z.exactOptional(text),
        levels: z.exactOptional(keyed(scale.points, text)),
      }),
    ),
  });
}
