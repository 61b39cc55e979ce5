import * as z from 'zod/mini';
import type { DeckInstrument } from '../deck/instrument.js';
import type { Instrument, TeamInstrument, WordingOf } from '../kinds.js';
import { failure, inspectPolicy, issue, success } from '../model/index.js';
import type { Issue, Policy, Response, Result, WordingBase } from '../model/index.js';
import { own } from '../model/inspect.js';
import { checklistInstrument, checklistRules, checklistWording } from './checklist.js';
import { deckInstrument, deckRules, deckWording } from './deck.js';
import { byTheseIds, wordingRules } from './fields.js';
import { MOST_ISSUES } from './limits.js';
import { policyShape, withUsualMinimum } from './policy.js';
import { pairsInstrument, pairsRules, pairsWording } from './pairs.js';
import { quadrantInstrument, quadrantRules, quadrantWording } from './quadrant.js';
import { responseRules, responseShape } from './response.js';
import { sentences } from './sentences.js';
import { stagesInstrument, stagesRules, stagesWording } from './stages.js';
import { walk } from './walk.js';

/**
 * Reads a policy. `k` is 5 where it is absent, at most 1,000; 3 or 4 only with an override that says by whom and why;
 * 2 only in the mode "open-table", which has no other; and nothing below. `kDetail` is at least `k`. `json` is a value as `JSON.parse` returns it, here and in every other parser.
 */
export function parsePolicy(json: unknown): Result<Policy> {
  const shape = parse(policyShape, json, () => []);
  if (!shape.ok) return shape;
  const policy = withUsualMinimum(shape.value);
  return settle(policy, inspectPolicy(policy));
}

/** Reads an instrument of any kind, a deck too. */
export function parseInstrument(json: unknown): Result<Instrument> {
  switch (own(json, 'kind')) {
    case 'checklist':
      return parse(checklistInstrument, json, checklistRules);
    case 'quadrant':
      return parse(quadrantInstrument, json, quadrantRules);
    case 'stages':
      return parse(stagesInstrument, json, stagesRules);
    case 'pairs':
      return parse(pairsInstrument, json, pairsRules);
    case 'deck':
      return parseDeck(json);
    default: {
      const message = 'An instrument is of the kind "checklist", "quadrant", "stages", "pairs" or "deck".';
      return refuse([...walk(json), issue(['kind'], message)]);
    }
  }
}

export function parseDeck(json: unknown): Result<DeckInstrument> {
  return parse(deckInstrument, json, deckRules);
}

/** Reads the texts of an instrument, or a deck, in one language: all of them, and no other. */
export function parseWording<I extends Instrument>(instrument: I, json: unknown): Result<WordingOf<I>> {
  const schema: z.ZodMiniType<WordingBase> = wordingSchema(instrument);
  const result = parse(schema, json, (wording) => wordingRules(instrument.id, wording));
  // The schema was chosen by the kind, which the type of the result follows.
  return result.ok ? (result as Result<WordingOf<I>>) : sayWhatHasNoText(result.issues, json);
}

function wordingSchema(instrument: Instrument): z.ZodMiniType<WordingBase> {
  switch (instrument.kind) {
    case 'checklist':
      return checklistWording(instrument, byTheseIds);
    case 'quadrant':
      return quadrantWording(instrument, byTheseIds);
    case 'stages':
      return stagesWording(instrument, byTheseIds);
    case 'pairs':
      return pairsWording(instrument, byTheseIds);
    case 'deck':
      return deckWording(instrument, byTheseIds);
    default:
      return instrument satisfies never;
  }
}

/** A missing text is said by the id that it belongs to: that is what a translator looks for. */
function sayWhatHasNoText(issues: readonly Issue[], json: unknown): Result<never> {
  return failure(
    ...issues.map((each) => {
      const [part, id, ...further] = each.path;
      if (part === undefined || id === undefined || typeof id === 'number' || further.length > 0) return each;
      const texts = own(json, String(part));
      if (typeof texts !== 'object' || texts === null || Object.hasOwn(texts, id)) return each;
      return issue(each.path, `There is no text for "${id}" in this wording; add it.`);
    }),
  );
}

/**
 * Reads what one person answered to this version of the instrument. An answer that does not fit, an id that the
 * instrument does not know, and a mixture of a quadrant's two ways of input are issues.
 */
export function parseResponse(instrument: TeamInstrument, json: unknown): Result<Response> {
  const result = parse(responseShape, json, (response) => responseRules(instrument, response));
  // Every answer went through the checker of its kind.
  return result as Result<Response>;
}

function parse<T>(schema: z.ZodMiniType<T>, json: unknown, rules: (value: T) => readonly Issue[]): Result<T> {
  const walked = walk(json);
  if (walked.length > 0) return refuse(walked);
  const parsed = z.safeParse(schema, json);
  if (!parsed.success) return refuse(parsed.error.issues.flatMap((each) => sentences(each, json)));
  return settle(parsed.data, rules(parsed.data));
}

function settle<T>(value: T, issues: readonly Issue[]): Result<T> {
  return issues.length === 0 ? success(value) : refuse(issues);
}

function refuse(issues: readonly Issue[]): Result<never> {
  const further = issues.length - MOST_ISSUES;
  if (further <= 0) return failure(...issues);
  return failure(...issues.slice(0, MOST_ISSUES), issue([], `and ${further} more`));
}
