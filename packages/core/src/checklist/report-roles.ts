import { available, notDefined, withheld } from '../model/index.js';
import type { Figure, GrantedRoles, PhaseByMean, Response, Withheld } from '../model/index.js';
import { domainPart } from '../disclosure/parts.js';
import { outwards, toHundredths, toNearest } from '../disclosure/rounding.js';
import { phaseOf } from '../statistics/phase.js';
import type { Cuts } from '../statistics/phase.js';
import { mean, rational, toNumber } from '../statistics/rational.js';
import type { Rational } from '../statistics/rational.js';
import { compareGroups } from '../statistics/two-groups.js';
import type { ChecklistInstrument } from './instrument.js';
import { sumEverything } from './parts.js';
import { hasScore, itemsOf, sumPerson } from './person.js';
import type { PersonSum } from './person.js';
import type { GroupGap, GroupLevel, RoleComparison } from './report-model.js';

/** Below this many people, a role that stands as one is told in words alone. */
const SMALL_GROUP = 10;

/** Two roles beside each other, over everything and per domain, as far as both were granted. */
export function* describeRoles(
  instrument: ChecklistInstrument,
  roles: GrantedRoles | undefined,
  hiddenDomains: ReadonlySet<string>,
  seed: number,
): Generator<void, Figure<RoleComparison>> {
  if (roles === undefined) return notDefined('not-asked');
  if (roles.withheld !== undefined) return withheld(roles.withheld);
  const { names, responses, complete, refused } = roles;
  const steps = instrument.scale.points.length - 1;
  const compare = (
    items: number,
    sumOf: (response: Response) => PersonSum,
    hidden: Withheld | undefined,
  ): Figure<GroupGap> => {
    if (hidden !== undefined) return hidden;
    const norms = ([0, 1] as const).map((side) =>
      responses[side]
        .map(sumOf)
        .filter((person) => hasScore(person, items))
        .map(({ sum, answered }) => rational(sum, answered * steps)),
    );
    return describeGap(names, norms[0] ?? [], norms[1] ?? [], instrument.scoring.cuts, seed);
  };
  const overall = compare(
    instrument.items.length,
    (response) => sumEverything(instrument, response),
    hiddenDomains.size > 0 ? withheld('would-reveal-small-group') : undefined,
  );
  const domains: RoleComparison['domains'][number][] = [];
  for (const { id } of instrument.domains) {
    yield;
    const hidden = hiddenDomains.has(id) ? 'would-reveal-small-group' : refused.get(domainPart(id));
    const result = compare(
      itemsOf(instrument, id),
      (response) => sumPerson(instrument, id, response),
      hidden === undefined ? undefined : withheld(hidden),
    );
    domains.push({ id, result });
  }
  return available({
    roles: names,
    complete: complete === undefined ? notDefined('invited-unknown') : available(complete),
    overall,
    domains,
  });
}

function describeGap(
  names: readonly [string, string],
  first: readonly Rational[],
  second: readonly Rational[],
  cuts: Cuts,
  seed: number,
): Figure<GroupGap> {
  const compared = compareGroups(first, second, seed);
  if (compared.status !== 'ok') return compared;
  const { difference, superiority, superiorityInterval, permutation } = compared.value;
  const groups = [describeLevel(names[0], first, cuts), describeLevel(names[1], second, cuts)] as const;
  // Any number beside the words would give away the mean of a group that is told in words alone.
  if (groups.some(({ type }) => type === 'almost-everyone')) {
    return available({
      groups: [inWords(groups[0]), inWords(groups[1])],
      difference: GIVES_AWAY,
      superiority: GIVES_AWAY,
      interval: GIVES_AWAY,
      p: GIVES_AWAY,
    });
  }
  return available({
    groups,
    difference: available(toHundredths(difference)),
    superiority: available(toNearest(superiority)),
    interval:
      superiorityInterval.status === 'ok'
        ? available(outwards(superiorityInterval.value.lower, superiorityInterval.value.upper))
        : superiorityInterval,
    p: available(Number(permutation.p.toPrecision(2))),
  });
}

const GIVES_AWAY = withheld('would-reveal-small-group');

function inWords(level: GroupLevel): GroupLevel {
  return level.type === 'mean' ? { role: level.role, type: 'phase', phase: level.phase } : level;
}

function describeLevel(role: string, norms: readonly Rational[], cuts: Cuts): GroupLevel {
  const phases = norms.map((norm) => phaseOf(norm, cuts));
  const count = (phase: PhaseByMean) => phases.filter((each) => each === phase).length;
  const unanimous = (['early', 'partial', 'strong'] as const).find(
    (phase) => count(phase) >= norms.length - 1,
  );
  if (norms.length < SMALL_GROUP && unanimous !== undefined) {
    return { role, type: 'almost-everyone', phase: unanimous };
  }
  const norm = mean(norms) ?? rational(0);
  return { role, type: 'mean', norm: toHundredths(toNumber(norm)), phase: phaseOf(norm, cuts) };
}
