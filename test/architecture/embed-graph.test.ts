import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reachOf } from './reach.js';
import { readSources } from './read-imports.js';
import type { Sources } from './read-imports.js';
import { STRANGE_TO_FILLING_IN } from './strange.js';

const EMBED = 'packages/embed/src/checklist/learning-organisation/nl.ts';

const sources = readSources();

function findStrange(changed: Sources): readonly string[] {
  const reached = [...reachOf(EMBED, changed)].filter(([file]) => STRANGE_TO_FILLING_IN.test(file));
  return reached.map(([, way]) => way.join(' → '));
}

test('the embedded checklist holds no counting, disclosure, statistics or report', () => {
  const reached = reachOf(EMBED, sources);
  for (const file of ['checklist/answers', 'session/session']) {
    assert.ok(reached.has(`packages/core/src/${file}.ts`), `${file} is not read, so nothing is said of it`);
  }
  assert.deepEqual(findStrange(sources), []);
});

const ANSWERS = 'packages/core/src/checklist/answers.ts';
const ELEMENT = 'packages/elements/src/checklist/kept-answers.ts';

for (const [what, file, text] of [
  ['packing', ANSWERS, "import { packChecklistResponses } from './columns.js';"],
  ['a tally', ANSWERS, "import { tallyChecklist } from './tally.js';"],
  ['a tally by way of the kind', ELEMENT, "import { tallyChecklist } from '@lerend/core/checklist';"],
  ['the whole kind', ELEMENT, "import { checklist } from '@lerend/core/checklist';"],
  ['a kind under one name', ELEMENT, "import * as kind from '@lerend/core/checklist';"],
  ['a kind that is loaded later', ELEMENT, "const kind = import('@lerend/core/checklist');"],
  ['a report', ELEMENT, "import { reportChecklist as write } from '@lerend/core/checklist';"],
  ['statistics', 'packages/core/src/session/state.ts', "import '../statistics/counts.js';"],
  ['disclosure', 'packages/core/src/model/response.ts', "export * from '../disclosure/policy.js';"],
  ['a release', ELEMENT, "import '@lerend/core/release';"],
] as const) {
  test(`the check finds ${what} in the embedded checklist`, () => {
    const planted = new Map([...sources, [file, `${text}\n${sources.get(file) ?? ''}`]]);
    assert.notDeepEqual(findStrange(planted), []);
  });
}

test('the check lets types pass', () => {
  const text =
    "import { type ChecklistTally } from '@lerend/core/checklist';\nimport type { Policy } from './policy.js';";
  assert.deepEqual(
    findStrange(new Map([...sources, [ELEMENT, `${text}\n${sources.get(ELEMENT) ?? ''}`]])),
    [],
  );
});
