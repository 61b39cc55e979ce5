import type { Locale } from '../base/locale.js';
import type { DeckTexts, ReasonInWords } from '../deck/texts.js';

const cards = (count: number): string => (count === 1 ? 'one card' : `${String(count)} cards`);

function signalInWords({ subject, signal, polarised, stage }: ReasonInWords): string {
  const place = subject === undefined ? 'part of your result' : `“${subject}”`;
  if (stage === 'half') return `At least half of you have reached ${place}.`;
  if (stage === 'some') return `Some of you stand at ${place}.`;
  if (stage === 'first') return `For you, ${place} is the first step.`;
  switch (signal) {
    case 'divided':
      return polarised ? `On ${place} you stand in two camps.` : `You see ${place} differently.`;
    case 'early':
      return `On ${place} you are still at an early stage.`;
    case 'partial':
      return `On ${place} you are on your way.`;
    case 'strong':
      return `On ${place} much is in place already.`;
    case 'unseen':
      return `On ${place} many of you don’t know how things are.`;
    default:
      return signal satisfies never;
  }
}

function roleInWords({ role, signal, mode }: ReasonInWords): string {
  switch (role) {
    case 'main':
      return signal === 'divided' && mode === 'conversation'
        ? 'So start with a conversation.'
        : 'That is what this card is about.';
    case 'also':
      return 'This card helps along.';
    case 'precondition':
      return 'This card goes first, because other steps build on it.';
    case 'keep-and-share':
      return 'This is a way to keep what you have, and share it with others.';
    default:
      return role satisfies never;
  }
}

export const deckEn: Locale<DeckTexts> = {
  locale: 'en',
  texts: {
    problemHeading: 'Something cannot be shown here',
    moreProblems: (count) => `And ${String(count)} more.`,
    whatNow: 'What next?',
    recommended: (count) => (count === 1 ? 'One card for you' : `${String(count)} cards for you`),
    recommendedLede:
      'Chosen for your result. Where you see things differently, a conversation lies on top. Pick one or two; there is no need for more.',
    noneRecommended: 'Your result asks for no card right now. Feel free to look through the whole pile.',
    noRecommendations: 'No cards for your result yet',
    withheld: {
      'below-minimum':
        'The result is under glass: too few answers to show. Feel free to look through the whole pile.',
      'would-reveal-small-group':
        'The result is under glass: otherwise it would show what a small group chose. Feel free to look through the whole pile.',
    },
    undefined: {
      'no-data': 'There is no result yet to choose cards for. Feel free to look through the whole pile.',
    },
    allCards: 'All cards',
    pile: (count) => `${cards(count)} in the pile`,
    filterSetting: 'Where',
    anySetting: 'Anywhere',
    filterMode: 'Kind',
    anyMode: 'All',
    modes: { conversation: 'Conversation', action: 'Action' },
    filterStep: 'Step',
    stepOf: (step, steps, title) => `Step ${String(step)} of ${String(steps)}: ${title}`,
    cardsFound: (count) => (count === 1 ? 'One card' : `${String(count)} cards`),
    noCards: 'No card fits this choice. Turn a filter off.',
    showMore: (count) => `Show ${cards(count)} more`,
    inPlan: 'In our plan',
    why: 'Why this card?',
    moreReasons: (count) => (count === 1 ? 'One more reason' : `${String(count)} more reasons`),
    reason: (reason) =>
      [
        signalInWords(reason),
        roleInWords(reason),
        ...(reason.fit === 'neighbouring-phase'
          ? ['No card fits that phase exactly; this one was made for the phase next to it.']
          : []),
      ].join(' '),
    put: 'Put in the plan',
    take: 'Take out of the plan',
    putDone: (title, count) => `“${title}” is in the plan, which now has ${cards(count)}.`,
    takeDone: (title, count) =>
      count === 0
        ? `“${title}” is out of the plan. The plan is empty.`
        : `“${title}” is out of the plan, which still has ${cards(count)}.`,
    plan: 'Our plan',
    planEmpty: 'The plan is still empty. Put a card in it; then agree on who begins, and when.',
    who: 'Who',
    when: 'When',
    noDay: 'No day yet',
    sign: 'How will we know?',
    earlier: (title) => `Move “${title}” up in the plan`,
    later: (title) => `Move “${title}” down in the plan`,
    remove: (title) => `Take “${title}” out of the plan`,
    moved: (title, place, count) => `“${title}” is now number ${String(place)} of ${String(count)}.`,
    print: 'Print',
    save: (format) => `Save as ${format}`,
    copy: 'Copy as text',
    copyLabel: 'The plan as text',
    filename: 'plan',
  },
};
