import * as z from 'zod/mini';
import { checklistInstrument, checklistWording } from './checklist.js';
import { deckInstrument, deckWording } from './deck.js';
import { byAnyId } from './fields.js';
import { pairsInstrument, pairsWording } from './pairs.js';
import { policyRecord } from './policy.js';
import { quadrantInstrument, quadrantWording } from './quadrant.js';
import { responseRecord } from './response.js';
import { stagesInstrument, stagesWording } from './stages.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>> & { readonly $id: string };

const axis = { id: 'any', source: { document: 'any', place: 'any' }, basis: 'editorial' } as const;
const scale = { type: 'development', basis: 'editorial', points: [] } as const;

/**
 * What the parsers check of shape, by name, for tools in other languages. What needs more than one place at a time
 * (ids used twice, references, order of cuts, texts for every id) only the parsers check.
 */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const schemas: Readonly<Record<string, readonly [title: string, schema: z.ZodMiniType]>> = {
    policy: ['What may be shown of a group', policyRecord],
    checklist: ['A checklist', checklistInstrument],
    quadrant: ['A quadrant', quadrantInstrument],
    stages: ['Stages in order', stagesInstrument],
    pairs: ['Pairs of poles', pairsInstrument],
    deck: ['A deck of cards', deckInstrument],
    'checklist-wording': [
      'The texts of a checklist in one language',
      checklistWording({ scale, domains: [], items: [] }, byAnyId),
    ],
    'quadrant-wording': [
      'The texts of a quadrant in one language',
      quadrantWording({ axes: { vertical: axis, horizontal: axis }, items: [], classes: [] }, byAnyId),
    ],
    'stages-wording': [
      'The texts of stages in one language',
      stagesWording({ stages: [], aspects: [], marks: [] }, byAnyId),
    ],
    'pairs-wording': ['The texts of pairs in one language', pairsWording(undefined, byAnyId)],
    'deck-wording': [
      'The texts of a deck in one language',
      deckWording({ settings: [], steps: [], cards: [] }, byAnyId),
    ],
    response: ['What one person answered', responseRecord],
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, [title, schema]]) => [
      name,
      { ...z.toJSONSchema(schema, { io: 'input' }), $id: `urn:lerend:schema:${name}:1`, title },
    ]),
  );
}
