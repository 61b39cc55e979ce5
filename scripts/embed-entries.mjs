// Writes the embed of every shipped instrument that is filled in, a module for each language, from the list of them.
// `--check` only says what is out of date.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instruments } from '@lerend/instruments';
import { root } from './install.mjs';

const FOLDER = 'packages/embed/src';
const KINDS = ['checklist', 'quadrant', 'stages', 'pairs'];
const HEADER = '// Written from the list of instruments by "npm run embeds".';

/**
 * Every embed by the path of its file.
 * @returns {ReadonlyMap<string, string>}
 */
export function embedEntries(entries = instruments) {
  return new Map(
    entries
      .filter(({ kind }) => KINDS.includes(kind))
      .flatMap(({ kind, id, locales }) =>
        locales.map((locale) => [`${FOLDER}/${kind}/${id}/${locale}.ts`, moduleOf(kind, id, locale)]),
      ),
  );
}

function moduleOf(kind, id, locale) {
  const define = `define${capital(kind)}`;
  const texts = `${kind}${capital(locale)}`;
  const instrument = id.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  const wording = `${instrument}${capital(locale)}`;
  return `${HEADER}
import { ${define} } from '@lerend/elements/${kind}/define-${kind}';
import { ${texts} } from '@lerend/elements/locales/lerend-${kind}.${locale}';
import { ${instrument} } from '@lerend/instruments/${id}';
import { ${wording} } from '@lerend/instruments/${id}/${locale}';

${define}({
  locales: [${texts}],
  presets: [{ instrument: ${instrument}, wordings: [${wording}] }],
});
`;
}

function capital(text) {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}

/** The embeds that differ from what the list gives, or that nothing in it gives. */
export function staleEntries(entries = embedEntries()) {
  const there = KINDS.flatMap((kind) => filesBelow(`${FOLDER}/${kind}`));
  const changed = [...entries].filter(
    ([path, text]) => !there.includes(path) || readFileSync(join(root, path), 'utf8') !== text,
  );
  return [...changed.map(([path]) => path), ...there.filter((path) => !entries.has(path))];
}

function filesBelow(folder) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
  } catch {
    return [];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const entries = embedEntries();
  const stale = staleEntries(entries);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(`Out of date: ${stale.join(', ')}. Run "npm run embeds".`);
      process.exit(1);
    }
  } else {
    for (const path of stale) {
      const text = entries.get(path);
      if (text === undefined) rmSync(join(root, path));
      else {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
    }
    console.log(`${entries.size} embeds, ${stale.length} of them changed.`);
  }
}
