import { available, notDefined, SCORING_VERSION, withheld } from '../model/index.js';
import type { Draft, Figure, Finding, Grant, ReportOptions, Undefined, Withheld } from '../model/index.js';
import { toTheEnd } from '../model/steps.js';
import { participation } from '../disclosure/participation.js';
import { markReleased } from '../disclosure/released.js';
import { findChecklist } from './findings.js';
import type { ChecklistInstrument } from './instrument.js';
import { describeDomain } from './report-domain.js';
import { describeItem } from './report-item.js';
import type { DescribedItem } from './report-item.js';
import { describeRanking } from './report-ranking.js';
import { describeRoles } from './report-roles.js';
import type { ChecklistReport, ItemReport } from './report-model.js';
import { assertChecklistTally } from './tally.js';
import type { ChecklistTally } from './tally-model.js';

/**
 * Makes the report of one closed team from its counts: the short form of a release, for a team of which nothing else is
 * or will be shown. Below the policy's minimum of respondents everything is withheld, a statement with fewer valid
 * answers than that is withheld as a whole, and neither leaves a trace in another figure. Throws on a tally of another
 * instrument or version, on one that does not add up, and on an unusable policy or number of invited people.
 */
export function reportChecklist(
  instrument: ChecklistInstrument,
  tally: ChecklistTally,
  options?: ReportOptions,
): ChecklistReport {
  return markReleased(toTheEnd(describeChecklist(instrument, tally, options)));
}

/** Writes the report of what was granted, with a pause after every part that takes time. */
export function* describeChecklist(
  instrument: ChecklistInstrument,
  tally: ChecklistTally,
  grant: Grant<ChecklistTally> = {},
): Generator<void, Draft<ChecklistReport>> {
  assertChecklistTally(instrument, tally);
  const { hidden, invited, policy, head } = participation(tally.respondents, grant);
  const context = {
    cuts: instrument.scoring.cuts,
    policy,
    invited,
    refused: grant.refused ?? new Map(),
    subgroup: grant.subgroup ?? false,
    ...(grant.others === undefined ? {} : { others: grant.others.items }),
  };
  const described: DescribedItem[] = [];
  for (const { id } of instrument.items) {
    described.push(hidden ?? describeItem(id, tally.items[id] ?? missing(id), context));
    yield;
  }
  const items = instrument.items.map(({ id, domain }, index): ItemReport =>
    reportItem(id, domain, described[index]),
  );
  const itemsIn = (domain: string) =>
    described.filter((_, index) => instrument.items[index]?.domain === domain);

  const domains: ChecklistReport['domains'][number][] = [];
  for (const { id } of instrument.domains) {
    const domain = {
      id,
      items: itemsIn(id),
      persons: tally.domains[id] ?? missing(id),
      points: instrument.scale.points.length,
      respondents: tally.respondents,
    };
    domains.push({ id, result: hidden ?? (yield* describeDomain(domain, context)) });
    yield;
  }

  const hiddenDomains = new Set(
    instrument.domains.filter(({ id }) => itemsIn(id).some(isWithheld)).map(({ id }) => id),
  );
  return {
    kind: 'checklist',
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    ...head,
    findings: hidden ?? findingsOf(findChecklist(instrument, domains, items), described),
    domains,
    items,
    ranking: hidden ?? (yield* describeRanking(instrument, described, invited, grant.rows)),
    roles: yield* describeRoles(instrument, grant.roles, {
      hiddenDomains,
      policy,
      seed: grant.rows?.seed ?? 0,
    }),
  };
}

/** Nothing may ask for attention, or nothing may be there to see: because it is withheld, or was not answered. */
function findingsOf(
  findings: readonly Finding[],
  described: readonly DescribedItem[],
): Figure<readonly Finding[]> {
  if (findings.length > 0 || described.some(({ status }) => status === 'shown')) return available(findings);
  const hidden = described.find((item) => item.status === 'withheld');
  return hidden === undefined ? notDefined('no-data') : withheld(hidden.reason);
}

function isWithheld(item: DescribedItem): boolean {
  return item.status === 'withheld';
}

function reportItem(id: string, domain: string, item: DescribedItem | undefined): ItemReport {
  if (item === undefined) return missing(id);
  if (item.status === 'shown') return { id, domain, result: available(item.result) };
  if (!('almostEveryone' in item)) return { id, domain, result: item satisfies Withheld | Undefined };
  const { almostEveryone, ...result } = item;
  return { id, domain, result, almostEveryone };
}

function missing(id: string): never {
  throw new Error(`The tally has no counts for "${id}".`);
}
