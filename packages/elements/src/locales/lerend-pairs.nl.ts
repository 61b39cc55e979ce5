import type { Locale } from '../base/locale.js';
import type { PairsTexts, PositionName } from '../pairs/texts.js';
import { teamNl } from './team.nl.js';

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

const SURENESS = { probable: 'waarschijnlijk', almost: 'vrijwel zeker' } as const;

const people = (count: number): string => (count === 0 ? 'niemand' : String(count));

/** Without a name of its own, a pole is called A or B, as it is in the rows. */
function poleOf({ side, pole }: PositionName): string {
  return pole ?? (side === 'left' ? 'A' : 'B');
}

export const pairsNl: Locale<PairsTexts> = {
  locale: 'nl',
  texts: {
    ...teamNl,
    problemHeading: 'Hier kan iets niet worden getoond',
    moreProblems: (count) => `En nog ${count}.`,

    yourAnswers: 'Jouw antwoorden',
    hint: 'Kies per paar een plek tussen de twee. Hoe dichter bij een zin, hoe meer die past.',
    position: (degree, pole) => `${degree}: ${pole}`,
    notChosen: 'Nog niet gekozen',
    dontKnow: 'Weet ik niet',
    clear: 'Wis antwoord',
    cleared: 'Antwoord gewist',
    left: (open, total) => `Nog ${open} van ${total}`,
    complete: (total) => (total === 1 ? 'Ingevuld' : `Alle ${total} ingevuld`),
    readOnly: (answered, total) => `${answered} van ${total} ingevuld, alleen om te lezen`,
    next: 'Volgende open paar',
    required: (open) => (open === 1 ? 'Er is nog 1 paar open.' : `Er zijn nog ${open} paren open.`),

    title: 'Waar jullie staan',
    lede: {
      plain:
        'Per paar zie je welke plekken jullie kozen, van de ene kant naar de andere. Geen kant is beter.',
      aimed:
        'Per paar zie je welke plekken jullie kozen, van de ene kant naar de andere. Een pijl wijst de richting van het model aan; dat is geen oordeel over wie anders kiest.',
    },
    onePerson: 'Elke stip is één collega',
    heightIsCount: 'Hoe hoger het blok, hoe meer collega’s',
    middle: 'het midden van jullie plekken',
    band: 'ligt het midden hier, dan heet het ‘tussen beide in’',
    aim: 'de richting van het model',
    quote: (pole) => `‘${pole}’`,

    atPole: (pole) => `vaker bij ${pole}`,
    between: 'tussen beide in',
    sure: (place) => `Jullie zitten ${place}`,
    probably: (place, other) => `Waarschijnlijk zitten jullie ${place}, maar het kan ook ${other} zijn`,
    perhaps: (place, other) => `Misschien zitten jullie ${place}, misschien ${other}`,
    closeCall: (place, other) => `Jullie zitten ${place}, maar het scheelt weinig met ${other}`,
    camps: 'Jullie staan in twee kampen',
    campsDetail: (left, leftPole, right, rightPole) =>
      `${left} bij ${leftPole} en ${right} bij ${rightPole}. Eén midden zegt hier niets.`,
    unseen: 'Niet goed te zien',
    unseenDetail: (count, of) => `${count} van de ${of} ${count === 1 ? 'weet' : 'weten'} dit niet.`,
    almostEveryone: (position) => `(Bijna) iedereen: ${position}`,

    allIn: 'Iedereen heeft gereageerd, dus dit ligt vast.',
    allInNear: 'Iedereen heeft gereageerd, en toch scheelt het weinig. Noem ze dus allebei.',
    near: {
      team: 'Wie nog geen plek koos, kan dit veranderen. Noem ze dus allebei.',
      process: 'Vraag je het nog eens, dan kan het anders uitvallen. Noem ze dus allebei.',
    },
    stays: (sure, invited) =>
      `Ook als ${invited === undefined ? 'iedereen had' : `alle ${invited} hadden`} gekozen, bleef dat ${SURENESS[sure]} zo.`,
    again: (sure) => `Vraag je het nog eens, dan komt er ${SURENESS[sure]} hetzelfde uit.`,

    agreements: { shared: 'Dicht bij elkaar', different: 'Uit elkaar', camps: 'Twee kampen' },
    summary: (positions) => positions.map(({ position, count }) => `${position}: ${count}`).join('. '),
    summaryMiddle: (middle) => `Het midden ligt op ${middle}, op een schaal van 0 tot 100.`,
    dontKnowCount: (count, of) => `${count} van de ${of} ${count === 1 ? 'weet' : 'weten'} het niet`,
    leftOpen: (count) => `${count} niet ingevuld`,

    numbers: 'In getallen',
    sides: (left, leftPole, neutral, right, rightPole) =>
      `Aan de kant van ${leftPole}: ${people(left)}. Het midden: ${people(neutral)}. Aan de kant van ${rightPole}: ${people(right)}.`,
    middleAt: (middle, leftPole, rightPole) =>
      `Het midden van jullie plekken ligt op ${middle}, op een schaal van 0 (${leftPole}) tot 100 (${rightPole}).`,
    bandRule: (from, to) =>
      `Van ${from} tot ${to} heet het ‘tussen beide in’. Die grenzen zijn een afspraak.`,
    chances: (chances) =>
      `Van de 100 keer is het dan ongeveer ${list.format(chances.map(([place, count]) => `${count} keer ${place}`))}.`,
    method: {
      team: 'Kansen zijn afgerond op vijftallen. Rekenwijze: een voorspelling voor wie nog geen plek koos.',
      process: 'Kansen zijn afgerond op vijftallen. Ze zeggen hoe het uitvalt als je het nog eens vraagt.',
    },

    ownNotice:
      'Wat jij zelf koos, staat er nu bij als ‘jij’. Alleen jij ziet dat, op dit scherm. Het wordt niet bewaard, verstuurd of afgedrukt.',
    own: (answer) => `Jij: ${answer}`,

    talk: 'Kies samen één paar. Vertel elkaar een moment uit de afgelopen weken dat bij een van de twee kanten past.',
    talkApart:
      'Kies samen een paar waarop jullie uit elkaar staan. Zoek bij elk van de twee kanten een moment dat erbij past. Wat laat het ene moment zien dat het andere niet laat zien?',

    table: 'Dezelfde cijfers in een tabel',
    tableCaption: 'Welke plekken jullie kozen, per paar',
    columnPair: 'Paar',
    columnPosition: (position) =>
      position.side === undefined ? position.words : `${position.words}: ${poleOf(position)}`,
    rowPoles: (left, right) => `A: ${left} · B: ${right}`,
    columnUnanswered: 'Niet ingevuld',
    columnMiddle: 'Midden (0 tot 100)',
    columnWords: 'In woorden',
    columnChances: 'Kans (van de 100)',
    chance: (place, outOfHundred) => `${place} ${outOfHundred}`,
    columnAgreement: 'Dicht bij elkaar?',

    undefined: { 'no-data': 'Nog niemand koos hier een plek.' },
  },
};
