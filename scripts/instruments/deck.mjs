import { bullets, code, paragraphs, plain, table } from './markdown.mjs';
import { talkAboutDeck } from './talk.mjs';

const EDITORIAL = {
  phases: 'the phases that a card suits',
  serves: 'the statements, domains or stages that a card helps with',
  effort: 'how much effort a card takes',
  mode: 'whether a card is a conversation or an action',
  preconditions: 'which cards go before all others, and when',
  'keep-and-share': 'which cards are for keeping and sharing what is strong',
};

export const deckPages = {
  size: ({ cards, steps }) => `${cards.length} cards in ${steps.length} steps`,
  statements: () => undefined,
  structure,
  scoring: () =>
    paragraphs(
      'A deck is not filled in and has no score. `recommend` reads the findings of a report and gives cards that serve what is weak or divided, each with its reasons as data: which place, which phase or disagreement, and whether the card was made for that phase or for one beside it. A team may choose any other card.',
      'For the order see [the decision on it](../decisions/0012-the-order-of-cards.md).',
    ),
  editorial: ({ editorial }) =>
    bullets(['all wording, in both languages', ...editorial.map((choice) => EDITORIAL[choice])]),
  talk: talkAboutDeck,
};

function listed(parts) {
  return parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function structure({ steps, settings, cards }, nl, en) {
  const served = new Set(cards.flatMap(({ serves }) => serves.map(({ instrument }) => instrument)));
  return paragraphs(
    served.size === 0
      ? undefined
      : `The cards serve ${listed([...served].map((id) => `[${code(id)}](${id}.md)`))}.`,
    ...steps.map((step, index) =>
      paragraphs(
        `### ${index + 1}. ${plain(en.steps[step.id].title)}`,
        `${code(step.id)}, “${plain(nl.steps[step.id].title)}”: ${plain(en.steps[step.id].description)}`,
        table(
          ['Id', 'Dutch', 'English', 'Setting', 'Suits', 'Effort', 'Basis'],
          cards
            .filter((card) => card.step === step.id)
            .map(({ id, setting, phases, effort, basis }) => [
              code(id),
              plain(nl.cards[id].title),
              plain(en.cards[id].title),
              plain(en.settings[setting].title),
              phases.join(', '),
              effort,
              basis,
            ]),
        ),
      ),
    ),
    settings.length > 1
      ? `Settings: ${settings.map(({ id }) => `${code(id)}, “${plain(nl.settings[id].title)}”`).join('; ')}.`
      : undefined,
  );
}
