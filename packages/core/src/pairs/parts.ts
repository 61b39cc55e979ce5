import type { Response } from '../model/index.js';
import { itemPart } from '../disclosure/parts.js';
import type { PairsInstrument } from './instrument.js';
import { answerTo } from './response.js';

/** What a response counts in: the pairs on which it holds a position. */
export function pairsParts({ pairs }: PairsInstrument, response: Response): readonly string[] {
  return pairs.filter(({ id }) => typeof answerTo(response, id) === 'number').map(({ id }) => itemPart(id));
}
