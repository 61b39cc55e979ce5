import { available, SCORING_VERSION } from '../model/index.js';
import type { ReportOptions } from '../model/index.js';
import { participation } from '../disclosure/participation.js';
import { findChecklist } from './findings.js';
import type { ChecklistInstrument } from './instrument.js';
import { describeDomain } from './report-domain.js';
import { describeItem } from './report-item.js';
import type { ChecklistReport } from './report-model.js';
import { assertChecklistTally } from './tally.js';
import type { ChecklistTally } from './tally-model.js';

/**
 * Makes the report of a team from its counts. Below the policy's minimum of respondents everything is withheld, a
 * statement with fewer valid answers than that is withheld as a whole, and neither leaves a trace in another figure.
 * Throws on a tally of another instrument or version, on one that does not add up, and on an unusable policy or
 * number of invited people.
 */
export function reportChecklist(
  instrument: ChecklistInstrument,
  tally: ChecklistTally,
  options?: ReportOptions,
): ChecklistReport {
  assertChecklistTally(instrument, tally);
  const { hidden, invited, policy, head } = participation(tally.respondents, options);
  const context = { cuts: instrument.scoring.cuts, policy, invited };
  const described = instrument.items.map(({ id, domain }) => {
    const counts = tally.items[id];
    return { id, domain, item: hidden ?? (counts ? describeItem(id, counts, context) : missing(id)) };
  });
  const items = described.map(({ id, domain, item }) => ({
    id,
    domain,
    result: item.status === 'shown' ? available(item.result) : item,
  }));
  const domains = instrument.domains.map(({ id }) => ({
    id,
    result:
      hidden ??
      describeDomain(
        described.filter(({ domain }) => domain === id).map(({ item }) => item),
        tally.domains[id] ?? missing(id),
        instrument.scale.points.length,
        tally.respondents,
        context,
      ),
  }));
  return {
    kind: 'checklist',
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    ...head,
    findings: hidden ?? available(findChecklist(instrument.id, domains, items)),
    domains,
    items,
  };
}

function missing(id: string): never {
  throw new Error(`The tally has no counts for "${id}".`);
}
