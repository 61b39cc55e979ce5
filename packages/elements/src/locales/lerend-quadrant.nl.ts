import type { Locale } from '../base/locale.js';
import type { AxisEnds, QuadrantTexts } from '../quadrant/texts.js';
import { teamNl } from './team.nl.js';

const people = (count: number): string => {
  if (count === 0) return 'niemand';
  return count === 1 ? 'één collega' : `${String(count)} collega’s`;
};

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** From 0 to 100: with words for the ends where both axes share them, else for each axis. */
function fromLowToHigh(axes: readonly AxisEnds[]): string {
  const [first] = axes;
  if (first !== undefined && axes.every(({ low, high }) => low === first.low && high === first.high)) {
    return `0 (${first.low}) tot 100 (${first.high})`;
  }
  return `0 tot 100: ${list.format(axes.map(({ axis, low, high }) => `bij ${axis} van ‘${low}’ tot ‘${high}’`))}`;
}

const SURENESS = { probable: 'waarschijnlijk', almost: 'vrijwel zeker' } as const;

export const quadrantNl: Locale<QuadrantTexts> = {
  locale: 'nl',
  texts: {
    ...teamNl,
    problemHeading: 'Hier kan iets niet worden getoond',
    moreProblems: (count) => `En nog ${String(count)}.`,
    yourPlace: 'Jouw plek',
    pointHint: 'Zet je plek in het veld, of gebruik de schuiven.',
    planeLabel: 'Jouw plek in het veld',
    planeKeys: 'Pijltjes verzetten je plek. Met Shift erbij gaat het in kleine stapjes.',
    notPlaced: 'nog niet gekozen',
    placeInWords: (places) =>
      places.map(({ axis, step }) => `${axis}: ${step ?? 'nog niet gekozen'}`).join(', '),
    clearPlace: 'Haal mijn plek weg',
    placeCleared: 'Je plek is weggehaald.',
    yourAnswers: 'Jouw antwoorden',
    dontKnow: 'Weet ik niet',
    clearAnswer: 'Wis dit antwoord',
    itemsLeft: (open, total) =>
      open === 0 ? 'Alles is beantwoord' : `Nog ${String(open)} van ${String(total)} stellingen`,
    requiredPoint: 'Kies eerst je plek op beide schuiven.',
    requiredItem: 'Beantwoord deze stelling nog.',
    cultures: 'De vier velden',
    inClass: (title) => `Jullie staan in: ${title}`,
    inClassRule: 'Het midden van jullie plekken ligt in dit veld.',
    onEdge: (titles) =>
      titles.length > 2
        ? 'Op de rand, midden tussen de velden'
        : `Op de rand: tussen ${list.format(titles.map((title) => `‘${title}’`))}`,
    onEdgeRule: 'Het midden van jullie plekken ligt op het pad tussen de velden. Noem dus niet één veld.',
    probably: (name, other) => `Waarschijnlijk ‘${name}’, maar het kan ook ‘${other}’ zijn`,
    perhaps: (name, other) => `Misschien ‘${name}’, misschien ‘${other}’`,
    uncertainRule: 'Het midden van jullie plekken ligt te dicht bij een ander veld om er maar één te noemen.',
    staysOfTeam: (name, sure) =>
      `Ook als iedereen een plek had gekozen, bleef het ${SURENESS[sure]} ‘${name}’.`,
    staysAgain: (name, sure) =>
      `Kies je nog eens een plek, dan komt er ${SURENESS[sure]} weer ‘${name}’ uit.`,
    couldChange: {
      team: 'De plekken die ontbreken, kunnen dat nog veranderen.',
      process: 'Kies je nog eens een plek, dan kan het anders uitvallen.',
    },
    allIn: 'Er ontbreekt geen plek, dus dit midden staat vast.',
    certaintyMissing: {
      'too-few-for-interval': 'Hoe zeker dat is, is met zo weinig plekken niet te zeggen.',
      'zero-variance': 'Alle plekken liggen op hetzelfde punt. Hoe zeker dat is, is dan niet uit te rekenen.',
      'needs-rows': 'Hoe zeker dat is, is alleen met losse antwoorden te zeggen.',
      'invited-unknown':
        'Hoeveel mensen er zijn uitgenodigd, is niet bekend. Hoe zeker het is, weet je dus niet.',
    },
    noSharedClass: 'Geen gedeelde plek',
    spreadOverClasses: 'Jullie plekken liggen verspreid over de velden. Het midden zegt hier dus weinig.',
    polarisedAxis: 'Op een van de assen staan jullie in twee kampen. Het midden zegt hier dus weinig.',
    countOf: (count, total) => (count === 0 ? 'niemand' : `${String(count)} van de ${String(total)}`),
    edge: 'Op de rand',
    edgeNote: (count, total) =>
      count === 0
        ? 'Niemand staat op de rand, het pad tussen de velden.'
        : `Op de rand, het pad tussen de velden: ${String(count)} van de ${String(total)}. Wie daar staat, hoort bij geen van de vier.`,
    regionSummary: (ranges) =>
      `Het midden kan liggen ${list.format(ranges.map(({ axis, from, to }) => `tussen ${String(from)} en ${String(to)} op ${axis}`))}, op een schaal van 0 tot 100.`,
    teamSummary: (shares) => shares.map(({ title, count }) => `${title}: ${people(count)}`).join('. '),
    centre: 'het midden van jullie plekken',
    spread: 'hoe ver jullie uit elkaar staan',
    spreadHint: 'Hoe ruimer de stippellijn, hoe verder jullie plekken uit elkaar liggen.',
    spreadMissing: 'Hoe ver jullie uit elkaar staan, is met zo weinig plekken niet te zeggen.',
    distance: {
      close: 'Jullie plekken liggen dicht bij elkaar.',
      between: 'Jullie plekken liggen een eindje uit elkaar.',
      far: 'Jullie plekken liggen ver uit elkaar.',
    },
    region: 'waar het midden kan liggen',
    regionHint: {
      team: 'Had iedereen een plek gekozen, dan lag het midden heel waarschijnlijk binnen de dunne lijn.',
      process:
        'Kies je nog eens een plek, dan ligt het midden heel waarschijnlijk weer binnen de dunne lijn.',
    },
    regionBeyond: 'Die lijn past niet in het veld: met deze plekken blijft er veel open.',
    own: 'jouw plek, alleen op dit scherm',
    ownInClass: (title) => `Jouw plek ligt in: ${title}.`,
    ownOnEdge: 'Jouw plek ligt op de rand, op het pad tussen de velden.',
    ownMissing: 'Je hebt te weinig ingevuld voor een eigen plek.',
    talk: 'Stel dat jullie over een jaar weer een plek kiezen. Waar zou die dan liggen, en wat vraagt dat van jullie?',
    talkSpread:
      'Vertel elkaar in tweetallen waarom je jouw plek koos. Wat heeft de een gezien dat de ander niet zag?',
    table: 'Dezelfde cijfers in een tabel',
    tableShares: 'Waar jullie staan',
    tableAxes: 'Het midden, en hoe ver jullie uit elkaar staan',
    columnPlace: 'Plek',
    columnCount: 'Aantal',
    columnShare: 'Deel',
    columnAxis: 'As',
    columnCentre: 'Midden',
    columnSpread: 'Uit elkaar',
    columnRange: 'Kan liggen',
    range: (from, to) => `${String(from)} tot ${String(to)}`,
    tableChances: 'Welk veld het kan zijn',
    columnChance: 'Kans (van de 100)',
    meanDistance: (points) =>
      points === 0
        ? 'Jullie staan gemiddeld op het midden zelf.'
        : `Jullie staan gemiddeld zo’n ${String(points)} ${points === 1 ? 'punt' : 'punten'} van het midden af, op een as van 0 tot 100.`,
    axisNote: (axes) =>
      `Het midden loopt van ${fromLowToHigh(axes)}. ‘Uit elkaar’ is hoe ver een plek meestal van het midden ligt (standaardafwijking).`,
    chancesNote: {
      team: 'Had iedereen een plek gekozen, dan viel het midden ongeveer zo vaak in dat veld, van de 100 keer. Kansen zijn afgerond op vijftallen.',
      process:
        'Kiezen jullie 100 keer opnieuw een plek, dan valt het midden ongeveer zo vaak in dat veld. Kansen zijn afgerond op vijftallen.',
    },
    regionNote:
      'Zo’n dunne lijn klopt ongeveer 95 van de 100 keer: dan ligt het midden erbinnen (Hotelling, 1931). De getallen zijn naar buiten afgerond op vijftallen.',
    almostEveryone: (field) => `(Bijna) iedereen: ${field}`,
    undefined: { 'no-data': 'Er is nog geen plek die meetelt.' },
  },
};
