import fc from 'fast-check';
import { elementOf } from '@lerend/core/disclosure';
import type { CodeVector } from '@lerend/core/disclosure';

/** What happens in a team, and what is asked of the ledger. A group is a mask of persons. */
type Event =
  | { readonly type: 'edit' | 'withdraw' | 'join' | 'filter'; readonly group: number }
  | { readonly type: 'role'; readonly role: number }
  | { readonly type: 'together' | 'apart'; readonly one: number; readonly other: number }
  | { readonly type: 'everybody' | 'next-round' | 'change' };

interface Person {
  readonly code: string;
  version: number;
  present: boolean;
  /** The version of the round before. */
  before: number | undefined;
}

export interface DisclosureCase {
  readonly k: number;
  readonly vectors: readonly CodeVector[];
  /** Numbers to choose with, one for each vector. */
  readonly dice: readonly number[];
}

const group = fc.nat(1023);

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Event>({ type: 'everybody' }) },
  { weight: 4, arbitrary: group.map((each): Event => ({ type: 'filter', group: each })) },
  { weight: 2, arbitrary: fc.nat(2).map((role): Event => ({ type: 'role', role })) },
  { weight: 2, arbitrary: group.map((each): Event => ({ type: 'edit', group: each })) },
  { weight: 1, arbitrary: group.map((each): Event => ({ type: 'withdraw', group: each })) },
  { weight: 2, arbitrary: group.map((each): Event => ({ type: 'join', group: each })) },
  { weight: 2, arbitrary: fc.constant<Event>({ type: 'next-round' }) },
  { weight: 2, arbitrary: fc.constant<Event>({ type: 'change' }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('together', 'apart'), fc.nat(9), fc.nat(9))
      .map(([type, one, other]): Event => ({ type, one, other })),
  },
);

const size = fc.constantFrom([2, 6], [3, 7], [3, 9], [4, 8], [5, 8], [5, 10]);

/** Teams of up to ten people with edits, withdrawals, late answers, roles, filters, paired change and chains. */
export const disclosureCase: fc.Arbitrary<DisclosureCase> = fc
  .tuple(
    size,
    group,
    fc.array(event, { minLength: 3, maxLength: 10 }),
    fc.array(fc.nat(99), { minLength: 12, maxLength: 12 }),
  )
  .map(([[k = 5, people = 10], first, events, dice]) => ({ k, vectors: play(people, first, events), dice }));

function play(people: number, first: number, events: readonly Event[]): readonly CodeVector[] {
  const team = Array.from({ length: people }, (_, index): Person => ({
    code: `person-${index}`,
    version: 1,
    // Three in four are there from the beginning.
    present: isIn(first, index) || index % 2 === 0,
    before: undefined,
  }));
  const asked: CodeVector[] = [];
  const ask = (chosen: (index: number) => boolean): void => {
    asked.push({
      plus: team.flatMap((each, index) => (each.present && chosen(index) ? [current(each)] : [])),
      minus: [],
    });
  };
  for (const each of events) {
    switch (each.type) {
      case 'everybody':
        ask(() => true);
        break;
      case 'filter':
        ask((index) => isIn(each.group, index));
        break;
      case 'role':
        ask((index) => index % 3 === each.role);
        break;
      case 'edit':
        team.forEach((person, index) => {
          if (person.present && isIn(each.group, index)) person.version += 1;
        });
        break;
      case 'withdraw':
      case 'join':
        team.forEach((person, index) => {
          if (isIn(each.group, index)) person.present = each.type === 'join';
        });
        break;
      case 'next-round':
        for (const person of team) {
          person.before = person.present ? person.version : undefined;
          person.version += 1;
        }
        break;
      case 'change': {
        const linked = team.filter(({ present, before }) => present && before !== undefined);
        asked.push({
          plus: linked.map(current),
          minus: linked.map(({ code, before = 0 }) => elementOf(code, before)),
        });
        break;
      }
      case 'together':
      case 'apart': {
        const one = asked[each.one % Math.max(1, asked.length)]?.plus ?? [];
        const other = asked[each.other % Math.max(1, asked.length)]?.plus ?? [];
        const plus =
          each.type === 'together' ? [...new Set([...one, ...other])] : one.filter((x) => !other.includes(x));
        asked.push({ plus, minus: [] });
        break;
      }
      default:
        each satisfies never;
    }
  }
  return asked;
}

function current({ code, version }: Person): string {
  return elementOf(code, version);
}

function isIn(mask: number, index: number): boolean {
  return Math.floor(mask / 2 ** index) % 2 === 1;
}
