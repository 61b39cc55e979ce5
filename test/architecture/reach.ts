import { readImports, resolveImport } from './read-imports.js';
import type { ImportOf, Sources } from './read-imports.js';

/** Of a file, all that it does, or the names that it hands on. */
type Wanted = readonly string[] | 'all';

/**
 * The files that a bundler has to read for an entry, each with the way to it. An index that does nothing but hand on
 * is followed by name, since our packages promise that a file has no effect but its exports; any other file brings
 * all of its imports, so nothing is left out that a bundler would keep.
 */
export function reachOf(entry: string, sources: Sources): ReadonlyMap<string, readonly string[]> {
  const imports = new Map<string, ImportOf[]>([...sources.keys()].map((file) => [file, []]));
  for (const each of readImports(sources)) imports.get(each.file)?.push(each);
  const ways = new Map<string, readonly string[]>([[entry, [entry]]]);
  const open: [file: string, wanted: Wanted][] = [[entry, 'all']];
  const done = new Set<string>();
  for (const [file, wanted] of open) {
    const key = JSON.stringify([file, wanted]);
    if (done.has(key)) continue;
    done.add(key);
    for (const each of imports.get(file) ?? []) {
      const target = resolveImport(each, sources);
      const taken = takenFrom(each, wanted);
      if (target === undefined || taken === undefined) continue;
      const way = ways.get(file) ?? [];
      if (!ways.has(target)) ways.set(target, [...way, target]);
      open.push([target, isIndex(imports.get(target), sources.get(target)) ? taken : 'all']);
    }
  }
  return ways;
}

function takenFrom(each: ImportOf, wanted: Wanted): Wanted | undefined {
  if (each.typeOnly) return undefined;
  if (each.handsOn === undefined || wanted === 'all') return each.takes ?? valuesOf(each) ?? 'all';
  const names = wanted.flatMap((name) => each.handsOn?.get(name) ?? []);
  return names.length > 0 ? names : undefined;
}

function valuesOf({ handsOn }: ImportOf): Wanted | undefined {
  return handsOn === undefined ? undefined : [...handsOn.values()];
}

/** Whether a file is nothing but lists of names of other files. */
function isIndex(imports: readonly ImportOf[] | undefined, text: string | undefined): boolean {
  const statements = (text ?? '').replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '').match(/;/g)?.length ?? 0;
  const lists = (imports ?? []).filter(({ handsOn }) => handsOn !== undefined).length;
  return lists > 0 && lists === statements;
}
