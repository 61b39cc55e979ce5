import type { Issue } from '../model/index.js';
import { between, count, entries, flag, id, inTurn, inspect, list, oneOf, shape } from '../model/inspect.js';
import { figure, reportShape } from '../model/inspect-report.js';
import { itemsInDomains } from './guard.js';

const norm = between(0, 1);
const agreement = shape({ norm, band: oneOf('shared', 'mixed', 'divided') });
const phased = {
  norm,
  phase: oneOf('early', 'partial', 'strong', 'polarised'),
  phaseByMean: oneOf('early', 'partial', 'strong'),
  flipDistance: count,
  flipTo: oneOf('early', 'partial', 'strong'),
  hardBounds: figure(shape({ lower: norm, upper: norm })),
};

const reportCheck = inTurn(
  reportShape('checklist', {
    domains: entries({
      result: figure(
        shape({ ...phased, polarised: figure(flag), agreement: figure(agreement), basedOn: list(id) }),
      ),
    }),
    items: entries({
      domain: id,
      result: figure(
        shape({
          ...phased,
          counts: list(count, 2),
          answered: count,
          dontKnow: count,
          notApplicable: count,
          unanswered: count,
          polarised: flag,
          agreement,
          unseen: flag,
        }),
      ),
    }),
  }),
  itemsInDomains,
);

/** Checks what the elements rely on in a report of a checklist. Never throws. */
export function inspectChecklistReport(report: unknown): readonly Issue[] {
  return inspect(report, reportCheck);
}
