import { failure, inspectPolicy, issue, success } from '../model/index.js';
import type { Issue, Result } from '../model/index.js';
import type { Instrument } from '../kinds.js';
import type { RoundSetup } from './round-store.js';

const INPUTS: readonly string[] = ['point', 'items'];

/** Says what keeps a round from beginning with this setup; empty where nothing does. */
export function inspectSetup(setup: RoundSetup): readonly Issue[] {
  const issues: Issue[] = [];
  if (setup.id === '') issues.push(issue(['id'], 'A round needs an id that is not empty.'));
  if (setup.instruments.length === 0) {
    issues.push(issue(['instruments'], 'A round needs at least one instrument.'));
  }
  setup.instruments.forEach(({ id }, index) => {
    if (setup.instruments.findIndex((other) => other.id === id) < index) {
      issues.push(issue(['instruments', index], `${id} stands in the round twice; give it once.`));
    }
  });
  if (!INPUTS.includes(setup.quadrantInput)) {
    issues.push(issue(['quadrantInput'], 'The way of input is "point" or "items".'));
  }
  if (setup.invited !== undefined && !(Number.isSafeInteger(setup.invited) && setup.invited >= 1)) {
    issues.push(
      issue(['invited'], 'The number invited is a whole number from 1 on; leave it out when nobody knows.'),
    );
  }
  return [...issues, ...inspectRoles(setup), ...inspectSetupPolicy(setup)];
}

function inspectRoles({ roles, scope }: RoundSetup): readonly Issue[] {
  // The type says two; plain JavaScript may say more.
  const given: readonly string[] | undefined = roles;
  if (
    given !== undefined &&
    (given.length !== 2 || given[0] === given[1] || given.some((role) => role.trim() === ''))
  ) {
    return [issue(['roles'], 'Give two different roles, or leave roles out.')];
  }
  return scope !== undefined && !roles?.includes(scope)
    ? [issue(['scope'], 'The role whose answers are reported is one of the two roles of the round.')]
    : [];
}

/** Goes on with a stored round when the instruments are the same; what was fixed when it began stays fixed. */
export function matchSetup(stored: RoundSetup, given: RoundSetup): Result<RoundSetup> {
  const begunWith = nameAll(stored.instruments);
  const wanted = nameAll(given.instruments);
  if ([...begunWith].sort().join() === [...wanted].sort().join()) return success(stored);
  return failure(
    issue(
      ['instruments'],
      `This round was begun with ${begunWith.join(', ')} and cannot go on with ${wanted.join(', ')}. ` +
        'Give it the instruments it was begun with, or begin a round with another id.',
    ),
  );
}

function inspectSetupPolicy({ policy }: RoundSetup): readonly Issue[] {
  return inspectPolicy(policy).map(({ path, message }) => issue(['policy', ...path], message));
}

function nameAll(instruments: readonly Instrument[]): string[] {
  return instruments.map(({ id, version }) => `${id} ${version}`);
}
