import type { Locale } from '../base/locale.js';
import type { PaperCountsTexts } from '../paper/texts.js';

export const paperCountsEn: Locale<PaperCountsTexts> = {
  locale: 'en',
  texts: {
    title: 'Count the sheets',
    lede: 'For each statement, enter how often each box was ticked. Only numbers go in here, no names.',
    respondents: 'How many people handed in a sheet?',
    respondentsHint: 'Count every sheet, also those with statements left blank.',
    respondentsMissing: 'Enter how many people handed in a sheet.',
    rule: 'Nobody ticked a box? You can leave it empty here: that counts as 0. Nobody ticked anything for a statement? Put a single 0 in its row. Enter takes you to the next box.',
    dontKnow: 'I don’t know',
    notApplicable: 'Does not apply here',
    counted: 'Together',
    total: (total) => `${total} counted`,
    leftOpen: (left) => `${left} not filled in`,
    notCounted: 'Not counted yet',
    tooMany: (total, respondents, excess) =>
      `Together ${total}: that is ${excess} more than the ${respondents} who handed in a sheet.`,
    notWhole: (typed) => `“${typed}” is not a whole number. Use digits only.`,
    tooLarge: (typed) => `“${typed}” is too large for a number of people.`,
    ofStatement: (number, sentence) => `Statement ${number}: ${sentence}`,
    rowsTooMany: (rows) =>
      rows === 1
        ? 'For 1 statement, more was counted than there are sheets.'
        : `For ${rows} statements, more was counted than there are sheets.`,
    progress: (counted, total) => `${counted} of ${total} statements counted`,
    make: 'Make the result',
    notYet: (places) => (places === 1 ? 'First check 1 more place.' : `First check ${places} more places.`),
    made: 'The counts add up. The result is being made.',
    problem: 'These counts cannot be shown right now.',
    moreProblems: (count) => `And ${count} more.`,
  },
};
