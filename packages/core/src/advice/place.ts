import type { Finding, PhaseByMean } from '../model/index.js';

/** A finding, read as a place that cards can help with. */
export interface Place {
  readonly finding: Finding;
  /** What its cards should suit: the phase, or that of the mean alone where opinions are divided. */
  readonly phase: PhaseByMean | undefined;
  /** What the whole domain is found to be; `undefined` where nothing is known of it. */
  readonly domain: Finding['signal'] | undefined;
  /** Whether the findings speak of single items of its domain. */
  readonly hasItems: boolean;
  /** From 0 to 1; what cannot be placed stands in the middle. */
  readonly norm: number;
}

export function readPlaces(findings: readonly Finding[]): readonly Place[] {
  const domains = new Map<string, Finding['signal']>();
  const withItems = new Set<string>();
  for (const finding of findings) {
    if (finding.item === undefined) domains.set(domainKey(finding), finding.signal);
    else withItems.add(domainKey(finding));
  }
  return findings.map((finding) => {
    const key = domainKey(finding);
    return {
      finding,
      phase: phaseOf(finding),
      domain: domains.get(key),
      hasItems: withItems.has(key),
      norm: 'norm' in finding.basis ? finding.basis.norm : 0.5,
    };
  });
}

/** Names the place of a finding, or one that a card serves; the whole domain where no item is named. */
export interface Reference {
  readonly instrument: string;
  readonly domain: string;
  readonly item?: string;
}

/** Tells which places are found to be strong. */
export function findStrong(places: readonly Place[]): (reference: Reference) => boolean {
  const strong = new Set(
    places.flatMap(({ finding: { instrument, domain, item, signal } }) =>
      signal === 'strong' ? [keyOf({ instrument, domain, ...(item === undefined ? {} : { item }) })] : [],
    ),
  );
  return (reference) => strong.has(keyOf(reference));
}

function keyOf({ instrument, domain, item }: Reference): string {
  return JSON.stringify([instrument, domain, item]);
}

function domainKey({ instrument, domain }: Finding): string {
  return JSON.stringify([instrument, domain]);
}

function phaseOf({ signal, basis }: Finding): PhaseByMean | undefined {
  switch (signal) {
    case 'early':
    case 'partial':
    case 'strong':
      return signal;
    case 'divided':
      return 'phaseByMean' in basis ? basis.phaseByMean : undefined;
    case 'unseen':
      return undefined;
    default:
      return signal satisfies never;
  }
}
