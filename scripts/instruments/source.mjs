import { bullets, paragraphs, plain } from './markdown.mjs';

function names(authors) {
  const last = authors.at(-1);
  if (last === undefined) return undefined;
  return plain(authors.length === 1 ? last : `${authors.slice(0, -1).join(', ')} and ${last}`);
}

function creditLine({ authors, year, contribution }) {
  return `${names(authors)}${year === undefined ? '' : ` (${year})`}: ${plain(contribution.en)}`;
}

function creditWithTitle(credit) {
  const { title, publisher } = credit;
  if (title === undefined) return creditLine(credit);
  return `${creditLine(credit)}, in _${plain(title)}_${publisher === undefined ? '' : `, ${plain(publisher)}`}`;
}

function passedOn(lines) {
  return lines.length === 0 ? undefined : `Of others it passes on:\n\n${bullets(lines)}`;
}

/** Who wrote it, where it stands, and whose ideas it passes on; the title is on the page of sources. */
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
    'Terms, order and counts come from these documents. No sentence does: all wording is our own. None of the documents prints its own year.',
    ...documents.map((document) => {
      const { id, title, titleBasis, subtitle, authors, publisher } = document;
      const whole = subtitle === undefined ? title : `${title}: ${subtitle}`;
      return paragraphs(
        `## Document ${id}`,
        `_${plain(whole)}_${titleBasis === 'editorial' ? ' (the text at hand prints no title; this one says what it is about)' : ''}. ${authors.length === 0 ? 'It names no author' : `By ${names(authors)}`}${publisher === undefined ? '' : `, ${plain(publisher)}`}. In Dutch.`,
        passedOn(allCredits.filter(({ documents: cited }) => cited.includes(id)).map(creditWithTitle)),
      );
    }),
  );
}
