// Measures what a full release takes, at once and step by step: a page pauses between steps.
import { alternate } from './alternate.mjs';
import { load, makeRandom } from './load.mjs';
import { under } from './table.mjs';

const RUNS = 9;
const TEAMS = [
  { answered: 12, invited: 14, limit: 300 },
  { answered: 500, invited: 540, limit: 2000 },
];
/** From here on a page feels stuck. */
const LONGEST_STEP = 50;

export async function measureRelease() {
  const core = await load('test/bench/release-entry.ts');
  const rows = [];
  for (const { answered, invited, limit } of TEAMS) {
    const people = makePeople(core.learningOrganisation, answered);
    const request = {
      type: 'team',
      id: `release-of-${answered}`,
      round: 'bench',
      instrument: core.learningOrganisation,
      invited,
      compareRoles: ['leader', 'teacher'],
    };
    const steps = () => core.releaseInSteps(people, request, core.openLedger({ k: 5 }));
    const label = `${answered} of ${invited}`;
    const first = longestStep(steps());
    const { whole } = alternate(RUNS, { whole: () => core.toTheEnd(steps()) });
    const longest = Math.min(...Array.from({ length: RUNS }, () => longestStep(steps())));
    rows.push(
      { label: `${label}, whole release`, cells: [whole.toFixed(1)], ...under(whole, limit, 'ms') },
      { label: `${label}, longest step`, cells: [longest.toFixed(1)], ...under(longest, LONGEST_STEP, 'ms') },
      { label: `${label}, longest step, cold`, cells: [first.toFixed(1)] },
    );
  }
  return {
    title: `@lerend/core/release, 18 statements, two roles; medians of ${RUNS} runs, processor time`,
    head: ['ms'],
    rows,
  };
}

function longestStep(steps) {
  let longest = 0;
  for (;;) {
    const before = process.cpuUsage();
    const { done } = steps.next();
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    if (done) return longest;
  }
}

function makePeople(instrument, people) {
  const random = makeRandom(500_540);
  return Array.from({ length: people }, (_, index) => ({
    person: `person-${index}`,
    role: index % 7 === 0 ? 'leader' : 'teacher',
    response: {
      instrument: instrument.id,
      version: instrument.version,
      answers: Object.fromEntries(
        instrument.items.map(({ id }) => {
          const chance = random();
          return [id, chance < 0.04 ? 'dont-know' : chance < 0.07 ? null : 1 + Math.floor(random() * 3)];
        }),
      ),
    },
  }));
}
