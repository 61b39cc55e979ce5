import * as z from 'zod/mini';
import { issue } from '../model/index.js';
import type { Issue } from '../model/index.js';
import { STAGE_SLOT } from '../stages/instrument.js';
import type { StagesInstrument } from '../stages/instrument.js';
import type { StagesWording } from '../stages/wording.js';
import { basis, id, instrumentFields, source, text, wordingFields } from './fields.js';
import type { Keyed } from './fields.js';
import { namedOnce, places, refersTo, uniqueIds } from './rules.js';

const FEWEST_STAGES = 2;
const MOST_STAGES = 12;
const MOST_MARKS = 40;

export const stagesInstrument: z.ZodMiniType<StagesInstrument> = z.strictObject({
  kind: z.literal('stages'),
  ...instrumentFields,
  ground: z.exactOptional(z.strictObject({ id, basis })),
  stages: z
    .array(z.strictObject({ id, source, basis, marks: z.enum(['describe', 'add']) }))
    .check(z.minLength(FEWEST_STAGES), z.maxLength(MOST_STAGES)),
  aspects: z.array(z.strictObject({ id, source, basis })),
  marks: z
    .array(z.strictObject({ id, stage: id, aspect: z.exactOptional(id), source, basis }))
    .check(z.minLength(1), z.maxLength(MOST_MARKS)),
  scoring: z.strictObject({ type: z.literal('half-at-least'), basis }),
  editorial: z.array(z.enum(['stages', 'marks', 'ground', 'aspects', 'half', 'next-steps'])),
});

/** What a shape cannot say of stages. */
export function stagesRules(instrument: StagesInstrument): readonly Issue[] {
  const { ground, stages, aspects, marks, editorial } = instrument;
  const issues = [
    ...uniqueIds([
      ...(ground === undefined ? [] : [{ id: ground.id, path: ['ground', 'id'] }]),
      ...places(stages, 'stages'),
      ...places(aspects, 'aspects'),
      ...places(marks, 'marks'),
    ]),
    ...marks.flatMap((mark, index) => [
      ...refersTo(stages, mark.stage, 'stage', 'marks', index, 'stage'),
      ...(mark.aspect === undefined
        ? []
        : refersTo(aspects, mark.aspect, 'aspect', 'marks', index, 'aspect')),
    ]),
    ...namedOnce(editorial, 'editorial'),
  ];
  marks.forEach((mark, index) => {
    if (mark.id === STAGE_SLOT) {
      issues.push(
        issue(
          ['marks', index, 'id'],
          `Answers use "${STAGE_SLOT}" for the stage that a person picks; choose another id.`,
        ),
      );
    }
  });
  stages.forEach((stage, index) => {
    if (!marks.some((mark) => mark.stage === stage.id)) {
      issues.push(
        issue(['stages', index], `The stage "${stage.id}" has no marks; add one, or take the stage out.`),
      );
    }
    if (stage.marks === 'describe' && stages[index - 1]?.marks === 'add') {
      issues.push(
        issue(
          ['stages', index, 'marks'],
          'The stage before this one adds to another; from there on every stage adds.',
        ),
      );
    }
  });
  aspects.forEach(({ id: aspect }, index) => {
    if (!marks.some((mark) => mark.aspect === aspect)) {
      issues.push(
        issue(['aspects', index], `The aspect "${aspect}" has no marks; add one, or take the aspect out.`),
      );
    }
  });
  return issues;
}

export function stagesWording(
  { ground, stages, aspects, marks }: Pick<StagesInstrument, 'ground' | 'stages' | 'aspects' | 'marks'>,
  keyed: Keyed,
): z.ZodMiniType<StagesWording> {
  return z.strictObject({
    ...wordingFields,
    question: text,
    marksQuestion: text,
    stages: keyed(
      [...(ground === undefined ? [] : [ground]), ...stages],
      z.strictObject({ title: text, short: text, description: text, next: text }),
    ),
    aspects: keyed(aspects, z.strictObject({ title: text })),
    marks: keyed(marks, text),
  });
}
