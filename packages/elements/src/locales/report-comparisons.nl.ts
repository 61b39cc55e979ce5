import type { ChangeTexts, OwnTexts, RankingTexts, RolesTexts } from '../report/texts.js';

export const rankingNl: RankingTexts = {
  title: 'Wat valt op?',
  strengths: 'Valt op als sterk',
  weaker: 'Staat nog het meest aan het begin',
  chances: { probable: 'Waarschijnlijk', likely: 'Eerder wel dan niet' },
  clearlyAbove: 'duidelijk hoger dan de rest',
  clearlyBelow: 'duidelijk lager dan de rest',
  tied: 'Deze liggen (bijna) gelijk: de volgorde zegt niets.',
  noneClear: 'De stellingen verschillen niet duidelijk van elkaar. Kijk dus naar het geheel.',
  noneHere: 'Hier springt geen stelling er duidelijk uit.',
  needsRows:
    'Welke stellingen er echt uitspringen, is uit tellingen niet te zeggen. Daar zijn de losse antwoorden voor nodig.',
};

export const rolesNl: RolesTexts = {
  title: (first, second) => `${capital(first)} naast ${second}`,
  titleWithoutNames: 'Twee groepen naast elkaar',
  overall: 'Alles samen',
  level: (role, phase) => `${capital(role)}: ${phase}`,
  almostEveryone: (role, phase) => `${capital(role)}, (bijna) iedereen: ${phase}`,
  higher: (role, other) => `${capital(role)} schatten het hoger in dan ${other}.`,
  perhapsHigher: (role, other) =>
    `${capital(role)} schatten het hoger in dan ${other}, maar dat kan toeval zijn.`,
  alike: (first, second) => `${capital(first)} en ${second} zien dit ongeveer hetzelfde.`,
  domainsClosed: (minimum) =>
    `Per onderdeel blijft dit onder glas. Dat gaat pas open als in elke groep minstens ${minimum} mensen hebben ingevuld.`,
  norm: (role, norm) => `${capital(role)} staan gemiddeld op ${norm}, op een schaal van 0 tot 100.`,
  difference: (points) => `Dat scheelt ${inPoints(points)}.`,
  pairs: (role, other, outOfTen) =>
    `Zet steeds een van de ${role} naast een van de ${other}. In ${outOfTen} van de 10 paren zit de eerste hoger; gelijk telt half.`,
  pairsRange: (from, to) =>
    `Heel waarschijnlijk zijn het er ${from === to ? from : `${from} tot ${to}`} van de 10.`,
  pairsRangeMissing: 'Hoe zeker dat is, is hier niet te zeggen.',
  complete: 'Iedereen in beide groepen heeft ingevuld. Dit verschil is dus geen schatting.',
  chance: (outOfHundred, p) =>
    `Maakt de groep niets uit, dan zie je zo’n verschil ${outOfHundred === 0 ? 'minder dan 1' : `ongeveer ${outOfHundred}`} van de 100 keer (permutatietoets, p ${p}).`,
  caption: 'Twee groepen naast elkaar, per onderdeel',
  differenceColumn: 'Verschil',
  pairsColumn: 'Eerste groep hoger, in paren',
  pairsCell: (outOfTen) => `${outOfTen} van de 10`,
  wordsColumn: 'In woorden',
};

export const changeNl: ChangeTexts = {
  title: 'De vorige keer en nu',
  earlier: (phase) => `Toen: ${phase}`,
  later: (phase) => `Nu: ${phase}`,
  verdicts: {
    up: 'Hoger dan de vorige keer',
    down: 'Lager dan de vorige keer',
    'no-clear-change': 'Geen duidelijke verandering: het verschil kan toeval zijn',
  },
  smallest: (points) => `Met zoveel mensen zie je een verschil pas vanaf ongeveer ${inPoints(points)}.`,
  difference: (points) => `Verschil: ${points}, op een schaal van 0 tot 100.`,
  range: (from, to) => `Het echte verschil ligt heel waarschijnlijk tussen ${from} en ${to}.`,
  methods: {
    paired:
      'Zo’n schatting klopt ongeveer 95 van de 100 keer. Berekend met wie beide keren invulde (gepaard).',
    unpaired:
      'Zo’n schatting klopt ongeveer 95 van de 100 keer. Berekend met toen en nu als twee losse groepen (ongepaard).',
  },
  people: (earlier, later) => `Toen vulden ${earlier} mensen in, nu ${later}.`,
  linked: (linked, everybody) =>
    everybody
      ? 'Dat zijn dezelfde mensen.'
      : `${linked} mensen vulden beide keren in. Wie nieuw is of weg is, telt maar in één van de twee.`,
  notLinked: 'Het is niet bekend wie beide keren invulde. Het kunnen dus deels andere mensen zijn.',
  standards:
    'Let op: wie leert, legt de lat vaak hoger. Een lagere uitslag kan dus ook betekenen dat jullie scherper kijken.',
  caption: 'De vorige keer en nu, per onderdeel',
  earlierColumn: 'Toen',
  laterColumn: 'Nu',
  differenceColumn: 'Verschil',
  smallestColumn: 'Te zien vanaf',
  verdictColumn: 'In woorden',
};

export const ownNl: OwnTexts = {
  notice:
    'Wat jij zelf koos, staat er nu bij als ‘jij’. Alleen jij ziet dat, op dit scherm. Het wordt niet bewaard, verstuurd of afgedrukt.',
  you: 'jij',
  answer: (answer) => `Jij: ${answer}`,
  notApplicable: 'Jij: Geldt hier niet',
};

function inPoints(points: number): string {
  return points === 1 ? '1 punt' : `${points} punten`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}
