import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checklists, quadrants } from './shipped.js';
import { countWords, ids, texts } from './texts.js';

const all = [...checklists, ...quadrants];

// Parts that are the same by design: both checklists share a scale, both axes share their words, and two
// characteristics stand in two cultures of the source. One kind of leadership is an instrument, and an axis of another.
const shared =
  /^(stem$|scale\.|axes\.\w+\.(low|high|steps)|axes\.instructional\.title$|characteristics\.(growth|discouraging)-expectations$|characteristics\.(apathetic|discouraging)-morale$)/;

function statements(wording: {
  readonly items: Readonly<Record<string, { readonly statement: string }>>;
}): string[] {
  return Object.values(wording.items).map(({ statement }) => statement);
}

const countSentences = (text: string): number =>
  text.split(/[.?!]+(?:\s|$)/u).filter((part) => part !== '').length;

describe('the wording of every instrument', () => {
  for (const { instrument, wordings } of all) {
    it(`is there in Dutch and English, for the instrument itself (${instrument.id})`, () => {
      assert.deepEqual(
        wordings.map(({ locale }) => locale),
        ['nl', 'en'],
      );
      assert.ok(wordings.every((wording) => wording.instrument === instrument.id));
    });

    it(`fills the same slots in both languages (${instrument.id})`, () => {
      const [nl, en] = wordings;
      const slots = (wording: object): string[] => texts(wording).map(([path]) => path);
      assert.deepEqual(slots(en), slots(nl));
    });

    for (const wording of wordings) {
      const name = `${instrument.id}, ${wording.locale}`;

      it(`has no empty or ragged text, straight apostrophe or double space (${name})`, () => {
        for (const [path, text] of texts(wording)) {
          assert.notEqual(text, '', path);
          assert.equal(text, text.trim(), path);
          assert.doesNotMatch(text, /['"]|\s{2}|TODO/u, path);
        }
      });

      it(`asks one thing in short, without absolutes (${name})`, () => {
        const joins = wording.locale === 'nl' ? /\b(en|of|maar|zowel)\b|\//iu : /\b(and|or|but)\b|\//iu;
        const absolutes =
          wording.locale === 'nl'
            ? /\b(altijd|nooit|alle|allemaal|optimaal|voldoende|moeten)\b/iu
            : /\b(always|never|all|optimally|sufficient|sufficiently|should|must)\b/iu;
        for (const statement of statements(wording)) {
          assert.doesNotMatch(statement, joins, statement);
          assert.doesNotMatch(statement, absolutes, statement);
          assert.ok(countWords(statement) <= 14, statement);
          assert.match(statement, /^\p{Lu}.*\.$/u, statement);
        }
      });

      it(`speaks as one of the team (${name})`, () => {
        const us = wording.locale === 'nl' ? /\b(we|wij|ons|onze)\b/iu : /\b(we|us|our)\b/iu;
        for (const statement of statements(wording)) assert.match(statement, us, statement);
      });

      it(`uses no text twice by accident (${name})`, () => {
        // A culture's short name may be one of the source's marks as well: "knus" is both.
        const own = texts(wording).filter(
          ([path]) =>
            !shared.test(path) && path !== 'domains.partnership.title' && !/^classes\..+\.short$/.test(path),
        );
        assert.equal(new Set(own.map(([, text]) => text.toLowerCase())).size, own.length);
      });
    }
  }

  it('uses no text of one instrument in another, besides the shared scale', () => {
    for (const locale of [0, 1] as const) {
      const own = all.flatMap(({ wordings }) =>
        texts(wordings[locale])
          .filter(([path, text]) => !shared.test(path) && path !== 'locale' && text.includes(' '))
          .map(([, text]) => text.toLowerCase()),
      );
      assert.equal(new Set(own).size, own.length);
    }
  });

  it('is written in two languages, not copied from one to the other', () => {
    for (const { wordings } of all) {
      const [nl, en] = wordings;
      const english = new Set(texts(en).map(([, text]) => text));
      const same = texts(nl).filter(([path, text]) => path !== 'instrument' && english.has(text));
      assert.deepEqual(same, []);
    }
  });
});

describe('the wording of a checklist', () => {
  for (const { instrument, wordings } of checklists) {
    for (const wording of wordings) {
      const name = `${instrument.id}, ${wording.locale}`;

      it(`words every id and nothing else, in the order of the questionnaire (${name})`, () => {
        assert.deepEqual(Object.keys(wording.items), ids(instrument.items));
        assert.deepEqual(Object.keys(wording.domains), ids(instrument.domains));
        assert.deepEqual(Object.keys(wording.scale), ids(instrument.scale.points));
      });

      it(`describes each level of each statement in one or two short sentences (${name})`, () => {
        for (const [id, { levels }] of Object.entries(wording.items)) {
          assert.equal(levels === undefined, !instrument.editorial.includes('level-descriptions'), id);
          if (levels === undefined) continue;
          assert.deepEqual(Object.keys(levels), ids(instrument.scale.points), id);
          for (const description of Object.values(levels)) {
            assert.ok(countSentences(description) <= 2, description);
            assert.ok(countWords(description) <= 25, description);
          }
        }
      });
    }
  }
});

describe('the wording of a quadrant', () => {
  for (const { instrument, wordings } of quadrants) {
    for (const wording of wordings) {
      const name = `${instrument.id}, ${wording.locale}`;

      it(`words every id and nothing else, in order (${name})`, () => {
        const { axes, items, classes, lists = [] } = instrument;
        assert.deepEqual(Object.keys(wording.axes), [axes.vertical.id, axes.horizontal.id]);
        assert.deepEqual(Object.keys(wording.items), ids(items));
        assert.deepEqual(Object.keys(wording.classes), ids(classes));
        assert.deepEqual(Object.keys(wording.lists ?? {}), ids(lists));
        assert.deepEqual(
          Object.keys(wording.characteristics),
          [...classes, ...lists].flatMap(({ characteristics }) => ids(characteristics)),
        );
      });

      it(`has five different words on each axis and on the scale (${name})`, () => {
        for (const steps of [...Object.values(wording.axes).map((axis) => axis.steps), wording.scale]) {
          assert.equal(new Set(steps).size, 5);
        }
      });

      it(`says what there is none of in a team without a class that it shares (${name})`, () => {
        assert.match(wording.noSharedClass ?? '', wording.locale === 'nl' ? /^Geen gedeeld/ : /^No shared/);
      });
    }

    it(`says that its classes are editorial where one of them is (${instrument.id})`, () => {
      assert.equal(
        instrument.editorial.includes('classes'),
        instrument.classes.some(({ basis }) => basis === 'editorial'),
      );
    });
  }
});

describe('the ids of every instrument', () => {
  const listed = [
    ...checklists.map(({ instrument }) => [...ids(instrument.domains), ...ids(instrument.items)]),
    ...quadrants.map(({ instrument: { axes, items, classes, lists = [] } }) => [
      axes.vertical.id,
      axes.horizontal.id,
      ...ids(items),
      ...[...classes, ...lists].flatMap(({ id, characteristics }) => [id, ...ids(characteristics)]),
    ]),
  ];

  it('are kebab-case words without a position number, unique in their instrument', () => {
    for (const list of listed) {
      for (const id of list) assert.match(id, /^[a-z]+(-[a-z]+)*$/u);
      assert.equal(new Set(list).size, list.length);
    }
  });
});
