import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { sourceCredits, sourceDocuments } from '@lerend/instruments/sources';
import { teamCulture } from '@lerend/instruments/team-culture';

const documents = new Set(sourceDocuments.map(({ id }) => id));

describe('sources', () => {
  it('lists the five documents', () => {
    assert.deepEqual([...documents], ['000', '001', '002', '003', '004']);
    assert.deepEqual(
      sourceDocuments.filter(({ authors }) => authors.length > 0).map(({ id, authors }) => [id, authors]),
      [['001', ['Machiel Karels']]],
    );
  });

  it('credits everybody whose model the instruments of the catalog stand on', () => {
    const names = sourceCredits.flatMap(({ authors }) => authors).join('; ');
    for (const name of [
      ...['Sanford', 'Dixon', 'Kasl', 'Simons', 'Ruijters', 'Van Wessum', 'Verheggen', 'Marsick', 'Watkins'],
      ...['Senge', 'Verbiest', 'Hattie', 'Snoek', 'Frost', 'Kashdan', 'Dirksen', 'Kim', 'Jutten', 'Kotter'],
      ...['Ros', 'Keuvelaar', 'OECD', 'Wales', 'Shulman', 'van Dinteren', 'SLO', 'leerKRACHT'],
    ]) {
      assert.match(names, new RegExp(`\\b${name}\\b`));
    }
  });

  it('gives each credit an id of its own, a contribution in both languages and documents that exist', () => {
    assert.equal(new Set(sourceCredits.map(({ id }) => id)).size, sourceCredits.length);
    for (const { id, authors, contribution, documents: cited } of sourceCredits) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(authors.length > 0, id);
      assert.ok(contribution.nl.trim() !== '' && contribution.en.trim() !== '', id);
      assert.ok(cited.length > 0 && cited.every((document) => documents.has(document)), id);
    }
  });

  it('knows every document that an instrument refers to, and every reference names a place', () => {
    const references = [learningOrganisation, learningPartnership]
      .flatMap(({ source, domains, items }) => [
        source,
        ...domains.map((d) => d.source),
        ...items.map((i) => i.source),
      ])
      .concat(
        teamCulture.source,
        teamCulture.axes.vertical.source,
        teamCulture.axes.horizontal.source,
        teamCulture.classes.flatMap((c) => [c.source, ...c.characteristics.map((mark) => mark.source)]),
      );
    assert.equal(references.length, 1 + 3 + 18 + (1 + 1 + 9) + (3 + 4 + 28));
    for (const { document, place } of references) {
      assert.ok(documents.has(document), document);
      assert.notEqual(place.trim(), '');
    }
  });
});
