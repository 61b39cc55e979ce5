import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controlTrust } from '@lerend/instruments/control-trust';
import { controlTrustEn } from '@lerend/instruments/control-trust/en';
import { controlTrustNl } from '@lerend/instruments/control-trust/nl';

describe('control-trust', () => {
  it('has the four relations of the source, from the pupil to the government', () => {
    assert.deepEqual(
      controlTrust.pairs.map(({ id, source, basis }) => [id, source.document, source.place, basis]),
      [
        ['teacher-pupil', '003', '3.1.3, relation 1', 'source'],
        ['leaders-teachers', '003', '3.1.3, relation 2', 'source'],
        ['inspectorate-schools', '003', '3.1.3, relation 3', 'source'],
        ['government-schools', '003', '3.1.3, relation 4', 'source'],
      ],
    );
    assert.deepEqual(controlTrust.poles, { left: { id: 'control' }, right: { id: 'trust' } });
  });

  it('asks for neither pole, and says so above the pairs', () => {
    assert.ok(controlTrust.pairs.every((pair) => !('aim' in pair)));
    assert.match(controlTrustNl.introduction, /het een of het ander nodig/);
    assert.match(controlTrustEn.introduction, /need the one or the other/);
  });

  it('says that its statements are ours, as the source leaves control mostly unsaid', () => {
    assert.deepEqual(controlTrust.editorial, ['statements', 'positions', 'band']);
  });

  it('is about what a teacher notices: the own pupils, the own school, and what reaches it', () => {
    for (const { left, right } of Object.values(controlTrustNl.pairs)) {
      for (const pole of [left, right]) assert.match(pole, /\b(ik|wij|ons|onze)\b/iu, pole);
    }
    for (const { left, right } of Object.values(controlTrustEn.pairs)) {
      for (const pole of [left, right]) assert.match(pole, /\b(I|we|us|our)\b/u, pole);
    }
  });
});
