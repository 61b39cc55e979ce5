import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourceCredits, sourceDocuments } from '@lerend/instruments/sources';
import { checklists, decks, pairLists, quadrants, stageLists } from './shipped.js';

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
      ...['Dweck', 'Sahlberg', 'Dechant', 'Donoghue', 'Marton', 'Saljö'],
    ]) {
      assert.match(names, new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'));
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
    const references = [
      ...checklists.flatMap(({ instrument: { source, domains, items } }) => [
        source,
        ...domains.map((domain) => domain.source),
        ...items.map((item) => item.source),
      ]),
      ...quadrants.flatMap(({ instrument: { source, axes, classes, lists = [] } }) => [
        source,
        axes.vertical.source,
        axes.horizontal.source,
        ...[...classes, ...lists].flatMap((each) => [
          each.source,
          ...each.characteristics.map((mark) => mark.source),
        ]),
      ]),
      ...stageLists.flatMap(({ instrument: { source, stages, aspects, marks } }) => [
        source,
        ...[...stages, ...aspects, ...marks].map((each) => each.source),
      ]),
      ...pairLists.flatMap(({ instrument: { source, pairs } }) => [
        source,
        ...pairs.map((pair) => pair.source),
      ]),
      ...decks.flatMap(({ instrument: { source, settings, steps, cards, preconditions } }) => [
        source,
        ...[...settings, ...steps, ...cards, ...preconditions].map((each) => each.source),
      ]),
    ];
    assert.ok(references.length > 68);
    for (const { document, place } of references) {
      assert.ok(documents.has(document), document);
      assert.notEqual(place.trim(), '');
    }
  });
});
