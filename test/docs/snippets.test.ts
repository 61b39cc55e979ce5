import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parseResponse } from '@lerend/core/schema';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { teamCulture } from '@lerend/instruments/team-culture';
import { savedFiles } from '../helpers/snippets.js';
import { pairLists, stageLists } from '../instruments/shipped.js';

const run = promisify(execFile);
const folder = join('.lerend', 'snippets');

interface Snippet {
  readonly page: string;
  readonly code: string;
  readonly prints: readonly string[];
}

function pages(): readonly string[] {
  const docs = readdirSync('docs', { recursive: true }).map(String);
  return ['README.md', ...docs.filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
}

/** Every fence marked `ts run`: code that a reader pastes, and what it says that it prints. */
function snippetsOf(page: string): readonly Snippet[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```ts run\n([\s\S]*?)^```$/gm)].map(([, code = '']) => ({
    page,
    code,
    prints: [...code.matchAll(/^\/\/ prints: (.*)$/gm)].map(([, line = '']) => line),
  }));
}

async function output(code: string, name: string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, code);
  const { stdout } = await run(process.execPath, ['--conditions=lerend-source', '--import', 'tsx', file]);
  return stdout;
}

const instruments = [
  learningOrganisation,
  teamCulture,
  ...[...stageLists, ...pairLists].map(({ instrument }) => instrument),
];

describe('a response that the docs show', () => {
  const shown = pages().flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) => ({
      page,
      text,
    })),
  );

  it('is there', () => {
    assert.ok(shown.length >= 2);
  });

  for (const { page, text } of shown) {
    it(`is one that the parser takes (${page})`, () => {
      const json = JSON.parse(text) as { readonly instrument: string };
      const instrument = instruments.find(({ id }) => id === json.instrument);
      assert.ok(instrument, `an instrument called ${json.instrument}`);
      assert.deepEqual(parseResponse(instrument, json), { ok: true, value: json });
    });
  }
});

describe('what the docs tell a reader to paste', () => {
  before(() => {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of savedFiles()) writeFileSync(join(folder, name), text);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const snippets = pages().flatMap(snippetsOf);

  it('is there', () => {
    assert.ok(snippets.length >= 4);
  });

  snippets.forEach(({ page, code, prints }, index) => {
    it(`runs and prints what ${page} says, snippet ${index + 1}`, async () => {
      assert.ok(prints.length > 0, 'a snippet says what it prints');
      const lines = (await output(code, `snippet-${index}.ts`)).trimEnd().split('\n');
      assert.deepEqual(lines, prints);
    });
  });

  it('would fail with a wrong snippet', async () => {
    await assert.rejects(
      output(`import { nothing } from '@lerend/core';\nconsole.log(nothing());`, 'wrong.ts'),
    );
  });
});
