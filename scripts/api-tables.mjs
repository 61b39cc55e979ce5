// Fills `<!-- api:tag -->` … `<!-- /api -->` in the docs with tables from the custom elements manifest.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Gives back the names of the pages that were out of date; writes them where `write` is given. */
export async function updateApiTables(manifest, { folder, write }) {
  if (!existsSync(folder)) return [];
  const elements = new Map(
    manifest.modules
      .flatMap((module) => module.declarations ?? [])
      .filter((declaration) => declaration.customElement === true && declaration.tagName !== undefined)
      .map((declaration) => [declaration.tagName, declaration]),
  );
  const stale = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    const filled = before.replace(
      /<!-- api:([a-z-]+) -->[\s\S]*?<!-- \/api -->/g,
      (whole, tag) => `<!-- api:${tag} -->\n\n${tablesOf(elements.get(tag), tag, name)}\n<!-- /api -->`,
    );
    const after = await format(filled, { ...(await resolveConfig(path)), filepath: path });
    if (after === before) continue;
    stale.push(name);
    write?.(path, after);
  }
  return stale;
}

function tablesOf(element, tag, page) {
  if (element === undefined)
    throw new Error(`${page} asks for the API of <${tag}>, which the manifest does not hold.`);
  const fields = (element.members ?? []).filter(
    (member) =>
      member.kind === 'field' && (member.privacy ?? 'public') === 'public' && member.static !== true,
  );
  const methods = (element.members ?? []).filter(
    (member) =>
      member.kind === 'method' &&
      (member.privacy ?? 'public') === 'public' &&
      member.static !== true &&
      member.description !== undefined,
  );
  return [
    table('Properties', ['Property', 'Attribute', 'Type', 'What it is'], fields.map(fieldRow)),
    table(
      'Methods',
      ['Method', 'What it does'],
      methods.map((method) => [code(`${method.name}()`), plain(method.description)]),
    ),
    table('Events', ['Event', 'When'], rows(element.events)),
    table('Slots', ['Slot', 'What for'], rows(element.slots)),
    table('Parts', ['Part', 'What it is'], rows(element.cssParts)),
    table('Custom properties', ['Property', 'What it sets'], rows(element.cssProperties)),
    table('States', ['State', 'When'], rows(element.cssStates)),
  ].join('');
}

function fieldRow(field) {
  return [
    code(field.name),
    field.attribute === undefined ? '' : code(field.attribute),
    field.type?.text === undefined ? '' : code(field.type.text),
    `${plain(field.description)}${field.readonly === true ? ' (read only)' : ''}`,
  ];
}

function rows(entries = []) {
  return entries
    .filter((entry) => entry.name !== undefined)
    .map((entry) => [code(entry.name === '' ? '(default)' : entry.name), plain(entry.description)]);
}

function table(title, head, body) {
  if (body.length === 0) return '';
  return [`### ${title}`, '', row(head), row(head.map(() => '---')), ...body.map(row), '', ''].join('\n');
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

function code(text) {
  return `\`${text.replaceAll('\n', ' ').replaceAll('|', '\\|')}\``;
}

function plain(text = '') {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
