import type { ListedInstrument } from '../scan/instrument-source.js';

/** How many of a kind lie open at first, where there are more. */
const AT_FIRST = 5;

/** The instruments of one kind. */
export interface ListedGroup {
  readonly kind: ListedInstrument['kind'];
  /** How many there are, shown or not. */
  readonly count: number;
  readonly shown: readonly ListedInstrument[];
}

/** The kinds of a list: in the order in which they first occur, and cards after what they belong to. */
export function kindsOf(listed: readonly ListedInstrument[]): readonly ListedInstrument['kind'][] {
  const kinds = [...new Set(listed.map(({ kind }) => kind))];
  return kinds.toSorted((a, b) => Number(a === 'deck') - Number(b === 'deck'));
}

/** A list by kind. Of a kind that is not in `whole` only the first few are shown. */
export function groupListed(
  found: readonly ListedInstrument[],
  whole: (kind: ListedInstrument['kind']) => boolean,
): readonly ListedGroup[] {
  return kindsOf(found).map((kind) => {
    const all = found.filter((each) => each.kind === kind);
    // To hide a single one would save nobody anything.
    const shown = whole(kind) || all.length <= AT_FIRST + 1 ? all : all.slice(0, AT_FIRST);
    return { kind, count: all.length, shown };
  });
}
