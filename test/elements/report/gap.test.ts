import { expect } from '@open-wc/testing';
import type { GroupGap } from '@lerend/core/checklist';
import { describeGap, pairsOf } from '@lerend/elements/report/gap';

const GAP: GroupGap = {
  difference: { status: 'ok', value: 0.2 },
  superiority: { status: 'ok', value: 0.7 },
  interval: { status: 'ok', value: { lower: 0.55, upper: 0.8 } },
  spacingRobust: { status: 'ok', value: true },
  p: { status: 'ok', value: 0.03 },
  groups: [
    { role: 'leader', type: 'mean', norm: 0.7, phase: 'strong' },
    { role: 'teacher', type: 'mean', norm: 0.5, phase: 'partial' },
  ],
};

const HIDDEN = { status: 'withheld', reason: 'would-reveal-small-group' } as const;
const TOO_FEW = { status: 'undefined', reason: 'too-few-for-interval' } as const;
const AROUND_HALF = { status: 'ok', value: { lower: 0.45, upper: 0.85 } } as const;
const figure = (value: number) => ({ status: 'ok', value }) as const;
const word = (change: Partial<GroupGap>, complete = false) => describeGap({ ...GAP, ...change }, complete);

describe('a gap between two roles in words', () => {
  it('says who rates higher where chance is an unlikely cause', () => {
    expect(word({})).to.deep.equal({ type: 'higher', role: 'leader', other: 'teacher' });
    expect(
      word({ difference: figure(-0.2), interval: { status: 'ok', value: { lower: 0.1, upper: 0.4 } } }),
    ).to.deep.equal({ type: 'higher', role: 'teacher', other: 'leader' });
  });

  it('says that chance may have made it where the pairs could be half and half', () => {
    expect(word({ interval: AROUND_HALF })).to.deep.equal({
      type: 'perhaps-higher',
      role: 'leader',
      other: 'teacher',
    });
  });

  it('takes it as a fact where everybody answered', () => {
    expect(word({ interval: AROUND_HALF }, true).type).to.equal('higher');
  });

  it('goes by the exact test where there are too few for an interval', () => {
    expect(word({ interval: TOO_FEW }).type).to.equal('higher');
    expect(word({ interval: TOO_FEW, p: figure(0.06) }).type).to.equal('perhaps-higher');
    expect(word({ interval: TOO_FEW, p: HIDDEN }).type).to.equal('perhaps-higher');
  });

  it('calls a difference below five points alike, even where everybody answered', () => {
    expect(word({ difference: figure(0.04) }, true)).to.deep.equal({ type: 'alike' });
    expect(word({ difference: figure(-0.04) })).to.deep.equal({ type: 'alike' });
    expect(word({ difference: figure(0.05) }).type).to.equal('higher');
  });

  it('says levels alone where a difference would give a small group away', () => {
    expect(word({ difference: HIDDEN, superiority: HIDDEN, interval: HIDDEN, p: HIDDEN })).to.deep.equal({
      type: 'levels-alone',
    });
    expect(pairsOf({ ...GAP, superiority: HIDDEN })).to.equal(undefined);
  });

  it('tells pairs of whoever is higher in most of them, with the margin rounded outwards', () => {
    expect(pairsOf(GAP)).to.deep.equal({
      role: 'leader',
      other: 'teacher',
      outOfTen: 7,
      range: { from: 5, to: 8 },
    });
    expect(
      pairsOf({
        ...GAP,
        superiority: figure(0.2),
        interval: { status: 'ok', value: { lower: 0.1, upper: 0.35 } },
      }),
    ).to.deep.equal({ role: 'teacher', other: 'leader', outOfTen: 8, range: { from: 6, to: 9 } });
    expect(pairsOf({ ...GAP, interval: TOO_FEW })?.range).to.equal(undefined);
  });
});
