import { makeRelease, openLedger, recommend, type Figure, type Recommendation } from '@lerend/core';
import type { ChecklistReport } from '@lerend/core/checklist';
import type { Answer, Response } from '@lerend/core/model';
import { createMemoryRoundStore, type RoundSetup, type RoundStore } from '@lerend/core/round';
import type { StagesReport } from '@lerend/core/stages';
import { cover, coverCards, handover } from './own-instruments.js';
import { releasedReport } from './releases.js';
import { teamOf } from './teams.js';

/** Twelve colleagues who leave their plans where all can find them, and whose turns for stepping in weigh on few. */
const coverOfTwelve: readonly Response[] = teamOf(cover, 12, {
  'plan-to-find': { counts: [0, 1, 4, 7] },
  'class-known': { counts: [2, 4, 5, 1] },
  'lesson-ready': { counts: [7, 3, 2, 0] },
  'turns-shared': { counts: [6, 0, 1, 5] },
  'one-colleague': { counts: [3, 5, 3, 1] },
  'looking-back': { counts: [4, 4, 1, 0], dontKnow: 3 },
});

const stagesOfTwelve: readonly Answer[] = [1, 2, 2, 3, 1, 2, 'dont-know', 2, 1, 3, 2, 1];

const handoverOfTwelve: readonly Response[] = stagesOfTwelve.map((stage) => ({
  instrument: handover.id,
  version: handover.version,
  answers: { stage, ...(typeof stage === 'number' ? recognisedAt(stage) : {}) },
}));

/** At a stage one recognises its marks, and every other mark of the stages beside it. */
function recognisedAt(stage: number): Response['answers'] {
  return Object.fromEntries(
    handover.marks.map((mark, index) => {
      const apart = Math.abs(handover.stages.findIndex(({ id }) => id === mark.stage) + 1 - stage);
      return [mark.id, apart === 0 || (apart === 1 && index % 2 === 0) ? 1 : 0];
    }),
  );
}

/** Twelve of the fourteen who were invited. */
const INVITED = 14;

export const coverReport: ChecklistReport = releasedReport(coverOfTwelve, {
  instrument: cover,
  invited: INVITED,
});

export const handoverReport: StagesReport = releasedStages();

function releasedStages(): StagesReport {
  const rows = handoverOfTwelve.map((response, index) => ({
    person: `colleague-${index + 1}`,
    round: 'now',
    response,
  }));
  const answer = makeRelease(
    rows,
    { type: 'team', id: 'handover-now', round: 'now', instrument: handover, invited: INVITED },
    openLedger({ k: 5 }),
  );
  return answer.status === 'granted' ? answer.release.report : answer.report;
}

/** The vendor's cards that this team's report asks for. */
export const coverAdvice: Figure<readonly Recommendation[]> = recommend(coverReport.findings, coverCards);

export const handoverAdvice: Figure<readonly Recommendation[]> = recommend(
  handoverReport.findings,
  coverCards,
);

/** A round of the vendor's checklist that all twelve handed in, and that was closed. */
export async function closedRound(id: 'cover' | 'handover'): Promise<RoundStore> {
  const instrument = id === 'cover' ? cover : handover;
  const setup: RoundSetup = {
    id,
    instruments: [instrument],
    quadrantInput: 'point',
    policy: { k: 5 },
    invited: INVITED,
  };
  const store = createMemoryRoundStore();
  await store.load(setup);
  for (const response of id === 'cover' ? coverOfTwelve : handoverOfTwelve)
    await store.handIn(id, [response]);
  await store.close(id);
  return store;
}
