import { compileChecklistAnswerChecker } from '@lerend/core/checklist';
import { isAnswered, type AnswerChecker, type Answers } from '@lerend/core/model';
import { compileQuadrantAnswerChecker } from '@lerend/core/quadrant';
import type { FilledIn } from './load-instruments.js';

/** A person's own answers by kind, for her own screen. */
export interface OwnAnswers {
  readonly checklist?: Answers;
  readonly quadrant?: Answers;
}

/** Why a file is not taken; nothing of what it holds is said. */
export type OwnProblem = 'unreadable' | 'not-answers' | 'other-instruments' | 'misfit';

export type OwnAnswersResult =
  { readonly ok: true; readonly own: OwnAnswers } | { readonly ok: false; readonly problem: OwnProblem };

/** Far more than anybody's answers; a larger file is another one, and is not read. */
const LARGEST = 1_000_000;

/** Reads the file that a scan offers as "my answers". It stays in the page. */
export async function readOwnAnswers(file: Blob, filledIn: FilledIn): Promise<OwnAnswersResult> {
  if (file.size > LARGEST) return { ok: false, problem: 'not-answers' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
  return parseOwnAnswers(text, filledIn);
}

/** Takes only what is filled in here, in this version, and only where each answer fits. */
export function parseOwnAnswers(text: string, { checklist, quadrant }: FilledIn): OwnAnswersResult {
  const responses = parseResponses(text);
  if (responses === undefined) return { ok: false, problem: 'not-answers' };
  const find = (instrument: { readonly id: string; readonly version: string } | undefined) =>
    instrument === undefined
      ? undefined
      : responses.find(({ id, version }) => id === instrument.id && version === instrument.version)?.answers;
  const [ofChecklist, ofQuadrant] = [find(checklist?.instrument), find(quadrant?.instrument)];
  const fits =
    (ofChecklist === undefined ||
      checklist === undefined ||
      allFit(ofChecklist, compileChecklistAnswerChecker(checklist.instrument))) &&
    (ofQuadrant === undefined ||
      quadrant === undefined ||
      allFit(ofQuadrant, compileQuadrantAnswerChecker(quadrant.instrument)));
  if (!fits) return { ok: false, problem: 'misfit' };
  const own: OwnAnswers = {
    ...(holdsAny(ofChecklist) ? { checklist: ofChecklist } : {}),
    ...(holdsAny(ofQuadrant) ? { quadrant: ofQuadrant } : {}),
  };
  if (own.checklist !== undefined || own.quadrant !== undefined) return { ok: true, own };
  return { ok: false, problem: responses.length === 0 ? 'not-answers' : 'other-instruments' };
}

interface GivenResponse {
  readonly id: string;
  readonly version: string;
  /** Not checked yet. */
  readonly answers: Answers;
}

function parseResponses(text: string): readonly GivenResponse[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(json)) return undefined;
  const given = json.flatMap((each: unknown): GivenResponse[] => {
    if (!isRecord(each) || !isRecord(each.answers)) return [];
    const { instrument, version, answers } = each;
    return typeof instrument === 'string' && typeof version === 'string'
      ? [{ id: instrument, version, answers: answers as Answers }]
      : [];
  });
  return given.length === json.length ? given : undefined;
}

function allFit(answers: Answers, check: AnswerChecker): boolean {
  return Object.entries(answers).every(([slot, answer]) => check(slot, answer) === undefined);
}

function holdsAny(answers: Answers | undefined): answers is Answers {
  return answers !== undefined && Object.values(answers).some(isAnswered);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
