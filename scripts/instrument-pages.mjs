// Writes docs/instruments from the data: a page for each instrument, one for their sources, and the list of them.
// `--check` only says what is out of date.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instruments } from '@lerend/instruments';
import { sourceCredits, sourceDocuments } from '@lerend/instruments/sources';
import { format, resolveConfig } from 'prettier';
import { root } from './install.mjs';
import { checklistPages } from './instruments/checklist.mjs';
import { deckPages } from './instruments/deck.mjs';
import { bullets, code, fence, paragraphs, plain, table } from './instruments/markdown.mjs';
import { credits, notes } from './instruments/notes.mjs';
import { pairsPages } from './instruments/pairs.mjs';
import { quadrantPages } from './instruments/quadrant.mjs';
import { sourceOf, sourcesPage } from './instruments/source.mjs';
import { stagesPages } from './instruments/stages.mjs';

const FOLDER = join(root, 'docs/instruments');
const HEADER = '<!-- Written from the data by "npm run instruments"; change those. -->';
const KINDS = {
  checklist: checklistPages,
  quadrant: quadrantPages,
  stages: stagesPages,
  pairs: pairsPages,
  deck: deckPages,
};
const SOURCES = { documents: sourceDocuments, allCredits: sourceCredits };

/**
 * Every page by the name of its file, formatted.
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function instrumentPages(entries = instruments) {
  for (const id of [...Object.keys(notes), ...Object.keys(credits)]) {
    if (!instruments.some((entry) => entry.id === id))
      throw new Error(`A note is for ${id}, which is not shipped.`);
  }
  const loaded = await Promise.all(entries.map(load));
  const pages = [
    ['README.md', overview(loaded)],
    ['sources.md', sourcesPage(HEADER, SOURCES)],
    ...loaded.map((each) => [`${each.entry.id}.md`, page(each)]),
  ];
  const options = { ...(await resolveConfig(join(FOLDER, 'README.md'))), parser: 'markdown' };
  return new Map(
    await Promise.all(pages.map(async ([name, text]) => [name, await format(`${text}\n`, options)])),
  );
}

async function load(entry) {
  const kind = KINDS[entry.kind];
  if (kind === undefined)
    throw new Error(`A page of the kind ${entry.kind} has no script in scripts/instruments.`);
  const [instrument, nl, en] = await Promise.all([entry.load(), entry.wordings.nl(), entry.wordings.en()]);
  const { [nameOf(entry.id)]: exported } = await import(`@lerend/instruments/${entry.id}`);
  if (exported !== instrument) throw new Error(`${entry.id} is not exported as ${nameOf(entry.id)}.`);
  return { entry, kind, instrument, nl, en };
}

function page({ entry, kind, instrument, nl, en }) {
  const { steps, questions } = kind.talk(instrument);
  return paragraphs(
    `# ${plain(en.title)}`,
    HEADER,
    bullets([
      `In Dutch: ${plain(nl.title)}`,
      `Kind: ${entry.kind}, with ${kind.size(instrument)}`,
      `Id and version: ${code(instrument.id)} ${instrument.version}`,
      ...(entry.minutes === undefined ? [] : [`Minutes to fill in: ${entry.minutes}`]),
      `Languages: ${entry.locales.map(code).join(', ')}`,
    ]),
    '## What it is for',
    ...(entry.purpose === undefined ? [] : [plain(entry.purpose.en)]),
    `It begins with: “${plain(en.introduction)}”`,
    ...(notes[entry.id] ?? []),
    '## Where it comes from',
    sourceOf(instrument, credits[entry.id] ?? [], SOURCES),
    '## What it holds',
    kind.structure(instrument, nl, en),
    entry.kind === 'deck' ? '## How cards are chosen' : '## How it is scored',
    kind.scoring(instrument, en),
    '## What is our own judgement',
    kind.editorial(instrument),
    '## Talking about it, in 45 minutes',
    steps
      .map(({ minutes, title, text }, index) => `${index + 1}. **${title}** (${minutes} minutes). ${text}`)
      .join('\n'),
    'Questions that help:',
    bullets(questions),
    '## Load it',
    fence('ts', imports(entry.id)),
    'Or by its id, without naming it in your code: see [the list](README.md#load-one).',
  );
}

function nameOf(id) {
  return id.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

function imports(id) {
  const name = nameOf(id);
  return ['', 'nl', 'en']
    .map(
      (locale) =>
        `import { ${name}${locale.replace(/^./, (letter) => letter.toUpperCase())} } from '@lerend/instruments/${id}${locale === '' ? '' : `/${locale}`}';`,
    )
    .join('\n');
}

function overview(loaded) {
  const shown = loaded.find(({ entry }) => entry.kind === 'checklist');
  if (shown === undefined) throw new Error('The list shows how to load a checklist, and there is none.');
  return paragraphs(
    '# The instruments',
    HEADER,
    `${loaded.length} instruments and decks are shipped, each in Dutch and English. A result is for a conversation and never a verdict: each page has one of 45 minutes.`,
    table(
      ['Instrument', 'Id', 'Kind', 'Minutes', 'Statements', 'Source'],
      loaded.map(({ entry, kind, instrument, en }) => [
        `[${plain(en.title)}](${entry.id}.md)`,
        code(entry.id),
        entry.kind,
        entry.minutes === undefined ? '–' : String(entry.minutes),
        String(kind.statements(instrument) ?? '–'),
        `[${entry.source.document}](sources.md#document-${entry.source.document}), ${plain(entry.source.place)}`,
      ]),
    ),
    'Minutes are for one person: three statements a minute, and a minute to begin. Picking a stage counts as one, and eight marks as another. [Sources](sources.md) has the documents and whose ideas they pass on. To make an instrument of your own, read [how to author one](../authoring-an-instrument.md).',
    '## Load one',
    'The list is data too, and loads no instrument until you ask for it:',
    fence(
      'ts run',
      `import { instruments } from '@lerend/instruments';

const entry = instruments.find(({ id }) => id === '${shown.entry.id}');
if (entry?.kind !== 'checklist') throw new Error('There is no such checklist.');
const [instrument, wording] = await Promise.all([entry.load(), entry.wordings.en()]);

console.log(instrument.items.length, wording.title);
// prints: ${shown.instrument.items.length} ${shown.en.title}`,
    ),
  );
}

/** The pages of the folder that differ from what the data give, or that no data give. */
function stalePages(pages) {
  mkdirSync(FOLDER, { recursive: true });
  const there = readdirSync(FOLDER);
  const changed = [...pages].filter(
    ([name, text]) => !there.includes(name) || readFileSync(join(FOLDER, name), 'utf8') !== text,
  );
  return [...changed.map(([name]) => name), ...there.filter((name) => !pages.has(name))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = await instrumentPages();
  const stale = stalePages(pages);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(`Out of date: ${stale.join(', ')}. Run "npm run instruments".`);
      process.exit(1);
    }
  } else {
    for (const name of stale) {
      const text = pages.get(name);
      if (text === undefined) rmSync(join(FOLDER, name));
      else writeFileSync(join(FOLDER, name), text);
    }
    console.log(`${pages.size} pages in docs/instruments, ${stale.length} of them changed.`);
  }
}
