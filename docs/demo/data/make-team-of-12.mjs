// Writes team-of-12.csv beside this file: a made-up team, the same at every run. Use: node docs/demo/data/make-team-of-12.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SIZE = 12;

/**
 * How many choose each level of a statement, some of them in two camps. `unknown` is how many say that they do not
 * know, `open` how many leave the statement open.
 */
const STATEMENTS = [
  { id: 'shared-responsibility', levels: [1, 5, 6] },
  { id: 'mutual-support', levels: [0, 3, 9] },
  { id: 'showing-struggles', levels: [5, 1, 6] },
  { id: 'mistakes-as-learning', levels: [2, 7, 3] },
  { id: 'speaking-up', levels: [3, 7, 2] },
  { id: 'care-for-colleagues', levels: [0, 4, 8] },
  { id: 'drive-to-improve', levels: [1, 7, 4] },
  { id: 'specialising', levels: [2, 6, 3], unknown: 1 },
  { id: 'reflective-dialogue', levels: [4, 6, 2] },
  { id: 'outside-network', levels: [4, 5, 1], unknown: 2 },
  { id: 'peer-consultation', levels: [6, 5, 1] },
  { id: 'lesson-visits', levels: [6, 1, 5] },
  { id: 'tasks-by-expertise', levels: [4, 6, 2] },
  { id: 'practice-research', levels: [8, 2, 0], unknown: 2 },
  { id: 'experts-lead', levels: [6, 4, 1], open: 1 },
  { id: 'experts-decide', levels: [5, 3, 0], unknown: 4 },
  { id: 'grounded-choices', levels: [4, 6, 1], unknown: 1 },
  { id: 'expert-feedback', levels: [7, 4, 1] },
];

const ROLES = [
  'leider',
  ...Array.from({ length: 8 }, () => 'leraar'),
  'ondersteuner',
  'ondersteuner',
  'student',
];

/** Mulberry32 (Tommy Ettinger, 2017): small, and the same everywhere. */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** People who are content in general give the higher levels; chance decides the rest. */
function makeTeam() {
  const random = makeRandom(12);
  const mood = Array.from({ length: SIZE }, () => random());
  const columns = STATEMENTS.map(({ levels, unknown = 0, open = 0 }) => {
    const cells = [
      ...Array.from({ length: open }, () => ''),
      ...Array.from({ length: unknown }, () => '-1'),
      ...levels.flatMap((count, index) => Array.from({ length: count }, () => String(index + 1))),
    ];
    if (cells.length !== SIZE) throw new Error('A statement needs one answer for each person.');
    const order = mood
      .map((value, person) => ({ person, place: value + random() }))
      .sort((a, b) => a.place - b.place);
    const byPerson = Array.from({ length: SIZE }, () => '');
    order.forEach(({ person }, place) => {
      byPerson[person] = cells[place];
    });
    return byPerson;
  });
  return Array.from({ length: SIZE }, (_, person) => columns.map((column) => column[person]));
}

/** The whole file as text. */
export function writeTeam() {
  const header = ['deelnemer', 'rol', ...STATEMENTS.map(({ id }) => id)];
  const rows = makeTeam().map((cells, person) => [
    `collega-${String(person + 1).padStart(2, '0')}`,
    ROLES[person],
    ...cells,
  ]);
  return [header, ...rows].map((row) => `${row.join(';')}\n`).join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('team-of-12.csv', import.meta.url), writeTeam());
}
