import type { GroupGap } from '@lerend/core/checklist';

/** Which of two roles rates higher, if that can be said. */
export type GapWord =
  | { readonly type: 'higher'; readonly role: string; readonly other: string }
  /** There is a difference, but chance alone could have made it. */
  | { readonly type: 'perhaps-higher'; readonly role: string; readonly other: string }
  | { readonly type: 'alike' }
  /** Where the level of a small group is told as a word alone, no difference is told either. */
  | { readonly type: 'levels-alone' };

const ROUNDING = 1e-9;
/** Differences below this are called alike, as they are between two rounds. */
const NOTABLE = 0.05 - ROUNDING;
const RARE = 0.05;

/** A gap in words. Where everybody of both roles answered, the difference is a fact and no estimate. */
export function describeGap(gap: GroupGap, complete: boolean): GapWord {
  const { difference, groups } = gap;
  if (difference.status !== 'ok') return { type: 'levels-alone' };
  if (Math.abs(difference.value) < NOTABLE) return { type: 'alike' };
  const [first, second] = groups;
  const [higher, lower] = difference.value > 0 ? [first, second] : [second, first];
  return {
    type: complete || isBeyondChance(gap) ? 'higher' : 'perhaps-higher',
    role: higher.role,
    other: lower.role,
  };
}

/** By the interval of the superiority, or, where there are too few people for one, by the exact test. */
function isBeyondChance({ interval, p }: GroupGap): boolean {
  if (interval.status === 'ok') return interval.value.lower > 0.5 || interval.value.upper < 0.5;
  return p.status === 'ok' && p.value <= RARE;
}

/** Of ten pairs, how many in which somebody of `role` is higher; ties half. */
export interface Pairs {
  readonly role: string;
  readonly other: string;
  readonly outOfTen: number;
  /** Rounded outwards. */
  readonly range: { readonly from: number; readonly to: number } | undefined;
}

/** The chance of superiority as pairs, told of the role that is higher in most of them. */
export function pairsOf({ superiority, interval, groups: [first, second] }: GroupGap): Pairs | undefined {
  if (superiority.status !== 'ok') return undefined;
  const upwards = superiority.value >= 0.5;
  const turned = (share: number): number => (upwards ? share : 1 - share);
  const ends = interval.status === 'ok' ? [turned(interval.value.lower), turned(interval.value.upper)] : [];
  return {
    role: upwards ? first.role : second.role,
    other: upwards ? second.role : first.role,
    outOfTen: Math.round(turned(superiority.value) * 10),
    range:
      ends.length === 0
        ? undefined
        : {
            from: Math.floor(Math.min(...ends) * 10 + ROUNDING),
            to: Math.ceil(Math.max(...ends) * 10 - ROUNDING),
          },
  };
}
