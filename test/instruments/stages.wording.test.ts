import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StagesInstrument, StagesWording } from '@lerend/core/stages';
import { inspectStagesWording } from '@lerend/core/stages';
import { checklists, pairLists, quadrants, stageLists } from './shipped.js';
import { countWords, ids, sentencesOf, texts } from './texts.js';

const keys = /^(instrument|locale)$/;

// A word of the trade that is the same in Dutch and in English.
const sameInBoth = new Set(['transfer']);

const own = (wording: StagesWording): string[] =>
  texts(wording)
    .filter(([path]) => !keys.test(path))
    .map(([, text]) => text.toLowerCase());

const placesOf = ({ ground, stages }: StagesInstrument): readonly string[] =>
  ids([...(ground === undefined ? [] : [ground]), ...stages]);

const joins = { nl: /\b(en|of|maar|zowel)\b|\//iu, en: /\b(and|or|but)\b|\//iu };
const absolute = {
  nl: /\b(altijd|nooit|alle|allemaal|iedereen|niemand|optimaal|voldoende|moet|moeten)\b/iu,
  en: /\b(always|never|all|everyone|nobody|optimally|sufficient|sufficiently|should|must)\b/iu,
};
const judging = {
  nl: /\b(u|uw|slechte?r?|onvoldoende|zwakke?|achter(stand|lopen|blijven)|score|cijfer|helaas|slechts|pas|niveau te laag)\b/iu,
  en: /\b(poor|bad|badly|failing|weak|(fall|lag)(s|ging|ing)? behind|score|grade|unfortunately|merely)\b/iu,
};
const oneOfTheTeam = { nl: /\b(we|wij|ons|onze|ik|mijn|mij|me)\b/iu, en: /\b(we|us|our|I|my|me)\b/iu };

// "Even when nobody asks" says when, not how many.
const concession = /, (ook als niemand erom vraagt|even when nobody asks)\.$/u;

/** What makes a next step one for Monday: how many, how long, or when. */
const concrete = {
  nl: /(?<!\p{L})(één|twee|drie|zes|tien|twintig|half|tweetallen|morgen|vandaag|(deze|volgende|elke) (week|maand))(?!\p{L})/iu,
  en: /\b(one|two|three|six|ten|twenty|half|pairs|tomorrow|today|(this|next|every) (week|month))\b/iu,
};

describe('the wording of every order of stages', () => {
  for (const { instrument, wordings } of stageLists) {
    it(`is there in Dutch and English, for the instrument itself, with the same slots (${instrument.id})`, () => {
      const [nl, en] = wordings;
      assert.deepEqual([nl.locale, en.locale], ['nl', 'en']);
      assert.deepEqual([nl.instrument, en.instrument], [instrument.id, instrument.id]);
      const slots = (wording: StagesWording): string[] => texts(wording).map(([path]) => path);
      assert.deepEqual(slots(en), slots(nl));
    });

    it(`is refused when a text is missing from it (${instrument.id})`, () => {
      const [wording] = wordings;
      for (const place of placesOf(instrument)) {
        const stages = { ...wording.stages, [place]: { ...wording.stages[place], next: undefined } };
        assert.equal(inspectStagesWording(instrument, { ...wording, stages }).length, 1, place);
      }
      for (const mark of ids(instrument.marks)) {
        const marks = Object.fromEntries(Object.entries(wording.marks).filter(([id]) => id !== mark));
        assert.equal(inspectStagesWording(instrument, { ...wording, marks }).length, 1, mark);
      }
    });

    for (const wording of wordings) {
      const locale = wording.locale === 'nl' ? 'nl' : 'en';
      const name = `${instrument.id}, ${locale}`;

      it(`words every id and nothing else, in order (${name})`, () => {
        assert.deepEqual(Object.keys(wording.stages), placesOf(instrument));
        assert.deepEqual(Object.keys(wording.aspects), ids(instrument.aspects));
        assert.deepEqual(Object.keys(wording.marks), ids(instrument.marks));
      });

      it(`has no empty or ragged text, straight apostrophe or double space (${name})`, () => {
        for (const [path, text] of texts(wording)) {
          assert.notEqual(text, '', path);
          assert.equal(text, text.trim(), path);
          assert.doesNotMatch(text, /['"]|\s{2}|TODO/u, path);
        }
      });

      it(`asks in one short question each (${name})`, () => {
        for (const question of [wording.question, wording.marksQuestion]) {
          assert.match(question, /^\p{Lu}[^.?!]*\?$/u);
          assert.ok(countWords(question) <= 12, question);
        }
        assert.ok(sentencesOf(wording.introduction).length <= 2, wording.introduction);
        assert.ok(countWords(wording.introduction) <= 42, wording.introduction);
      });

      it(`is short enough for a phone (${name})`, () => {
        for (const [place, { title, short, description, next }] of Object.entries(wording.stages)) {
          assert.ok(title.length <= 34, `${place}: ${title}`);
          assert.ok(short.length <= 16, `${place}: ${short}`);
          assert.ok(countWords(description) <= 32, `${place}: ${countWords(description)} words`);
          const steps = sentencesOf(next);
          assert.ok(steps.length >= 2 && steps.length <= 4, `${place}: ${steps.length} sentences`);
          assert.ok(countWords(next) <= 46, `${place}: ${countWords(next)} words`);
          for (const sentence of [...steps, ...sentencesOf(description)]) {
            assert.ok(countWords(sentence) <= 24, sentence);
            assert.match(sentence, /^\p{Lu}.*[.?]$/u, sentence);
          }
        }
      });

      it(`says in each next step how many, how long or when (${name})`, () => {
        for (const { next } of Object.values(wording.stages)) assert.match(next, concrete[locale]);
      });

      it(`has one thing to recognise a mark, in short, without absolutes (${name})`, () => {
        for (const mark of Object.values(wording.marks)) {
          assert.match(mark, /^\p{Lu}[^.?!]*\.$/u, mark);
          assert.ok(countWords(mark) <= 14, mark);
          assert.doesNotMatch(mark, joins[locale], mark);
          assert.doesNotMatch(mark.replace(concession, '.'), absolute[locale], mark);
          assert.match(mark, oneOfTheTeam[locale], mark);
        }
      });

      it(`addresses its readers and does not grade them (${name})`, () => {
        for (const [path, text] of texts(wording)) assert.doesNotMatch(text, judging[locale], path);
      });

      it(`uses no text twice (${name})`, () => {
        assert.equal(new Set(own(wording)).size, own(wording).length);
      });
    }
  }

  it('uses no text of one instrument in another', () => {
    for (const locale of [0, 1] as const) {
      const here = stageLists
        .flatMap(({ wordings }) => own(wordings[locale]))
        .filter((text) => text.includes(' '));
      assert.equal(new Set(here).size, here.length);
      const elsewhere = new Set(
        [...checklists, ...quadrants, ...pairLists].flatMap(({ wordings }) =>
          texts(wordings[locale]).map(([, text]) => text.toLowerCase()),
        ),
      );
      assert.deepEqual(
        here.filter((text) => elsewhere.has(text)),
        [],
      );
    }
  });

  it('is written in two languages, not copied from one to the other', () => {
    for (const { wordings } of stageLists) {
      const [nl, en] = wordings;
      const english = new Set(own(en));
      assert.deepEqual(
        own(nl).filter((text) => english.has(text) && !sameInBoth.has(text)),
        [],
      );
    }
  });

  it('tells two things in one, an absolute, a judgement and an idle next step when it meets them', () => {
    assert.match('We delen en we proberen.', joins.nl);
    assert.match('We share and we try.', joins.en);
    assert.match('Iedereen doet mee.', absolute.nl);
    assert.match('Everyone takes part.', absolute.en);
    assert.match('Jullie lopen een achterstand op.', judging.nl);
    assert.match('You are falling behind.', judging.en);
    assert.doesNotMatch('Praat er samen nog eens over door.', concrete.nl);
    assert.doesNotMatch('Talk about it together again some time.', concrete.en);
  });
});
