// Measures what a ledger takes to answer for one more release: a board and its schools have been released before.
import { alternate } from './alternate.mjs';
import { load, makeRandom } from './load.mjs';
import { under } from './table.mjs';

const SCHOOLS = 39;
const PERSONS = 779;
const RUNS = 11;
const LIMIT = 200;

export async function measureLedger() {
  const core = await load('test/bench/ledger-entry.ts');
  const persons = makePersons(core);
  const ask = (ledger, release, group) =>
    core.requestRelease(ledger, { release, parts: partsOf(core, group) });

  let ledger = core.openLedger({ k: 5 });
  const groups = Array.from({ length: SCHOOLS }, (_, school) =>
    persons.filter((each) => each.school === school),
  );
  for (const [index, group] of [persons, ...groups].entries()) {
    const answer = ask(ledger, `release-${index}`, group);
    if (answer.parts.respondents.status !== 'granted')
      throw new Error(`Release ${index} is not in the ledger.`);
    ledger = answer.ledger;
  }

  const requests = {
    'one role of the whole board': persons.filter(({ role }) => role === 0),
    'everybody but one person': persons.slice(1),
    'a few schools together': persons.filter(({ school }) => school < 5),
    'people of all schools, picked at random': persons.filter(({ picked }) => picked),
  };
  const times = alternate(
    RUNS,
    Object.fromEntries(
      Object.entries(requests).map(([name, group]) => [name, () => ask(ledger, name, group)]),
    ),
  );
  return {
    title: `@lerend/core/disclosure, one request beside ${SCHOOLS + 1} releases of ${PERSONS} persons; medians of ${RUNS} runs, processor time`,
    head: ['ms', 'parts granted'],
    rows: Object.entries(requests).map(([label, group]) => {
      const answers = Object.values(ask(ledger, label, group).parts);
      const granted = answers.filter(({ status }) => status === 'granted').length;
      const cells = [times[label].toFixed(1), `${granted} of ${answers.length}`];
      return { label, cells, ...under(times[label], LIMIT, 'ms') };
    }),
  };
}

/** Behind each statement stand those who rated it, behind each domain and the whole those who handed in. */
function partsOf({ elementOf, learningOrganisation }, group) {
  const of = (people) => ({ plus: people.map(({ code }) => elementOf(code, 1)), minus: [] });
  const everybody = of(group);
  const { items, domains } = learningOrganisation;
  return Object.fromEntries([
    ['respondents', everybody],
    ...domains.map(({ id }) => [id, everybody]),
    ...items.map(({ id }, item) => [id, of(group.filter(({ rated }) => rated[item]))]),
  ]);
}

function makePersons({ learningOrganisation }) {
  const random = makeRandom(40_779);
  return Array.from({ length: PERSONS }, (_, index) => ({
    code: `person-${index}`,
    school: index % SCHOOLS,
    role: random() < 0.85 ? 0 : 1,
    picked: random() < 0.5,
    rated: learningOrganisation.items.map(() => random() < 0.92),
  }));
}
