import type { ChangeTexts, OwnTexts, RankingTexts, RolesTexts } from '../report/texts.js';

export const rankingNl: RankingTexts = {
  title: 'Wat valt op?',
  strengths: 'Valt op als sterk',
  weaker: 'Staat nog het meest aan het begin',
  chances: { probable: 'Waarschijnlijk', likely: 'Eerder wel dan niet' },
  clearlyAbove: 'duidelijk hoger dan de rest',
  clearlyBelow: 'duidelijk lager dan de rest',
  tied: 'Deze liggen gelijk: de volgorde zegt niets.',
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
    `${capital(role)} schatten het iets hoger in dan ${other}, maar dat kan toeval zijn.`,
  alike: (first, second) => `${capital(first)} en ${second} kijken hier ongeveer hetzelfde naar.`,
  domainsClosed: (minimum) =>
    `Per onderdeel blijft dit onder glas. Dat gaat pas open als in elke groep minstens ${minimum} mensen invulden.`,
  norm: (role, norm) => `${capital(role)} staan gemiddeld op ${norm} van de 100.`,
  difference: (points) => `Dat scheelt ${points}.`,
  pairs: (role, other, outOfTen) =>
    `Zet je steeds iemand van de ${role} naast iemand van de ${other}, dan zit de eerste hoger in ${outOfTen} van de 10 paren. Gelijk telt half.`,
  pairsRange: (from, to) => `Dat kan ook ${from === to ? from : `${from} tot ${to}`} van de 10 zijn.`,
  pairsRangeMissing: 'Hoe zeker dat is, is hier niet te zeggen.',
  complete: 'Iedereen van beide groepen vulde in. Dit verschil is dus geen schatting.',
  chance: (p) => `Permutatietoets van het verschil: p = ${p}.`,
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
    'no-clear-change': 'Geen verandering die je van toeval kunt onderscheiden',
  },
  smallest: (points) => `Met zoveel mensen zie je een verschil pas vanaf ongeveer ${points} van de 100.`,
  difference: (points) => `Verschil: ${points}.`,
  range: (from, to) => `Het echte verschil ligt waarschijnlijk tussen ${from} en ${to}.`,
  methods: {
    paired: 'Interval van 95 %, gepaard: berekend met wie beide keren invulde.',
    unpaired: 'Interval van 95 %, ongepaard: toen en nu als twee losse groepen.',
  },
  people: (earlier, later) => `Toen vulden ${earlier} mensen in, nu ${later}.`,
  linked: (linked, everybody) =>
    everybody
      ? 'Dat zijn dezelfde mensen.'
      : `${linked} van hen vulden beide keren in; wie er nieuw is of weg, telt alleen in één van beide.`,
  notLinked:
    'Wie toen meedeed, is niet gekoppeld aan wie nu meedoet. Het kunnen dus deels andere mensen zijn.',
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
    'Wat jij zelf koos, staat er nu bij als ‘jij’. Dat zie alleen jij, op dit scherm. Het wordt niet bewaard, verstuurd of afgedrukt.',
  you: 'jij',
  answer: (answer) => `Jij: ${answer}`,
  notApplicable: 'Jij: niet van toepassing',
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}
