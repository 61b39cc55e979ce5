import type { RecognitionTexts } from '../report/texts.js';
import { changeNl } from './report-comparisons.nl.js';
import { talkNl } from './report-talk.nl.js';

export const recognitionNl: RecognitionTexts = {
  orderHints: {
    result:
      'Van wat het meest past naar wat het minst past. Wat in twee kampen ligt of weinig gezien is, staat onderaan.',
  },
  phaseColumn: 'Past het?',
  chancesColumn: 'Kans op elk woord (van de 100)',
  stepsColumn: 'Stappen tot een ander woord',
  phases: {
    early: { label: 'Past niet', short: 'Past niet' },
    partial: { label: 'Past een beetje', short: 'Een beetje' },
    strong: { label: 'Past goed', short: 'Past goed' },
  },
  doubt: {
    twoCamps:
      'Een deel van het team vindt dat dit niet past, een ander deel dat het goed past. Het midden zegt hier weinig.',
  },
  spacing: 'Wat meer of minder past, hangt hier af van hoe groot je de stap tussen twee antwoorden vindt.',
  middle: (middle) =>
    `Het midden van het team ligt op ${middle}, op een schaal van 0 (past niet) tot 100 (past goed).`,
  certaintyMissing: 'Hoe groot de kans op elk van deze woorden is, is hier niet te berekenen.',
  phaseAndChoices: (phase, choices) => `Samen: ${phase.toLocaleLowerCase('nl')}. ${choices}`,
  rule: (phases, partial, strong) =>
    `Boven de lijn zie je hoe goed dit past, onder de lijn hoe zeker dat is. Meer is hier niet beter, en minder is geen zwakte. Elke stelling telt even zwaar. Onder ${partial} van de weg heet het ${phases.early}, vanaf ${partial} ${phases.partial}, vanaf ${strong} ${phases.strong}. Die grenzen zijn een afspraak.`,
  reading: [
    'De ring is het midden van het team. De streep eromheen laat zien waar dat midden kon liggen als iedereen had ingevuld. Een korte streep is zekerder dan een lange.',
    'Kan het ook het woord ernaast zijn, dan staan ze er allebei. De getallen staan onder ‘In getallen’.',
    'De tekens staan op volgorde van hoe goed het past. Wie welk teken is, is niet te zien.',
    'Wie ‘Weet ik niet’ koos, telt niet mee in de uitslag. De stippellijn houdt die plaats open.',
    'Twee kampen: voor minstens een kwart past het niet, voor minstens een kwart past het goed, en bijna niemand zit ertussen.',
  ],
  ranking: {
    strengths: 'Past het meest',
    weaker: 'Past het minst',
    clearlyAbove: 'duidelijk meer dan de rest',
    clearlyBelow: 'duidelijk minder dan de rest',
  },
  roles: {
    higher: (role, other) => `Volgens ${role} past het meer dan volgens ${other}.`,
    perhapsHigher: (role, other) =>
      `Volgens ${role} past het meer dan volgens ${other}, maar dat kan toeval zijn.`,
    pairs: (role, other, outOfTen) =>
      `Zet steeds een van de ${role} naast een van de ${other}. In ${outOfTen} van de 10 paren past het volgens de eerste meer; gelijk telt half.`,
    pairsColumn: 'Past meer volgens de eerste groep, in paren',
  },
  change: {
    verdicts: {
      ...changeNl.verdicts,
      up: 'Past meer dan de vorige keer',
      down: 'Past minder dan de vorige keer',
    },
    standards:
      'Let op: een verschil zegt niet dat het beter of slechter gaat. Het kan veranderd zijn, of jullie kijken er anders naar.',
  },
  talk: {
    questions: {
      ...talkNl.questions,
      camps: [
        'Wie kan vertellen waaraan je dit merkt? En wie ziet iets anders?',
        'Denken jullie allemaal aan hetzelfde stuk?',
        'Stel dat je er anders naar keek. Wat zou je dan zien?',
      ],
      unseen: [
        'Wie staat hier dichterbij, en kan er meer over vertellen?',
        'Aan wie buiten het team kunnen jullie dit vragen?',
        'Wat zou je moeten zien of horen om dit wel te weten?',
      ],
      early: [
        'Waaraan merk je dat dit niet past?',
        'Is er iemand voor wie dit wel zo is? Wat zou die vertellen?',
        'Wat maakt dat uit voor wat jullie gaan doen?',
      ],
      partial: [
        'Wanneer past dit wel, en wanneer niet?',
        'Bij welk stuk past dit het meest?',
        'Welk voorbeeld maakt dit duidelijker?',
      ],
      strong: [
        'Waaraan merken jullie dit?',
        'Voor wie is dit net zo, en voor wie niet?',
        'Wat betekent dit voor wat jullie gaan doen?',
      ],
      closed: [
        'Je hoeft niet te zeggen wat je koos. Waaraan zou je merken dat dit past?',
        'Je hoeft niet te zeggen wat je koos. Wat zou iemand van buiten hierover vragen?',
      ],
    },
  },
};
