import type { Issue } from '../model/index.js';
import {
  byId,
  entries,
  id,
  idsOf,
  inTurn,
  inspect,
  instrumentShape,
  list,
  oneOf,
  optional,
  own,
  shape,
  source,
  text,
  wordingShape,
} from '../model/inspect.js';
import type { Check } from '../model/inspect.js';
import type { DeckInstrument } from './instrument.js';

const phase = oneOf('early', 'partial', 'strong');

/** Runs on what has the right shape: every id that is pointed at is there. */
const references: Check = (value, path, issues) => {
  const { cards, preconditions, keepAndShare } = value as DeckInstrument;
  const known = (key: string) => new Set(idsOf(own(value, key)));
  const [settings, steps, cardIds] = [known('settings'), known('steps'), known('cards')];
  const refer = (ids: ReadonlySet<string>, to: string, ...place: readonly (string | number)[]) => {
    if (!ids.has(to))
      issues.push({ path: [...path, ...place], message: 'There is nothing with this id in the deck.' });
  };
  cards.forEach((card, index) => {
    refer(settings, card.setting, 'cards', index, 'setting');
    refer(steps, card.step, 'cards', index, 'step');
  });
  preconditions.forEach((condition, index) => {
    condition.cards.forEach((card, place) => {
      refer(cardIds, card, 'preconditions', index, 'cards', place);
    });
  });
  keepAndShare.forEach((card, index) => {
    refer(cardIds, card, 'keepAndShare', index);
  });
};

const instrumentCheck = inTurn(
  instrumentShape('deck', {
    settings: entries({ source }),
    steps: entries({ source }),
    cards: entries({
      step: id,
      setting: id,
      source,
      mode: oneOf('conversation', 'action'),
      serves: list(shape({ instrument: id, domain: id, item: optional(id), role: oneOf('main', 'also') })),
      phases: list(phase),
      effort: oneOf('low', 'medium', 'high'),
    }),
    preconditions: list(shape({ instrument: id, domain: id, phase, cards: list(id), source })),
    keepAndShare: list(id),
  }),
  references,
);

/** Checks what the elements rely on in a deck; empty where all is there. Never throws. */
export function inspectDeckInstrument(instrument: unknown): readonly Issue[] {
  return inspect(instrument, instrumentCheck);
}

/** Checks that a wording has every text of the deck. Never throws. */
export function inspectDeckWording(instrument: DeckInstrument, wording: unknown): readonly Issue[] {
  const { settings, steps, cards } = instrument;
  return inspect(
    wording,
    wordingShape(instrument.id, {
      settings: byId(settings, shape({ title: text })),
      steps: byId(steps, shape({ title: text, description: text })),
      cards: byId(cards, shape({ title: text, description: text, duration: text, why: text })),
    }),
  );
}
