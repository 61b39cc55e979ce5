import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChecklistInstrument } from '@lerend/core/checklist';
import type { DeckInstrument } from '@lerend/core/deck';
import type { PairSide, PairsInstrument } from '@lerend/core/pairs';
import type { AxisSide, QuadrantInstrument } from '@lerend/core/quadrant';
import type { StagesInstrument } from '@lerend/core/stages';
import { instruments } from '@lerend/instruments';
import { checklists, pairLists, quadrants, stageLists } from './shipped.js';

// What was counted in the source documents, apart from the data. A row here is never made from the data.

interface ChecklistRow {
  readonly document: string;
  /** Statements a domain, in the order of the source. */
  readonly statements: readonly number[];
}

const checklistRows: Readonly<Record<string, ChecklistRow>> = {
  'learning-organisation': { document: '004', statements: [6, 6, 6] },
  'learning-partnership': { document: '004', statements: [9] },
  'collective-learning-conditions': { document: '000', statements: [5, 2, 4, 6] },
  'learning-culture-conditions': { document: '001', statements: [3] },
  'learning-architect': { document: '001', statements: [4] },
  'plc-capacities': { document: '002', statements: [2, 2, 3] },
  // What each of the three roles does, split from running text, and three closing suggestions.
  'leader-roles': { document: '002', statements: [10, 5, 6, 3] },
  'school-as-learning-organisation': { document: '003', statements: [4, 5, 6, 5, 7, 5, 10] },
  'five-disciplines': { document: '003', statements: [5] },
  'instructional-leadership': { document: '003', statements: [8] },
  'leadership-for-learning': { document: '003', statements: [5, 5, 6, 5, 6] },
  feedback: { document: '003', statements: [4, 4, 3] },
  'motivation-needs': { document: '003', statements: [4] },
  'vision-quality': { document: '003', statements: [11] },
  'learning-capacity': { document: '003', statements: [5, 8, 7] },
  'learning-agility': { document: '003', statements: [5] },
  'learning-professional': { document: '003', statements: [8, 8, 7] },
  'team-learning-routine': { document: '003', statements: [6] },
  'inquiry-culture': { document: '003', statements: [8] },
  curiosity: { document: '003', statements: [5, 5] },
  // Six competences, each for the individual, the group and the organisation.
  'organisation-learning': { document: '003', statements: [3, 3, 3, 3, 3, 3] },
  'brain-principles': { document: '003', statements: [6, 4] },
  // Marks of wicked problems, and of mean problems.
  'wicked-problem': { document: '003', statements: [10, 7] },
};

interface QuadrantRow {
  readonly document: string;
  readonly vertical: string;
  readonly horizontal: string;
  /** By class: its side of the vertical and of the horizontal axis, and how many characteristics it has. */
  readonly classes: Readonly<Record<string, readonly [AxisSide, AxisSide, number]>>;
  /** How many of the classes the source does not name or place. */
  readonly editorialClasses: number;
  readonly lists: readonly number[];
}

const quadrantRows: Readonly<Record<string, QuadrantRow>> = {
  'team-culture': {
    document: '001',
    vertical: 'invitation',
    horizontal: 'challenge',
    classes: {
      cosy: ['high', 'low', 7],
      growth: ['high', 'high', 7],
      apathetic: ['low', 'low', 7],
      discouraging: ['low', 'high', 7],
    },
    editorialClasses: 0,
    lists: [],
  },
  // A collective process is the lower row of the table, so the vertical axis runs from together to apart.
  'process-outcome': {
    document: '000',
    vertical: 'process',
    horizontal: 'outcome',
    classes: {
      'individual-learning': ['high', 'low', 0],
      'individual-shared-outcome': ['high', 'high', 0],
      'social-interaction': ['low', 'low', 0],
      'collective-learning': ['low', 'high', 0],
    },
    editorialClasses: 0,
    lists: [],
  },
  // The source names one corner and describes a second; their characteristics are split from its running text.
  'shared-leadership': {
    document: '000',
    vertical: 'transformational',
    horizontal: 'instructional',
    classes: {
      'transformational-only': ['high', 'low', 4],
      'shared-instructional': ['high', 'high', 7],
      neither: ['low', 'low', 0],
      'instructional-only': ['low', 'high', 0],
    },
    editorialClasses: 2,
    lists: [],
  },
  // The four types are a picture in the source; four tasks and four marks hold for all of them.
  'teacher-leadership': {
    document: '003',
    vertical: 'form',
    horizontal: 'scope',
    classes: {
      'formal-individual': ['high', 'low', 0],
      'formal-collective': ['high', 'high', 0],
      'informal-individual': ['low', 'low', 0],
      'informal-collective': ['low', 'high', 0],
    },
    editorialClasses: 4,
    lists: [4, 4],
  },
};

interface DeckRow {
  readonly document: string;
  /** Cards a step, in the order of the source, by the position of the setting. */
  readonly cards: readonly (readonly number[])[];
}

const deckRows: Readonly<Record<string, DeckRow>> = {
  'six-steps': {
    document: '004',
    cards: [
      [4, 5, 6, 5, 4, 4],
      [3, 5, 5, 4, 7, 4],
    ],
  },
  'learning-opportunities': { document: '003', cards: [[6, 4, 5]] },
  'leader-suggestions': { document: '000', cards: [[8, 7, 5, 7, 4, 4, 10]] },
  'mindshift-interventions': { document: '003', cards: [[9, 9, 3, 4, 5, 7, 4]] },
};

interface StagesRow {
  readonly document: string;
  /** Whether there is a place before the first stage. */
  readonly ground: boolean;
  /** Marks a stage, in order: `[describe]` or `[add]`, how many, and how many of them the source does not name. */
  readonly stages: readonly (readonly ['describe' | 'add', number, number])[];
  readonly aspects: number;
}

const stagesRows: Readonly<Record<string, StagesRow>> = {
  // Four aspects of each of the first three levels; the fourth is the third become a habit.
  'learning-levels': {
    document: '000',
    ground: false,
    stages: [
      ['describe', 4, 0],
      ['describe', 4, 0],
      ['describe', 4, 0],
      ['add', 1, 1],
    ],
    aspects: 4,
  },
  // Seven phases of the table's first column; it says nothing of how to recognise them.
  mindshift: {
    document: '003',
    ground: false,
    stages: [
      ['describe', 2, 2],
      ['describe', 3, 3],
      ['describe', 3, 3],
      ['describe', 2, 2],
      ['describe', 3, 3],
      ['describe', 3, 3],
      ['describe', 3, 3],
    ],
    aspects: 0,
  },
  'collective-learning-test': {
    document: '003',
    ground: true,
    stages: [
      ['add', 1, 0],
      ['add', 1, 0],
      ['add', 1, 0],
      ['add', 1, 0],
    ],
    aspects: 0,
  },
  // Six categories of one author beside three stages of others: which belongs to which is ours.
  'deep-learning': {
    document: '003',
    ground: false,
    stages: [
      ['describe', 2, 2],
      ['add', 2, 2],
      ['add', 2, 2],
    ],
    aspects: 0,
  },
};

interface PairsRow {
  readonly document: string;
  readonly pairs: number;
  /** The pole that the model asks for, of every pair of a list; absent where it asks for neither. */
  readonly aim?: PairSide;
}

const pairsRows: Readonly<Record<string, PairsRow>> = {
  // The learning-centred column is printed first, and is the one that the source asks for.
  'mindset-pairs': { document: '003', pairs: 8, aim: 'right' },
  'growth-mindset': { document: '003', pairs: 3, aim: 'right' },
  // What an author says of Finland, about four relations.
  'control-trust': { document: '003', pairs: 4 },
  'vision-axes': { document: '003', pairs: 5 },
};

function rowOf<Row>(rows: Readonly<Record<string, Row>>, id: string): Row {
  const row = rows[id];
  assert.ok(row !== undefined, `Count ${id} in its source and add a row for it.`);
  return row;
}

function countChecklist({ source, domains, items }: ChecklistInstrument): ChecklistRow {
  return {
    document: source.document,
    statements: domains.map(({ id }) => items.filter(({ domain }) => domain === id).length),
  };
}

function countQuadrant({ source, axes, classes, lists = [] }: QuadrantInstrument): QuadrantRow {
  return {
    document: source.document,
    vertical: axes.vertical.id,
    horizontal: axes.horizontal.id,
    classes: Object.fromEntries(
      classes.map(({ id, vertical, horizontal, characteristics }) => [
        id,
        [vertical, horizontal, characteristics.length] as const,
      ]),
    ),
    editorialClasses: classes.filter(({ basis }) => basis === 'editorial').length,
    lists: lists.map(({ characteristics }) => characteristics.length),
  };
}

function countDeck({ source, settings, steps, cards }: DeckInstrument): DeckRow {
  return {
    document: source.document,
    cards: settings.map((setting) =>
      steps.map(
        (step) => cards.filter((card) => card.setting === setting.id && card.step === step.id).length,
      ),
    ),
  };
}

function countStages({ source, ground, stages, aspects, marks }: StagesInstrument): StagesRow {
  return {
    document: source.document,
    ground: ground !== undefined,
    stages: stages.map((stage) => {
      const own = marks.filter((mark) => mark.stage === stage.id);
      return [stage.marks, own.length, own.filter(({ basis }) => basis === 'editorial').length] as const;
    }),
    aspects: aspects.length,
  };
}

function countPairs({ source, pairs }: PairsInstrument): PairsRow {
  const aims = new Set(pairs.map(({ aim }) => aim));
  assert.equal(aims.size, 1, 'All pairs of a list ask for the same side, or none does.');
  const [aim] = aims;
  return { document: source.document, pairs: pairs.length, ...(aim === undefined ? {} : { aim }) };
}

describe('the data beside what was counted in the sources', () => {
  for (const entry of instruments) {
    it(`has the domains, classes, stages, pairs or steps of the source, each with its number (${entry.id})`, async () => {
      switch (entry.kind) {
        case 'checklist':
          assert.deepEqual(countChecklist(await entry.load()), rowOf(checklistRows, entry.id));
          break;
        case 'quadrant':
          assert.deepEqual(countQuadrant(await entry.load()), rowOf(quadrantRows, entry.id));
          break;
        case 'deck':
          assert.deepEqual(countDeck(await entry.load()), rowOf(deckRows, entry.id));
          break;
        case 'stages':
          assert.deepEqual(countStages(await entry.load()), rowOf(stagesRows, entry.id));
          break;
        case 'pairs':
          assert.deepEqual(countPairs(await entry.load()), rowOf(pairsRows, entry.id));
          break;
        default:
          entry satisfies never;
      }
    });
  }

  it('was copied without a slip: rows add up to the totals that were counted', () => {
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
    const statements = (id: string): number => sum(rowOf(checklistRows, id).statements);
    assert.deepEqual(
      ['learning-organisation', 'collective-learning-conditions', 'school-as-learning-organisation'].map(
        statements,
      ),
      [18, 17, 42],
    );
    assert.deepEqual(['leadership-for-learning', 'organisation-learning'].map(statements), [27, 18]);
    assert.deepEqual(
      Object.values(deckRows).map(({ cards }) => cards.map(sum)),
      [[28, 28], [15], [45], [41]],
    );
  });

  it('has a scale from the source in the two checklists of document 004, and nowhere else', () => {
    for (const { instrument } of checklists) {
      assert.equal(instrument.scale.basis === 'source', instrument.source.document === '004', instrument.id);
      assert.equal(
        instrument.editorial.includes('scale'),
        instrument.scale.basis === 'editorial',
        instrument.id,
      );
    }
  });

  // The tests of wording read this list, among them the one that lets no statement join two things.
  it('has every checklist, quadrant, order of stages and list of pairs in the list that the other tests read', () => {
    const listed = (kind: string): readonly string[] =>
      instruments.filter((entry) => entry.kind === kind).map(({ id }) => id);
    assert.deepEqual(
      checklists.map(({ instrument }) => instrument.id).sort(),
      [...listed('checklist')].sort(),
    );
    assert.deepEqual(quadrants.map(({ instrument }) => instrument.id).sort(), [...listed('quadrant')].sort());
    assert.deepEqual(stageLists.map(({ instrument }) => instrument.id).sort(), [...listed('stages')].sort());
    assert.deepEqual(pairLists.map(({ instrument }) => instrument.id).sort(), [...listed('pairs')].sort());
  });
});
