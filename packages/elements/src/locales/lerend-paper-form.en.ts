import type { Locale } from '../base/locale.js';
import type { PaperFormTexts } from '../paper/texts.js';

export const paperFormEn: Locale<PaperFormTexts> = {
  locale: 'en',
  texts: {
    print: 'Print this form',
    printHint: 'Only the sheet below comes out of the printer. On A4 or Letter, double-sided if you like.',

    noName: 'Do not put your name on this sheet, or write anything else on it.',
    promise: (k) =>
      `Whoever counts the sheets sees yours too, without a name. Your team only sees how many people chose what, once at least ${k} people have answered a statement.`,
    promiseOpenTable: (k) =>
      `This is an open table: your colleagues may recognise what you fill in. If you do not agree to that, do not hand in a sheet. There is a result from ${k} people on.`,
    loweredMinimum: (k, by, reason) =>
      `In this round, results are shown from ${k} people on. That was decided by ${by}. The reason: ${reason}`,

    howTo: 'Tick one box for each statement.',
    howToMend:
      'Made a mistake? Black out that box and tick another one. Want to skip a statement? Leave it blank.',
    dontKnow: 'I don’t know',
    notApplicable: 'Does not apply here',
    handIn: 'Done? Fold the sheet and hand it in.',
    problem: 'This form cannot be shown right now.',
    moreProblems: (count) => `And ${count} more.`,
  },
};
