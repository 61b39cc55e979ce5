import type { Locale } from '../base/locale.js';
import type { StagesTexts } from '../stages/texts.js';
import { teamNl } from './team.nl.js';

const SURENESS = { probable: 'waarschijnlijk', almost: 'vrijwel zeker' } as const;

const stand = (count: number): string => (count === 1 ? 'staat' : 'staan');

export const stagesNl: Locale<StagesTexts> = {
  locale: 'nl',
  texts: {
    ...teamNl,
    problemHeading: 'Hier kan iets niet worden getoond',
    moreProblems: (count) => `En nog ${String(count)}.`,
    yourChoice: 'Jouw keuze',
    dontKnow: 'Weet ik niet',
    chosen: 'jouw keuze',
    notChosen: 'Je hebt nog niets gekozen.',
    required: 'Kies nog een plek. Weet je het niet, kies dan ‘Weet ik niet’.',
    marksSummary: 'Twijfel je? Vink aan wat je herkent',
    marksHint: 'Je vinkjes wijzen een plek in de lijst aan. Wat je zelf kiest, telt.',
    recognisedByYou: 'Wat je herkent',
    recognisedNothing: 'Je hebt niets aangevinkt.',
    pointsHere: (ticked) => (ticked ? 'je vinkjes wijzen hierheen' : 'zonder vinkje kom je hier uit'),
    pointsTo: (stage, ticked) =>
      ticked ? `Je vinkjes wijzen naar ‘${stage}’.` : `Zonder vinkje kom je uit bij ‘${stage}’.`,
    pointsNowhere: (ticked) =>
      ticked ? 'Je vinkjes wijzen nog geen plek aan.' : 'Zonder vinkje wijst niets een plek aan.',
    pickFollows: 'Dat is nu je keuze.',
    pickStays: (pick) => `Jouw keuze blijft ‘${pick}’.`,
    pickOpen: 'Kies je zelf niets, dan telt dat als je keuze.',

    reached: {
      first: (stage) => `Meer dan de helft staat bij ‘${stage}’`,
      further: (stage) => `Minstens de helft staat bij ‘${stage}’ of verder`,
      last: (stage) => `Minstens de helft staat bij ‘${stage}’`,
    },
    reachedRule: {
      first: (count, of) => `${String(count)} van de ${String(of)} ${stand(count)} daar.`,
      further: (count, of) => `${String(count)} van de ${String(of)} ${stand(count)} daar of verder.`,
      last: (count, of) => `${String(count)} van de ${String(of)} ${stand(count)} daar.`,
    },
    probably: (stage, other) => `Waarschijnlijk ‘${stage}’, maar het kan ook ‘${other}’ zijn`,
    perhaps: (stage, other) => `Misschien ‘${stage}’, misschien ‘${other}’`,
    uncertainRule: 'Het scheelt te weinig om maar één plek te noemen. Noem ze dus allebei.',
    camps: 'Jullie staan in twee kampen',
    campsRule:
      'Een deel van jullie staat aan het begin en een deel een heel eind verder. Eén plek zegt hier dus weinig.',
    staysOfTeam: (sure) => `Ook als iedereen had gekozen, bleef dat ${SURENESS[sure]} zo.`,
    staysAgain: (sure) => `Vraag je het nog eens, dan is dat ${SURENESS[sure]} weer zo.`,
    couldChange: {
      team: 'De keuzes die ontbreken, kunnen nog uitmaken welke het is.',
      process: 'Vraag je het nog eens, dan kan het anders uitvallen.',
    },
    allIn: 'Er ontbreekt geen keuze, dus dit staat vast.',
    unseen: (count, of) =>
      `${String(count)} van de ${String(of)} ${count === 1 ? 'weet' : 'weten'} het niet. Vraag elkaar eerst: wat maakt het lastig te zien?`,

    ladder: 'Waar jullie staan',
    half: {
      first: 'Meer dan de helft van jullie staat hier',
      further: 'Minstens de helft van jullie staat hier of verder',
      last: 'Minstens de helft van jullie staat hier',
    },
    couldBeHere: 'Het kan ook hier zijn',
    nobody: 'niemand',
    countOf: (count, of) => (count === 0 ? 'niemand' : `${String(count)} van de ${String(of)}`),
    onePerson: 'Elk teken is één collega',
    lengthIsCount: 'Hoe langer het blok, hoe meer collega’s',
    leftOpen: (count) =>
      count === 1 ? 'Eén collega koos geen plek.' : `${String(count)} collega’s kozen geen plek.`,
    agreements: {
      shared: 'Jullie staan vrij dicht bij elkaar.',
      different: 'Jullie staan op verschillende plekken.',
      camps: 'Twee kampen.',
    },

    next: (stage) => `Op weg naar ‘${stage}’`,
    keep: 'Zo houden jullie dit vast',
    looksLike: (stage) => `Zo ziet ‘${stage}’ eruit:`,
    talk: 'Vertel elkaar in tweetallen iets wat je de afgelopen maand op school zag. Bij welke plek past dat, en wat hoor je dat je nog niet wist?',
    talkCamps:
      'Zoek in tweetallen bij elk van de twee kampen een voorbeeld van de afgelopen maand. Wat ziet het ene kamp dat het andere niet ziet?',
    meanings: 'Wat elke plek betekent',

    recognised: 'Wat jullie herkennen',
    looked: (count) =>
      count === 1
        ? 'Eén collega heeft gekeken wat er te herkennen is.'
        : `${String(count)} collega’s hebben gekeken wat ze herkennen.`,

    own: 'jij',
    ownPlace: (stage) => `Jij staat bij ‘${stage}’.`,
    ownDontKnow: 'Jij koos ‘Weet ik niet’.',
    ownMissing: 'Je hebt zelf nog geen plek gekozen.',
    ownNotice: 'Alleen jij ziet dat, op dit scherm.',

    table: 'Dezelfde cijfers in een tabel',
    tableCaption: 'Waar jullie staan',
    columnPlace: 'Plek',
    columnCount: 'Hier',
    columnAtLeast: 'Hier of verder',
    columnChance: 'Kans op minstens de helft (van de 100)',
    noMean:
      'De plek van het team is de verste waar minstens de helft staat, of verder (de mediaan). Een gemiddelde is er niet: de stappen tussen twee plekken zijn niet allemaal even groot.',
    chancesNote: {
      team: 'Had iedereen gekozen, dan stond minstens de helft er ongeveer zo vaak, van de 100 keer. Kansen zijn afgerond op vijftallen.',
      process:
        'Kiezen jullie 100 keer opnieuw, dan staat minstens de helft er ongeveer zo vaak. Kansen zijn afgerond op vijftallen.',
    },

    almostEveryone: (stage) => `(Bijna) iedereen: ${stage}`,
    undefined: { 'no-data': 'Er is nog niemand die een plek koos.' },
  },
};
