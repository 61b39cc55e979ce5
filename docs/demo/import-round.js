import { createMemoryRoundStore } from '/lerend/rounds.js';

/** The same minimum as every round on this page. */
export const POLICY = Object.freeze({ k: 5 });

/**
 * A closed round made of a file.
 * @typedef {object} ImportedRound
 * @property {string | null} name What the file is called; null for the example.
 * @property {string} instrument
 * @property {string} round
 * @property {object} store
 * @property {{ k: number }} policy
 * @property {number} people
 * @property {number} skipped Lines without any answer.
 */

/**
 * Hands in every response as a person would, and closes the round: what comes of a file is under the same rules.
 * A line without answers is nobody who took part.
 *
 * @param {{ instrument: object, responses: readonly object[], invited: number | undefined }} given
 * @returns {Promise<{ ok: true, round: string, store: object, people: number, skipped: number }
 *   | { ok: false, problem: 'too-few' } | { ok: false, problem: 'more-than-invited', people: number }>}
 */
export async function makeClosedRound({ instrument, responses, invited }) {
  const given = responses.filter((response) => Object.keys(response.answers).length > 0);
  const people = given.length;
  if (people < POLICY.k) return { ok: false, problem: 'too-few' };
  if (invited !== undefined && invited < people) return { ok: false, problem: 'more-than-invited', people };

  const round = `import-${crypto.randomUUID()}`;
  const store = createMemoryRoundStore();
  const roles = listTwoRoles(given);
  orThrow(
    await store.load({
      id: round,
      instruments: [instrument],
      quadrantInput: 'point',
      policy: POLICY,
      ...(invited === undefined ? {} : { invited }),
      ...(roles === undefined ? {} : { roles }),
    }),
  );
  for (const response of given) orThrow(await store.handIn(round, [response]));
  orThrow(await store.close(round));
  return { ok: true, round, store, people, skipped: responses.length - people };
}

/**
 * The two roles of a file, the smaller group first; `undefined` where there are more or fewer, or where somebody has none.
 * @param {readonly { role?: string }[]} responses
 * @returns {readonly [string, string] | undefined}
 */
function listTwoRoles(responses) {
  const people = new Map();
  for (const { role = '' } of responses) people.set(role, (people.get(role) ?? 0) + 1);
  if (people.size !== 2 || people.has('')) return undefined;
  const [first, second] = [...people].sort(([, some], [, others]) => some - others).map(([role]) => role);
  return [first, second];
}

/** The import has checked what a store refuses, so a refusal here is a fault of this page. */
function orThrow(result) {
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join(' '));
}
