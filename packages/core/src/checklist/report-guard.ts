import type { Issue } from '../model/index.js';
import {
  between,
  count,
  entries,
  flag,
  id,
  inTurn,
  inspect,
  list,
  oneOf,
  optional,
  own,
  shape,
  text,
} from '../model/inspect.js';
import { figure, reportShape } from '../model/inspect-report.js';
import { itemsInDomains } from './guard.js';

const norm = between(0, 1);
const signed = between(-1, 1);
const byMean = oneOf('early', 'partial', 'strong');
const bounds = shape({ lower: norm, upper: norm });
const target = oneOf('team', 'process');
const agreement = shape({ norm, band: oneOf('shared', 'mixed', 'divided') });
const phased = {
  norm,
  phase: oneOf('early', 'partial', 'strong', 'polarised'),
  phaseByMean: byMean,
  flipDistance: count,
  flipTo: byMean,
  hardBounds: figure(bounds),
};

const certainty = inTurn(
  shape({ status: oneOf('clear', 'borderline', 'polarised') }),
  (value, path, issues) => {
    if (own(value, 'status') === 'borderline')
      byMean(own(value, 'neighbour'), [...path, 'neighbour'], issues);
  },
);

const level = inTurn(
  shape({ role: text, type: oneOf('mean', 'phase', 'almost-everyone'), phase: byMean }),
  (value, path, issues) => {
    if (own(value, 'type') === 'mean') norm(own(value, 'norm'), [...path, 'norm'], issues);
  },
);

const gap = figure(
  shape({
    difference: figure(signed),
    superiority: figure(norm),
    interval: figure(bounds),
    p: figure(norm),
    groups: list(level, 2),
  }),
);

const standouts = figure(list(shape({ id, chance: oneOf('probable', 'likely'), clearlyApart: flag })));

const reportCheck = inTurn(
  reportShape('checklist', {
    domains: entries({
      result: figure(
        shape({
          ...phased,
          polarised: figure(flag),
          agreement: figure(agreement),
          basedOn: list(id),
          certainty: figure(certainty),
          phaseProbabilities: figure(shape({ target, early: norm, partial: norm, strong: norm })),
          interval: figure(
            shape({
              target,
              lower: norm,
              upper: norm,
              method: oneOf('predictive', 'jeffreys', 't', 'complete'),
            }),
          ),
          persons: figure(shape({ scored: count, differsFromNorm: flag })),
        }),
      ),
    }),
    items: entries({
      domain: id,
      almostEveryone: optional(count),
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
          certainty,
        }),
      ),
    }),
    ranking: figure(shape({ tiers: list(list(id)), strengths: standouts, weaker: standouts })),
    roles: figure(
      shape({
        roles: list(text, 2),
        complete: figure(flag),
        overall: gap,
        domains: entries({ result: gap }, 0),
      }),
    ),
  }),
  itemsInDomains,
);

/** Checks what the elements rely on in a report of a checklist. Never throws. */
export function inspectChecklistReport(report: unknown): readonly Issue[] {
  return inspect(report, reportCheck);
}

const roundLevel = figure(shape({ norm, phase: oneOf('early', 'partial', 'strong', 'polarised') }));

const changeCheck = shape({
  kind: oneOf('checklist-change'),
  instrument: id,
  version: text,
  respondents: shape({ earlier: figure(count), later: figure(count) }),
  linked: figure(count),
  domains: entries({
    earlier: roundLevel,
    later: roundLevel,
    change: figure(
      shape({
        method: oneOf('paired', 'unpaired'),
        difference: signed,
        interval: shape({ lower: signed, upper: signed }),
        verdict: oneOf('up', 'down', 'no-clear-change'),
        smallestVisible: between(0, Number.MAX_VALUE),
      }),
    ),
  }),
});

/** Checks what the elements rely on in a change between two rounds. Never throws. */
export function inspectChecklistChange(change: unknown): readonly Issue[] {
  return inspect(change, changeCheck);
}
