import type { Finding, FindingBasis, Signal } from '../model/index.js';
import type { ChecklistInstrument } from './instrument.js';
import type { DomainReport, DomainResult, ItemReport, ItemResult } from './report-model.js';

/**
 * What the shown parts of a report draw attention to: per domain first the whole, then its statements in order. How far
 * a statement fits is no phase, so on a scale of recognition only what divides a team and what few can see is found.
 */
export function findChecklist(
  { id: instrument, scale }: Pick<ChecklistInstrument, 'id' | 'scale'>,
  domains: readonly DomainReport[],
  items: readonly ItemReport[],
): readonly Finding[] {
  const found = domains.flatMap(({ id: domain, result }) => [
    ...(result.status === 'ok' ? [{ instrument, domain, ...signalOfDomain(result.value) }] : []),
    ...items.flatMap((item) =>
      item.domain === domain && item.result.status === 'ok'
        ? [{ instrument, domain, item: item.id, ...signalOfItem(item.result.value) }]
        : [],
    ),
  ]);
  return scale.type === 'recognition' ? found.filter(({ basis }) => basis.type !== 'phase') : found;
}

interface SignalWithBasis {
  readonly signal: Signal;
  readonly basis: FindingBasis;
}

function signalOfDomain({ norm, phase, phaseByMean }: DomainResult): SignalWithBasis {
  return phase === 'polarised'
    ? { signal: 'divided', basis: { type: 'polarised', phaseByMean, norm } }
    : { signal: phase, basis: { type: 'phase', norm } };
}

/** What few can see comes before what they think of it, and what divides them before the mean. */
function signalOfItem(item: ItemResult): SignalWithBasis {
  const { norm, phaseByMean, agreement, answered, dontKnow } = item;
  if (item.unseen) {
    return { signal: 'unseen', basis: { type: 'dont-know', share: dontKnow / (answered + dontKnow) } };
  }
  if (item.polarised) return { signal: 'divided', basis: { type: 'polarised', phaseByMean, norm } };
  if (agreement.band === 'divided') {
    return { signal: 'divided', basis: { type: 'spread', band: agreement.band, phaseByMean, norm } };
  }
  return { signal: phaseByMean, basis: { type: 'phase', norm } };
}
