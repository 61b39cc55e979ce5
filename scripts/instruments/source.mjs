import { bullets, fence, paragraphs, plain } from './markdown.mjs';

function names(authors) {
  const last = authors.at(-1);
  if (last === undefined) return undefined;
  return plain(authors.length === 1 ? last : `${authors.slice(0, -1).join(', ')} and ${last}`);
}

function creditLine({ authors, year, contribution }) {
  return `${names(authors)}${year === undefined ? '' : ` (${year})`}: ${plain(contribution.en)}`;
}

function passedOn(lines) {
  return lines.length === 0 ? undefined : `Of others it passes on:\n\n${bullets(lines)}`;
}

/** Who wrote it, where it stands, and whose ideas it passes on; full titles stand in the data alone. */
export function sourceOf({ source }, credits, { documents, allCredits }) {
  const document = documents.find(({ id }) => id === source.document);
  if (document === undefined) throw new Error(`No source is called ${source.document}.`);
  const after = credits.map((id) => {
    const credit = allCredits.find((each) => each.id === id);
    if (credit === undefined) throw new Error(`No credit is called ${id}.`);
    return creditLine(credit);
  });
  return paragraphs(
    `[Document ${source.document}](sources.md#document-${source.document}), ${plain(source.place)}. ${document.authors.length === 0 ? 'It names no author and' : `By ${names(document.authors)}; it`} prints no year of its own.`,
    passedOn(after),
  );
}

export function sourcesPage(header, { documents, allCredits }) {
  return paragraphs(
    '# Sources of the instruments',
    header,
    'Terms, order and counts come from these documents, all of them in Dutch. No sentence does: all wording is our own. None of them prints its own year. Full titles stand in [the data](../../packages/instruments/src/sources.ts), which you can read as well:',
    fence('ts', `import { sourceCredits, sourceDocuments } from '@lerend/instruments/sources';`),
    ...documents.map(({ id, authors, publisher }) =>
      paragraphs(
        `## Document ${id}`,
        `${authors.length === 0 ? 'It names no author' : `By ${names(authors)}`}${publisher === undefined ? '' : `, ${plain(publisher)}`}.`,
        passedOn(allCredits.filter(({ documents: cited }) => cited.includes(id)).map(creditLine)),
      ),
    ),
  );
}
