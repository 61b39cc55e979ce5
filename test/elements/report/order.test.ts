import { expect } from '@open-wc/testing';
import type { ItemReport, ItemResult } from '@lerend/core/checklist';
import { orderItems } from '@lerend/elements/report/order';

const PLAIN: ItemResult = {
  counts: [4, 4, 4],
  answered: 12,
  dontKnow: 0,
  notApplicable: 0,
  unanswered: 0,
  norm: 0.5,
  phase: 'partial',
  phaseByMean: 'partial',
  polarised: false,
  agreement: { norm: 0.6, band: 'shared' },
  flipDistance: 4,
  flipTo: 'strong',
  hardBounds: { status: 'undefined', reason: 'invited-unknown' },
  unseen: false,
  certainty: { status: 'clear' },
  phaseProbabilities: { target: 'process', early: 0.1, partial: 0.8, strong: 0.1 },
  highestShare: { target: 'process', lower: 0.1, upper: 0.6, method: 'jeffreys' },
};

function item(id: string, change: Partial<ItemResult> = {}): ItemReport {
  return { id, domain: 'domain', result: { status: 'ok', value: { ...PLAIN, ...change } } };
}

const divided = { norm: 0.2, band: 'divided' } as const;
const mixed = { norm: 0.4, band: 'mixed' } as const;

const ITEMS: readonly ItemReport[] = [
  item('shared-a', { norm: 0.4 }),
  { id: 'withheld', domain: 'domain', result: { status: 'withheld', reason: 'below-minimum' } },
  item('mixed', { norm: 0.5, agreement: mixed }),
  item('unseen', { norm: 0.9, unseen: true }),
  item('divided', { norm: 0.6, agreement: divided }),
  item('polarised', { norm: 0.55, polarised: true, phase: 'polarised', agreement: divided }),
  item('shared-b', { norm: 0.4 }),
  item('shared-c', { norm: 0.8 }),
  item('unseen-and-mixed', { norm: 0.1, unseen: true, agreement: mixed }),
  { id: 'nobody', domain: 'domain', result: { status: 'undefined', reason: 'no-data' } },
];

const ids = (items: readonly ItemReport[]): readonly string[] => items.map(({ id }) => id);

describe('the order of statements', () => {
  it('stays as the questionnaire has it', () => {
    expect(orderItems(ITEMS, 'questionnaire')).to.deep.equal(ITEMS);
  });

  it('puts first what a team should talk about: camps, divided, unseen, mixed, and then the rest', () => {
    expect(ids(orderItems(ITEMS, 'talk'))).to.deep.equal([
      'polarised',
      'divided',
      'unseen',
      'unseen-and-mixed',
      'mixed',
      'shared-a',
      'shared-b',
      'shared-c',
      'withheld',
      'nobody',
    ]);
  });

  it('ranks by result only what a mean speaks for', () => {
    expect(ids(orderItems(ITEMS, 'result'))).to.deep.equal([
      'shared-c',
      'divided',
      'mixed',
      'shared-a',
      'shared-b',
      'polarised',
      'unseen',
      'unseen-and-mixed',
      'withheld',
      'nobody',
    ]);
  });

  it('leaves the list that it was given as it was', () => {
    const before = ids(ITEMS);
    orderItems(ITEMS, 'talk');
    orderItems(ITEMS, 'result');
    expect(ids(ITEMS)).to.deep.equal(before);
  });
});
