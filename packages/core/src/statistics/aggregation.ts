import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { agreementNorm } from './agreement.js';
import { intraclassCorrelations } from './intraclass.js';
import type { GroupSums } from './intraclass.js';
import { median, toNumber } from './rational.js';
import { rwgOfItems } from './within-group.js';

/** One team's part of a domain: the counts of its items, lowest point first, and the sums of its people's scores. */
export interface AggregationGroup {
  readonly items: readonly (readonly number[])[];
  readonly scores: GroupSums;
}

/** What speaks for taking people's scores together to one number of their team, and what against it. */
export interface AggregationEvidence {
  /** The middle 1 − D (Leik, 1966) over all items of all teams, from 0 to 1. */
  readonly agreement: Figure<number>;
  /** The middle rwg(j) over teams, beside chance alone and beside chance with slight leniency. */
  readonly rwg: { readonly uniform: Figure<number>; readonly slightSkew: Figure<number> };
  readonly icc1: Figure<number>;
  readonly icc2: Figure<number>;
}

/**
 * May the scores of a domain be taken together by team? Four numbers side by side and no verdict: random answers with
 * slight leniency pass a rule of rwg(j) ≥ .70 far too often (Bliese, 2000; LeBreton & Senter, 2008).
 */
export function aggregationEvidence(groups: readonly AggregationGroup[]): AggregationEvidence {
  const correlations = intraclassCorrelations(groups.map(({ scores }) => scores));
  const agreements = groups.flatMap(({ items }) => items.map(agreementNorm));
  const middle = median(agreements.filter((agreement) => agreement !== undefined));
  return {
    agreement: middle === undefined ? noSpread(groups) : available(toNumber(middle)),
    rwg: {
      uniform: middleOf(groups.map(({ items }) => rwgOfItems(items, 'uniform'))),
      slightSkew: middleOf(groups.map(({ items }) => rwgOfItems(items, 'slight-skew'))),
    },
    icc1: correlations.status === 'ok' ? correlations.value.icc1 : correlations,
    icc2: correlations.status === 'ok' ? correlations.value.icc2 : correlations,
  };
}

function noSpread(groups: readonly AggregationGroup[]): Figure<number> {
  const answered = groups.some(({ items }) => items.some((counts) => counts.some((count) => count > 0)));
  return notDefined(answered ? 'too-few-for-spread' : 'no-data');
}

/** The median of the figures that are there; else the reason of the first one with any data. */
function middleOf(figures: readonly Figure<number>[]): Figure<number> {
  const values = figures
    .flatMap((figure) => (figure.status === 'ok' ? [figure.value] : []))
    .sort((a, b) => a - b);
  const upper = values[Math.floor(values.length / 2)];
  const lower = values[Math.floor((values.length - 1) / 2)];
  if (upper !== undefined && lower !== undefined) return available((lower + upper) / 2);
  const missing = figures.filter((figure) => figure.status === 'undefined');
  return missing.find(({ reason }) => reason !== 'no-data') ?? notDefined('no-data');
}
