import type { TeamTexts } from '../team/texts.js';

export const teamNl: TeamTexts = {
  loading: 'De uitslag komt eraan.',
  loadFailed: 'De uitslag van het team kon niet worden geladen. Laad de pagina opnieuw.',
  ourTeam: 'Ons team',
  tookPart: (count) =>
    count === 1 ? '1 collega heeft ingevuld' : `${String(count)} collega’s hebben ingevuld`,
  tookPartOf: (count, invited) =>
    `${String(count)} van de ${String(invited)} ${count === 1 ? 'heeft' : 'hebben'} ingevuld`,
  overResponse:
    'Er hebben meer mensen ingevuld dan er zijn uitgenodigd. Kijk na of dat aantal klopt, en of niemand twee keer invulde.',
  loweredMinimum: (minimum, by, reason) =>
    `In deze ronde is een uitslag al te zien vanaf ${String(minimum)} mensen. Dat besloot ${by}. De reden: ${reason}`,
  loweredMinimumWithheld: (by, reason) =>
    `Het minimum voor deze ronde is verlaagd. Dat besloot ${by}. De reden: ${reason}`,
  fromTallies: 'Uit tellingen.',
  fromTalliesText: 'Wat alleen uit losse antwoorden te berekenen is, staat er niet bij.',
  openTable:
    'Dit is een open tafel: iedereen vond het vooraf goed dat collega’s kunnen herkennen wat je koos.',
  talkHeading: 'Om over te praten',
  withheldHeading: 'Onder glas',
  withheld: {
    'below-minimum': 'Te weinig antwoorden om te laten zien.',
    'would-reveal-small-group': 'Anders zou te zien zijn wat een klein groepje koos.',
  },
  undefinedHeading: 'Nog niets te zien',
};
