import { between, count, flag, id, inTurn, list, oneOf, optional, own, shape, text } from './inspect.js';
import type { Check } from './inspect.js';

const reasons: Readonly<Record<string, Check>> = {
  withheld: oneOf('below-minimum', 'would-reveal-small-group'),
  undefined: oneOf(
    'no-data',
    'too-few-items',
    'too-few-for-spread',
    'too-few-for-interval',
    'too-few-people',
    'too-few-linked',
    'too-few-groups',
    'too-few-points',
    'zero-variance',
    'no-difference-between-groups',
    'complete-separation',
    'mean-near-an-end',
    'needs-rows',
    'invited-unknown',
    'not-asked',
  ),
};

/** A figure that is there holds its value; every other one holds its reason. */
export function figure(check: Check): Check {
  return inTurn(shape({ status: oneOf('ok', 'withheld', 'undefined') }), (value, path, issues) => {
    const reason = reasons[own(value, 'status') as string];
    const key = reason === undefined ? 'value' : 'reason';
    (reason ?? check)(own(value, key), [...path, key], issues);
  });
}

const norm = between(-1, 1);
const byMean = oneOf('early', 'partial', 'strong');

const bases: Readonly<Record<string, Check>> = {
  phase: shape({ norm }),
  polarised: shape({ norm, phaseByMean: byMean }),
  spread: shape({ norm, phaseByMean: byMean, band: oneOf('shared', 'mixed', 'divided') }),
  'dont-know': shape({ share: between(0, 1) }),
  stage: shape({ half: flag, share: between(0, 1), norm: between(0, 1) }),
};

const basis = inTurn(shape({ type: oneOf(...Object.keys(bases)) }), (value, path, issues) =>
  bases[own(value, 'type') as string]?.(value, path, issues),
);

const finding = shape({
  instrument: id,
  domain: id,
  item: optional(id),
  signal: oneOf('early', 'partial', 'strong', 'divided', 'unseen'),
  basis,
});

/** What stands in every report of a team. */
export function reportShape(kind: string, checks: Readonly<Record<string, Check>>): Check {
  return shape({
    kind: oneOf(kind),
    instrument: id,
    version: text,
    scoringVersion: text,
    basis: oneOf('rows', 'tallies'),
    policy: shape({
      k: count,
      kDetail: optional(count),
      mode: optional(oneOf('open-table')),
      override: optional(shape({ by: text, reason: text })),
    }),
    invited: figure(count),
    respondents: figure(count),
    warnings: list(oneOf('over-response')),
    findings: figure(list(finding)),
    ...checks,
  });
}
