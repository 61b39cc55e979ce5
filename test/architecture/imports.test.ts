import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCircles, findStrangeKinds, findWrongArrows } from './arrows.js';
import { readImports, readSources } from './read-imports.js';

const sources = readSources();

test('every package and every room is read', () => {
  const imports = readImports(sources);
  assert.ok(imports.length > 100);
  for (const name of ['core', 'instruments']) {
    assert.ok(imports.some(({ file }) => file.startsWith(`packages/${name}/`)));
  }
});

test('every import goes along an arrow of the plan', () => {
  assert.deepEqual(findWrongArrows(sources), []);
});

test('there are no circles', () => {
  assert.deepEqual(findCircles(sources), []);
});

test('no element loads a kind that it does not show', () => {
  assert.deepEqual(findStrangeKinds(sources), []);
});

const planted: readonly (readonly [what: string, file: string, text: string])[] = [
  [
    'a kind that imports another kind',
    'packages/core/src/quadrant/planted.ts',
    "import '../checklist/index.js';",
  ],
  [
    'a kind that takes a type of another kind',
    'packages/core/src/checklist/planted.ts',
    "import type { DeckCard } from '../deck/index.js';",
  ],
  [
    'the model importing statistics',
    'packages/core/src/model/planted.ts',
    "export * from '../statistics/phase.js';",
  ],
  ['a session that knows a kind', 'packages/core/src/session/planted.ts', "import '../checklist/index.js';"],
  [
    'advice that knows a checklist',
    'packages/core/src/advice/planted.ts',
    "type T = import('../checklist/index.js').ChecklistReport;",
  ],
  ['zod outside the schemas', 'packages/core/src/round/planted.ts', "import * as z from 'zod/mini';"],
  [
    'the root bringing the schemas along',
    'packages/core/src/index.ts',
    "export { parsePolicy } from './schema/index.js';",
  ],
  [
    'an element that parses',
    'packages/elements/src/checklist/planted.ts',
    "import { parsePolicy } from '@lerend/core/schema';",
  ],
  [
    'an element that loads the root',
    'packages/elements/src/checklist/planted.ts',
    "import { tally } from '@lerend/core';",
  ],
  [
    'an element that holds an instrument',
    'packages/elements/src/deck/planted.ts',
    "const deck = import('@lerend/instruments/six-steps');",
  ],
  [
    'an instrument that runs code of core',
    'packages/instruments/src/planted.ts',
    "import { issue } from '@lerend/core/model';",
  ],
  [
    'a way round the name of a package',
    'packages/exchange/src/csv/planted.ts',
    "import '../../../core/src/model/index.js';",
  ],
  ['a package that nobody named', 'packages/core/src/model/planted.ts', "import 'left-pad';"],
  ['a file that is not there', 'packages/core/src/model/planted.ts', "import './nowhere.js';"],
];

for (const [what, file, text] of planted) {
  test(`the check finds ${what}`, () => {
    const found = findWrongArrows(new Map([...sources, [file, text]]));
    assert.equal(found.filter((sentence) => sentence.startsWith(file)).length, 1, found.join('\n'));
  });
}

test('the check finds a circle', () => {
  const circle = new Map([
    ['packages/core/src/model/one.ts', "import './two.js';"],
    ['packages/core/src/model/two.ts', "import type { T } from './three.js';"],
    ['packages/core/src/model/three.ts', "export { one } from './one.js';"],
  ]);
  assert.equal(findCircles(circle).length, 1);
});

test('the check finds an element that loads a kind it does not show, and lets types pass', () => {
  const kind = ['packages/core/src/quadrant/index.ts', 'export const quadrant = 1;'] as const;
  const define = ['packages/elements/src/define/checklist.ts', "import '../checklist/planted.js';"] as const;
  const element = 'packages/elements/src/checklist/planted.ts';
  const withImport = (text: string) => findStrangeKinds(new Map([kind, define, [element, text]]));
  assert.equal(withImport("import { quadrant } from '@lerend/core/quadrant';").length, 1);
  assert.deepEqual(withImport("import type { QuadrantReport } from '@lerend/core/quadrant';"), []);
});
