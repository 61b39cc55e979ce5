import { expect } from '@open-wc/testing';
import type { DomainResult } from '@lerend/core/checklist';
import { describeDoubt, isOnTheEdge, phaseOfNorm } from '@lerend/elements/report/doubt';

const CUTS = { partial: { numerator: 1, denominator: 3 }, strong: { numerator: 2, denominator: 3 } };

const RESULT: DomainResult = {
  norm: 0.5,
  phase: 'partial',
  phaseByMean: 'partial',
  polarised: { status: 'ok', value: false },
  agreement: { status: 'ok', value: { norm: 0.6, band: 'shared' } },
  flipDistance: 12,
  flipTo: 'strong',
  hardBounds: { status: 'ok', value: { lower: 0.4, upper: 0.6 } },
  basedOn: ['a', 'b', 'c'],
};

const sentences = (change: Partial<DomainResult>, statements = 3) =>
  describeDoubt({ ...RESULT, ...change }, CUTS, statements);

describe('how sure a phase is', () => {
  it('says how many steps away the nearest other phase is', () => {
    expect(sentences({})[0]).to.deep.equal({ type: 'steps', steps: 12, neighbour: 'strong' });
    expect(sentences({ flipDistance: 7, flipTo: 'early' })[0]).to.deep.equal({
      type: 'steps',
      steps: 7,
      neighbour: 'early',
    });
  });

  it('is on the edge where one step is enough', () => {
    expect(isOnTheEdge({ phase: 'partial', flipDistance: 1 })).to.equal(true);
    expect(isOnTheEdge({ phase: 'partial', flipDistance: 2 })).to.equal(false);
    expect(isOnTheEdge({ phase: 'polarised', flipDistance: 1 })).to.equal(false);
    expect(sentences({ norm: 0.66, flipDistance: 1 })[0]).to.deep.equal({
      type: 'on-the-edge',
      neighbour: 'strong',
    });
  });

  it('belongs to the upper phase exactly on a cut', () => {
    expect(phaseOfNorm(1 / 3, CUTS)).to.equal('partial');
    expect(phaseOfNorm(2 / 3, CUTS)).to.equal('strong');
    expect(phaseOfNorm(0.333, CUTS)).to.equal('early');
    expect(phaseOfNorm(0.666, CUTS)).to.equal('partial');
  });

  it('says what those who are missing could still make of it', () => {
    expect(sentences({})[1]).to.deep.equal({ type: 'stays', phase: 'partial' });
    expect(sentences({ hardBounds: { status: 'ok', value: { lower: 0.2, upper: 0.7 } } })[1]).to.deep.equal({
      type: 'could-become',
      lowest: 'early',
      highest: 'strong',
    });
    expect(sentences({ hardBounds: { status: 'ok', value: { lower: 0.5, upper: 0.5 } } })[1]).to.deep.equal({
      type: 'all-answers-in',
    });
    expect(sentences({ hardBounds: { status: 'undefined', reason: 'invited-unknown' } })[1]).to.deep.equal({
      type: 'invited-unknown',
    });
    expect(sentences({ hardBounds: { status: 'withheld', reason: 'below-minimum' } })[1]).to.deep.equal({
      type: 'bounds-missing',
      reason: 'below-minimum',
    });
  });

  it('says of two camps that the middle says little, and counts no steps to another middle', () => {
    expect(sentences({ phase: 'polarised', polarised: { status: 'ok', value: true } })).to.deep.equal([
      { type: 'two-camps' },
    ]);
  });

  it('says when camps cannot be told, and when statements are missing', () => {
    const missing = sentences({ polarised: { status: 'withheld', reason: 'would-reveal-small-group' } }, 4);
    expect(missing.slice(2)).to.deep.equal([
      { type: 'camps-missing', reason: 'would-reveal-small-group' },
      { type: 'some-statements', used: 3, all: 4 },
    ]);
  });
});
