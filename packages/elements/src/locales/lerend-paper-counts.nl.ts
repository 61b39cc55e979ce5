import type { Locale } from '../base/locale.js';
import type { PaperCountsTexts } from '../paper/texts.js';

export const paperCountsNl: Locale<PaperCountsTexts> = {
  locale: 'nl',
  texts: {
    title: 'Tel de bladen',
    lede: 'Vul bij elke stelling in hoe vaak elk vakje is aangekruist. Er komen hier alleen aantallen, geen namen.',
    respondents: 'Hoeveel mensen leverden een blad in?',
    respondentsHint: 'Tel elk blad mee, ook als er stellingen op open bleven.',
    respondentsMissing: 'Vul in hoeveel mensen een blad inleverden.',
    rule: 'Koos niemand een vakje? Dan mag het hier leeg blijven: dat telt als 0. Koos niemand iets bij een stelling? Zet dan één 0 in de rij. Met Enter ga je naar het volgende vakje.',
    dontKnow: 'Weet ik niet',
    notApplicable: 'Geldt hier niet',
    counted: 'Samen',
    total: (total) => `${total} geteld`,
    leftOpen: (left) => `${left} niet ingevuld`,
    notCounted: 'Nog niet geteld',
    tooMany: (total, respondents, excess) =>
      `Samen ${total}: dat is ${excess} meer dan de ${respondents} die een blad ${respondents === 1 ? 'inleverde' : 'inleverden'}.`,
    notWhole: (typed) => `‘${typed}’ is geen heel getal. Gebruik alleen cijfers.`,
    tooLarge: (typed) => `‘${typed}’ is te groot voor een aantal mensen.`,
    ofStatement: (number, sentence) => `Stelling ${number}: ${sentence}`,
    rowsTooMany: (rows) =>
      rows === 1
        ? 'Bij 1 stelling is meer geteld dan er bladen zijn.'
        : `Bij ${rows} stellingen is meer geteld dan er bladen zijn.`,
    progress: (counted, total) => `${counted} van ${total} stellingen geteld`,
    make: 'Maak de uitslag',
    notYet: (places) => (places === 1 ? 'Kijk eerst nog 1 plek na.' : `Kijk eerst nog ${places} plekken na.`),
    made: 'De telling klopt. De uitslag wordt gemaakt.',
    problem: 'Deze telling kan nu niet worden getoond.',
    moreProblems: (count) => `En nog ${count}.`,
  },
};
