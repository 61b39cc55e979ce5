import type { Locale } from '../base/locale.js';
import type { DeckTexts, ReasonInWords } from '../deck/texts.js';

const cards = (count: number): string => (count === 1 ? 'één kaart' : `${String(count)} kaarten`);

function signalInWords({ subject, signal, polarised, stage }: ReasonInWords): string {
  const place = subject === undefined ? 'een onderdeel van jullie uitslag' : `‘${subject}’`;
  if (stage === 'half') return `Minstens de helft van jullie staat bij ${place} of verder.`;
  if (stage === 'some') return `Een deel van jullie staat bij ${place}.`;
  if (stage === 'first') return `${place} is voor jullie de eerste stap.`;
  switch (signal) {
    case 'divided':
      return polarised ? `Bij ${place} staan jullie in twee kampen.` : `Jullie zien ${place} verschillend.`;
    case 'early':
      return `Bij ${place} staan jullie nog in de startfase.`;
    case 'partial':
      return `Bij ${place} zijn jullie al onderweg.`;
    case 'strong':
      return `Bij ${place} is al veel ontwikkeld.`;
    case 'unseen':
      return `Bij ${place} weten velen van jullie niet hoe het ervoor staat.`;
    default:
      return signal satisfies never;
  }
}

function roleInWords({ role, signal, mode }: ReasonInWords): string {
  switch (role) {
    case 'main':
      return signal === 'divided' && mode === 'conversation'
        ? 'Begin dus met een gesprek.'
        : 'Daar gaat deze kaart over.';
    case 'also':
      return 'Deze kaart helpt daarbij mee.';
    case 'precondition':
      return 'Deze kaart gaat voor, want andere stappen bouwen hierop voort.';
    case 'keep-and-share':
      return 'Zo houden jullie vast wat er is, en delen jullie het met anderen.';
    default:
      return role satisfies never;
  }
}

export const deckNl: Locale<DeckTexts> = {
  locale: 'nl',
  texts: {
    problemHeading: 'Hier kan iets niet worden getoond',
    moreProblems: (count) => `En nog ${String(count)}.`,
    whatNow: 'Wat nu?',
    recommended: (count) => (count === 1 ? 'Eén kaart voor jullie' : `${String(count)} kaarten voor jullie`),
    recommendedLede:
      'Gekozen bij jullie uitslag. Waar jullie verschillend kijken, ligt een gesprek bovenop. Kies er een of twee; meer hoeft niet.',
    noneRecommended: 'Er is nu geen kaart die jullie uitslag vraagt. Kijk gerust in de hele stapel.',
    noRecommendations: 'Nog geen kaarten bij jullie uitslag',
    withheld: {
      'below-minimum':
        'De uitslag ligt onder glas: te weinig antwoorden om te laten zien. Kijk gerust in de hele stapel.',
      'would-reveal-small-group':
        'De uitslag ligt onder glas: anders zou te zien zijn wat een klein groepje koos. Kijk gerust in de hele stapel.',
    },
    undefined: {
      'no-data': 'Er is nog geen uitslag om kaarten bij te kiezen. Kijk gerust in de hele stapel.',
    },
    allCards: 'Alle kaarten',
    pile: (count) => `${cards(count)} op de stapel`,
    filterSetting: 'Waar',
    anySetting: 'Overal',
    filterMode: 'Soort',
    anyMode: 'Alles',
    modes: { conversation: 'Gesprek', action: 'Actie' },
    filterStep: 'Stap',
    stepOf: (step, steps, title) => `Stap ${String(step)} van ${String(steps)}: ${title}`,
    cardsFound: (count) => (count === 1 ? 'Eén kaart' : `${String(count)} kaarten`),
    noCards: 'Geen kaart past bij deze keuze. Zet een filter uit.',
    showMore: (count) => `Toon nog ${cards(count)}`,
    inPlan: 'In ons plan',
    why: 'Waarom deze kaart?',
    moreReasons: (count) => (count === 1 ? 'Nog een reden' : `Nog ${String(count)} redenen`),
    reason: (reason) =>
      [
        signalInWords(reason),
        roleInWords(reason),
        ...(reason.fit === 'neighbouring-phase'
          ? ['Geen kaart past precies bij die fase; deze is gemaakt voor de fase ernaast.']
          : []),
      ].join(' '),
    put: 'Leg in het plan',
    take: 'Haal uit het plan',
    putDone: (title, count) => `‘${title}’ ligt in het plan. Daar ligt nu ${cards(count)}.`,
    takeDone: (title, count) =>
      count === 0
        ? `‘${title}’ is uit het plan. Het plan is leeg.`
        : `‘${title}’ is uit het plan. Daar ligt nog ${cards(count)}.`,
    plan: 'Ons plan',
    planEmpty: 'Het plan is nog leeg. Leg er een kaart in; dan spreken jullie af wie begint en wanneer.',
    who: 'Wie',
    when: 'Wanneer',
    noDay: 'Nog geen dag',
    sign: 'Wanneer is het gelukt?',
    earlier: (title) => `Zet ‘${title}’ eerder in het plan`,
    later: (title) => `Zet ‘${title}’ later in het plan`,
    remove: (title) => `Haal ‘${title}’ uit het plan`,
    moved: (title, place, count) => `‘${title}’ staat nu op plaats ${String(place)} van ${String(count)}.`,
    print: 'Afdrukken',
    save: (format) => `Bewaar als ${format}`,
    copy: 'Kopieer als tekst',
    copyLabel: 'Het plan als tekst',
    filename: 'plan',
  },
};
