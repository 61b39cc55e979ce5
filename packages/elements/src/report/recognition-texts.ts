import type { ReportTexts } from './texts.js';

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
