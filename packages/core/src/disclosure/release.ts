import { detailMinimum, SCORING_VERSION } from '../model/index.js';
import type {
  Grant,
  GrantedRoles,
  InstrumentBase,
  Released,
  Response,
  TeamAbility,
  TeamReportBase,
  WithheldReason,
} from '../model/index.js';
import { deepFreeze } from '../model/freeze.js';
import { seedOf } from '../statistics/random.js';
import { elementOf } from './code-vector.js';
import type { CodeVector } from './code-vector.js';
import { freezeRelease, releasedBytes, requestRelease } from './ledger.js';
import type { Ledger, LedgerAnswer, LedgerRequest, PartAnswer } from './ledger.js';
import { EVERYTHING, isDomainPart, RESPONDENTS } from './parts.js';
import { markReleased } from './released.js';

/** One person's response as a release sees it. Nothing of it leaves the release but counts and rounded numbers. */
export interface ReleaseRow {
  /** The code of the person: the same in every round and in every version of her answers. */
  readonly person: string;
  /** Which version of her answers this is, from 0 on; the latest counts. */
  readonly version?: number;
  /** The round that the response was given in; that of the request when absent. */
  readonly round?: string;
  readonly role?: string;
  readonly response: Response;
}

/** Asks for the report of a team, or of the people of one role in it. */
export interface TeamRequest<Instrument> {
  readonly type: 'team';
  /** Names the release in its ledger, and seeds it. The same id gives the same bytes. */
  readonly id: string;
  readonly round: string;
  readonly instrument: Instrument;
  /** The way of input of a quadrant. */
  readonly input?: string;
  /** How many were invited; absent when nobody knows. */
  readonly invited?: number;
  /** Only the people of this role. */
  readonly role?: string;
  /** Two roles to stand beside each other in the report of everybody. */
  readonly compareRoles?: readonly [string, string];
}

/** What was granted, frozen: a type that nothing but the rules of disclosure makes. */
export interface Release<Report> extends Released {
  readonly id: string;
  readonly round: string;
  readonly role?: string;
  readonly instrument: string;
  readonly version: string;
  readonly scoringVersion: string;
  /** What chance was seeded with: a hash of the id and the scoring version. */
  readonly seed: number;
  readonly report: Report;
}

export type ReleaseAnswer<Report> =
  | { readonly status: 'granted'; readonly release: Release<Report>; readonly ledger: Ledger }
  /** `report` says what is withheld and nothing else; the ledger is as it was. */
  | {
      readonly status: 'refused';
      readonly reason: WithheldReason;
      readonly report: Report;
      readonly ledger: Ledger;
    };

interface TeamInstrumentBase extends InstrumentBase<string> {
  readonly kind: string;
}

/**
 * Makes the release of a team: asks the ledger, then has the kind write what was granted. `source` is rows, or a tally
 * where there are only counts; those are taken once for a round, and never beside rows of it, since nobody can tell
 * whose answers they hold. Throws on an id that names another release of the ledger.
 */
export function* releaseTeam<
  Instrument extends TeamInstrumentBase,
  Tally extends { readonly respondents: number },
  Report extends TeamReportBase<string>,
>(
  team: TeamAbility<Instrument, Tally, Report>,
  source: readonly ReleaseRow[] | Tally,
  request: TeamRequest<Instrument>,
  ledger: Ledger,
): Generator<void, ReleaseAnswer<Report>> {
  const { instrument, round, invited, role } = request;
  const known = readReleased<Report>(ledger, request);
  if (known !== undefined) return { status: 'granted', release: known, ledger };

  const rows = isRows(source) ? latestRows(source, round) : undefined;
  const inScope = rows?.filter((row) => role === undefined || row.role === role);
  const parts =
    inScope === undefined
      ? { [RESPONDENTS]: countedVector(source as Tally, round) }
      : vectorsOf(team, inScope, request);
  yield;
  const mixed = inScope === undefined ? holdsRound(ledger, request) : holdsCounted(ledger, request);
  const asked = yield* askLedger(ledger, instrument.id, { release: request.id, parts });
  const refusal = mixed ? 'would-reveal-small-group' : refusalOf(asked.parts[RESPONDENTS]);
  const base: Grant = { policy: ledger.policy, ...(invited === undefined ? {} : { invited }) };
  const part = role === undefined ? {} : { subgroup: true as const };
  if (refusal !== undefined) {
    const refused = new Map([[RESPONDENTS, refusal]]);
    const none = team.tally(instrument, [], request.input);
    const withheldReport = yield* team.describe(instrument, none, { ...base, refused });
    return { status: 'refused', reason: refusal, report: markReleased<Report>(withheldReport), ledger };
  }

  const seed = seedOf(request.id, SCORING_VERSION);
  const responses = inScope?.map(({ response }) => response);
  const tally =
    responses === undefined ? (source as Tally) : team.tally(instrument, responses, request.input);
  yield;
  const roles = inScope === undefined ? undefined : yield* askForRoles(team, inScope, request, asked.ledger);
  const report = yield* team.describe(instrument, tally, {
    ...base,
    ...part,
    refused: refusalsOf(asked.parts),
    ...(responses === undefined ? {} : { rows: { responses, seed } }),
    ...(roles === undefined ? {} : { roles: roles.granted }),
  });
  const release = markReleased<Release<Report>>({
    id: request.id,
    round,
    ...(role === undefined ? {} : { role }),
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    seed,
    report: markReleased<Report>(report),
  });
  return {
    status: 'granted',
    release,
    ledger: freezeRelease(roles?.ledger ?? asked.ledger, request.id, JSON.stringify(release)),
  };
}

/** Parts that are asked for at once: few enough for a page not to feel it. */
const AT_ONCE = 6;

/**
 * Asks for parts of one instrument, some at a time. Each instrument has codes of its own: what people answered to one
 * tells nothing of what they answered to another.
 */
export function* askLedger(
  ledger: Ledger,
  instrument: string,
  { release, parts, minimum = {} }: LedgerRequest,
): Generator<void, LedgerAnswer> {
  const names = Object.keys(parts).sort();
  const answers: [string, PartAnswer][] = [];
  let current = ledger;
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    const within = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
      Object.fromEntries(
        some.flatMap((part): [string, T][] => {
          const value = record[part];
          return value === undefined ? [] : [[`${instrument}/${part}`, value]];
        }),
      );
    const asked = requestRelease(current, { release, parts: within(parts), minimum: within(minimum) });
    current = asked.ledger;
    for (const [part, answer] of Object.entries(asked.parts)) {
      answers.push([part.slice(instrument.length + 1), answer]);
    }
    yield;
  }
  return { ledger: current, parts: Object.fromEntries(answers) };
}

/** The vectors of the parts that rows count in: every person once, with the version that she has now. */
export function vectorsOf<Instrument>(
  team: Pick<TeamAbility<Instrument, never, never>, 'parts'>,
  rows: readonly ReleaseRow[],
  { instrument, input, round }: Pick<TeamRequest<Instrument>, 'instrument' | 'input' | 'round'>,
): Readonly<Record<string, CodeVector>> {
  const plus = new Map<string, string[]>([[RESPONDENTS, []]]);
  for (const row of rows) {
    const element = elementOfRow(row, round);
    for (const part of [RESPONDENTS, ...team.parts(instrument, row.response, input)]) {
      const elements = plus.get(part);
      if (elements === undefined) plus.set(part, [element]);
      else elements.push(element);
    }
  }
  return Object.fromEntries([...plus].map(([part, elements]) => [part, { plus: elements, minus: [] }]));
}

export function elementOfRow({ person, version = 0 }: ReleaseRow, round: string): string {
  return elementOf(person, `${round}/${version}`);
}

/** The rows of a round, each person once, in an order that says nothing of when they came. */
export function latestRows(rows: readonly ReleaseRow[], round: string): readonly ReleaseRow[] {
  const latest = new Map<string, ReleaseRow>();
  for (const row of rows) {
    if ((row.round ?? round) !== round) continue;
    const before = latest.get(row.person);
    if (before === undefined || (row.version ?? 0) > (before.version ?? 0)) latest.set(row.person, row);
    else if ((row.version ?? 0) === (before.version ?? 0)) {
      throw new Error('Two rows of one person have the same version; number the versions of her answers.');
    }
  }
  return [...latest.values()].sort((a, b) => (a.person < b.person ? -1 : 1));
}

export function refusalOf(
  answer:
    | { readonly status: 'granted' }
    | { readonly status: 'refused'; readonly reason: WithheldReason }
    | undefined,
): WithheldReason | undefined {
  return answer?.status === 'refused' ? answer.reason : undefined;
}

export function refusalsOf(
  parts: Readonly<Record<string, Parameters<typeof refusalOf>[0]>>,
): ReadonlyMap<string, WithheldReason> {
  return new Map(
    Object.entries(parts).flatMap(([part, answer]): [string, WithheldReason][] => {
      const reason = refusalOf(answer);
      return reason === undefined ? [] : [[part, reason]];
    }),
  );
}

/** A release that the ledger holds under this id already. */
export function readReleased<Report>(
  ledger: Ledger,
  {
    id,
    round,
    role,
    instrument,
  }: Pick<TeamRequest<InstrumentBase<string>>, 'id' | 'round' | 'role' | 'instrument'>,
): Release<Report> | undefined {
  const bytes = releasedBytes(ledger, id);
  if (bytes === undefined) return undefined;
  const release = deepFreeze(JSON.parse(bytes) as Release<Report>);
  if (release.round !== round || release.role !== role || release.instrument !== instrument.id) {
    throw new Error(`The ledger holds another release named "${id}"; give each release an id of its own.`);
  }
  return release;
}

function isRows<Tally extends object>(
  source: readonly ReleaseRow[] | Tally,
): source is readonly ReleaseRow[] {
  return Array.isArray(source);
}

/** Both roles or none: one alone would tell the other by what is left. */
function* askForRoles<Instrument extends TeamInstrumentBase>(
  team: Pick<TeamAbility<Instrument, never, never>, 'parts'>,
  rows: readonly ReleaseRow[],
  request: TeamRequest<Instrument>,
  ledger: Ledger,
): Generator<void, { readonly granted: GrantedRoles; readonly ledger: Ledger } | undefined> {
  const { compareRoles: names, id, invited } = request;
  if (names === undefined) return undefined;
  const peopleOf = (name: string) => rows.filter(({ role }) => role === name);
  const [first, second] = [peopleOf(names[0]), peopleOf(names[1])];
  const responsesOf = (part: readonly ReleaseRow[]): readonly Response[] =>
    part.map(({ response }) => response);
  const granted = {
    names,
    responses: [responsesOf(first), responsesOf(second)] as const,
    complete: invited === undefined ? undefined : invited <= first.length + second.length,
  };
  const detail = detailMinimum(ledger.policy);
  let current = ledger;
  const refused = new Map<string, WithheldReason>();
  for (const [index, part] of [first, second].entries()) {
    const parts = vectorsOf(team, part, request);
    yield;
    const minimum = Object.fromEntries(
      Object.keys(parts)
        .filter(isDomainPart)
        .map((each) => [each, detail]),
    );
    const asked = yield* askLedger(current, request.instrument.id, {
      release: `${id}/role/${names[index]}`,
      parts,
      minimum,
    });
    const withheld = refusalOf(asked.parts[RESPONDENTS]) ?? refusalOf(asked.parts[EVERYTHING]);
    if (withheld !== undefined) {
      return { granted: { ...granted, withheld, refused: new Map() }, ledger };
    }
    for (const [name, reason] of refusalsOf(asked.parts)) refused.set(name, reason);
    current = asked.ledger;
  }
  return { granted: { ...granted, withheld: undefined, refused }, ledger: current };
}

/** Counts name nobody, so each of them is somebody of whom nothing else is known. */
function countedVector({ respondents }: { readonly respondents: number }, round: string): CodeVector {
  return {
    plus: Array.from({ length: respondents }, (_, index) =>
      elementOf(countedPerson(round, index), `${round}/0`),
    ),
    minus: [],
  };
}

function countedPerson(round: string, index: number): string {
  return `counted in ${round}, ${index}`;
}

type InRound = Pick<TeamRequest<TeamInstrumentBase>, 'round' | 'instrument'>;

function holdsCounted({ entries }: Ledger, { round, instrument }: InRound): boolean {
  const first = elementOf(countedPerson(round, 0), `${round}/0`);
  const everybody = `${instrument.id}/${RESPONDENTS}`;
  return entries.some(({ part, vector }) => part === everybody && vector.plus.includes(first));
}

/** Whether anything of this instrument in the round was released. */
function holdsRound({ released }: Ledger, { round, instrument }: InRound): boolean {
  return Object.values(released).some((bytes) => {
    const known = JSON.parse(bytes) as { readonly round: string; readonly instrument: string };
    return known.round === round && known.instrument === instrument.id;
  });
}
