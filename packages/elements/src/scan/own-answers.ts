import { isAnswered, type Answers } from '@lerend/core/model';
import type { FilledIn } from './parts/part.js';

/** A person's own answers by instrument id, for her own screen. */
export type OwnAnswers = Readonly<Record<string, Answers>>;

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
export function parseOwnAnswers(text: string, filledIn: FilledIn): OwnAnswersResult {
  const responses = parseResponses(text);
  if (responses === undefined) return { ok: false, problem: 'not-answers' };
  const found = filledIn.flatMap((part) => {
    const { id, version } = part.instrument;
    const response = responses.find((each) => each.id === id && each.version === version);
    return response === undefined ? [] : [{ part, answers: response.answers }];
  });
  if (!found.every(({ part, answers }) => part.fits(answers))) return { ok: false, problem: 'misfit' };
  const own = found.filter(({ answers }) => Object.values(answers).some(isAnswered));
  if (own.length > 0) {
    return {
      ok: true,
      own: Object.fromEntries(own.map(({ part, answers }) => [part.instrument.id, answers])),
    };
  }
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
