import fc from 'fast-check';
import type { Answer, Response } from '@lerend/core/model';
import { smallStages, standing } from '../../helpers/small-stages.js';

const picked = fc.constantFrom<Answer>(0, 1, 2, 3, null, null, 'dont-know');
const mark = fc.constantFrom<Answer>(0, 1, 1, null);

/** What a person can answer to `smallStages`: a pick, marks, both or neither, some of it left out. */
export const anyResponse: fc.Arbitrary<Response> = fc
  .tuple(
    picked,
    fc.array(mark, { minLength: smallStages.marks.length, maxLength: smallStages.marks.length }),
    fc.boolean(),
  )
  .map(([stage, marks, looks]) =>
    standing({
      stage,
      ...(looks ? Object.fromEntries(smallStages.marks.map(({ id }, at) => [id, marks[at] ?? null])) : {}),
    }),
  );

export const anyTeam: fc.Arbitrary<readonly Response[]> = fc.array(anyResponse, { maxLength: 9 });
