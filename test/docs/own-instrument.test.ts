import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createSession,
  makeRelease,
  mergeTallies,
  openLedger,
  recommend,
  reportTeam,
  scoreResponse,
  tally,
  type Figure,
  type Recommendation,
  type Response,
  type TeamInstrument,
} from '@lerend/core';
import { parseInstrument, parseResponse, parseWording } from '@lerend/core/schema';
import { ownFiles, type OwnFiles } from '../../stories/helpers/own-files.js';
import {
  cover,
  coverCards,
  coverWordings,
  handover,
  ownSource,
  valid,
} from '../../stories/helpers/own-instruments.js';
import { coverAdvice, coverReport, handoverAdvice, handoverReport } from '../../stories/helpers/own-team.js';
import { placeOf, refused, standsAt } from '../../stories/helpers/own-typing-errors.js';
import { valueOf } from '../helpers/small-checklist.js';

function release(instrument: TeamInstrument, responses: readonly Response[]) {
  return makeRelease(
    responses.map((response, index) => ({ person: `code-${index}`, response })),
    { type: 'team', id: 'spring', round: 'spring', instrument, invited: responses.length },
    openLedger({ k: 5 }),
  );
}

/** Each card with the places that it is there for. */
function cardsOf(advice: Figure<readonly Recommendation[]>): readonly string[] {
  return valueOf(advice).map(
    ({ card, reasons }) =>
      `${card}: ${reasons.map(({ domain, item, signal, role }) => `${item ?? domain} ${signal} (${role})`).join(', ')}`,
  );
}

/** What somebody answered to the checklist, through a session, statement by statement. */
function coverAnswers(...answers: readonly number[]): Response {
  const session = createSession(cover);
  cover.items.forEach(({ id }, index) => {
    assert.ok(session.answer(id, answers[index] ?? null).ok);
  });
  return session.response();
}

describe('the files of a publisher', () => {
  for (const [name, { structure, texts }] of Object.entries<OwnFiles>(ownFiles)) {
    it(`are taken as they stand (${name})`, () => {
      const instrument = valid(parseInstrument(structure));
      assert.deepEqual(instrument, structure);
      for (const [language, json] of Object.entries(texts)) {
        const wording = valid(parseWording(instrument, json));
        assert.deepEqual(wording, json);
        assert.equal(wording.locale, language);
      }
    });
  }

  it('say in other words what they say in another language', () => {
    for (const { id } of cover.items) {
      const statements = new Set(coverWordings.map(({ items }) => items[id]?.statement));
      assert.equal(statements.size, 3, id);
    }
  });

  it('are refused with a place and a sentence for each typing error', () => {
    const said = refused.map(({ file, json, issues }) => [
      file,
      ...issues.map((issue) => `${placeOf(issue)}: ${standsAt(json, issue) ?? 'nothing'}. ${issue.message}`),
    ]);
    assert.deepEqual(said, [
      [
        'cover.json',
        'items[2].domain: "lesson". There is no domain with the id "lesson" in this instrument.',
      ],
      [
        'cover.json',
        'items[4].id: "turns-shared". The id "turns-shared" is used twice; it stands at items[3].id too.',
      ],
      ['cover.json', 'scale.points[3].value: "4". Here stands a text, but it should be a number.'],
      [
        'cover.nl.json',
        'items.lesson-ready: nothing. There is no text for "lesson-ready" in this wording; add it.',
        'items.lesson-redy: {"statement":"Er is een les die een invaller meteen kan geven."}. "lesson-redy" is not known here; check how it is written, or take it out.',
      ],
      ['cover.en.json', 'scale.mostly.label: "". A text should stand here; it is empty now.'],
      ['handover.json', 'stages[1].marks: "describes". This should be "describe" or "add".'],
      [
        'cover-cards.json',
        'cards[0].step: "prepair". There is no step with the id "prepair" in this instrument.',
      ],
    ]);
  });
});

describe('a checklist of a publisher', () => {
  it('takes its own four points and nothing else', () => {
    const session = createSession(cover);
    assert.ok(session.answer('looking-back', 4).ok);
    assert.ok(session.answer('plan-to-find', 'dont-know').ok);
    for (const wrong of [0, 5, 2.5, 'not-applicable'] as const) {
      const refusal = session.answer('turns-shared', wrong);
      assert.ok(!refusal.ok, String(wrong));
      assert.deepEqual(refusal.issues[0]?.path, ['answers', 'turns-shared']);
    }
    assert.deepEqual(session.state.answers, { 'looking-back': 4, 'plan-to-find': 'dont-know' });
    assert.equal(session.state.progress.answered, 2);
    assert.equal(session.state.firstOpen, 'class-known');
    const kept: unknown = JSON.parse(JSON.stringify(session.response()));
    assert.deepEqual(valid(parseResponse(cover, kept)), session.response());
  });

  it('tells a person how far she is on its four points', () => {
    const { domains } = scoreResponse(cover, coverAnswers(4, 3, 3, 2, 2, 3));
    assert.deepEqual(
      domains.map(({ id, norm }) => [id, valueOf(norm)]),
      [
        ['lessons', 7 / 9],
        ['people', 4 / 9],
      ],
    );
  });

  it('has phases by its own cuts, which belong to the phase above them', () => {
    const phaseOf = (...answers: readonly number[]): string => {
      const team = answers.map((answer) => coverAnswers(...cover.items.map(() => answer)));
      const [first] = reportTeam(cover, tally(cover, team)).items;
      assert.ok(first !== undefined);
      return valueOf(first.result).phase;
    };
    // Two fifths: 6 of 15 steps. Three quarters: 18 of 24.
    assert.equal(phaseOf(2, 2, 2, 2, 2), 'early');
    assert.equal(phaseOf(3, 2, 2, 2, 2), 'partial');
    assert.equal(phaseOf(4, 3, 3, 3, 3, 3, 3, 3), 'partial');
    assert.equal(phaseOf(4, 4, 3, 3, 3, 3, 3, 3), 'strong');
  });

  it('adds up the same in one go and in two', () => {
    const team = Array.from({ length: 12 }, (_, person) =>
      coverAnswers(...cover.items.map((_item, index) => 1 + ((person * 3 + index) % 4))),
    );
    const whole = tally(cover, team);
    assert.deepEqual(mergeTallies(tally(cover, team.slice(0, 5)), tally(cover, team.slice(5))), whole);
    assert.deepEqual(
      reportTeam(cover, whole).items.map(({ result }) => valueOf(result).counts),
      cover.items.map(() => [3, 3, 3, 3]),
    );
  });

  it('shows nothing of four people, and of five what they see', () => {
    const five = Array.from({ length: 5 }, () => coverAnswers(1, 2, 3, 4, 1, 2));
    const four = release(cover, five.slice(0, 4));
    assert.equal(four.status, 'refused');
    assert.equal(recommend(four.report.findings, coverCards).status, 'withheld');
    assert.equal(release(cover, five).status, 'granted');
  });

  it('finds the phases of a team, and the cards that serve it, each with its reasons', () => {
    assert.deepEqual(
      coverReport.items.map(({ id, result }) => [id, valueOf(result).phase]),
      [
        ['plan-to-find', 'strong'],
        ['class-known', 'partial'],
        ['lesson-ready', 'early'],
        ['turns-shared', 'polarised'],
        ['one-colleague', 'early'],
        ['looking-back', 'early'],
      ],
    );
    assert.deepEqual(cardsOf(coverAdvice), [
      'who-stepped-in: turns-shared divided (main), looking-back early (also)',
      'shelf-of-lessons: lesson-ready early (main)',
      'colleague-next-door: one-colleague early (main), looking-back early (also)',
      'day-folder: class-known partial (main)',
      'swap-for-an-hour: class-known partial (also)',
    ]);
  });

  it('has a card for every statement that a team is early in', () => {
    for (const [early, { id, domain }] of cover.items.entries()) {
      const team = Array.from({ length: 6 }, () =>
        coverAnswers(...cover.items.map((_, index) => (index === early ? 1 : 3))),
      );
      const answer = release(cover, team);
      assert.ok(answer.status === 'granted');
      const reasons = valueOf(recommend(answer.release.report.findings, coverCards)).flatMap(
        (card) => card.reasons,
      );
      assert.ok(
        reasons.some((reason) => reason.domain === domain && reason.item === id && reason.signal === 'early'),
        id,
      );
    }
  });
});

describe('stages of a publisher', () => {
  it('are filled in by a stage, or by what one recognises', () => {
    const session = createSession(handover);
    for (const { id, stage } of handover.marks) {
      assert.ok(session.answer(id, stage === 'on-paper' ? 1 : 0).ok);
    }
    const byMarks = scoreResponse(handover, session.response());
    assert.deepEqual([valueOf(byMarks.place), valueOf(byMarks.by)], ['on-paper', 'marks']);
    assert.ok(session.answer('stage', 3).ok);
    const byPick = scoreResponse(handover, session.response());
    assert.deepEqual([valueOf(byPick.place), valueOf(byPick.by)], ['in-all-hands', 'pick']);
    assert.ok(!session.answer('stage', 4).ok);
    assert.ok(!session.answer('stage', 0).ok);
  });

  it('show where half of a team stands, and bring the cards that serve those stages', () => {
    const { reached, next, places } = valueOf(handoverReport.result);
    assert.deepEqual([reached, next], ['on-paper', 'in-all-hands']);
    assert.deepEqual(
      places.map(({ count }) => count),
      [4, 5, 2],
    );
    assert.deepEqual(cardsOf(handoverAdvice), [
      'swap-for-an-hour: on-paper partial (main)',
      'day-folder: in-one-head early (main)',
    ]);
  });
});

describe('the source of a publisher', () => {
  it('lists what there is from the files', async () => {
    const listed = await ownSource.list();
    assert.deepEqual(
      listed.map(({ id, kind, locales, title }) => [id, kind, locales, title.nl]),
      [
        ['cover', 'checklist', ['nl', 'en', 'de'], 'Als een collega er niet is'],
        ['handover', 'stages', ['nl', 'en'], 'Wie weet hoe het loopt?'],
        ['cover-cards', 'deck', ['nl', 'en'], 'Beter opvangen'],
      ],
    );
  });

  it('loads an instrument in the nearest language, and refuses one that is not there', async () => {
    const locales = [];
    for (const locale of ['nl-BE', 'de-AT', 'fy'])
      locales.push((await ownSource.load('cover', locale)).wording.locale);
    assert.deepEqual(locales, ['nl', 'de', 'en']);
    await assert.rejects(ownSource.load('covers', 'nl'), /There is no instrument covers here/);
  });
});
