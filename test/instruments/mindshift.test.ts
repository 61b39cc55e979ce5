import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stageOfMarks } from '@lerend/core/stages';
import { mindshift } from '@lerend/instruments/mindshift';
import { mindshiftEn } from '@lerend/instruments/mindshift/en';
import { mindshiftNl } from '@lerend/instruments/mindshift/nl';
import { texts } from './texts.js';

// Table 1 of the source, its first column; how many signs of each phase we give is ours.
const phases = [
  ['unwilling', 2],
  ['not-yet-willing', 3],
  ['not-knowing-how', 3],
  ['not-daring', 2],
  ['preparing', 3],
  ['acting', 3],
  ['maintaining', 3],
] as const;

const inDutch = [
  'Niet willen',
  'Nog niet willen',
  'Niet weten hoe',
  'Niet durven',
  'Voorbereiden',
  'Actie',
  'Onderhoud',
];

const wordings = [mindshiftNl, mindshiftEn];

describe('mindshift', () => {
  it('has the seven phases of the source in their order, and nowhere to stand before the first', () => {
    assert.deepEqual(
      mindshift.stages.map(({ id, basis, source }) => [id, basis, source.document, source.place]),
      phases.map(([id], index) => [id, 'source', '003', `table 1, phase ${index + 1}`]),
    );
    assert.equal(mindshift.ground, undefined);
    assert.deepEqual(mindshift.aspects, []);
  });

  it('has two or three signs of each phase, all ours, that describe it', () => {
    assert.deepEqual(
      mindshift.stages.map(({ id }) => [id, mindshift.marks.filter(({ stage }) => stage === id).length]),
      phases,
    );
    for (const { id, basis } of mindshift.marks) assert.equal(basis, 'editorial', id);
    for (const { id, marks } of mindshift.stages) assert.equal(marks, 'describe', id);
    assert.deepEqual(mindshift.editorial, ['marks', 'half', 'next-steps']);
  });

  it('shows the signs in the order of the phases, each with the place of its phase', () => {
    const order = mindshift.marks.map(({ stage }) => phases.findIndex(([id]) => id === stage));
    assert.deepEqual(
      order,
      order.toSorted((one, other) => one - other),
    );
    for (const [index, { id, source }] of mindshift.marks.entries()) {
      assert.equal(source.place, `table 1, phase ${(order[index] ?? 0) + 1}`, id);
    }
  });

  it('keeps the source’s names of the phases in short', () => {
    assert.deepEqual(
      Object.values(mindshiftNl.stages).map(({ short }) => short),
      inDutch,
    );
  });

  it('is about one change that the team chooses, and asks each person about herself', () => {
    assert.match(mindshiftNl.introduction, /één .* die jullie samen kiezen/);
    assert.match(mindshiftEn.introduction, /one .* which you choose together/);
    assert.match(mindshiftNl.question, /\bjij\b/);
    for (const [wording, self] of [
      [mindshiftNl, /\b(ik|mijn|mij|me)\b/iu],
      [mindshiftEn, /\b(I|my|me)\b/u],
    ] as const) {
      for (const text of Object.values(wording.marks)) assert.match(text, self, text);
      for (const { title } of Object.values(wording.stages)) assert.match(title, /^(Ik|I) /, title);
    }
  });

  it('calls nobody unwilling, resistant or stuck', () => {
    const words =
      /\b(onwil\w*|weerstand|dwars\w*|koppig\w*|vast(zit|lopen)|zeur\w*|unwilling|resist\w*|stubborn|stuck)\b/iu;
    for (const wording of wordings) {
      for (const [path, text] of texts(wording)) assert.doesNotMatch(text, words, path);
    }
  });

  it('takes somebody’s reasons for what they are in the first two phases', () => {
    assert.match(mindshiftNl.introduction, /elke plek is gewoon, ook de eerste/);
    assert.match(mindshiftNl.stages.unwilling?.description ?? '', /redenen zijn het horen waard/);
    assert.match(mindshiftEn.stages.unwilling?.description ?? '', /reasons are worth hearing/);
    assert.match(mindshiftNl.stages['not-yet-willing']?.description ?? '', /hoeft nog geen ja te zeggen/);
    assert.match(mindshiftEn.stages['not-yet-willing']?.description ?? '', /need not say yes yet/);
  });

  it('points between two phases’ signs to the further one where they are in balance', () => {
    const answers = { 'where-to-start': 1, 'feeling-unsure': 1 };
    assert.equal(stageOfMarks(mindshift, answers), 4);
    assert.equal(stageOfMarks(mindshift, { ...answers, 'want-to-see-it': 1 }), 3);
  });
});
