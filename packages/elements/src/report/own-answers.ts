import {
  compileChecklistAnswerChecker,
  scoreChecklist,
  type ChecklistInstrument,
} from '@lerend/core/checklist';
import type { Answer, Answers, Issue } from '@lerend/core/model';

/** What somebody answered herself, and the scores that follow: for her own screen alone. */
export interface OwnResult {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Her norm by domain, 0–1; a domain in which she answered too little has none. */
  readonly norms: ReadonlyMap<string, number>;
}

const MOST_ISSUES = 5;

/** What is wrong with somebody's own answers, by the checker that a session and an import use. Never throws. */
export function inspectOwnAnswers(instrument: ChecklistInstrument, answers: unknown): readonly Issue[] {
  try {
    if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
      return [{ path: [], message: 'Answers by statement id should stand here.' }];
    }
    const check = compileChecklistAnswerChecker(instrument);
    return Object.entries(answers)
      .flatMap(([item, answer]): readonly Issue[] => {
        const message = check(item, answer);
        return message === undefined ? [] : [{ path: [item], message }];
      })
      .slice(0, MOST_ISSUES);
  } catch {
    return [
      { path: [], message: 'These answers cannot be read; give plain data, as JSON.parse returns it.' },
    ];
  }
}

/** Scores answers that `inspectOwnAnswers` found in order. */
export function scoreOwnAnswers(instrument: ChecklistInstrument, answers: Answers): OwnResult {
  const { domains } = scoreChecklist(instrument, {
    instrument: instrument.id,
    version: instrument.version,
    answers,
  });
  return {
    answers: new Map(Object.entries(answers)),
    norms: new Map(
      domains.flatMap(({ id, norm }): readonly (readonly [string, number])[] =>
        norm.status === 'ok' ? [[id, norm.value]] : [],
      ),
    ),
  };
}
