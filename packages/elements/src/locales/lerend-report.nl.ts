import type { Locale } from '../base/locale.js';
import type { ReportTexts } from '../report/texts.js';

const FRACTIONS: Readonly<Record<string, string>> = {
  '1/4': 'een kwart',
  '1/3': 'een derde',
  '1/2': 'de helft',
  '2/3': 'twee derde',
  '3/4': 'drie kwart',
};

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('nl') + text.slice(1);
}

export const reportNl: Locale<ReportTexts> = {
  locale: 'nl',
  texts: {
    title: 'Zo kijkt jullie team nu',
    lede: 'Dit is geen rapportcijfer. Het is een tekening van hoe jullie er zelf naar kijken, om samen bij stil te staan.',

    print: 'Afdrukken',
    showAs: 'Laat zien als',
    picture: 'Beeld',
    table: 'Tabel',
    order: 'Volgorde',
    orders: { talk: 'Eerst bespreken', result: 'Uitslag', questionnaire: 'Vragenlijst' },
    orderHints: {
      talk: 'Bovenaan staat waar jullie het meest verschillend naar kijken.',
      result: 'Van sterk naar start. Wat in twee kampen ligt of weinig gezien is, staat onderaan.',
      questionnaire: 'In de volgorde van de vragenlijst.',
    },

    tookPart: (respondents) =>
      respondents === 1 ? '1 collega deed mee' : `${respondents} collega’s deden mee`,
    tookPartOf: (respondents, invited) =>
      `${respondents} van de ${invited} ${invited === 1 ? 'collega deed' : 'collega’s deden'} mee`,
    invitedUnknown: 'Hoeveel mensen er zijn uitgenodigd, is niet bekend.',
    overResponse:
      'Er deden meer mensen mee dan er zijn uitgenodigd. Kijk na of het aantal genodigden klopt, en of niemand twee keer meedeed.',
    override: (minimum, by, reason) =>
      `In deze ronde is een uitslag al te zien vanaf ${minimum} mensen. Dat besloot ${by}. De reden: ${reason}`,

    domains: 'Per onderdeel',
    domain: 'Onderdeel',
    items: 'Per stelling',
    item: 'Stelling',
    phaseColumn: 'Fase',
    middleColumn: 'Midden van het team (0 tot 100)',
    boundsColumn: 'Kan nog worden',
    stepsColumn: 'Stappen tot een andere fase',
    agreementColumn: 'Hoe eens',
    domainsCaption: 'Uitslag per onderdeel',
    itemsCaption: 'Antwoorden per stelling',
    range: (from, to) => `${from} tot ${to}`,

    phases: {
      early: { label: 'Nog in startfase', short: 'Start' },
      partial: { label: 'Gedeeltelijk ontwikkeld', short: 'Deels' },
      strong: { label: 'Sterk ontwikkeld', short: 'Sterk' },
    },
    polarised: 'In twee kampen',
    onTheEdge: (phase, neighbour, upwards) =>
      `${phase}, ${upwards ? 'bijna' : 'dicht bij'} ${lower(neighbour)}`,
    figure: (middle, from, to) =>
      from === undefined || to === undefined
        ? `Het midden van het team staat op ${middle} van 100.`
        : `Het midden van het team staat op ${middle} van 100. Als iedereen antwoordt, ligt het tussen ${from} en ${to}.`,
    quote: (name) => `‘${name}’`,
    fraction: ({ numerator, denominator }) =>
      FRACTIONS[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`,

    twoCamps: 'Een deel van het team staat laag en een deel staat hoog. Het midden zegt hier weinig.',
    oneStep: (neighbour) =>
      `Eén collega die één stap anders kiest, en het heet ${neighbour}. Noem ze dus allebei.`,
    steps: (steps, neighbour) =>
      `Pas na ${steps} antwoorden die één stap anders zijn, heet het ${neighbour}.`,
    allAnswersIn: 'Alle antwoorden zijn binnen. Er is niemand meer die dit kan veranderen.',
    stays: (phase) => `Ook als iedereen nog antwoordt die nu ontbreekt, blijft het ${phase}.`,
    couldBecome: (lowest, highest) =>
      `Wie niet antwoordde, kan dit nog veranderen: van ${lowest} tot ${highest}.`,
    boundsUnknown:
      'Wat wie niet meedeed nog kan veranderen, is niet te zeggen: het is niet bekend hoeveel mensen er zijn uitgenodigd.',
    boundsMissing: 'Wat wie niet meedeed nog kan veranderen, is hier niet te zien.',
    campsMissing: 'Of het team hier in twee kampen staat, is niet te zien.',
    someStatements: (used, all) => `Dit rust op ${used} van de ${all} stellingen.`,

    agreements: { shared: 'Hetzelfde gezien', different: 'Verschillend gezien', camps: 'Twee kampen' },
    mostChosen: (count, of, answer) => `${count} van de ${of} kozen ${answer}`,
    chosenAlike: (count, of, answers) => `${list.format(answers)}: elk ${count} van de ${of}`,
    camps: (low, lowName, high, highName) => `${low} × ${lowName}, ${high} × ${highName}`,
    unseen: 'Niet goed te zien',
    unseenDetail: (count, of) => `${count} van de ${of} weten dit niet`,

    dontKnow: 'Weet ik niet',
    notApplicable: 'Niet van toepassing',
    unanswered: 'Niet ingevuld',
    leftOpen: (count) => `${count} niet ingevuld`,
    notApplicableCount: (count) => `${count} niet van toepassing`,
    onePerson: 'Elk teken is één collega',
    lengthIsCount: 'Hoe langer het blok, hoe meer collega’s',

    howToRead: 'Hoe lees je dit?',
    rule: (phases, partial, strong) =>
      `Boven de grond zie je de fase, onder de grond hoe zeker die is. Elke stelling telt even zwaar. Onder ${partial} van de weg heet het ${phases.early}, vanaf ${partial} ${phases.partial}, vanaf ${strong} ${phases.strong}. Die grenzen zijn een afspraak.`,
    reading: [
      'De ring is het midden van het team. De wortel eromheen laat zien waar dat midden nog kan komen als iedereen antwoordt die nu ontbreekt.',
      'Een paar andere antwoorden kunnen een fase al veranderen. Daarom staat erbij hoeveel stappen dat er zijn.',
      'De tekens staan op volgorde van fase. Wie welk teken is, is niet te zien.',
      'Wie ‘Weet ik niet’ koos, telt niet mee in de fase. De stippellijn houdt die plaats open.',
      'Twee kampen: minstens een kwart staat laag, minstens een kwart staat hoog, en bijna niemand ertussen.',
    ],

    withheld: {
      'below-minimum': 'Onder glas: te weinig antwoorden om te laten zien',
      'would-reveal-small-group': 'Onder glas: dit zou iets laten zien over een klein groepje',
    },
    withheldWhy: 'Met weinig antwoorden kun je raden wie wat koos. Daarom blijft dit dicht.',
    undefined: {
      'no-data': 'Er zijn nog geen antwoorden.',
      'too-few-items': 'Te weinig stellingen hebben een uitslag om iets over het geheel te zeggen.',
      'too-few-for-spread': 'Te weinig antwoorden om te zien of jullie hetzelfde kijken.',
      'zero-variance': 'Iedereen koos hetzelfde; er is geen verschil om te laten zien.',
      'needs-rows': 'Dit is uit de getelde antwoorden niet te berekenen.',
      'invited-unknown': 'Het is niet bekend hoeveel mensen er zijn uitgenodigd.',
    },
    notAvailable: 'Dit is hier niet te zien.',

    versions: (instrument, version, scoring) =>
      `Instrument ${instrument}, versie ${version}. Berekening, versie ${scoring}.`,
    problem: 'Deze uitslag kan niet worden getoond.',
    moreProblems: (count) => `En nog ${count}.`,
  },
};
