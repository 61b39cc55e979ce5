import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a reader pastes: markup, the modules that it loads by address, and code of its own. */
export interface PageSnippet {
  readonly page: string;
  /** Counts the snippets of a page from 1. */
  readonly number: number;
  readonly markup: string;
  readonly code: string;
}

const INLINE = /<script type="module">\n?([\s\S]*?)<\/script>/g;

function documents(): readonly string[] {
  const names = readdirSync('docs', { recursive: true }).map(String);
  return ['README.md', ...names.filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
}

/** The files that a page has its reader save: fences such as `json meetings.json`, by the name of the file. */
export function savedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const page of documents()) {
    for (const [, name = '', text = ''] of readFileSync(page, 'utf8').matchAll(
      /^```json ([a-z-]+(?:\.[a-z]+)*\.json)\n([\s\S]*?)^```$/gm,
    )) {
      if (files.has(name)) throw new Error(`${page} saves ${name}, which is there already.`);
      files.set(name, text);
    }
  }
  return files;
}

/**
 * The fences `html run` and `js run`, each with the fences `js also` that follow it: those go on in the same page.
 */
export function pageSnippets(): readonly PageSnippet[] {
  return documents().flatMap((page) => {
    const snippets: PageSnippet[] = [];
    for (const [, kind = '', text = ''] of readFileSync(page, 'utf8').matchAll(
      /^```(html run|js run|js also)\n([\s\S]*?)^```$/gm,
    )) {
      const before = snippets.at(-1);
      if (kind === 'js also') {
        if (before === undefined) throw new Error(`${page} goes on with a page that it did not begin.`);
        snippets[snippets.length - 1] = { ...before, code: `${before.code}\n${text}` };
      } else {
        const inline = [...text.matchAll(INLINE)].map(([, code = '']) => code);
        snippets.push({
          page,
          number: snippets.length + 1,
          markup: kind === 'html run' ? text.replace(INLINE, '') : '',
          code: kind === 'html run' ? inline.join('\n') : text,
        });
      }
    }
    return snippets;
  });
}
