import { available, notDefined, withheld } from '../model/index.js';
import type { Figure, GrantedRoles, PhaseByMean, Policy, Response, Withheld } from '../model/index.js';
import { domainPart } from '../disclosure/parts.js';
import { SMALL_SUBGROUP } from '../disclosure/policy.js';
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
import { finenessOf } from './weight.js';
import type { Fineness } from './weight.js';

interface RoleContext {
  /** Domains with a statement that is withheld. */
  readonly hiddenDomains: ReadonlySet<string>;
  readonly policy: Policy;
  readonly seed: number;
}

/** Two roles beside each other, over everything and per domain, as far as both were granted. */
export function* describeRoles(
  instrument: ChecklistInstrument,
  roles: GrantedRoles | undefined,
  { hiddenDomains, policy, seed }: RoleContext,
): Generator<void, Figure<RoleComparison>> {
  if (roles === undefined) return notDefined('not-asked');
  if (roles.withheld !== undefined) return withheld(roles.withheld);
  const { names, responses, complete, refused } = roles;
  const compare = (slots: readonly ChecklistItem[], hidden: Withheld | undefined): Figure<GroupGap> => {
    if (hidden !== undefined) return hidden;
    const [first, second] = [
      rateAll(responses[0], slots, instrument),
      rateAll(responses[1], slots, instrument),
    ];
    const ratings = [first, second].map((people) => people.map((person) => [person]));
    return describeGap(names, scoreAll(first, slots), scoreAll(second, slots), {
      cuts: instrument.scoring.cuts,
      fineness: finenessOf(ratings, slots.length, policy.k),
      seed,
    });
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
  // The whole is made of its domains, so the numbers of all but one would be those of the one.
  const asOne = [overall, ...domains.map(({ result }) => result)].some(standsAsOne);
  const told = (gap: Figure<GroupGap>) =>
    asOne && gap.status === 'ok' ? available(inWords(gap.value)) : gap;
  return available({
    roles: names,
    complete: complete === undefined ? notDefined('invited-unknown') : available(complete),
    overall: told(overall),
    domains: domains.map(({ id, result }) => ({ id, result: told(result) })),
  });
}

/** What one person rated of some statements. */
interface RatedPerson {
  readonly norm: Rational | undefined;
  /** How often she chose each point, lowest first. */
  readonly counts: readonly number[];
  readonly answered: number;
  readonly notApplicable: number;
}

interface ScoredPerson extends RatedPerson {
  readonly norm: Rational;
}

function rateAll(
  responses: readonly Response[],
  items: readonly ChecklistItem[],
  { scale }: ChecklistInstrument,
): readonly RatedPerson[] {
  return responses.map((response) => {
    const answers = items.map(({ id }) => answerTo(response, id));
    const counts = scale.points.map(({ value }) => answers.filter((answer) => answer === value).length);
    const answered = total(counts);
    const notApplicable = answers.filter((answer) => answer === 'not-applicable').length;
    const steps = answered * (scale.points.length - 1);
    return {
      counts,
      answered,
      notApplicable,
      norm: answered === 0 ? undefined : rational(totalSteps(counts), steps),
    };
  });
}

/** Those who have a score over the statements. */
function scoreAll(people: readonly RatedPerson[], items: readonly ChecklistItem[]): readonly ScoredPerson[] {
  return people.flatMap((person) =>
    person.norm !== undefined && hasScore(person, items.length) ? [{ ...person, norm: person.norm }] : [],
  );
}

interface Telling {
  readonly cuts: Cuts;
  readonly fineness: Fineness;
  readonly seed: number;
}

function describeGap(
  names: readonly [string, string],
  firstPeople: readonly ScoredPerson[],
  secondPeople: readonly ScoredPerson[],
  { cuts, fineness, seed }: Telling,
): Figure<GroupGap> {
  const [first, second] = [firstPeople.map(({ norm }) => norm), secondPeople.map(({ norm }) => norm)];
  const compared = compareGroups(first, second, seed);
  if (compared.status !== 'ok') return compared;
  const { difference, superiority, superiorityInterval, permutation } = compared.value;
  const coarse = fineness === 'coarse';
  const round = coarse ? toNearest : toHundredths;
  const groups = [
    describeLevel(names[0], first, cuts, round),
    describeLevel(names[1], second, cuts, round),
  ] as const;
  const gap: GroupGap = {
    groups,
    difference: available(round(difference)),
    superiority: available(toNearest(superiority)),
    interval:
      superiorityInterval.status === 'ok'
        ? available(outwards(superiorityInterval.value.lower, superiorityInterval.value.upper))
        : superiorityInterval,
    p: available(Number(permutation.p.toPrecision(coarse ? 1 : 2))),
    spacingRobust: spacingRobustOfRows(
      firstPeople.map(({ counts }) => counts),
      secondPeople.map(({ counts }) => counts),
    ),
  };
  return available(fineness === 'in-words' ? inWords(gap) : gap);
}

const GIVES_AWAY = withheld('would-reveal-small-group');

function standsAsOne(gap: Figure<GroupGap>): boolean {
  return gap.status === 'ok' && gap.value.groups.some(({ type }) => type === 'almost-everyone');
}

/** Without a number: any of them would give away the mean of a group that is told in words alone. */
function inWords({ groups }: GroupGap): GroupGap {
  return {
    groups: [levelInWords(groups[0]), levelInWords(groups[1])],
    difference: GIVES_AWAY,
    superiority: GIVES_AWAY,
    interval: GIVES_AWAY,
    p: GIVES_AWAY,
    spacingRobust: GIVES_AWAY,
  };
}

function levelInWords(level: GroupLevel): GroupLevel {
  return level.type === 'mean' ? { role: level.role, type: 'phase', phase: level.phase } : level;
}

function describeLevel(
  role: string,
  norms: readonly Rational[],
  cuts: Cuts,
  round: (value: number) => number,
): GroupLevel {
  const phases = norms.map((norm) => phaseOf(norm, cuts));
  const count = (phase: PhaseByMean) => phases.filter((each) => each === phase).length;
  const unanimous = (['early', 'partial', 'strong'] as const).find(
    (phase) => count(phase) >= norms.length - 1,
  );
  if (norms.length < SMALL_SUBGROUP && unanimous !== undefined) {
    return { role, type: 'almost-everyone', phase: unanimous };
  }
  const norm = mean(norms) ?? rational(0);
  return { role, type: 'mean', norm: round(toNumber(norm)), phase: phaseOf(norm, cuts) };
}
