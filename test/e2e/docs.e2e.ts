import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { Browser, BrowserContext } from 'playwright-core';
import { rollup } from 'rollup';
import { reportChecklist, tallyChecklist } from '@lerend/core/checklist';
import { reportPairs, tallyPairs } from '@lerend/core/pairs';
import { reportQuadrant, tallyQuadrant } from '@lerend/core/quadrant';
import { reportStages, tallyStages } from '@lerend/core/stages';
import { learningLevels } from '@lerend/instruments/learning-levels';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { mindsetPairs } from '@lerend/instruments/mindset-pairs';
import { teamCulture } from '@lerend/instruments/team-culture';
import { POLICY, serveDemo } from '../../scripts/serve.mjs';
import { TEAM_OF_TWELVE } from '../../stories/helpers/teams.js';
import { launchBrowser, watchedContext } from '../helpers/page.js';
import { pageSnippets, savedFiles, type PageSnippet } from '../helpers/snippets.js';

const levels = [1, 2, 2, 2, 3, 3, 2, 1].map((stage) => ({
  instrument: learningLevels.id,
  version: learningLevels.version,
  answers: { stage },
}));

const positions = [-1, 0, 1, 1, 2, 2, 3, 0].map((position) => ({
  instrument: mindsetPairs.id,
  version: mindsetPairs.version,
  answers: Object.fromEntries(mindsetPairs.pairs.map(({ id }) => [id, position])),
}));

const places = Array.from({ length: 8 }, (_, person) => ({
  instrument: teamCulture.id,
  version: teamCulture.version,
  answers: { invitation: 70 + person, challenge: 40 - person },
}));

/** What the server of a reader would give, the files that she saved on it, and the module that she wrote herself. */
const SERVED: Readonly<Record<string, unknown>> = {
  '/rounds/12/report': reportChecklist(
    learningOrganisation,
    tallyChecklist(learningOrganisation, TEAM_OF_TWELVE),
    { invited: 14 },
  ),
  '/rounds/12/culture': reportQuadrant(teamCulture, tallyQuadrant(teamCulture, places)),
  '/rounds/12/level': reportStages(learningLevels, tallyStages(learningLevels, levels)),
  '/rounds/12/mindset': reportPairs(mindsetPairs, tallyPairs(mindsetPairs, positions)),
  '/rounds/2025/reports': [
    reportChecklist(learningOrganisation, tallyChecklist(learningOrganisation, TEAM_OF_TWELVE)),
  ],
  ...Object.fromEntries([...savedFiles()].map(([name, text]) => [`/${name}`, JSON.parse(text) as unknown])),
};
const OWN_MODULE = `
  export const ourChecklist = ${JSON.stringify({ ...learningOrganisation, id: 'our-checklist' })};
  export const ourChecklistNl = ${JSON.stringify({ ...learningOrganisationNl, instrument: 'our-checklist' })};
`;

/** Bundles code as a reader's own build would, over what `npm run build` made. */
async function bundle(code: string): Promise<string> {
  const build = await rollup({
    input: 'pasted',
    plugins: [
      {
        name: 'pasted',
        resolveId: (id) => (id === 'pasted' || id === './our-checklist.js' ? id : null),
        load: (id) => (id === 'pasted' ? code : id === './our-checklist.js' ? OWN_MODULE : null),
      },
      nodeResolve({ browser: true, exportConditions: ['production'], rootDir: process.cwd() }),
    ],
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  return output[0].code;
}

async function serve(context: BrowserContext, { markup, code }: PageSnippet): Promise<void> {
  const own = code.trim() === '' ? '' : '<script type="module" src="/pasted.js"></script>';
  const script = own === '' ? '' : await bundle(code);
  await context.route('**/pasted', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="en"><head><title>Pasted</title><link rel="icon" href="/icon.svg"></head><body>${markup}${own}</body></html>`,
    }),
  );
  await context.route('**/pasted.js', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
  for (const [path, value] of Object.entries(SERVED)) {
    await context.route(`**${path}`, (route) => route.fulfill({ json: value }));
  }
}

describe('what the docs tell a reader to paste in a page', () => {
  const snippets = pageSnippets();
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDemo({ port: 0 })]);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('is there, for every element', () => {
    const all = snippets.map(({ markup, code }) => markup + code).join('\n');
    for (const name of [
      'checklist',
      'deck',
      'library',
      'pairs',
      'paper-counts',
      'paper-form',
      'quadrant',
      'report',
      'scan',
      'stages',
    ]) {
      assert.ok(all.includes(`lerend-${name}`), `<lerend-${name}>`);
    }
  });

  for (const snippet of snippets) {
    const { page: file, number, markup, code } = snippet;
    // A definition alone shows nothing; a page that loads without complaint is all that it promises.
    const tag = /<(lerend-[a-z-]+)|createElement\('(lerend-[a-z-]+)'/.exec(markup + code);
    const name = tag?.[1] ?? tag?.[2];
    it(`works under a strict policy: ${file}, snippet ${number}`, async () => {
      const { context, watch } = await watchedContext(browser, [server.address]);
      await serve(context, snippet);
      const page = await context.newPage();
      await page.goto(new URL('pasted', server.address).href, { waitUntil: 'networkidle' });
      if (name !== undefined) {
        await page.locator(`${name} h2`).first().waitFor();
        assert.equal(await page.locator(`${name} [part~="error"]`).count(), 0);
      }
      watch.assertQuiet();
      await context.close();
    });
  }

  it('shows an author her own checklist in her own language, the words of the element too', async () => {
    const snippet = snippets.find(({ page: file }) => file.endsWith('authoring-an-instrument.md'));
    assert.ok(snippet);
    const { context, watch } = await watchedContext(browser, [server.address]);
    await serve(context, snippet);
    const page = await context.newPage();
    await page.goto(new URL('pasted', server.address).href, { waitUntil: 'networkidle' });
    const statement = page.getByRole('radiogroup', { name: /Wir wissen vorher, wozu wir zusammenkommen/ });
    await statement.getByRole('radio', { name: 'Weiß ich nicht' }).waitFor();
    assert.equal(await statement.getByRole('radio', { name: 'Gut entwickelt' }).count(), 1);
    watch.assertQuiet();
    await context.close();
  });

  it('would be refused with a name that no package has', async () => {
    await assert.rejects(bundle(`import { nothing } from '@lerend/core/checklist'; nothing();`));
  });
});
