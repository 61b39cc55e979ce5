import type { Finding, FindingBasis, Signal } from '../model/index.js';
import { EQUAL_THIRDS, phaseOf } from '../statistics/phase.js';
import { add, multiply, rational, toNumber } from '../statistics/rational.js';
import type { Rational } from '../statistics/rational.js';
import type { Pair, PairsInstrument } from './instrument.js';
import type { DescribedPair, ShownPair } from './report-pair.js';

/**
 * What the shown pairs draw attention to, in the order of the instrument. Of a pair without an aim only this is found,
 * that few can say or that the team is divided: no pole is wrong.
 */
export function findPairs(
  { id: instrument, pairs }: PairsInstrument,
  described: readonly DescribedPair[],
): readonly Finding[] {
  return pairs.flatMap((pair, index) => {
    const shown = described[index];
    if (shown?.status !== 'shown') return [];
    const found = signalOf(pair, shown);
    return found === undefined ? [] : [{ instrument, domain: pair.id, ...found }];
  });
}

interface SignalWithBasis {
  readonly signal: Signal;
  readonly basis: FindingBasis;
}

/** What few can see comes before what they think of it, and what divides them before the mean. */
function signalOf({ aim }: Pair, { mean, result }: ShownPair): SignalWithBasis | undefined {
  const { answered, dontKnow, unseen, polarised } = result;
  if (unseen) {
    return { signal: 'unseen', basis: { type: 'dont-know', share: dontKnow / (answered + dontKnow) } };
  }
  const exact = towards(aim, mean);
  const phaseByMean = phaseOf(exact, EQUAL_THIRDS);
  const norm = toNumber(exact);
  if (polarised) return { signal: 'divided', basis: { type: 'polarised', phaseByMean, norm } };
  return aim === undefined ? undefined : { signal: phaseByMean, basis: { type: 'phase', norm } };
}

/** How near a mean is to the aim, from 0 (at the other pole) to 1; without an aim, to the right pole. */
function towards(aim: Pair['aim'], mean: Rational): Rational {
  const turned = aim === 'left' ? multiply(mean, rational(-1)) : mean;
  return multiply(add(turned, rational(1)), rational(1, 2));
}
