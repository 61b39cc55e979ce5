import { issue } from '../model/index.js';
import type { Issue } from '../model/index.js';
import { quoted } from '../model/quoted.js';

type Path = Issue['path'];

/** Where one id of an instrument stands. */
export interface IdPlace {
  readonly id: string;
  readonly path: Path;
}

/** The places of the ids of one list. */
export function places(list: readonly { readonly id: string }[], ...path: Path): readonly IdPlace[] {
  return list.map((entry, index) => ({ id: entry.id, path: [...path, index, 'id'] }));
}

/** Ids are unique in an instrument, whatever they name, so that an id alone says what is meant. */
export function uniqueIds(all: readonly IdPlace[]): readonly Issue[] {
  const first = new Map<string, Path>();
  return all.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    return [issue(path, `The id ${quoted(id)} is used twice; it stands at ${written(earlier)} too.`)];
  });
}

/** A list that names each thing once. */
export function namedOnce(values: readonly string[], ...path: Path): readonly Issue[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [issue([...path, index], `${quoted(value)} stands in this list twice; take one out.`)],
  );
}

/** A reference to an id that has to be there. `what` is a noun, such as "domain". */
export function refersTo(
  known: readonly { readonly id: string }[],
  value: string,
  what: string,
  ...path: Path
): readonly Issue[] {
  return known.some((entry) => entry.id === value)
    ? []
    : [issue(path, `There is no ${what} with the id ${quoted(value)} in this instrument.`)];
}

function written(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`))
    .join('');
}
