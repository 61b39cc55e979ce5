import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDemo } from '../../scripts/serve.mjs';
import { chooseFile, importDialog, openImport, people, teamFile } from '../helpers/import.js';
import { launchBrowser, watchedContext, type Watch } from '../helpers/page.js';
import { buttonIn, scanTexts, statementIds, statementText } from '../helpers/scan.js';
import { texts } from '../../docs/demo/texts.js';

const schools = readFileSync('test/fixtures/reference/sim_checklist18_r1.csv');

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDemo>>;
let context: BrowserContext;
let watch: Watch;
let page: Page;

before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDemo({ port: 0 })]);
});

after(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  ({ context, watch } = await watchedContext(browser, [server.address]));
  page = await context.newPage();
  await page.goto(server.address);
  await buttonIn(page, scanTexts.nl.begin).waitFor();
});

afterEach(async () => {
  watch.assertQuiet();
  await context.close();
});

async function submit(language: 'nl' | 'en' = 'nl'): Promise<void> {
  await importDialog(page).getByRole('button', { name: texts[language].importSubmit }).click();
}

async function doNotKnowInvited(): Promise<void> {
  await importDialog(page).getByRole('checkbox', { name: texts.nl.importInvitedUnknown }).check();
}

async function shownProblems(): Promise<readonly string[]> {
  const list = importDialog(page).locator('.problems');
  await list.waitFor();
  return list.getByRole('listitem').allInnerTexts();
}

/** The page behind the dialog is as it was before: the same scan at its start, and no word of an import. */
async function assertNothingChanged(): Promise<void> {
  assert.ok(await importDialog(page).isVisible());
  assert.ok(await page.locator('#imported').isHidden());
  assert.equal(await page.locator('#scan').getAttribute('round-id'), 'module-2-learning-organisation');
  await importDialog(page).getByRole('button', { name: texts.nl.close }).click();
  assert.ok(await buttonIn(page, scanTexts.nl.begin).isVisible());
  assert.equal(await page.locator('lerend-report').count(), 0);
}

describe('a file of forty schools', () => {
  it('imports as it is, one school of it, with its columns shown first', async () => {
    const dialog = await openImport(page);
    await chooseFile(page, { name: 'scholen.csv', content: schools });
    await dialog.getByText('scholen.csv: 790 regels').waitFor();
    assert.ok(await dialog.getByText(texts.nl.importGuess['in-order']).isVisible());
    const rows = dialog.getByRole('table').getByRole('row');
    assert.equal(await rows.count(), 19);
    const last = dialog.getByRole('row', { name: statementText(statementIds.at(-1) ?? '') });
    assert.equal(await last.getByRole('combobox').locator('option:checked').innerText(), 'i18');
    assert.equal(await last.getByRole('cell').last().innerText(), '2');

    await dialog.getByLabel(texts.nl.importWhichGroup).selectOption({ label: 'S01 (6 regels)' });
    await dialog.getByLabel(texts.nl.importInvitedNumber).fill('8');
    await submit();
    await page.getByText(scanTexts.nl.closedWith(6, 8)).waitFor();
    assert.match(await page.locator('#imported').innerText(), /scholen\.csv, S01: 6 collega’s/);
    const [first = ''] = statementIds;
    const item = page.locator('lerend-report').getByText(statementText(first)).first();
    await item.waitFor();
  });

  it('names a school that is too small, and makes no report', async () => {
    const dialog = await openImport(page);
    const small = schools.toString('utf8').split('\n').slice(0, 5).join('\n');
    await chooseFile(page, { name: 'klein.csv', content: small });
    await dialog.getByLabel(texts.nl.importWhichGroup).selectOption({ label: 'S01 (4 regels)' });
    await doNotKnowInvited();
    await submit();
    assert.deepEqual(await shownProblems(), [texts.nl.importTooFew(5)]);
    await assertNothingChanged();
  });

  it('asks which school, and how many were invited, before anything happens', async () => {
    await openImport(page);
    await chooseFile(page, { name: 'scholen.csv', content: schools });
    await submit();
    assert.deepEqual(await shownProblems(), [texts.nl.importNeedsGroup, texts.nl.importNeedsInvited]);
    await assertNothingChanged();
  });
});

describe('a file with the role of each colleague', () => {
  function withRoles(leaders: number, teachers: number): string {
    const header = ['code', 'rol', ...statementIds];
    const row = (index: number) => [
      `p${index}`,
      index < leaders ? 'leider' : 'leraar',
      ...statementIds.map((_, statement) => String(1 + ((index + statement) % 3))),
    ];
    const rows = Array.from({ length: leaders + teachers }, (_, index) => row(index));
    return [header, ...rows].map((cells) => cells.join(';')).join('\n');
  }

  async function importFile(content: string): Promise<void> {
    const dialog = await openImport(page);
    await chooseFile(page, { name: 'team.csv', content });
    assert.equal(
      await dialog.getByLabel(texts.nl.importRole).locator('option:checked').innerText(),
      'rol',
      'the column is shown before it is used',
    );
    await doNotKnowInvited();
    await submit();
    await page.locator('lerend-report').waitFor();
  }

  const roles = () => page.locator('lerend-report').getByRole('heading', { name: /naast/ });

  it('puts two roles beside each other where both are large enough', async () => {
    await importFile(withRoles(6, 8));
    assert.match(await roles().innerText(), /leider/i);
  });

  it('shows nothing of a role that one colleague has', async () => {
    await importFile(withRoles(1, 11));
    const part = await roles().locator('xpath=..').innerText();
    assert.match(part, /Onder glas/);
    assert.doesNotMatch(part, /leider|leraar|[0-9]/i);
  });
});

describe('the team that ships with the demo', () => {
  it('is a closed round with a report in two clicks and an answer, and the own round is still there', async () => {
    await page.getByRole('button', { name: texts.nl.importSample }).click();
    const dialog = importDialog(page);
    await dialog.getByText(texts.nl.importGuess['by-id']).waitFor();
    await dialog.getByLabel(texts.nl.importInvitedNumber).fill('14');
    await submit();
    await page.getByText(scanTexts.nl.closedWith(12, 14)).waitFor();
    await page.locator('lerend-report').waitFor();
    await page.getByRole('button', { name: texts.nl.importedLeave }).click();
    await buttonIn(page, scanTexts.nl.begin).waitFor();
    assert.equal(await page.locator('lerend-report').count(), 0);
  });

  it('gives way to the own round when it is erased', async () => {
    await page.getByRole('button', { name: texts.nl.importSample }).click();
    await importDialog(page).getByRole('table').waitFor();
    await doNotKnowInvited();
    await submit();
    await buttonIn(page, scanTexts.nl.panelNames.plan).click();
    await buttonIn(page, scanTexts.nl.erase).click();
    await buttonIn(page, scanTexts.nl.eraseYes).click();
    await buttonIn(page, scanTexts.nl.begin).waitFor();
    assert.ok(await page.locator('#imported').isHidden());
    assert.equal(await page.locator('#scan').getAttribute('round-id'), 'module-2-learning-organisation');
  });

  it('leaves nothing in the storage of the browser', async () => {
    await page.getByRole('button', { name: texts.nl.importSample }).click();
    await importDialog(page).getByRole('table').waitFor();
    await doNotKnowInvited();
    await submit();
    await page.getByText(scanTexts.nl.closedWith(12, undefined)).waitFor();
    const kept = await page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    }));
    assert.deepEqual(kept, { databases: [], local: 0, session: 0, cookies: '' });
  });

  it('cannot have fewer invited than took part', async () => {
    await page.getByRole('button', { name: texts.nl.importSample }).click();
    await importDialog(page).getByRole('table').waitFor();
    await importDialog(page).getByLabel(texts.nl.importInvitedNumber).fill('11');
    await submit();
    assert.deepEqual(await shownProblems(), [texts.nl.importMoreThanInvited(12)]);
    await assertNothingChanged();
  });
});

describe('a file with something wrong', () => {
  const [first = '', second = ''] = statementIds;
  const team = teamFile(people(6));

  it('has its columns chosen by hand where nothing is recognised', async () => {
    const dialog = await openImport(page);
    const headings = ['code', 'opmerking', ...statementIds.map((_, index) => `vraag ${index}`)];
    const rows = people(6).map(([code]) => [code, '', ...statementIds.map(() => '2')]);
    const content = [headings, ...rows].map((row) => row.join(';')).join('\n');
    await chooseFile(page, { name: 'team.csv', content });
    await dialog.getByText(texts.nl.importGuess.none).waitFor();
    await doNotKnowInvited();
    await submit();
    const problems = await shownProblems();
    assert.equal(problems.length, 18);
    assert.match(problems[0] ?? '', new RegExp(first));
    for (const [index, id] of statementIds.entries()) {
      await dialog.getByLabel(texts.nl.importColumnFor(statementText(id))).selectOption(`vraag ${index}`);
    }
    await submit();
    await page.getByText(scanTexts.nl.closedWith(6, undefined)).waitFor();
  });

  it('has a column that is used twice named', async () => {
    const dialog = await openImport(page);
    await chooseFile(page, { name: 'team.csv', content: team });
    await doNotKnowInvited();
    await dialog.getByLabel(texts.nl.importColumnFor(statementText(first))).selectOption(second);
    await submit();
    assert.deepEqual(await shownProblems(), [
      `De kolom “${second}” is twee keer gekozen. Kies voor elk onderdeel een andere kolom.`,
    ]);
    await assertNothingChanged();
  });

  const cases: readonly {
    readonly what: string;
    readonly content: string | Uint8Array;
    readonly named: readonly RegExp[];
    /** Refused before there are columns to confirm. */
    readonly unreadable?: true;
  }[] = [
    {
      what: 'values out of range',
      content: teamFile([...people(5), ['p6', { [first]: '4', [second]: '0' }]]),
      named: [new RegExp(`^Regel 7, kolom “${first}”: “4”`), new RegExp(`^Regel 7, kolom “${second}”: “0”`)],
    },
    {
      what: 'a respondent twice',
      content: teamFile([...people(6), ['p2']]),
      named: [/^Regel 8, kolom “code”: .*regel 3/],
    },
    {
      what: 'a formula in a cell',
      content: teamFile([...people(5), ['=HYPERLINK("x")', { [second]: '@SUM(1)' }]]),
      named: [
        /^Regel 7, kolom “code”: hier begint een formule/,
        new RegExp(`^Regel 7, kolom “${second}”: .*formule`),
      ],
    },
    {
      what: 'another encoding',
      content: Buffer.from(teamFile([...people(3), ['Zoë'], ...people(2)]), 'latin1'),
      named: [/^Regel 5, teken 3: /],
      unreadable: true,
    },
    {
      what: 'a row with a cell too many',
      content: team.replace('p3;', 'p3;2;'),
      named: [/^Regel 4: hier staan 20 cellen, en bovenaan 19 kopjes/],
      unreadable: true,
    },
  ];
  for (const { what, content, named, unreadable = false } of cases) {
    it(`with ${what} is refused by line and column, and nothing changes`, async () => {
      await openImport(page);
      await chooseFile(page, { name: 'team.csv', content });
      if (!unreadable) {
        await importDialog(page).getByRole('table').waitFor();
        await doNotKnowInvited();
        await submit();
      }
      const problems = await shownProblems();
      assert.equal(problems.length, named.length, problems.join('\n'));
      named.forEach((pattern, index) => {
        assert.match(problems[index] ?? '', pattern);
      });
      await assertNothingChanged();
    });
  }

  it('is refused in the language of the page', async () => {
    await page.getByRole('radio', { name: 'English' }).check();
    await openImport(page);
    await chooseFile(page, { name: 'team.csv', content: teamFile([...people(5), ['p6', { [first]: '9' }]]) });
    await importDialog(page).getByRole('checkbox', { name: texts.en.importInvitedUnknown }).check();
    await submit('en');
    const problems = await shownProblems();
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', new RegExp(`^Line 7, column “${first}”: “9” is not an answer`));
  });

  it('can be mended and chosen again', async () => {
    await openImport(page);
    await chooseFile(page, { name: 'team.csv', content: teamFile([...people(5), ['p6', { [first]: '9' }]]) });
    await doNotKnowInvited();
    await submit();
    assert.equal((await shownProblems()).length, 1);
    await chooseFile(page, { name: 'team.csv', content: team });
    await importDialog(page).locator('.problems').waitFor({ state: 'hidden' });
    await submit();
    await page.getByText(scanTexts.nl.closedWith(6, undefined)).waitFor();
  });
});
