import type { Locale } from '../base/locale.js';
import type { ReportTexts } from '../report/texts.js';
import { promiseNl } from './promise.nl.js';
import { changeNl, ownNl, rankingNl, rolesNl } from './report-comparisons.nl.js';
import { recognitionNl } from './report-recognition.nl.js';
import { talkNl } from './report-talk.nl.js';

const FRACTIONS: Readonly<Record<string, string>> = {
  '1/4': 'een kwart',
  '1/3': 'een derde',
  '1/2': 'de helft',
  '2/3': 'twee derde',
  '3/4': 'drie kwart',
};

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

const SURENESS = { probable: 'waarschijnlijk', almost: 'vrijwel zeker' } as const;

function everybody(invited: number | undefined): string {
  return invited === undefined ? 'iedereen' : `alle ${invited}`;
}

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
      respondents === 1 ? '1 collega heeft ingevuld' : `${respondents} collega’s hebben ingevuld`,
    tookPartOf: (respondents, invited) =>
      `${respondents} van de ${invited} ${respondents === 1 ? 'heeft' : 'hebben'} ingevuld`,
    invitedUnknown: 'Hoeveel mensen er zijn uitgenodigd, is niet bekend.',
    overResponse:
      'Er hebben meer mensen ingevuld dan er zijn uitgenodigd. Kijk na of dat aantal klopt, en of niemand twee keer invulde.',
    override: (minimum, by, reason) =>
      `In deze ronde is een uitslag al te zien vanaf ${minimum} mensen. Dat besloot ${by}. De reden: ${reason}`,
    openTable:
      'Dit is een open tafel: iedereen vond het vooraf goed dat collega’s kunnen herkennen wat je koos.',
    fromTallies: 'Uit tellingen',
    fromTalliesText: 'Wat alleen uit losse antwoorden te berekenen is, staat er niet bij.',

    domains: 'Per onderdeel',
    domain: 'Onderdeel',
    items: 'Per stelling',
    item: 'Stelling',
    phaseColumn: 'Fase',
    middleColumn: 'Midden van het team (0 tot 100)',
    intervalColumn: 'Heel waarschijnlijk, als iedereen had ingevuld',
    chancesColumn: 'Kans per fase (van de 100)',
    boundsColumn: 'Laagste en hoogste, als iedereen had ingevuld',
    stepsColumn: 'Stappen tot een andere fase',
    agreementColumn: 'Hetzelfde gezien?',
    domainsCaption: 'Uitslag per onderdeel',
    itemsCaption: 'Antwoorden per stelling',
    range: (from, to) => `${from} tot ${to}`,

    phases: {
      early: { label: 'Nog in startfase', short: 'Start' },
      partial: { label: 'Gedeeltelijk ontwikkeld', short: 'Deels' },
      strong: { label: 'Sterk ontwikkeld', short: 'Sterk' },
    },
    polarised: 'In twee kampen',
    near: (phase, neighbour) => `${phase}, dicht bij ${lower(neighbour)}`,
    quote: (name) => `‘${name}’`,
    fraction: ({ numerator, denominator }) =>
      FRACTIONS[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`,

    doubt: {
      twoCamps: 'Een deel van het team staat laag en een deel staat hoog. Het midden zegt hier weinig.',
      allIn: 'Alle antwoorden zijn binnen. Er is niemand meer die dit kan veranderen.',
      allInNear: (neighbour) =>
        `Alle antwoorden zijn binnen, en toch scheelt het weinig met ${neighbour}. Noem ze dus allebei.`,
      near: (neighbour) => `Het kan ook ${neighbour} zijn. Noem ze dus allebei.`,
      stays: (phase) => `Ook als iedereen had ingevuld, bleef het ${phase}.`,
      ofTeam: (phase, sure, invited) =>
        `Ook als ${everybody(invited)} had${invited === undefined ? '' : 'den'} ingevuld, bleef het ${SURENESS[sure]} ${phase}.`,
      again: (phase, sure) => `Vraag je het nog eens, dan komt er ${SURENESS[sure]} weer ${phase} uit.`,
      couldBecome: (lowest, highest) =>
        `Wie niet invulde, kan dit nog veranderen: van ${lowest} tot ${highest}.`,
      invitedUnknown:
        'Het is niet bekend hoeveel mensen er zijn uitgenodigd. Hoe zeker dit is, weet je dus niet.',
      missing: 'Hoe zeker dit is, is hier niet te zien.',
    },
    numbers: 'In getallen',
    spacing: 'Wat hoger of lager heet, hangt hier af van hoe groot je de stap tussen twee niveaus vindt.',
    middle: (middle) => `Het midden van het team ligt op ${middle}, op een schaal van 0 tot 100.`,
    intervalOfTeam: (from, to, invited) =>
      `Als ${everybody(invited)} had${invited === undefined ? '' : 'den'} ingevuld, lag het heel waarschijnlijk tussen ${from} en ${to}.`,
    intervalAgain: (from, to) =>
      `Vraag je het nog eens, dan ligt het heel waarschijnlijk tussen ${from} en ${to}.`,
    chances: (chances) =>
      `Van de 100 keer is het dan ongeveer ${list.format(chances.map(([phase, count]) => `${count} keer ${phase}`))}.`,
    chance: (phase, outOfHundred) => `${phase} ${outOfHundred}`,
    outermost: (from, to) => `Wat de anderen ook hadden gekozen: minstens ${from} en hoogstens ${to}.`,
    steps: (steps, neighbour) =>
      steps === 1
        ? `Was één antwoord één stap anders, dan heette het ${neighbour}.`
        : `Pas als ${steps} antwoorden één stap anders waren, heette het ${neighbour}.`,
    scored: (scored) =>
      scored === 1
        ? '1 collega vulde hier genoeg stellingen in om mee te rekenen.'
        : `${scored} collega’s vulden hier genoeg stellingen in om mee te rekenen.`,
    differsFromNorm:
      'Niet iedereen vulde dezelfde stellingen in. Reken je per persoon in plaats van per stelling, dan komt het midden iets anders uit.',
    campsMissing: 'Of het team hier in twee kampen staat, is niet te zien.',
    certaintyMissing: 'Hoe groot de kans op elke fase is, is hier niet te berekenen.',
    someStatements: (used, all) => `Dit rust op ${used} van de ${all} stellingen.`,
    methods: {
      predictive:
        'Zo’n schatting klopt ongeveer 95 van de 100 keer. Rekenwijze: een voorspelling voor wie niet invulde.',
      jeffreys: 'Zo’n schatting klopt ongeveer 95 van de 100 keer. Rekenwijze: Jeffreys.',
      t: 'Zo’n schatting klopt ongeveer 95 van de 100 keer. Rekenwijze: t-verdeling.',
      complete: 'Iedereen heeft ingevuld, dus dit is geen schatting.',
    },

    agreements: { shared: 'Hetzelfde gezien', different: 'Verschillend gezien', camps: 'Twee kampen' },
    mostChosen: (count, of, answer) => `${count} van de ${of} ${count === 1 ? 'koos' : 'kozen'} ${answer}`,
    chosenAlike: (count, of, answers) => `Even vaak ${list.format(answers)} (elk ${count} van de ${of})`,
    camps: (low, lowName, high, highName) => `${low} × ${lowName}, ${high} × ${highName}`,
    unseen: 'Niet goed te zien',
    unseenDetail: (count, of) => `${count} van de ${of} ${count === 1 ? 'weet' : 'weten'} dit niet`,
    phaseAndChoices: (phase, choices) => `Samen ${lower(phase)}: ${lower(choices)}`,
    almostEveryone: (answer) => `(Bijna) iedereen: ${answer}`,

    dontKnow: 'Weet ik niet',
    notApplicable: 'Geldt hier niet',
    unanswered: 'Niet ingevuld',
    leftOpen: (count) => `${count} niet ingevuld`,
    dontKnowCount: (count, of) => `${count} van de ${of} ${count === 1 ? 'weet' : 'weten'} het niet`,
    notApplicableCount: (count) => `${count} × ‘Geldt hier niet’`,
    onePerson: 'Elk teken is één collega',
    lengthIsCount: 'Hoe langer het blok, hoe meer collega’s',

    howToRead: 'Hoe lees je dit?',
    rule: (phases, partial, strong) =>
      `Boven de grond zie je de fase, onder de grond hoe zeker die is. Elke stelling telt even zwaar. Onder ${partial} van de weg heet het ${phases.early}, vanaf ${partial} ${phases.partial}, vanaf ${strong} ${phases.strong}. Die grenzen zijn een afspraak.`,
    reading: [
      'De ring is het midden van het team. De wortel eromheen laat zien waar dat midden kon liggen als iedereen had ingevuld. Een korte wortel is zekerder dan een lange.',
      'Kan het ook de fase ernaast zijn, dan staan ze er allebei. De getallen staan onder ‘In getallen’.',
      'De tekens staan op volgorde van fase. Wie welk teken is, is niet te zien.',
      'Wie ‘Weet ik niet’ koos, telt niet mee in de fase. De stippellijn houdt die plaats open.',
      'Twee kampen: minstens een kwart staat laag, minstens een kwart staat hoog, en bijna niemand ertussen.',
    ],

    withheld: {
      'below-minimum': 'Onder glas: te weinig antwoorden om te laten zien',
      'would-reveal-small-group': 'Onder glas: anders zou te zien zijn wat een klein groepje koos',
    },
    withheldWhy: 'Met weinig antwoorden kun je raden wie wat koos. Daarom blijft dit dicht.',
    undefined: {
      'no-data': 'Er zijn nog geen antwoorden.',
      'too-few-items': 'Er zijn te weinig stellingen met een uitslag om iets over het geheel te zeggen.',
      'too-few-for-spread': 'Te weinig antwoorden om te zien of jullie het hetzelfde zien.',
      'zero-variance': 'Iedereen koos hetzelfde; er is geen verschil om te laten zien.',
      'too-few-for-interval': 'Te weinig mensen om te zeggen hoe zeker dit is.',
      'too-few-linked': 'Te weinig mensen vulden beide keren in.',
      'needs-rows': 'Dit is uit tellingen niet te berekenen.',
      'invited-unknown': 'Het is niet bekend hoeveel mensen er zijn uitgenodigd.',
      'not-asked': 'Hier is niet naar gevraagd.',
    },
    notAvailable: 'Dit is hier niet te zien.',

    ranking: rankingNl,
    roleNames: { leader: 'leidinggevenden', teacher: 'leraren' },
    roles: rolesNl,
    change: changeNl,
    own: ownNl,
    talk: talkNl,
    recognition: recognitionNl,

    promised: 'Wat er beloofd is',
    promise: promiseNl,
    policy: (minimum, detail) =>
      `Een uitslag is te zien vanaf ${minimum} mensen, twee groepen per onderdeel vanaf ${detail} in elke groep.`,
    versions: (instrument, version, scoring) =>
      `Vragenlijst ${instrument}, versie ${version}. Berekening: versie ${scoring}.`,
    problem: 'Deze uitslag kan niet worden getoond.',
    partProblem: 'Een deel kan niet worden getoond.',
    moreProblems: (count) => `En nog ${count}.`,
  },
};
