import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('every file of expected results has a comparison of all of its fields', () => {
  const expected = readdirSync('test/fixtures/reference').filter((name) => name.endsWith('.json'));
  assert.ok(expected.length >= 12);
  for (const name of expected) {
    const comparison = `test/core/reference/${name.replace('.json', '').replaceAll('_', '-')}.test.ts`;
    const text = readFileSync(comparison, 'utf8');
    assert.ok(/compareFields(<[^>]*>)?\(/.test(text), `${comparison} compares field by field`);
    assert.ok(text.includes(`'${name}'`), `${comparison} reads ${name}`);
  }
});
