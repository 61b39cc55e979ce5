import type { GrantedRoles, InstrumentBase, Response, TeamAbility, WithheldReason } from '../model/index.js';
import { askLedger, detailMinimums, refusalOf, refusalsOf } from './ask-ledger.js';
import type { CodeVector } from './code-vector.js';
import type { Ledger } from './ledger.js';
import { EVERYTHING, isDomainPart, RESPONDENTS } from './parts.js';
import type { ReleaseRow, TeamRequest } from './release-model.js';
import { vectorsOf } from './release-rows.js';

/** Both roles or none: one alone would tell the other by what is left. */
export function* askForRoles<Instrument extends InstrumentBase<string>>(
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
  let current = ledger;
  const refused = new Map<string, WithheldReason>();
  for (const [index, part] of [first, second].entries()) {
    const parts = onlyCompared(vectorsOf(team, part, request));
    yield;
    const asked = yield* askLedger(current, request.instrument.id, {
      release: `${id}/role/${names[index]}`,
      parts,
      minimum: detailMinimums(parts, ledger.policy),
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

/** Roles that are not compared, and nothing of them. */
export function noRoles(names: GrantedRoles['names'], withheld: WithheldReason): GrantedRoles {
  return { names, responses: [[], []], complete: undefined, withheld, refused: new Map() };
}

/** What a comparison of roles tells of: everything together, and each domain. */
function onlyCompared(parts: Readonly<Record<string, CodeVector>>): Readonly<Record<string, CodeVector>> {
  return Object.fromEntries(
    Object.entries(parts).filter(
      ([part]) => part === RESPONDENTS || part === EVERYTHING || isDomainPart(part),
    ),
  );
}
