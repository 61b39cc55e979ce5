import { expect } from '@open-wc/testing';
import type { DomainResult } from '@lerend/core/checklist';
import { describeDoubt, neighbourOf, phaseOfNorm } from '@lerend/elements/report/doubt';

const CUTS = { partial: { numerator: 1, denominator: 3 }, strong: { numerator: 2, denominator: 3 } };

const RESULT: DomainResult = {
  norm: 0.5,
  phase: 'partial',
  phaseByMean: 'partial',
  polarised: { status: 'ok', value: false },
  agreement: { status: 'ok', value: { norm: 0.6, band: 'shared' } },
  flipDistance: 12,
  flipTo: 'strong',
  certainty: { status: 'ok', value: { status: 'clear' } },
  phaseProbabilities: { status: 'ok', value: { target: 'team', early: 0.05, partial: 0.9, strong: 0.05 } },
  interval: { status: 'ok', value: { target: 'team', lower: 0.35, upper: 0.65, method: 'predictive' } },
  persons: { status: 'ok', value: { scored: 12, deviation: 0.2, differsFromNorm: false } },
  hardBounds: { status: 'ok', value: { lower: 0.3, upper: 0.7 } },
  basedOn: ['a', 'b', 'c'],
};

const NEEDS_ROWS = { status: 'undefined', reason: 'needs-rows' } as const;
const WITHOUT_ROWS = { certainty: NEEDS_ROWS, phaseProbabilities: NEEDS_ROWS, interval: NEEDS_ROWS };
const BORDERLINE = { status: 'ok', value: { status: 'borderline', neighbour: 'early' } } as const;
const COMPLETE = { status: 'ok', value: { lower: 0.5, upper: 0.5 } } as const;

const doubt = (change: Partial<DomainResult>) => describeDoubt({ ...RESULT, ...change }, CUTS);

describe('how sure a phase is', () => {
  it('is told by its chance', () => {
    expect(doubt({})).to.deep.equal({ type: 'likely', phase: 'partial', sure: 'probable', target: 'team' });
    const almost = { target: 'process', early: 0, partial: 0.95, strong: 0.05 } as const;
    expect(doubt({ phaseProbabilities: { status: 'ok', value: almost } })).to.deep.equal({
      type: 'likely',
      phase: 'partial',
      sure: 'almost',
      target: 'process',
    });
  });

  it('names the neighbour that its certainty names, before the one that fewest steps lead to', () => {
    expect(doubt({ certainty: BORDERLINE })).to.deep.equal({ type: 'near', neighbour: 'early' });
    expect(neighbourOf({ ...RESULT, certainty: BORDERLINE, flipDistance: 1 })).to.equal('early');
  });

  it('names the neighbour that one step leads to, whatever its certainty', () => {
    expect(doubt({ flipDistance: 1 })).to.deep.equal({ type: 'near', neighbour: 'strong' });
    expect(doubt({ ...WITHOUT_ROWS, flipDistance: 1 })).to.deep.equal({ type: 'near', neighbour: 'strong' });
    expect(neighbourOf({ ...RESULT, flipDistance: 2 })).to.equal(undefined);
  });

  it('reads the certainty of a statement, which is no figure', () => {
    expect(neighbourOf({ ...RESULT, certainty: BORDERLINE.value })).to.equal('early');
    expect(neighbourOf({ ...RESULT, certainty: { status: 'clear' } })).to.equal(undefined);
  });

  it('is settled where all answers are in, and still close where it is close', () => {
    expect(doubt({ hardBounds: COMPLETE })).to.deep.equal({ type: 'all-in' });
    expect(doubt({ hardBounds: COMPLETE, certainty: BORDERLINE })).to.deep.equal({
      type: 'all-in-near',
      neighbour: 'early',
    });
  });

  it('is certain where no missing answer can change it', () => {
    expect(doubt({ hardBounds: { status: 'ok', value: { lower: 0.4, upper: 0.6 } } })).to.deep.equal({
      type: 'stays',
      phase: 'partial',
    });
  });

  it('is told by what the missing answers could make of it, where nobody can say how likely', () => {
    expect(doubt(WITHOUT_ROWS)).to.deep.equal({ type: 'could-become', lowest: 'early', highest: 'strong' });
    expect(
      doubt({ ...WITHOUT_ROWS, hardBounds: { status: 'undefined', reason: 'invited-unknown' } }),
    ).to.deep.equal({ type: 'invited-unknown' });
    expect(
      doubt({ ...WITHOUT_ROWS, hardBounds: { status: 'withheld', reason: 'below-minimum' } }),
    ).to.deep.equal({ type: 'missing' });
  });

  it('says of two camps that the middle says little, and names no neighbour', () => {
    expect(doubt({ phase: 'polarised', flipDistance: 1 })).to.deep.equal({ type: 'two-camps' });
    expect(neighbourOf({ ...RESULT, phase: 'polarised', flipDistance: 1 })).to.equal(undefined);
  });

  it('belongs to the upper phase exactly on a cut', () => {
    expect(phaseOfNorm(1 / 3, CUTS)).to.equal('partial');
    expect(phaseOfNorm(2 / 3, CUTS)).to.equal('strong');
    expect(phaseOfNorm(0.333, CUTS)).to.equal('early');
    expect(phaseOfNorm(0.666, CUTS)).to.equal('partial');
  });
});
