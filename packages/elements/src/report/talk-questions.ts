import type { ItemReport } from '@lerend/core/checklist';
import type { PhaseByMean } from '@lerend/core/model';
import type { TalkQuestion, TalkTexts } from './talk-texts.js';
import type { PointView, ReportView } from './view.js';

const PHASE_OF_LEVEL = { 1: 'early', 2: 'partial', 3: 'strong' } as const satisfies Record<
  PointView['level'],
  PhaseByMean
>;

/** Which questions fit what is seen of a statement, in the order of what to talk about first. */
export function questionFor({ points }: Pick<ReportView, 'points'>, item: ItemReport): TalkQuestion {
  const { result, almostEveryone } = item;
  if (result.status !== 'ok') {
    const level = almostEveryone === undefined ? undefined : points[almostEveryone - 1]?.level;
    return level === undefined ? 'closed' : PHASE_OF_LEVEL[level];
  }
  const { polarised, unseen, agreement, phaseByMean } = result.value;
  if (polarised) return 'camps';
  if (agreement.band === 'divided') return 'different';
  if (unseen) return 'unseen';
  return agreement.band === 'mixed' ? 'different' : phaseByMean;
}

/** One of the questions that fit. Its place in the questionnaire chooses, so that neighbours there are asked different ones. */
export function chooseQuestion(texts: TalkTexts, kind: TalkQuestion, place: number): string {
  const questions = texts.questions[kind];
  return questions[place % questions.length] ?? questions[0];
}
