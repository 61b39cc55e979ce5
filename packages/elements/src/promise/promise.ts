import { detailMinimum, type Policy } from '@lerend/core/model';

/** How answers are given: on a screen, on a paper form, or elsewhere, where they were counted. */
export type PromiseMedium = 'screen' | 'paper' | 'counted';

/** What somebody may get to see. */
export type PromiseSubject = 'own-answers' | 'handed-in' | 'team-result' | 'roles' | 'roles-by-domain';

/** What no rule for showing results can prevent. */
export type PromiseLimit =
  'everybody-alike' | 'knowing-colleagues' | 'comparing-notes' | 'other-results' | 'keepers';

/** One line of what people are told before they answer. */
export type PromiseLine =
  | {
      readonly type: 'shown';
      readonly what: PromiseSubject;
      /** `you` alone, you and who `counters` are, colleagues who may `recognise` it, or all `readers` of the result. */
      readonly who: 'you' | 'counters' | 'colleagues' | 'readers';
      readonly when: 'always' | 'while-open' | 'after-closing';
      readonly medium: PromiseMedium;
      /** The fewest people behind it; of roles, on each side. Absent where it does not depend on how many there are. */
      readonly fromHowMany?: number;
      /** Roles that are compared, the first beside the second; empty where nobody knows their names. */
      readonly roles?: readonly string[];
    }
  | {
      readonly type: 'minimum-lowered';
      readonly fromHowMany: number;
      readonly by: string;
      readonly reason: string;
    }
  | { readonly type: 'not-promised'; readonly limit: PromiseLimit };

export interface PromiseOptions {
  /** The two roles that a round compares, such as `['leader', 'teacher']`; empty where it compares roles without a name. */
  readonly roles?: readonly string[];
  /** `screen` unless given. */
  readonly medium?: PromiseMedium;
}

/**
 * What a policy promises to those who answer: who sees what, when, and from how many people; then what it does not
 * promise. In the order in which it is read.
 */
export function describePromise(
  policy: Policy,
  { roles, medium = 'screen' }: PromiseOptions = {},
): readonly PromiseLine[] {
  const { k, mode, override } = policy;
  const openTable = mode === 'open-table';
  const lines: PromiseLine[] = [
    {
      type: 'shown',
      what: 'own-answers',
      who: openTable ? 'colleagues' : medium === 'screen' ? 'you' : 'counters',
      when: 'always',
      medium,
    },
    { type: 'shown', what: 'handed-in', who: 'readers', when: 'while-open', medium },
    { type: 'shown', what: 'team-result', who: 'readers', when: 'after-closing', medium, fromHowMany: k },
  ];
  if (roles !== undefined) {
    const compared = { type: 'shown', who: 'readers', when: 'after-closing', medium, roles } as const;
    lines.push(
      { ...compared, what: 'roles', fromHowMany: k },
      { ...compared, what: 'roles-by-domain', fromHowMany: detailMinimum(policy) },
    );
  }
  if (override !== undefined) lines.push({ type: 'minimum-lowered', fromHowMany: k, ...override });
  return [...lines, ...limits(openTable, medium).map((limit) => ({ type: 'not-promised', limit }) as const)];
}

/** At an open table colleagues may know what one chose; what could give that away is no limit then. */
function limits(openTable: boolean, medium: PromiseMedium): readonly PromiseLimit[] {
  const keepers = medium === 'screen' ? (['keepers'] as const) : [];
  return openTable
    ? keepers
    : ['everybody-alike', 'knowing-colleagues', 'comparing-notes', 'other-results', ...keepers];
}
