import type { TeamAbility } from '../model/index.js';
import { elementOf } from './code-vector.js';
import type { CodeVector } from './code-vector.js';
import { RESPONDENTS } from './parts.js';
import type { ReleaseRow, TeamRequest } from './release-model.js';

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
