import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checklist } from '@lerend/core/checklist';
import { checklistImportTarget, guessColumns, importResponses, readTable } from '@lerend/exchange/csv';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';

interface DemoModules {
  readonly texts: Readonly<Record<'nl' | 'en', Readonly<Record<string, unknown>>>>;
  readonly writeTeam: () => string;
}

async function load<Name extends keyof DemoModules>(name: Name, path: string): Promise<DemoModules[Name]> {
  const module = (await import(new URL(`../../docs/demo/${path}`, import.meta.url).href)) as DemoModules;
  return module[name];
}

const PAGES = ['index.html', 'library.html'];
const csv = readFileSync('docs/demo/data/team-of-12.csv');

describe('the words of the demo', async () => {
  const { nl, en } = await load('texts', 'texts.js');

  it('are there in both languages, of the same shape', () => {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(nl).sort());
    for (const key of Object.keys(nl)) assert.equal(typeof en[key], typeof nl[key], key);
  });

  for (const name of PAGES) {
    const page = readFileSync(`docs/demo/${name}`, 'utf8');

    it(`stand in ${name} in Dutch as they do in the module`, () => {
      const marked = [...page.matchAll(/<(\w+)[^>]*?\bdata-text="(\w+)"[^>]*>([^<]*)</g)];
      assert.ok(marked.length >= 15, `${marked.length} marked texts`);
      assert.equal(marked.length, page.split('data-text=').length - 1);
      for (const [, , key = '', text = ''] of marked) {
        assert.equal(text.replace(/\s+/g, ' ').trim(), nl[key], key);
      }
    });

    it(`name what has no text of its own in ${name}`, () => {
      const labelled = [...page.matchAll(/aria-label="([^"]*)"\s+data-label="(\w+)"/g)];
      assert.equal(labelled.length, page.split('data-label=').length - 1);
      for (const [, text, key = ''] of labelled) assert.equal(text, nl[key], key);
    });
  }
});

describe('the team of twelve', () => {
  it('is what its script writes', async () => {
    const writeTeam = await load('writeTeam', 'data/make-team-of-12.mjs');
    assert.equal(csv.toString('utf8'), writeTeam());
  });

  it('imports by the ids of the statements, and has something to talk about', () => {
    const target = checklistImportTarget(learningOrganisation);
    const table = readTable(csv);
    assert.ok(table.ok);
    const mapping = guessColumns(table.value, target.slots);
    assert.equal(mapping.guess, 'by-id');
    const read = importResponses(table.value, mapping, target);
    assert.ok(read.ok);
    assert.equal(read.value.length, 12);
    const report = checklist.team.report(
      learningOrganisation,
      checklist.team.tally(learningOrganisation, read.value),
    );
    const phases = report.items.map(({ result }) =>
      result.status === 'ok' ? result.value.phase : undefined,
    );
    const polarised = phases.filter((phase) => phase === 'polarised').length;
    assert.ok(polarised >= 2 && polarised <= 5, `${polarised} statements in two camps`);
    assert.equal(new Set(phases).size, 4, 'every phase occurs');
  });
});
