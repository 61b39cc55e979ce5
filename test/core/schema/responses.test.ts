import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TeamInstrument } from '@lerend/core';
import { parseResponse } from '@lerend/core/schema';
import { plainChecklist, plainQuadrant } from '../../helpers/instruments.js';
import type { Path } from '../../helpers/mutations.js';
import { refuses } from '../../helpers/refuses.js';

const allowing = { ...plainChecklist(), notApplicable: true };

function answered(answers: unknown, instrument: TeamInstrument = plainChecklist()) {
  return { instrument: instrument.id, version: instrument.version, answers };
}

describe('a response that is right', () => {
  const right: readonly (readonly [string, TeamInstrument, unknown])[] = [
    ['nothing answered', plainChecklist(), answered({})],
    [
      'a value, an open one and a "don\'t know"',
      plainChecklist(),
      answered({ 'asking-help': 3, 'open-doors': null, 'time-to-learn': 'dont-know' }),
    ],
    ['not applicable where it is offered', allowing, answered({ 'asking-help': 'not-applicable' })],
    [
      'a respondent and a role',
      plainChecklist(),
      { ...answered({ 'asking-help': 1 }), respondent: 'token-7', role: 'teacher' },
    ],
    ['a point', plainQuadrant(), answered({ invitation: 0, challenge: 100 }, plainQuadrant())],
    ['statements', plainQuadrant(), answered({ inv1: 1, cha4: 5, inv2: 'dont-know' }, plainQuadrant())],
    [
      'a point beside open statements',
      plainQuadrant(),
      answered({ invitation: 4, inv1: null }, plainQuadrant()),
    ],
  ];
  for (const [name, instrument, json] of right) {
    it(name, () => {
      assert.deepEqual(parseResponse(instrument, json), { ok: true, value: json });
    });
  }
});

describe('a response that is not right is refused with the place and what to do', () => {
  const wrong: readonly (readonly [string, TeamInstrument, unknown, Path, RegExp])[] = [
    [
      'a value above the scale',
      plainChecklist(),
      answered({ 'asking-help': 4 }),
      ['answers', 'asking-help'],
      /1, 2, 3, "dont-know", or null/,
    ],
    ['zero', plainChecklist(), answered({ 'asking-help': 0 }), ['answers', 'asking-help'], /1, 2, 3/],
    [
      'a value as a text',
      plainChecklist(),
      answered({ 'asking-help': '2' }),
      ['answers', 'asking-help'],
      /1, 2, 3/,
    ],
    [
      'not applicable where it is not offered',
      plainChecklist(),
      answered({ 'asking-help': 'not-applicable' }),
      ['answers', 'asking-help'],
      /^(?!.*not-applicable)/,
    ],
    [
      'a statement that is not there',
      plainChecklist(),
      answered({ 'closed-doors': 2 }),
      ['answers', 'closed-doors'],
      /no statement with the id "closed-doors"/,
    ],
    [
      'a key that every object inherits',
      plainChecklist(),
      answered({ toString: 2 }),
      ['answers', 'toString'],
      /no statement with the id "toString"/,
    ],
    [
      'a key that would change the object',
      plainChecklist(),
      answered(JSON.parse('{"__proto__":2}')),
      ['answers', '__proto__'],
      /"__proto__" cannot be used/,
    ],
    [
      'answers to another version',
      plainChecklist(),
      { ...answered({ gone: 2 }), version: '1.2.2' },
      ['version'],
      /version 1\.2\.2; the instrument has version 1\.2\.3/,
    ],
    [
      'answers to another instrument',
      plainChecklist(),
      { ...answered({}), instrument: 'other' },
      ['instrument'],
      /belong to the instrument "plain-checklist"/,
    ],
    [
      'no answers',
      plainChecklist(),
      { instrument: 'plain-checklist', version: '1.2.3' },
      ['answers'],
      /missing here/,
    ],
    [
      'a moment in time',
      plainChecklist(),
      { ...answered({}), at: '2026-01-01' },
      ['at'],
      /"at" is not known here/,
    ],
    [
      'a respondent as long as a letter',
      plainChecklist(),
      { ...answered({}), respondent: 'x'.repeat(201) },
      ['respondent'],
      /at most 200 characters/,
    ],
    [
      'both ways of input',
      plainQuadrant(),
      answered({ invitation: 4, inv1: 3 }, plainQuadrant()),
      ['answers'],
      /keep one way of input/,
    ],
    [
      'a point outside the plane',
      plainQuadrant(),
      answered({ invitation: 101 }, plainQuadrant()),
      ['answers', 'invitation'],
      /whole number from 0 to 100/,
    ],
    [
      'a point nobody knows',
      plainQuadrant(),
      answered({ invitation: 'dont-know' }, plainQuadrant()),
      ['answers', 'invitation'],
      /whole number from 0 to 100/,
    ],
    [
      'a statement with a half',
      plainQuadrant(),
      answered({ inv1: 2.5 }, plainQuadrant()),
      ['answers', 'inv1'],
      /1, 2, 3, 4, 5/,
    ],
  ];
  for (const [name, instrument, json, path, message] of wrong) {
    it(name, () => {
      refuses(parseResponse(instrument, json), path, message);
    });
  }
});
