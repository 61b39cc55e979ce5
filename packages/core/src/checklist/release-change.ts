import { notDefined, available, withheld, SCORING_VERSION } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { isCounted, releasesOf, roleAlone } from '../disclosure/beside.js';
import type { CodeVector } from '../disclosure/code-vector.js';
import { domainPart, RESPONDENTS } from '../disclosure/parts.js';
import { freezeRelease } from '../disclosure/ledger.js';
import type { Ledger } from '../disclosure/ledger.js';
import { askLedger, readReleased, refusalOf } from '../disclosure/ask-ledger.js';
import { elementOfRow, latestRows } from '../disclosure/release-rows.js';
import type { Release, ReleaseAnswer, ReleaseRow } from '../disclosure/release-model.js';
import { markReleased } from '../disclosure/released.js';
import { outwards, toHundredths, toNearest } from '../disclosure/rounding.js';
import { pairedChange } from '../statistics/change.js';
import { seedOf } from '../statistics/random.js';
import { rational } from '../statistics/rational.js';
import { describeChange } from './compare-rounds.js';
import type { PlainChange } from './compare-rounds.js';
import type { ChecklistInstrument } from './instrument.js';
import { hasScore, itemsOf, sumPerson } from './person.js';
import type { ChecklistChange, ChecklistReport } from './report-model.js';
import { finenessOf } from './weight.js';
import type { Fineness, Ratings } from './weight.js';

/** Asks how those who answered in both rounds changed, beside the reports that were released of both. */
export interface ChangeRequest {
  readonly type: 'change';
  /** Names the release in its ledger, and seeds it. */
  readonly id: string;
  readonly instrument: ChecklistInstrument;
  /** The round that the rows of the later answers belong to; rows that name no round belong to it too. */
  readonly round: string;
  readonly earlierRound: string;
  readonly earlier: ChecklistReport;
  readonly later: ChecklistReport;
}

interface LinkedRows {
  readonly earlier: ReleaseRow;
  readonly later: ReleaseRow;
}

/**
 * Releases the change between two rounds. A person who is linked counts with her new answers less her old ones, so the
 * ledger of both rounds decides whether that may stand beside what was told of each. Where it may not, or fewer than six
 * are linked, a domain falls back on what was released of the two rounds. Refused as a whole never: those reports are out.
 */
export function* releaseChange(
  rows: readonly ReleaseRow[],
  request: ChangeRequest,
  ledger: Ledger,
): Generator<void, ReleaseAnswer<ChecklistChange>> {
  const { id, instrument, round, earlierRound, earlier, later } = request;
  const rounds = [earlierRound, round] as const;
  const alone = rounds.map((each) => roleAlone(ledger, { round: each, instrument }));
  const role = alone[0] === alone[1] ? alone[1] : undefined;
  const standsFor = role === undefined ? {} : { role, alone: true as const };
  const known = readReleased<ChecklistChange>(ledger, { id, round, instrument, ...standsFor });
  if (known !== undefined) return { status: 'granted', release: known, ledger };

  const inScope = (row: ReleaseRow) => {
    const scope = alone[row.round === earlierRound ? 0 : 1];
    return scope === undefined || row.role === scope;
  };
  const linked = linkRows(rows.filter(inScope), earlierRound, round);
  const scored = new Map(
    instrument.domains.map(({ id: domain }) => [
      domain,
      linked.filter((pair) => scoresOf(instrument, domain, pair)),
    ]),
  );
  const asked = yield* askLedger(ledger, instrument.id, {
    release: id,
    parts: Object.fromEntries([
      [RESPONDENTS, vectorOf(linked, earlierRound, round)],
      ...[...scored].map(
        ([domain, pairs]) => [domainPart(domain), vectorOf(pairs, earlierRound, round)] as const,
      ),
    ]),
  });
  // Counts name nobody, so nobody can say what linked people would tell beside them.
  const counted = rounds.some((each) => isCounted(ledger, { round: each, instrument }));
  const refusal =
    linked.length === 0
      ? undefined
      : counted
        ? 'would-reveal-small-group'
        : refusalOf(asked.parts[RESPONDENTS]);
  const seed = seedOf(id, SCORING_VERSION);
  const paired = new Map<string, Figure<PlainChange>>();
  if (refusal === undefined) {
    const before = pairedBefore(ledger, instrument, vectorOf(linked, earlierRound, round));
    for (const [domain, pairs] of scored) {
      if (refusalOf(asked.parts[domainPart(domain)]) !== undefined) continue;
      if ([earlier, later].some((report) => holdsWithheld(report, domain))) continue;
      const ratings = ratingsOf(instrument, domain, linked);
      const fineness = finenessOf([ratings], itemsOf(instrument, domain), ledger.policy.k);
      if (fineness === 'in-words') continue;
      const change =
        before === undefined
          ? pairedDomain(instrument, domain, pairs, { fineness, seed })
          : before.get(domain);
      if (change?.status === 'ok') paired.set(domain, change);
      yield;
    }
  }
  const count: Figure<number> =
    linked.length === 0
      ? notDefined('too-few-linked')
      : refusal === undefined
        ? available(linked.length)
        : withheld(refusal);
  const release = markReleased<Release<ChecklistChange>>({
    id,
    round,
    ...standsFor,
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    seed,
    report: markReleased<ChecklistChange>(describeChange(instrument, earlier, later, paired, count)),
  });
  const next = refusal === undefined ? asked.ledger : ledger;
  return { status: 'granted', release, ledger: freezeRelease(next, id, JSON.stringify(release)) };
}

function linkRows(rows: readonly ReleaseRow[], earlierRound: string, round: string): readonly LinkedRows[] {
  const before = new Map(
    latestRows(
      rows.filter((row) => row.round === earlierRound),
      earlierRound,
    ).map((row) => [row.person, row]),
  );
  return latestRows(rows, round).flatMap((later) => {
    const earlier = before.get(later.person);
    return earlier === undefined ? [] : [{ earlier, later }];
  });
}

function vectorOf(pairs: readonly LinkedRows[], earlierRound: string, round: string): CodeVector {
  return {
    plus: pairs.map(({ later }) => elementOfRow(later, round)),
    minus: pairs.map(({ earlier }) => elementOfRow(earlier, earlierRound)),
  };
}

function scoresOf(instrument: ChecklistInstrument, domain: string, { earlier, later }: LinkedRows) {
  const [before, after] = [earlier, later].map(({ response }) => {
    const person = sumPerson(instrument, domain, response);
    return hasScore(person, itemsOf(instrument, domain))
      ? rational(person.sum, person.answered * (instrument.scale.points.length - 1))
      : undefined;
  });
  return before === undefined || after === undefined ? undefined : { earlier: before, later: after };
}

/** What linked people gave to a domain in each round. */
function ratingsOf(
  instrument: ChecklistInstrument,
  domain: string,
  linked: readonly LinkedRows[],
): readonly Ratings[] {
  return linked.map(({ earlier, later }) =>
    [earlier, later].map(({ response }) => sumPerson(instrument, domain, response)),
  );
}

/** A score holds the answers to every statement of its domain, so also to one that is withheld. */
function holdsWithheld({ items }: ChecklistReport, domain: string): boolean {
  return items.some((item) => item.domain === domain && item.result.status === 'withheld');
}

/** What was told of exactly these linked people: the same again, whatever the release is called. */
function pairedBefore(
  ledger: Ledger,
  { id, version }: ChecklistInstrument,
  linked: CodeVector,
): ReadonlyMap<string, Figure<PlainChange>> | undefined {
  const before = releasesOf(ledger, id, linked)
    .map((bytes) => JSON.parse(bytes) as Release<ChecklistChange>)
    .find((release) => release.version === version && release.scoringVersion === SCORING_VERSION);
  if (before === undefined) return undefined;
  return new Map(
    before.report.domains
      .filter(({ change }) => change.status === 'ok' && change.value.method === 'paired')
      .map(({ id: domain, change }) => [domain, change]),
  );
}

interface Telling {
  readonly fineness: Fineness;
  readonly seed: number;
}

function pairedDomain(
  instrument: ChecklistInstrument,
  domain: string,
  pairs: readonly LinkedRows[],
  { fineness, seed }: Telling,
): Figure<PlainChange> {
  const people = pairs.flatMap((pair) => scoresOf(instrument, domain, pair) ?? []);
  const change = pairedChange(people, seed);
  if (change.status !== 'ok') return change;
  const { difference, interval, verdict, smallestVisible } = change.value;
  if (interval.status !== 'ok') return interval;
  if (smallestVisible.status !== 'ok') return smallestVisible;
  const { lower, upper } = interval.value;
  const coarse = fineness === 'coarse';
  return available({
    method: 'paired',
    difference: coarse ? toNearest(difference) : toHundredths(difference),
    interval: coarse
      ? outwards(Math.max(-1, lower), Math.min(1, upper))
      : { lower: toHundredths(lower), upper: toHundredths(upper) },
    verdict,
    smallestVisible: coarse ? outwards(0, smallestVisible.value).upper : toHundredths(smallestVisible.value),
  });
}
