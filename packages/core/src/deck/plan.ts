import { failure, issue, success } from '../model/index.js';
import type { Issue, Result } from '../model/index.js';
import { own } from '../model/inspect.js';
import { quoted } from '../model/quoted.js';
import type { DeckInstrument } from './instrument.js';

/** A card that a team picked, and what it agreed upon. */
export interface PlannedCard {
  readonly card: string;
  readonly who: string;
  /** A day as `YYYY-MM-DD`, or empty while there is none. */
  readonly when: string;
  /** How the team will know that it worked. */
  readonly sign: string;
}

/** What a team is going to do, in the order in which it was picked. */
export interface Plan {
  readonly deck: string;
  readonly version: string;
  readonly cards: readonly PlannedCard[];
}

/** What a team fills in beside a card. */
export type PlanDetails = Partial<Omit<PlannedCard, 'card'>>;

/** What was kept of an earlier plan, and what was not, with the reason. */
export interface RestoredPlan {
  readonly plan: Plan;
  readonly dropped: readonly Issue[];
}

/** The longest text of a plan, in UTF-16 code units. */
export const LONGEST_PLAN_TEXT = 2000;

export function emptyPlan(deck: DeckInstrument): Plan {
  return { deck: deck.id, version: deck.version, cards: [] };
}

/** Puts a card at the end of the plan. A card that is planned already stays as it is; one of another deck is refused. */
export function planCard(deck: DeckInstrument, plan: Plan, card: string): Result<Plan> {
  if (plan.cards.some((each) => each.card === card)) return success(plan);
  if (!deck.cards.some((each) => each.id === card)) {
    return failure(issue(['cards'], unknownCard(card)));
  }
  return success({ ...plan, cards: [...plan.cards, { card, who: '', when: '', sign: '' }] });
}

/** Takes a card out of the plan, with what was agreed upon; nothing changes where it is not planned. */
export function unplanCard(plan: Plan, card: string): Plan {
  return { ...plan, cards: plan.cards.filter((each) => each.card !== card) };
}

/**
 * Changes who, when or the sign of a planned card. `when` is a day of the calendar as `YYYY-MM-DD`, or empty;
 * a text has at most 2,000 characters. Refused where a value does not fit or the card is not planned.
 */
export function updatePlannedCard(plan: Plan, card: string, details: PlanDetails): Result<Plan> {
  const index = plan.cards.findIndex((each) => each.card === card);
  const current = plan.cards[index];
  if (current === undefined) return failure(issue(['cards'], `The card ${quoted(card)} is not in the plan.`));
  const changed: PlannedCard = {
    card,
    who: details.who ?? current.who,
    when: details.when ?? current.when,
    sign: details.sign ?? current.sign,
  };
  const issues = detailKeys.flatMap((key) => detailIssue(key, changed[key], ['cards', index, key]));
  return issues.length > 0
    ? failure(...issues)
    : success({ ...plan, cards: plan.cards.with(index, changed) });
}

/**
 * Reads a plan that was kept, of this or another version of the deck, and keeps what still fits: cards that the deck
 * has, once each, with the details that can be read. An issue where it is no plan of this deck at all.
 */
export function restorePlan(deck: DeckInstrument, json: unknown): Result<RestoredPlan> {
  if (own(json, 'deck') !== deck.id) {
    return failure(issue(['deck'], `This is no plan of the deck ${quoted(deck.id)}.`));
  }
  const kept = own(json, 'cards');
  if (!Array.isArray(kept)) return failure(issue(['cards'], 'A plan has a list of cards.'));
  const known = new Set<unknown>(deck.cards.map((card) => card.id));
  const cards = new Map<string, PlannedCard>();
  const dropped: Issue[] = [];
  // Each card fits once, so a list that is much longer than the deck is not worth reading to its end.
  const last = Math.min(kept.length, known.size * 2);
  for (let index = 0; index < last; index += 1) {
    const card = own(kept[index], 'card');
    if (typeof card !== 'string' || !known.has(card)) {
      dropped.push(issue(['cards', index, 'card'], unknownCard(card)));
    } else if (cards.has(card)) {
      dropped.push(
        issue(['cards', index, 'card'], `The card ${quoted(card)} is planned twice; the first stays.`),
      );
    } else {
      cards.set(card, readPlannedCard(card, kept[index], index, dropped));
    }
  }
  if (kept.length > last) {
    dropped.push(
      issue(['cards'], `The plan is longer than the deck; ${kept.length - last} cards were not read.`),
    );
  }
  return success({ plan: { ...emptyPlan(deck), cards: [...cards.values()] }, dropped });
}

const detailKeys = ['who', 'when', 'sign'] as const;

function readPlannedCard(card: string, json: unknown, index: number, dropped: Issue[]): PlannedCard {
  const read = { who: '', when: '', sign: '' };
  for (const key of detailKeys) {
    const value = own(json, key);
    if (value === undefined) continue;
    const issues = detailIssue(key, value, ['cards', index, key]);
    if (issues.length === 0) read[key] = value as string;
    dropped.push(...issues);
  }
  return { card, ...read };
}

function detailIssue(
  key: (typeof detailKeys)[number],
  value: unknown,
  path: Issue['path'],
): readonly Issue[] {
  if (typeof value !== 'string' || value.length > LONGEST_PLAN_TEXT) {
    return [issue(path, `A text of at most ${LONGEST_PLAN_TEXT} characters can stand here.`)];
  }
  if (key === 'when' && value !== '' && !isDay(value)) {
    return [issue(path, 'Give a day as year, month and day, such as 2026-03-31, or leave it empty.')];
  }
  return [];
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  // A day such as 30 February is read as one in March by some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function unknownCard(card: unknown): string {
  return `The deck has no card with the id ${quoted(card)}.`;
}
