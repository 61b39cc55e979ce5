import type { Locale } from '../base/locale.js';
import type { LibraryTexts } from '../library/texts.js';

export const libraryEn: Locale<LibraryTexts> = {
  locale: 'en',
  texts: {
    title: 'What would you like to look at?',
    lede: 'Choose what fits the question your team has now. One at a time is enough.',
    loading: 'Loading …',
    problem: 'The list cannot be shown right now.',
    partProblem: 'Part of the list cannot be shown.',
    moreProblems: (count) => `And ${String(count)} more.`,
    retry: 'Try again',

    search: 'Search the list',
    searchHint: 'For example: feedback, vision or leadership.',
    filterKind: 'Kind',
    anyKind: 'All',
    order: 'Order',
    orders: { given: 'As listed', minutes: 'Shortest first' },
    found: (shown, all) =>
      shown === all ? `${String(all)} in the list` : `${String(shown)} of ${String(all)} in the list`,
    nothingFound: 'Nothing in the list fits what you are looking for. Try another word, or see them all.',
    showAll: 'Show all',
    nothingListed: 'The list is still empty.',

    kindLabel: 'Kind',
    kinds: {
      checklist: 'Checklist',
      quadrant: 'Four fields',
      stages: 'Steps',
      pairs: 'Between two poles',
      deck: 'Cards',
    },
    time: 'Time',
    minutes: (minutes) => (minutes === 1 ? 'About 1 minute each' : `About ${String(minutes)} minutes each`),
    getsLabel: 'You get',
    gets: {
      checklist: 'How far along you are, where you see things differently, and what to talk about first.',
      quadrant: 'Where the team stands among four fields, and how close together you are.',
      stages: 'Where you stand, how far apart you are, and what the next step could be.',
      pairs: 'Which way you lean, and where you choose differently.',
      deck: 'Ideas for a conversation or a first step, and a plan: who does what, and when.',
    },
    languages: 'Language',
    choose: 'Choose',
    startNow: 'Start',
    chooseNamed: (title) => `Choose: ${title}`,
    startNamed: (title) => `Start: ${title}`,
    cardsComeLater: 'These cards come to the table once you have a result.',

    opening: 'Loading …',
    openingProblem: 'This cannot be started right now.',
    back: 'Back to the list',
    leaveQuestion: 'Back to the list?',
    leaveText: 'This page keeps nothing. If you go back, what was filled in and handed in here is gone.',
    leaveYes: 'Yes, go back',
    leaveNo: 'No, stay here',
  },
};
