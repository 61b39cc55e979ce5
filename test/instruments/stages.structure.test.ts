import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StagesInstrument } from '@lerend/core/stages';
import { reportStages, STAGE_SLOT, stageOfMarks, tallyStages } from '@lerend/core/stages';
import { stageLists } from './shipped.js';
import { ids } from './texts.js';

/** Answers of somebody who looked at every mark and recognises those of these stages. */
function recognising({ marks }: StagesInstrument, stages: readonly string[]): Record<string, 0 | 1> {
  return Object.fromEntries(marks.map(({ id, stage }) => [id, stages.includes(stage) ? 1 : 0]));
}

/** The stages whose marks somebody at one stage recognises: its own, and what it adds to. */
function underneath({ stages }: StagesInstrument, index: number): readonly string[] {
  let first = index;
  while (first > 0 && stages[first]?.marks === 'add') first -= 1;
  return ids(stages.slice(first, index + 1));
}

describe('the structure of every order of stages', () => {
  for (const { instrument } of stageLists) {
    const { ground, stages, aspects, marks, editorial } = instrument;

    it(`has ids in kebab-case without a number, unique in the instrument (${instrument.id})`, () => {
      const all = [...(ground === undefined ? [] : [ground.id]), ...ids([...stages, ...aspects, ...marks])];
      for (const id of all) assert.match(id, /^[a-z]+(-[a-z]+)*$/u);
      assert.equal(new Set(all).size, all.length);
      assert.ok(!all.includes(STAGE_SLOT));
    });

    it(`has a place in one document for every stage, aspect and mark (${instrument.id})`, () => {
      for (const { id, source } of [...stages, ...aspects, ...marks]) {
        assert.equal(source.document, instrument.source.document, id);
        assert.notEqual(source.place.trim(), '', id);
      }
      assert.equal(new Set(stages.map(({ source }) => source.place)).size, stages.length);
    });

    it(`says of each part whether it is ours (${instrument.id})`, () => {
      const ours = (parts: readonly { readonly basis: string }[]): boolean =>
        parts.some(({ basis }) => basis === 'editorial');
      assert.deepEqual(
        (['stages', 'ground', 'aspects', 'marks', 'half'] as const).filter((part) =>
          editorial.includes(part),
        ),
        [
          ...(ours(stages) ? ['stages'] : []),
          ...(ground !== undefined && ours([ground]) ? ['ground'] : []),
          ...(ours(aspects) ? ['aspects'] : []),
          ...(ours(marks) ? ['marks'] : []),
          ...(ours([instrument.scoring]) ? ['half'] : []),
        ],
      );
      assert.ok(editorial.includes('next-steps'), 'No source says what to do on Monday.');
      assert.equal(new Set(editorial).size, editorial.length);
    });

    it(`is led to every stage by exactly that stage’s marks (${instrument.id})`, () => {
      for (const [index, { id }] of stages.entries()) {
        const answers = recognising(instrument, underneath(instrument, index));
        assert.equal(stageOfMarks(instrument, answers), index + 1, id);
      }
    });

    it(`is led to the ground, or nowhere, where nothing is recognised (${instrument.id})`, () => {
      assert.equal(
        stageOfMarks(instrument, recognising(instrument, [])),
        ground === undefined ? undefined : 0,
      );
      assert.equal(stageOfMarks(instrument, {}), undefined);
    });

    it(`loses a stage that adds as soon as one of its marks is missing (${instrument.id})`, () => {
      for (const [index, { id, marks: say }] of stages.entries()) {
        if (say !== 'add') continue;
        const answers = recognising(instrument, underneath(instrument, index));
        for (const mark of marks.filter(({ stage }) => stage === id)) {
          assert.equal(stageOfMarks(instrument, { ...answers, [mark.id]: 0 }), index, mark.id);
        }
      }
    });

    it(`tells a team that stands at one place that it does, whether by pick or by marks (${instrument.id})`, () => {
      const { id, version } = instrument;
      for (const [index, stage] of stages.entries()) {
        const byMarks = recognising(instrument, underneath(instrument, index));
        for (const answers of [{ [STAGE_SLOT]: index + 1 }, byMarks]) {
          const team = Array.from({ length: 12 }, () => ({ instrument: id, version, answers }));
          const { result } = reportStages(instrument, tallyStages(instrument, team), { invited: 12 });
          if (result.status !== 'ok') assert.fail('Twelve of twelve people make a result.');
          assert.equal(result.value.reached, stage.id);
          assert.equal(result.value.next, stages[index + 1]?.id);
          assert.deepEqual(result.value.certainty, { status: 'clear' });
        }
      }
    });
  }
});
