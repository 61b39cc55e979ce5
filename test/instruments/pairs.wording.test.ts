import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PairsWording } from '@lerend/core/pairs';
import { checklists, pairLists, quadrants } from './shipped.js';
import { countWords, ids, texts } from './texts.js';

// The words of the positions are the same in every list, and the keys of a wording are no texts.
const shared = /^(instrument|locale|middle|degrees\.\d)$/;

const own = (wording: PairsWording): string[] =>
  texts(wording)
    .filter(([path]) => !shared.test(path))
    .map(([, text]) => text.toLowerCase());

const polesOf = (wording: PairsWording): [string, string, string][] =>
  Object.entries(wording.pairs).map(([id, { left, right }]) => [id, left, right]);

const judging = {
  nl: /\b(goede?|beter|beste|slechte?r?|foute?|verkeerde?|zwakke?|sterke?|terecht|juiste?|helaas|slechts|eindelijk|ouderwetse?|moderne?|pas|durf|gewoon)\b/iu,
  en: /\b(good|better|best|bad|badly|worse|wrong|right|weak|strong|strongly|proper|properly|unfortunately|merely|old-fashioned|modern|outdated|dare)\b/iu,
};
const absolute = {
  nl: /\b(altijd|nooit|alle|alles|allemaal|alleen|enkel|iedereen|niemand|niets|nergens|overal|volledig|helemaal|geen|moet|moeten)\b/iu,
  en: /\b(always|never|all|only|everyone|everybody|nobody|nothing|none|completely|entirely|wholly|no|must|should)\b/iu,
};
const joins = { nl: /\b(en|of|maar|zowel)\b|\//iu, en: /\b(and|or|but)\b|\//iu };

// To do one's best is what a pole is about, and no judgement of the other.
const ownBest = /\bdone my best\b/u;

describe('the wording of every list of pairs', () => {
  for (const { instrument, wordings } of pairLists) {
    it(`is there in Dutch and English, for the list itself, with the same slots (${instrument.id})`, () => {
      const [nl, en] = wordings;
      assert.deepEqual([nl.locale, en.locale], ['nl', 'en']);
      assert.deepEqual([nl.instrument, en.instrument], [instrument.id, instrument.id]);
      const slots = (wording: PairsWording): string[] => texts(wording).map(([path]) => path);
      assert.deepEqual(slots(en), slots(nl));
    });

    for (const wording of wordings) {
      const locale = wording.locale === 'nl' ? 'nl' : 'en';
      const name = `${instrument.id}, ${locale}`;

      it(`words every id and nothing else, in order, and its poles where it has them (${name})`, () => {
        assert.deepEqual(Object.keys(wording.pairs), ids(instrument.pairs));
        assert.equal(wording.poles === undefined, instrument.poles === undefined);
        assert.equal(wording.degrees.length, instrument.positions.reach);
        assert.equal(new Set([wording.middle, ...wording.degrees]).size, instrument.positions.reach + 1);
      });

      it(`has no empty or ragged text, straight apostrophe or double space (${name})`, () => {
        for (const [path, text] of texts(wording)) {
          assert.notEqual(text, '', path);
          assert.equal(text, text.trim(), path);
          assert.doesNotMatch(text, /['"]|\s{2}|TODO/u, path);
        }
      });

      it(`says each pole in one short sentence, as long as the other (${name})`, () => {
        for (const [id, left, right] of polesOf(wording)) {
          for (const pole of [left, right]) {
            assert.match(pole, /^\p{Lu}[^.?!]*\.$/u, id);
            assert.ok(countWords(pole) >= 6 && countWords(pole) <= 13, pole);
          }
          assert.ok(Math.abs(countWords(left) - countWords(right)) <= 3, `${left} | ${right}`);
          assert.ok(Math.abs(left.length - right.length) <= 20, `${left} | ${right}`);
        }
      });

      it(`says one thing a pole, without absolutes, and judges neither (${name})`, () => {
        for (const [, left, right] of polesOf(wording)) {
          for (const pole of [left, right]) {
            assert.doesNotMatch(pole, joins[locale], pole);
            assert.doesNotMatch(pole, absolute[locale], pole);
            assert.doesNotMatch(pole.replace(ownBest, ''), judging[locale], pole);
          }
        }
      });

      it(`uses no text twice (${name})`, () => {
        assert.equal(new Set(own(wording)).size, own(wording).length);
      });
    }
  }

  it('uses no text of one list in another, nor one of a checklist or a quadrant', () => {
    for (const locale of [0, 1] as const) {
      const lists = pairLists
        .flatMap(({ wordings }) => own(wordings[locale]))
        .filter((text) => text.includes(' '));
      assert.equal(new Set(lists).size, lists.length);
      const others = new Set(
        [...checklists, ...quadrants].flatMap(({ wordings }) =>
          texts(wordings[locale]).map(([, text]) => text.toLowerCase()),
        ),
      );
      assert.deepEqual(
        lists.filter((text) => others.has(text)),
        [],
      );
    }
  });

  it('has the same words for the positions in every list, so that they are learnt once', () => {
    for (const locale of [0, 1] as const) {
      const words = pairLists.map(({ wordings }) =>
        [wordings[locale].middle, ...wordings[locale].degrees].join(),
      );
      assert.equal(new Set(words).size, 1);
    }
  });

  it('is written in two languages, not copied from one to the other', () => {
    for (const { wordings } of pairLists) {
      const [nl, en] = wordings;
      const english = new Set(own(en));
      assert.deepEqual(
        own(nl).filter((text) => english.has(text)),
        [],
      );
    }
  });

  it('tells a judging word, an absolute and two things in one when it meets them', () => {
    for (const text of ['Een goede toets laat zien wat ik deed.', 'Dat is de juiste les.']) {
      assert.match(text, judging.nl);
    }
    assert.match('It is the right thing.', judging.en);
    assert.match('Het komt alleen door aanleg.', absolute.nl);
    assert.match('It is only talent.', absolute.en);
    assert.match('Ik vertel en ik luister.', joins.nl);
    assert.match('I tell and I listen.', joins.en);
  });
});

describe('the structure of every list of pairs', () => {
  for (const { instrument } of pairLists) {
    it(`has ids in kebab-case without a number, unique in the list (${instrument.id})`, () => {
      const poles = instrument.poles ? [instrument.poles.left.id, instrument.poles.right.id] : [];
      const all = [...poles, ...ids(instrument.pairs)];
      for (const id of all) assert.match(id, /^[a-z]+(-[a-z]+)*$/u);
      assert.equal(new Set(all).size, all.length);
    });

    it(`has a source of its own for every pair, in the document of the list (${instrument.id})`, () => {
      const places = instrument.pairs.map(({ source }) => source.place);
      assert.equal(new Set(places).size, places.length);
      for (const { source } of instrument.pairs) assert.equal(source.document, instrument.source.document);
    });

    it(`has three positions a side and half a position of doubt, and says that both are ours (${instrument.id})`, () => {
      assert.deepEqual(instrument.positions, { reach: 3, basis: 'editorial' });
      assert.deepEqual(instrument.scoring, {
        type: 'mean-position',
        band: { numerator: 1, denominator: 2 },
        basis: 'editorial',
      });
      assert.ok(instrument.editorial.includes('positions') && instrument.editorial.includes('band'));
    });

    it(`says that an aim is ours only where it has one (${instrument.id})`, () => {
      const aims = instrument.pairs.some(({ aim }) => aim !== undefined);
      if (instrument.editorial.includes('aims')) assert.ok(aims);
      assert.equal(
        instrument.editorial.includes('pairs'),
        instrument.pairs.some(({ basis }) => basis === 'editorial'),
      );
    });
  }
});
