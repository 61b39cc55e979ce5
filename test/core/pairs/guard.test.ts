import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Issue } from '@lerend/core/model';
import {
  inspectPairsInstrument,
  inspectPairsReport,
  inspectPairsWording,
  reportPairs,
  tallyPairs,
} from '@lerend/core/pairs';
import type { PairsInstrument, PairsWording } from '@lerend/core/pairs';
import { parseInstrument, parseWording } from '@lerend/core/schema';
import { mutationsOf, removed, replaced } from '../../helpers/mutations.js';
import type { Path } from '../../helpers/mutations.js';
import { refuses } from '../../helpers/refuses.js';
import { fivePositions, smallPairs, smallPairsEn, smallPairsNl, stand } from '../../helpers/small-pairs.js';

const { poles, ...englishTexts } = smallPairsEn;
const fiveEn: PairsWording = {
  ...englishTexts,
  instrument: fivePositions.id,
  degrees: ['A little more', 'Wholly'],
};

const samples: readonly (readonly [PairsInstrument, readonly PairsWording[]])[] = [
  [smallPairs, [smallPairsNl, smallPairsEn]],
  [fivePositions, [fiveEn]],
];

const BAND: Path = ['scoring', 'band'];

describe('what is right is taken by both nets', () => {
  for (const [instrument, wordings] of samples) {
    it(instrument.id, () => {
      assert.deepEqual(inspectPairsInstrument(instrument), []);
      assert.deepEqual(parseInstrument(instrument), { ok: true, value: instrument });
      for (const wording of wordings) {
        assert.deepEqual(inspectPairsWording(instrument, wording), []);
        assert.deepEqual(parseWording(instrument, wording), { ok: true, value: wording });
      }
    });
  }

  it('a band without width, and thirty pairs', () => {
    const pairs = Array.from({ length: 30 }, (_, index) => ({ ...smallPairs.pairs[0], id: `pair-${index}` }));
    const json = { ...(replaced(smallPairs, BAND, { numerator: 0, denominator: 1 }) as object), pairs };
    assert.deepEqual(inspectPairsInstrument(json), []);
    assert.ok(parseInstrument(json).ok);
    const more = { ...json, pairs: [...pairs, { ...pairs[0], id: 'one-more' }] };
    refuses(parseInstrument(more), ['pairs'], /at most 30 entries/);
  });
});

function finds(issues: readonly Issue[], path: Path, message: RegExp): void {
  assert.ok(
    issues.some((each) => JSON.stringify(each.path) === JSON.stringify(path) && message.test(each.message)),
    `No issue at ${JSON.stringify(path)} says ${message}; found ${JSON.stringify(issues, null, 1)}`,
  );
}

describe('what an element would stumble over is found by both nets', () => {
  const wrong: readonly (readonly [string, unknown, Path, RegExp, RegExp])[] = [
    ['no pairs', replaced(smallPairs, ['pairs'], []), ['pairs'], /at least 1/, /at least 1 entry/],
    [
      'one id for two pairs',
      replaced(smallPairs, ['pairs', 1, 'id'], 'planning'),
      ['pairs', 1, 'id'],
      /used twice/,
      /used twice/,
    ],
    [
      'an aim in the middle',
      replaced(smallPairs, ['pairs', 0, 'aim'], 'neutral'),
      ['pairs', 0, 'aim'],
      /"left" or "right"/,
      /"left" or "right"/,
    ],
    [
      'one position on each side',
      replaced(smallPairs, ['positions', 'reach'], 1),
      ['positions', 'reach'],
      /from 2 to 3/,
      /2 or 3/,
    ],
    [
      'four positions on each side',
      replaced(smallPairs, ['positions', 'reach'], 4),
      ['positions', 'reach'],
      /from 2 to 3/,
      /2 or 3/,
    ],
    [
      'a band as wide as a position',
      replaced(smallPairs, BAND, { numerator: 2, denominator: 2 }),
      BAND,
      /narrower than one position/,
      /less than one position/,
    ],
    [
      'a band below nothing',
      replaced(smallPairs, [...BAND, 'numerator'], -1),
      [...BAND, 'numerator'],
      /whole number from 0/,
      /at least 0/,
    ],
    [
      'a band of parts of nothing',
      replaced(smallPairs, [...BAND, 'denominator'], 0),
      [...BAND, 'denominator'],
      /whole number from 1/,
      /at least 1/,
    ],
    ['one pole', removed(smallPairs, ['poles', 'right']), ['poles', 'right'], /object/, /missing/],
    [
      'another rule',
      replaced(smallPairs, ['scoring', 'type'], 'sum'),
      ['scoring', 'type'],
      /"mean-position"/,
      /"mean-position"/,
    ],
  ];
  for (const [name, json, path, light, strict] of wrong) {
    it(`in an instrument: ${name}`, () => {
      finds(inspectPairsInstrument(json), path, light);
      refuses(parseInstrument(json), path, strict);
    });
  }

  const wrongTexts: readonly (readonly [string, unknown, Path, RegExp, RegExp])[] = [
    [
      'a pair without texts',
      removed(smallPairsEn, ['pairs', 'breaks']),
      ['pairs', 'breaks'],
      /object/,
      /no text for "breaks"/,
    ],
    [
      'a pole of a pair that says nothing',
      replaced(smallPairsEn, ['pairs', 'breaks', 'left'], ' '),
      ['pairs', 'breaks', 'left'],
      /A text/,
      /it is empty/,
    ],
    ['no names for the poles', removed(smallPairsEn, ['poles']), ['poles'], /object/, /missing/],
    [
      'a step too few',
      removed(smallPairsEn, ['degrees', 0]),
      ['degrees'],
      /at least 3/,
      /at least 3 entries/,
    ],
    [
      'a step too many',
      { ...smallPairsEn, degrees: [...smallPairsEn.degrees, 'Utterly'] },
      ['degrees'],
      /each step to a pole/,
      /at most 3 entries/,
    ],
    ['no word for the middle', removed(smallPairsEn, ['middle']), ['middle'], /A text/, /missing/],
    ['no stem', removed(smallPairsEn, ['stem']), ['stem'], /A text/, /missing/],
  ];
  for (const [name, json, path, light, strict] of wrongTexts) {
    it(`in a wording: ${name}`, () => {
      finds(inspectPairsWording(smallPairs, json), path, light);
      refuses(parseWording(smallPairs, json), path, strict);
    });
  }

  it('in a wording: names for poles that the instrument does not have', () => {
    const json = { ...fiveEn, poles };
    finds(inspectPairsWording(fivePositions, json), ['poles'], /no poles to name/);
    refuses(parseWording(fivePositions, json), ['poles'], /not known here/);
  });
});

describe('the strict net alone asks', () => {
  it('that a pole and a pair have ids of their own', () => {
    refuses(
      parseInstrument(replaced(smallPairs, ['poles', 'right', 'id'], 'planning')),
      ['pairs', 0, 'id'],
      /stands at poles\.right\.id too/,
    );
    refuses(
      parseInstrument(replaced(smallPairs, ['poles', 'right', 'id'], 'alone')),
      ['poles', 'right', 'id'],
      /stands at poles\.left\.id too/,
    );
  });

  it('that each editorial part is named once, and is one that pairs have', () => {
    const twice = { ...smallPairs, editorial: ['band', 'aims', 'band'] };
    refuses(parseInstrument(twice), ['editorial', 2], /"band" stands in this list twice/);
    refuses(parseInstrument({ ...smallPairs, editorial: ['cuts'] }), ['editorial', 0], /"aims"/);
  });

  it('that nothing is there that nobody knows', () => {
    const json = replaced(smallPairs, ['pairs', 0], { ...smallPairs.pairs[0], weight: 2 });
    refuses(parseInstrument(json), ['pairs', 0, 'weight'], /not known here/);
  });
});

describe('what inspect refuses the schema refuses too', () => {
  const isRefused = (
    changes: Iterable<{ readonly path: Path; readonly json: unknown }>,
    inspect: (json: unknown) => readonly Issue[],
    parse: (json: unknown) => { readonly ok: boolean },
  ): number => {
    let refused = 0;
    for (const { path, json } of changes) {
      if (inspect(json).length === 0) continue;
      refused += 1;
      assert.ok(!parse(json).ok, `The schema takes ${JSON.stringify(json)} at ${JSON.stringify(path)}.`);
    }
    return refused;
  };

  for (const [instrument, wordings] of samples) {
    it(`every change in one place of ${instrument.id} and of its wordings`, () => {
      const inInstrument = isRefused(mutationsOf(instrument), inspectPairsInstrument, parseInstrument);
      assert.ok(inInstrument > 200, `inspectPairsInstrument refused only ${inInstrument} of the changes.`);
      for (const wording of wordings) {
        const inWording = isRefused(
          mutationsOf(wording),
          (json) => inspectPairsWording(instrument, json),
          (json) => parseWording(instrument, json),
        );
        assert.ok(inWording > 200, `inspectPairsWording refused only ${inWording} of the changes.`);
      }
    });
  }
});

describe('a report', () => {
  const people = [
    [-3, 1, 0],
    [2, 1, 0],
    [3, 'dont-know', 0],
    [0, 1, 0],
    [1, 1],
    [1, 1],
  ] as const;
  const responses = people.map((answers) => stand(smallPairs, answers));
  const made = reportPairs(smallPairs, tallyPairs(smallPairs, responses), { invited: 9 });
  const at = (...path: Path): Path => ['pairs', 0, 'result', 'value', ...path];

  it('is taken as it is made', () => {
    assert.deepEqual(inspectPairsReport(made), []);
    assert.equal(made.pairs[0]?.result.status, 'ok');
  });

  const wrong: readonly (readonly [string, unknown, Path, RegExp])[] = [
    ['of another kind', replaced(made, ['kind'], 'checklist'), ['kind'], /"pairs"/],
    ['without pairs', replaced(made, ['pairs'], []), ['pairs'], /at least 1/],
    ['with a pair twice', replaced(made, ['pairs', 1, 'id'], 'planning'), ['pairs', 1, 'id'], /twice/],
    ['with too few counts', replaced(made, at('counts'), [1, 2, 3]), at('counts'), /at least 5/],
    ['with half a person', replaced(made, at('counts', 0), 0.5), at('counts', 0), /whole number/],
    ['with a mean beyond a pole', replaced(made, at('mean'), 1.5), at('mean'), /from -1 to 1/],
    ['with no mean', replaced(made, at('mean'), null), at('mean'), /from -1 to 1/],
    ['with no side', replaced(made, at('sides'), null), at('sides'), /object/],
    ['with a place that is not there', replaced(made, at('place'), 'up'), at('place'), /"neutral"/],
    [
      'with too great a chance',
      replaced(made, at('probabilities', 'left'), 2),
      at('probabilities', 'left'),
      /0 to 1/,
    ],
    [
      'with no chance',
      removed(made, at('probabilities', 'neutral')),
      at('probabilities', 'neutral'),
      /0 to 1/,
    ],
    [
      'of nobody in particular',
      replaced(made, at('probabilities', 'target'), 'all'),
      at('probabilities', 'target'),
      /"team"/,
    ],
    [
      'with a neighbour that is no place',
      replaced(made, at('certainty'), { status: 'borderline', neighbour: 'early' }),
      at('certainty', 'neighbour'),
      /"left"/,
    ],
    [
      'without a neighbour',
      replaced(made, at('certainty'), { status: 'borderline' }),
      at('certainty', 'neighbour'),
      /"left"/,
    ],
    ['sure of nothing', replaced(made, at('certainty'), {}), at('certainty', 'status'), /"clear"/],
    ['with a flag that is none', replaced(made, at('polarised'), 'no'), at('polarised'), /true or false/],
    ['with a flag too few', removed(made, at('unseen')), at('unseen'), /true or false/],
    [
      'with an agreement above one',
      replaced(made, at('agreement', 'norm'), 1.1),
      at('agreement', 'norm'),
      /0 to 1/,
    ],
    [
      'with a position beyond the poles',
      replaced(made, ['pairs', 3], { id: 'breaks', result: made.pairs[3]?.result, almostEveryone: 4 }),
      ['pairs', 3, 'almostEveryone'],
      /-3 to 3/,
    ],
  ];
  for (const [name, json, path, message] of wrong) {
    it(`${name} is refused`, () => {
      finds(inspectPairsReport(json), path, message);
    });
  }

  it('may say where a small part of a team stands as one', () => {
    for (const almostEveryone of [-3, 0, 3]) {
      const result = { status: 'withheld', reason: 'would-reveal-small-group' };
      const json = replaced(made, ['pairs', 0], { id: 'planning', result, almostEveryone });
      assert.deepEqual(inspectPairsReport(json), []);
    }
  });
});

describe('the light net is safe on anything', () => {
  it('never throws, and names at most five issues', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        for (const issues of [
          inspectPairsInstrument(value),
          inspectPairsWording(smallPairs, value),
          inspectPairsReport(value),
        ]) {
          assert.ok(issues.length > 0 && issues.length <= 5);
        }
      }),
      { numRuns: 300 },
    );
  });
});
