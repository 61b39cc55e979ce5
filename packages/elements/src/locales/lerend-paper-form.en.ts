import type { Locale } from '../base/locale.js';
import type { PaperFormTexts } from '../paper/texts.js';

export const paperFormEn: Locale<PaperFormTexts> = {
  locale: 'en',
  texts: {
    print: 'Print this form',
    printHint: 'Only the sheet below comes out of the printer. On A4 or Letter, double-sided if you like.',

    noName: 'Do not put your name on this sheet, or write anything else on it.',
    promise: (k) =>
      `Whoever counts the sheets sees sheets without names. Your team only sees how many people chose what, and only once at least ${k} people have answered a statement.`,
    promiseOpenTable: (k) =>
      `You all agreed that colleagues may recognise what you fill in. There is a result from ${k} people on.`,
    loweredMinimum: (k, by, reason) => `The minimum was lowered to ${k}, by ${by}. Reason: ${reason}`,

    howTo: 'Put one cross for each statement.',
    howToMend:
      'Made a mistake? Fill in that box and cross another one. Want to skip a statement? Leave it blank.',
    dontKnow: 'I don’t know',
    notApplicable: 'Does not apply here',
    handIn: 'Done? Fold the sheet and hand it in.',
    problem: 'This form cannot be shown right now.',
    moreProblems: (count) => `And ${count} more.`,
  },
};
