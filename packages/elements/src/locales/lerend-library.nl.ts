import type { Locale } from '../base/locale.js';
import type { LibraryTexts } from '../library/texts.js';

export const libraryNl: Locale<LibraryTexts> = {
  locale: 'nl',
  texts: {
    title: 'Waar willen jullie naar kijken?',
    lede: 'Kies wat past bij de vraag die nu leeft in je team. Eén tegelijk is genoeg.',
    loading: 'Even laden …',
    problem: 'De lijst kan nu niet worden getoond.',
    partProblem: 'Een deel van de lijst kan niet worden getoond.',
    moreProblems: (count) => `En nog ${String(count)}.`,
    retry: 'Probeer opnieuw',

    search: 'Zoek in de lijst',
    searchHint: 'Bijvoorbeeld: feedback, visie of leidinggeven.',
    filterKind: 'Soort',
    anyKind: 'Alles',
    order: 'Volgorde',
    orders: { given: 'Per soort', minutes: 'Kortste eerst' },
    found: (shown, all) =>
      shown === all
        ? all === 1
          ? 'Eén in de lijst'
          : `${String(all)} in de lijst`
        : `${String(shown)} van de ${String(all)} in de lijst`,
    nothingFound: 'Niets in de lijst past bij wat je zoekt. Probeer een ander woord, of bekijk alles.',
    showAll: 'Toon alles',
    nothingListed: 'De lijst is nog leeg.',
    allIn: (languages) => `Alles is er in het ${languages}.`,
    showMore: (count) => `Toon nog ${String(count)}`,
    showMoreNamed: (count, kinds) => `Toon nog ${String(count)}: ${kinds}`,

    kindLabel: 'Soort',
    kinds: {
      checklist: 'Vragenlijst',
      quadrant: 'Vier velden',
      stages: 'Stappen',
      pairs: 'Tussen twee polen',
      deck: 'Kaarten',
    },
    kindsTogether: {
      checklist: 'Vragenlijsten',
      quadrant: 'Vier velden',
      stages: 'Stappen',
      pairs: 'Tussen twee polen',
      deck: 'Kaarten',
    },
    time: 'Tijd',
    minutes: (minutes) =>
      minutes === 1 ? 'Ongeveer 1 minuut per persoon' : `Ongeveer ${String(minutes)} minuten per persoon`,
    getsLabel: 'Jullie krijgen',
    gets: {
      checklist: 'Hoe ver jullie zijn, waar jullie verschillend kijken, en wat je het eerst kunt bespreken.',
      quadrant: 'Waar het team staat in vier velden, en hoe dicht jullie bij elkaar liggen.',
      stages: 'Waar jullie staan, hoe ver dat uiteenloopt, en wat de volgende stap kan zijn.',
      pairs: 'Naar welke kant jullie neigen, en waar je verschillend kiest.',
      deck: 'Ideeën voor een gesprek of een eerste stap, en een plan: wie doet wat, en wanneer.',
    },
    languages: 'Taal',
    cards: 'Kaarten erbij',
    belongsTo: 'Horen bij',
    quoted: (title) => `‘${title}’`,
    choose: 'Kies',
    startNow: 'Begin',
    chooseNamed: (title) => `Kies: ${title}`,
    startNamed: (title) => `Begin: ${title}`,
    lookNow: 'Bekijk de kaarten',
    lookNamed: (title) => `Bekijk de kaarten: ${title}`,

    opening: 'Even laden …',
    openingProblem: 'Dit kan nu niet beginnen.',
    back: 'Terug naar de lijst',
    leaveQuestion: 'Terug naar de lijst?',
    leaveText: 'Deze pagina bewaart niets. Als je teruggaat, is weg wat hier is ingevuld en ingeleverd.',
    leaveTextCards: 'Deze pagina bewaart niets. Als je teruggaat, is het plan weg dat je hier begon.',
    leaveYes: 'Ja, ga terug',
    leaveNo: 'Nee, blijf hier',
  },
};
