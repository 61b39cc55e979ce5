import type { TalkTexts } from './talk-texts.js';
import type { ChangeTexts, DoubtTexts, RankingTexts, ReportTexts, RolesTexts } from './texts.js';

/** What is said in other words where a scale asks how far something fits, and more is not better. */
export interface RecognitionTexts extends Pick<
  ReportTexts,
  | 'phaseColumn'
  | 'chancesColumn'
  | 'stepsColumn'
  | 'phases'
  | 'spacing'
  | 'middle'
  | 'certaintyMissing'
  | 'phaseAndChoices'
  | 'rule'
  | 'reading'
> {
  readonly orderHints: Pick<ReportTexts['orderHints'], 'result'>;
  readonly doubt: Pick<DoubtTexts, 'twoCamps'>;
  readonly ranking: Pick<RankingTexts, 'strengths' | 'weaker' | 'clearlyAbove' | 'clearlyBelow'>;
  readonly roles: Pick<RolesTexts, 'higher' | 'perhapsHigher' | 'pairs' | 'pairsColumn'>;
  readonly change: Pick<ChangeTexts, 'verdicts' | 'standards'>;
  readonly talk: Pick<TalkTexts, 'questions'>;
}

/** The texts of a report on a scale of recognition. */
export function recognitionTexts(texts: ReportTexts): ReportTexts {
  const { recognition } = texts;
  return {
    ...texts,
    ...recognition,
    orderHints: { ...texts.orderHints, ...recognition.orderHints },
    doubt: { ...texts.doubt, ...recognition.doubt },
    ranking: { ...texts.ranking, ...recognition.ranking },
    roles: { ...texts.roles, ...recognition.roles },
    change: { ...texts.change, ...recognition.change },
    talk: { ...texts.talk, ...recognition.talk },
  };
}
