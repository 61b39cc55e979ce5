import { readImports, resolveImport } from './read-imports.js';
import type { ImportOf, Sources } from './read-imports.js';

const KINDS = ['checklist', 'quadrant', 'stages', 'pairs', 'deck'];

/** What each room of core may import, beside itself. `kinds` and the like are files at the root of its sources. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  statistics: ['model'],
  disclosure: ['model', 'statistics'],
  ...Object.fromEntries(KINDS.map((kind) => [kind, ['model', 'statistics', 'disclosure']])),
  kinds: ['model', ...KINDS],
  inspect: ['model', 'kinds', ...KINDS],
  session: ['model'],
  advice: ['model', 'deck'],
  dispatch: ['model', 'kinds', 'session', ...KINDS],
  release: ['model', 'disclosure', 'kinds', ...KINDS],
  round: ['model', 'disclosure', 'kinds', 'release', ...KINDS],
  schema: ['model', 'kinds', ...KINDS],
  index: [
    'model',
    'kinds',
    'inspect',
    'session',
    'advice',
    'dispatch',
    'release',
    'disclosure',
    'round',
    ...KINDS,
  ],
};

/** What each package may import of the others. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  instruments: ['core'],
  exchange: ['core'],
  elements: ['core'],
  embed: ['core', 'instruments', 'exchange', 'elements'],
};

/** The kinds that an element shows; every other one has no place in what it loads. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  checklist: ['checklist'],
  quadrant: ['quadrant'],
  stages: ['stages'],
  pairs: ['pairs'],
  report: ['checklist'],
  'paper-form': ['checklist'],
  'paper-counts': ['checklist'],
  deck: ['deck'],
  scan: KINDS,
  // Shows none, but begins a scan: what that shows is loaded when a person begins.
  library: KINDS,
};

/** The packages of others, and the one place of each. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  'pure-rand': /^packages\/core\/src\/statistics\/random\.ts$/,
  zod: /^packages\/core\/src\/schema\//,
  lit: /^packages\/(elements|embed)\/src\//,
  idb: /^packages\/elements\/src\/stores\//,
  papaparse: /^packages\/exchange\/src\/csv\//,
};

/** One sentence for each import that the plan of the house does not allow. */
export function findWrongArrows(sources: Sources): readonly string[] {
  return readImports(sources).flatMap((each) => {
    const reason = reasonAgainst(each, sources);
    return reason === undefined ? [] : [`${each.file} imports ${each.specifier}: ${reason}`];
  });
}

function reasonAgainst(each: ImportOf, sources: Sources): string | undefined {
  const target = resolveImport(each, sources);
  if (target === undefined) return reasonAgainstForeign(each);
  if (!sources.has(target)) return 'there is no such file';
  const [from, to] = [placeOf(each.file), placeOf(target)];
  if (from.package !== to.package) {
    if (each.specifier.startsWith('.')) return 'another package goes by its name';
    if (!PACKAGES[from.package]?.includes(to.package)) return `${from.package} does not know ${to.package}`;
    if (from.package === 'instruments' && !each.typeOnly) return 'instruments take types only';
    if (from.package !== 'elements') return undefined;
    if (to.room === 'schema') return 'elements do not parse';
    if (to.room === 'index') return 'elements take subpaths, since the root holds every kind';
    return undefined;
  }
  if (from.package !== 'core' || from.room === to.room) return undefined;
  return CORE[from.room]?.includes(to.room) ? undefined : `${from.room} does not know ${to.room}`;
}

function reasonAgainstForeign({ file, specifier }: ImportOf): string | undefined {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  const place = FOREIGN[name];
  if (place === undefined) return 'no package may use it';
  return place.test(file) ? undefined : `it belongs to ${place.source.replaceAll(/[\\^]/g, '')}`;
}

function placeOf(file: string): { readonly package: string; readonly room: string } {
  const [, name = '', , room = ''] = file.split('/');
  return { package: name, room: room.replace(/\.ts$/, '') };
}

/** Each circle of imports once, as the files on it. Types count too: a circle of types is a knot as well. */
export function findCircles(sources: Sources): readonly string[] {
  const graph = graphOf(sources, () => true);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return circles;
}

/** One sentence for each kind that an element would load without showing it. */
export function findStrangeKinds(sources: Sources): readonly string[] {
  const graph = graphOf(sources, ({ typeOnly }) => !typeOnly);
  return [...sources.keys()].flatMap((file) => {
    const name = /^packages\/elements\/src\/define\/([^/]+)\.ts$/.exec(file)?.[1];
    if (name === undefined || name === 'define-element') return [];
    const shown = SHOWN[name];
    if (shown === undefined) return [`${file} defines an element of which nobody said what it shows`];
    return KINDS.filter((kind) => !shown.includes(kind)).flatMap((kind) => {
      const way = wayTo(graph, file, `packages/core/src/${kind}/`);
      return way === undefined ? [] : [`lerend-${name} loads the ${kind} kind: ${way.join(' → ')}`];
    });
  });
}

function wayTo(
  graph: ReadonlyMap<string, readonly string[]>,
  start: string,
  folder: string,
): readonly string[] | undefined {
  const seen = new Set([start]);
  const ways: (readonly [string, ...string[]])[] = [[start]];
  for (const way of ways) {
    if (way[0].startsWith(folder)) return [...way].reverse();
    for (const next of graph.get(way[0]) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([next, ...way]);
    }
  }
  return undefined;
}

function graphOf(
  sources: Sources,
  counts: (each: ImportOf) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>([...sources.keys()].map((file) => [file, []]));
  for (const each of readImports(sources).filter(counts)) {
    const target = resolveImport(each, sources);
    if (target !== undefined) graph.get(each.file)?.push(target);
  }
  return graph;
}
