import * as z from 'zod/mini';
import { compileChecklistAnswerChecker } from '../checklist/answers.js';
import type { TeamInstrument } from '../kinds.js';
import { issue } from '../model/index.js';
import type { Answer, Answers, AnswerChecker, Issue } from '../model/index.js';
import { compilePairsAnswerChecker } from '../pairs/answers.js';
import { compileQuadrantAnswerChecker, quadrantInputOf } from '../quadrant/answers.js';
import { compileStagesAnswerChecker } from '../stages/answers.js';
import { id, text, version } from './fields.js';

const person = text.check(z.maxLength(200));

function responseOf<T extends z.ZodMiniType>(answers: T) {
  return z.strictObject({
    instrument: id,
    version,
    respondent: z.exactOptional(person),
    role: z.exactOptional(person),
    answers,
  });
}

/** The shape around the answers; those are left to the checker of their kind. */
export const responseShape = responseOf(z.record(z.string(), z.unknown()));

const answer: z.ZodMiniType<Answer> = z.union([z.int(), z.null(), z.enum(['dont-know', 'not-applicable'])]);

/** The same with what an answer can be at all, for a JSON Schema. */
export const responseRecord = responseOf(z.record(id, answer));

export type ResponseShape = z.output<typeof responseShape>;

/** Whether the response belongs to this version of the instrument, and its answers fit. */
export function responseRules(instrument: TeamInstrument, response: ResponseShape): readonly Issue[] {
  if (response.instrument !== instrument.id) {
    return [issue(['instrument'], `These answers should belong to the instrument "${instrument.id}".`)];
  }
  if (response.version !== instrument.version) {
    return [
      issue(
        ['version'],
        `These answers belong to version ${response.version}; the instrument has version ${instrument.version}.`,
      ),
    ];
  }
  const check = answerChecker(instrument);
  const issues = Object.entries(response.answers).flatMap(([slot, value]) => {
    const message = check(slot, value);
    return message === undefined ? [] : [issue(['answers', slot], message)];
  });
  return issues.length > 0 ? issues : mixtureOf(instrument, response.answers as Answers);
}

function answerChecker(instrument: TeamInstrument): AnswerChecker {
  switch (instrument.kind) {
    case 'checklist':
      return compileChecklistAnswerChecker(instrument);
    case 'quadrant':
      return compileQuadrantAnswerChecker(instrument);
    case 'stages':
      return compileStagesAnswerChecker(instrument);
    case 'pairs':
      return compilePairsAnswerChecker(instrument);
    default:
      return instrument satisfies never;
  }
}

function mixtureOf(instrument: TeamInstrument, answers: Answers): readonly Issue[] {
  if (instrument.kind !== 'quadrant') return [];
  const input = quadrantInputOf(instrument, answers);
  return input.ok ? [] : input.issues.map((each) => issue(['answers', ...each.path], each.message));
}
