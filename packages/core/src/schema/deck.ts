import * as z from 'zod/mini';
import type { DeckInstrument } from '../deck/instrument.js';
import type { DeckWording } from '../deck/wording.js';
import type { Issue } from '../model/index.js';
import { basis, id, instrumentFields, phaseByMean, some, source, text, wordingFields } from './fields.js';
import type { Keyed } from './fields.js';
import { namedOnce, places, refersTo, uniqueIds } from './rules.js';

const named = z.strictObject({ id, source });

export const deckInstrument: z.ZodMiniType<DeckInstrument> = z.strictObject({
  kind: z.literal('deck'),
  ...instrumentFields,
  settings: some(named),
  steps: some(named),
  cards: some(
    z.strictObject({
      id,
      step: id,
      setting: id,
      source,
      mode: z.enum(['conversation', 'action']),
      serves: z.array(
        z.strictObject({
          instrument: id,
          domain: id,
          item: z.exactOptional(id),
          role: z.enum(['main', 'also']),
        }),
      ),
      phases: some(phaseByMean),
      effort: z.enum(['low', 'medium', 'high']),
      basis,
    }),
  ),
  preconditions: z.array(
    z.strictObject({ instrument: id, domain: id, phase: phaseByMean, cards: some(id), source, basis }),
  ),
  keepAndShare: z.array(id),
  editorial: z.array(z.enum(['phases', 'serves', 'effort', 'mode', 'preconditions', 'keep-and-share'])),
});

/** What a shape cannot say of a deck. The instruments that cards serve are not at hand, so only their ids' form counts. */
export function deckRules(deck: DeckInstrument): readonly Issue[] {
  const { settings, steps, cards, preconditions, keepAndShare, editorial } = deck;
  return [
    ...uniqueIds([...places(settings, 'settings'), ...places(steps, 'steps'), ...places(cards, 'cards')]),
    ...cards.flatMap((card, index) => [
      ...refersTo(steps, card.step, 'step', 'cards', index, 'step'),
      ...refersTo(settings, card.setting, 'setting', 'cards', index, 'setting'),
      ...namedOnce(card.phases, 'cards', index, 'phases'),
    ]),
    ...preconditions.flatMap((condition, index) => [
      ...namedOnce(condition.cards, 'preconditions', index, 'cards'),
      ...condition.cards.flatMap((card, place) =>
        refersTo(cards, card, 'card', 'preconditions', index, 'cards', place),
      ),
    ]),
    ...namedOnce(keepAndShare, 'keepAndShare'),
    ...keepAndShare.flatMap((card, index) => refersTo(cards, card, 'card', 'keepAndShare', index)),
    ...namedOnce(editorial, 'editorial'),
  ];
}

export function deckWording(
  { settings, steps, cards }: Pick<DeckInstrument, 'settings' | 'steps' | 'cards'>,
  keyed: Keyed,
): z.ZodMiniType<DeckWording> {
  return z.strictObject({
    ...wordingFields,
    settings: keyed(settings, z.strictObject({ title: text })),
    steps: keyed(steps, z.strictObject({ title: text, description: text })),
    cards: keyed(cards, z.strictObject({ title: text, description: text, duration: text, why: text })),
  });
}
