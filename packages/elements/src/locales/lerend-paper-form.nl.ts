import type { Locale } from '../base/locale.js';
import type { PaperFormTexts } from '../paper/texts.js';

export const paperFormNl: Locale<PaperFormTexts> = {
  locale: 'nl',
  texts: {
    print: 'Print dit formulier',
    printHint: 'Alleen het blad hieronder komt uit de printer. Op A4 of Letter, ook dubbelzijdig.',

    noName: 'Zet geen naam op dit blad, en schrijf er verder niets bij.',
    promise: (k) =>
      `Wie de bladen telt, ziet ook jouw blad, zonder naam. Je team ziet alleen hoeveel mensen wat kozen, en pas als minstens ${k} mensen een stelling hebben beantwoord.`,
    promiseOpenTable: (k) =>
      `Dit is een open tafel: je collega’s kunnen herkennen wat je invult. Vind je dat niet goed, lever dan geen blad in. Een uitslag is er al vanaf ${k} mensen.`,
    loweredMinimum: (k, by, reason) =>
      `In deze ronde is een uitslag al te zien vanaf ${k} mensen. Dat besloot ${by}. De reden: ${reason}`,

    howTo: 'Zet bij elke stelling één kruisje.',
    howToMend:
      'Vergist? Maak dat vakje zwart en kruis een ander aan. Wil je een stelling overslaan? Laat die dan leeg.',
    dontKnow: 'Weet ik niet',
    notApplicable: 'Geldt hier niet',
    handIn: 'Klaar? Vouw het blad dicht en lever het in.',
    problem: 'Dit formulier kan nu niet worden getoond.',
    moreProblems: (count) => `En nog ${count}.`,
  },
};
