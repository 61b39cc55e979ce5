import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { teacherLeadership } from '@lerend/instruments/teacher-leadership';
import { teacherLeadershipEn } from '@lerend/instruments/teacher-leadership/en';
import { teacherLeadershipNl } from '@lerend/instruments/teacher-leadership/nl';

// In reading order of the plane: the role runs upwards from informal to formal, collaboration to the right.
const types = [
  { id: 'formal-individual', vertical: 'high', horizontal: 'low' },
  { id: 'formal-collective', vertical: 'high', horizontal: 'high' },
  { id: 'informal-individual', vertical: 'low', horizontal: 'low' },
  { id: 'informal-collective', vertical: 'low', horizontal: 'high' },
];

// Snoek's tasks in the order of the sentence, Frost's marks in the order of the bullets.
const lists = {
  tasks: ['curriculum', 'practice-research', 'organisation-policy', 'collegial-learning'],
  marks: ['initiative', 'strategic', 'evidence', 'knowledge'],
};

describe('teacher-leadership', () => {
  it('has the two axes of the source, of which neither end is further than the other', () => {
    const { vertical, horizontal } = teacherLeadership.axes;
    assert.deepEqual(
      [vertical, horizontal].map(({ id, basis, neutral }) => [id, basis, neutral]),
      [
        ['form', 'source', true],
        ['scope', 'source', true],
      ],
    );
    const { form, scope } = teacherLeadershipNl.axes;
    assert.deepEqual([form?.low, form?.high], ['informeel', 'formeel']);
    assert.deepEqual([scope?.low, scope?.high], ['individueel', 'collectief']);
  });

  it('has four types whose names and places are editorial, since the figure is a picture', () => {
    assert.deepEqual(
      teacherLeadership.classes.map(({ id, vertical, horizontal }) => ({ id, vertical, horizontal })),
      types,
    );
    for (const { basis, characteristics } of teacherLeadership.classes) {
      assert.equal(basis, 'editorial');
      assert.deepEqual(characteristics, []);
    }
    assert.ok(teacherLeadership.editorial.includes('classes'));
  });

  it('has the four tasks and the four marks for all types together, with their places', () => {
    assert.deepEqual(
      teacherLeadership.lists?.map((list) => [list.id, list.characteristics.map(({ id }) => id)]),
      Object.entries(lists),
    );
    assert.deepEqual(
      teacherLeadership.lists.flatMap(({ characteristics }) =>
        characteristics.map(({ source }) => source.place),
      ),
      [
        ...[1, 2, 3, 4].map((number) => `3.1.4: tasks (Snoek), task ${String(number)}`),
        ...[1, 2, 3, 4].map((number) => `3.1.4: definition (Frost), bullet ${String(number)}`),
      ],
    );
  });

  it('keeps the tasks as the source names them in Dutch', () => {
    assert.deepEqual(
      lists.tasks.map((id) => teacherLeadershipNl.characteristics[id]),
      ['Onderwijsontwikkeling', 'Praktijkonderzoek', 'Organisatie en beleid', 'Collegiaal leren'],
    );
  });

  it('tells what a more official role may cost, in both languages', () => {
    assert.match(teacherLeadershipNl.classes['formal-individual']?.description ?? '', /Hoe officiëler/);
    assert.match(teacherLeadershipEn.classes['formal-individual']?.description ?? '', /The more official/);
  });

  it('has exactly four statements an axis, all of them editorial', () => {
    assert.deepEqual(
      teacherLeadership.items.map(({ axis, id, basis }) => [axis, id, basis]),
      [
        ['form', 'official-role', 'editorial'],
        ['form', 'hours-for-leading', 'editorial'],
        ['form', 'written-down', 'editorial'],
        ['form', 'appointed-to-lead', 'editorial'],
        ['scope', 'leading-as-a-group', 'editorial'],
        ['scope', 'spreading-the-work', 'editorial'],
        ['scope', 'course-set-together', 'editorial'],
        ['scope', 'taking-turns', 'editorial'],
      ],
    );
    assert.ok(teacherLeadership.editorial.includes('items'));
  });

  it('keeps a path of an eighth on both sides of the axes, and says that its width is editorial', () => {
    assert.deepEqual(teacherLeadership.scoring, { type: 'centroid', band: 0.125, basis: 'editorial' });
    assert.ok(teacherLeadership.editorial.includes('band'));
  });
});
