import { available, notDefined, withheld } from '../model/index.js';
import type { Figure, GrantedRoles, PhaseByMean, Response, Withheld } from '../model/index.js';
import { domainPart } from '../disclosure/parts.js';
import { outwards, toHundredths, toNearest } from '../disclosure/rounding.js';
import { total, totalSteps } from '../statistics/counts.js';
import { spacingRobustOfRows } from '../statistics/dominance.js';
import { phaseOf } from '../statistics/phase.js';
import type { Cuts } from '../statistics/phase.js';
import { mean, rational, toNumber } from '../statistics/rational.js';
import type { Rational } from '../statistics/rational.js';
import { compareGroups } from '../statistics/two-groups.js';
import type { ChecklistInstrument, ChecklistItem } from './instrument.js';
import { answerTo, hasScore } from './person.js';
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
  const compare = (slots: readonly ChecklistItem[], hidden: Withheld | undefined): Figure<GroupGap> => {
    if (hidden !== undefined) return hidden;
    const groups = ([0, 1] as const).map((side) => scoreAll(responses[side], slots, instrument));
    return describeGap(names, groups[0] ?? [], groups[1] ?? [], instrument.scoring.cuts, seed);
  };
  const overall = compare(
    instrument.items,
    hiddenDomains.size > 0 ? withheld('would-reveal-small-group') : undefined,
  );
  const domains: RoleComparison['domains'][number][] = [];
  for (const { id } of instrument.domains) {
    yield;
    const hidden = hiddenDomains.has(id) ? 'would-reveal-small-group' : refused.get(domainPart(id));
    const result = compare(
      instrument.items.filter((item) => item.domain === id),
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

/** A person who has a score over some statements. */
interface ScoredPerson {
  readonly norm: Rational;
  /** How often she chose each point, lowest first. */
  readonly counts: readonly number[];
}

function scoreAll(
  responses: readonly Response[],
  items: readonly ChecklistItem[],
  { scale }: ChecklistInstrument,
): readonly ScoredPerson[] {
  return responses.flatMap((response): readonly ScoredPerson[] => {
    const answers = items.map(({ id }) => answerTo(response, id));
    const counts = scale.points.map(({ value }) => answers.filter((answer) => answer === value).length);
    const answered = total(counts);
    const notApplicable = answers.filter((answer) => answer === 'not-applicable').length;
    if (!hasScore({ answered, notApplicable }, items.length)) return [];
    return [{ counts, norm: rational(totalSteps(counts), answered * (scale.points.length - 1)) }];
  });
}

function describeGap(
  names: readonly [string, string],
  firstPeople: readonly ScoredPerson[],
  secondPeople: readonly ScoredPerson[],
  cuts: Cuts,
  seed: number,
): Figure<GroupGap> {
  const [first, second] = [firstPeople.map(({ norm }) => norm), secondPeople.map(({ norm }) => norm)];
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
      spacingRobust: GIVES_AWAY,
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
    spacingRobust: spacingRobustOfRows(
      firstPeople.map(({ counts }) => counts),
      secondPeople.map(({ counts }) => counts),
    ),
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
