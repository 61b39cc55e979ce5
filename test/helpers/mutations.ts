/** A place in JSON. */
export type Path = readonly (string | number)[];

/** JSON text and back: what a parser is given when a value came over a wire. */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Every place in a JSON value, the whole first. */
export function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

/** A copy with something else at a place. */
export function replaced(value: unknown, path: Path, by: unknown): unknown {
  return changed(value, path, (holder, key) => {
    if (Array.isArray(holder)) holder[key as number] = by;
    else
      Object.defineProperty(holder, key, { value: by, enumerable: true, configurable: true, writable: true });
    return by;
  });
}

/** A copy without what stands at a place; the whole cannot be taken away. */
export function removed(value: unknown, path: Path): unknown {
  return changed(value, path, (holder, key) => {
    if (Array.isArray(holder)) holder.splice(key as number, 1);
    else Reflect.deleteProperty(holder, key);
    return null;
  });
}

/** A copy in which an entry of a list stands twice; the same value where the place is not in a list. */
export function doubled(value: unknown, path: Path): unknown {
  return changed(value, path, (holder, key) => {
    if (Array.isArray(holder)) holder.push(asJson(holder[key as number]));
    return value;
  });
}

function changed(
  value: unknown,
  path: Path,
  change: (holder: object, key: string | number) => unknown,
): unknown {
  const last = path.at(-1);
  if (last === undefined) return change({}, 'whole');
  const copy = asJson(value);
  let holder = copy as Record<string | number, object>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, object>;
  change(holder, last);
  return copy;
}

/** What mutations put in the place of something valid. */
export const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1,
  2.5,
  1e300,
  '',
  ' ',
  'x',
  'constructor',
  '__proto__',
  'Not An Id',
  'a'.repeat(3000),
  [],
  [null],
  {},
  { id: 'x' },
  JSON.parse('{"__proto__":{"id":"x"}}'),
];

/** Every value that is one mutation away. */
export function* mutationsOf(value: unknown): Generator<{ readonly path: Path; readonly json: unknown }> {
  for (const path of placesIn(value)) {
    for (const stranger of strangers) yield { path, json: replaced(value, path, stranger) };
    if (path.length === 0) continue;
    yield { path, json: removed(value, path) };
    if (typeof path.at(-1) === 'number') yield { path, json: doubled(value, path) };
  }
}
