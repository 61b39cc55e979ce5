import { expect } from '@open-wc/testing';
import type { RoundStore } from '@lerend/core/round';
import { responsesToJson } from '@lerend/exchange/json';
import type { LerendReport } from '@lerend/elements/report/lerend-report';
import type { LerendScan } from '@lerend/elements/scan/lerend-scan';
import { expectQuietConsole, inBothSchemes, until } from '../../helpers/browser.js';
import {
  answersOf,
  button,
  chooseFile,
  deepElements,
  findButton,
  focused,
  listen,
  openScan,
  root,
  ROUND,
  setupOf,
  storeOf,
  teamCulture,
  textIn,
  untilHeading,
  untilText,
} from './fixture.js';

expectQuietConsole();

async function closed(people = 6): Promise<RoundStore> {
  const store = await storeOf(people);
  await store.close(ROUND);
  return store;
}

async function openResult(options: Parameters<typeof openScan>[0] = {}): Promise<LerendScan> {
  const scan = await openScan({ store: await closed(), ...options });
  await untilHeading(scan, 'Uitslag');
  return scan;
}

function fileInput(scan: LerendScan): HTMLInputElement {
  const found = root(scan).querySelector<HTMLInputElement>('input[type=file]');
  if (found === null) throw new Error('There is no place for a file.');
  return found;
}

function mine(): string {
  return JSON.stringify(answersOf(3));
}

function reportIn(scan: LerendScan): LerendReport | null {
  return root(scan).querySelector('lerend-report');
}

function ownOf(scan: LerendScan, tag: 'lerend-report' | 'lerend-quadrant'): unknown {
  return tag === 'lerend-report' ? reportIn(scan)?.ownAnswers : root(scan).querySelector(tag)?.ownAnswers;
}

async function showCulture(scan: LerendScan): Promise<void> {
  button(scan, 'Vier velden').click();
  await untilHeading(scan, 'Vier velden');
  await until(
    () => root(scan).querySelector('lerend-quadrant')?.shadowRoot?.querySelector('#team-heading') != null,
    'the team',
  );
}

describe('a person’s own answers beside the result', () => {
  it('come from the file that she saved, over the report and over the plane', async () => {
    const scan = await openResult();
    const heard = listen(scan);
    expect(ownOf(scan, 'lerend-report')).to.equal(undefined);
    chooseFile(fileInput(scan), mine());
    await untilText(scan, 'Je eigen antwoorden staan nu naast de uitslag.');
    expect(ownOf(scan, 'lerend-report')).to.deep.equal(answersOf(3)[0]?.answers);
    expect(focused()).to.equal(root(scan).querySelector('.own-shown'));
    await showCulture(scan);
    expect(ownOf(scan, 'lerend-quadrant')).to.deep.equal(answersOf(3)[1]?.answers);
    await untilText(scan, 'jouw plek, alleen op dit scherm');
    expect(heard.map(({ type }) => type)).to.deep.equal(['lerend-scan']);
  });

  it('are the file that the scan itself offers before handing in', async () => {
    const scan = await openResult();
    chooseFile(fileInput(scan), responsesToJson(answersOf(3)));
    await untilText(scan, 'Je eigen antwoorden staan nu naast de uitslag.');
  });

  it('go when she puts them away, and are in nothing that is saved or told', async () => {
    const scan = await openResult();
    chooseFile(fileInput(scan), mine());
    await until(() => findButton(scan, 'Haal mijn antwoorden weg') !== undefined, 'the way to put them away');
    button(scan, 'Haal mijn antwoorden weg').click();
    await until(() => ownOf(scan, 'lerend-report') === undefined, 'nothing of hers');
    await until(() => focused()?.localName === 'summary', 'the focus where she began');
    await showCulture(scan);
    expect(deepElements(scan).some((element) => element.classList.contains('mine'))).to.equal(false);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(history.state).to.equal(null);
  });

  it('are gone for whoever opens the page later, or another round on it', async () => {
    const scan = await openResult();
    chooseFile(fileInput(scan), mine());
    await untilText(scan, 'Je eigen antwoorden staan nu naast de uitslag.');
    const place = scan.parentElement;
    scan.remove();
    place?.append(scan);
    await until(() => ownOf(scan, 'lerend-report') === undefined, 'nothing of hers after coming back');
    chooseFile(fileInput(scan), mine());
    await untilText(scan, 'Je eigen antwoorden staan nu naast de uitslag.');
    scan.store = await closed(7);
    await until(() => !textIn(scan).includes('Je eigen antwoorden staan nu'), 'another round');
    await untilHeading(scan, 'Uitslag');
    expect(ownOf(scan, 'lerend-report')).to.equal(undefined);
  });

  it('go when the page is left, so that going back does not show them', async () => {
    const scan = await openResult();
    chooseFile(fileInput(scan), mine());
    await untilText(scan, 'Je eigen antwoorden staan nu naast de uitslag.');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await until(() => ownOf(scan, 'lerend-report') === undefined, 'nothing of hers');
  });

  const [ofChecklist, ofCulture] = answersOf(3);
  for (const [what, text, sentence] of [
    ['is no JSON', 'stelling;antwoord\n1;3', 'Dit is geen bestand met jouw antwoorden.'],
    ['is no list', '{"a":1}', 'Dit is geen bestand met jouw antwoorden.'],
    ['is empty', '[]', 'Dit is geen bestand met jouw antwoorden.'],
    ['holds something else', '[{"kind":"checklist"}]', 'Dit is geen bestand met jouw antwoorden.'],
    [
      'is far too large',
      `[${JSON.stringify('x'.repeat(1_000_001))}]`,
      'Dit is geen bestand met jouw antwoorden.',
    ],
    [
      'is of another questionnaire',
      JSON.stringify([{ ...ofChecklist, instrument: 'another' }]),
      'Dit bestand hoort bij een andere vragenlijst',
    ],
    [
      'is of another version',
      JSON.stringify([{ ...ofChecklist, version: '0.0.1' }]),
      'Dit bestand hoort bij een andere vragenlijst',
    ],
    [
      'holds an answer that does not fit',
      JSON.stringify([{ ...ofCulture, answers: { ...ofCulture?.answers, invitation: 4321 } }, ofChecklist]),
      'In dit bestand staan antwoorden die hier niet passen.',
    ],
  ] as const) {
    it(`are refused with a clear sentence where the file ${what}`, async () => {
      const scan = await openResult();
      const details = root(scan).querySelector<HTMLDetailsElement>('details.own');
      if (details === null) throw new Error('There is nothing to open.');
      details.open = true;
      chooseFile(fileInput(scan), text);
      await untilText(scan, sentence);
      expect(root(scan).querySelector('#own-problem')?.checkVisibility()).to.equal(true);
      expect(textIn(scan)).not.to.contain('4321');
      expect(ownOf(scan, 'lerend-report')).to.equal(undefined);
      chooseFile(fileInput(scan), mine());
      await untilText(scan, 'Je eigen antwoorden staan nu naast de uitslag.');
    });
  }

  it('may be of one of the two instruments', async () => {
    const scan = await openResult();
    chooseFile(fileInput(scan), JSON.stringify([ofCulture]));
    await untilText(scan, 'Je eigen antwoorden staan nu naast de uitslag.');
    expect(ownOf(scan, 'lerend-report')).to.equal(undefined);
    await showCulture(scan);
    expect(ownOf(scan, 'lerend-quadrant')).to.deep.equal(ofCulture?.answers);
  });

  it('are asked for where there is something to stand beside, and nowhere else', async () => {
    const scan = await openResult();
    button(scan, 'Kaarten').click();
    await untilHeading(scan, 'Kaarten');
    expect(root(scan).querySelector('input[type=file]')).to.equal(null);
    const open = await openScan({ store: await storeOf(6) });
    expect(root(open).querySelector('input[type=file]')).to.equal(null);
  });

  it('have no known barrier', async () => {
    await inBothSchemes(async () => {
      const scan = await openResult();
      const details = root(scan).querySelector<HTMLDetailsElement>('details.own');
      if (details !== null) details.open = true;
      chooseFile(fileInput(scan), '[]');
      await untilText(scan, 'Dit is geen bestand met jouw antwoorden.');
      await expect(scan).to.be.accessible();
      chooseFile(fileInput(scan), mine());
      await untilText(scan, 'Je eigen antwoorden staan nu naast de uitslag.');
      await expect(scan).to.be.accessible();
    });
  });
});

describe('an earlier round', () => {
  async function reportsOf(people: number): Promise<unknown> {
    const store = await closed(people);
    const reports = await store.report(ROUND);
    if (!reports.ok) throw new Error('There is no report.');
    return JSON.parse(JSON.stringify(reports.value));
  }

  const changeOf = (scan: LerendScan) => reportIn(scan)?.change;

  it('stands beside this one, from the reports that the host kept', async () => {
    const scan = await openResult({ earlier: await reportsOf(8) });
    const change = changeOf(scan);
    expect(change?.kind).to.equal('checklist-change');
    expect([change?.respondents.earlier, change?.respondents.later]).to.deep.equal([
      { status: 'ok', value: 8 },
      { status: 'ok', value: 6 },
    ]);
    await until(
      () => root(scan).querySelector('lerend-report')?.shadowRoot?.querySelector('[part~=change]') != null,
      'the change',
    );
  });

  it('may come later, and go', async () => {
    const scan = await openResult();
    expect(changeOf(scan)).to.equal(undefined);
    scan.earlier = (await reportsOf(8)) as typeof scan.earlier;
    await until(() => changeOf(scan) !== undefined, 'the change');
    const made = changeOf(scan);
    scan.requestUpdate();
    await scan.updateComplete;
    expect(changeOf(scan), 'made once').to.equal(made);
    scan.earlier = undefined;
    await until(() => changeOf(scan) === undefined, 'no change');
  });

  it('is nothing while the round is open', async () => {
    const scan = await openScan({ store: await storeOf(6), earlier: await reportsOf(8) });
    const heard = listen(scan);
    await scan.updateComplete;
    expect(root(scan).querySelector('lerend-report')).to.equal(null);
    expect(heard).to.deep.equal([]);
  });

  it('is refused where it is not what a store gave; the result stays', async () => {
    const right = (await reportsOf(8)) as Record<string, unknown>[];
    const checklist = right.find(({ kind }) => kind === 'checklist') ?? {};
    for (const wrong of [
      { reports: right },
      'text',
      [],
      [right.find(({ kind }) => kind === 'quadrant')],
      [{ ...checklist, domains: null }],
      [{ ...checklist, version: '0.1.0' }],
      [{ ...checklist, kind: 'quadrant' }],
      [null],
    ]) {
      const scan = await openResult();
      const heard = listen(scan);
      scan.earlier = wrong as unknown as typeof scan.earlier;
      await until(() => heard.length > 0, JSON.stringify(wrong).slice(0, 40));
      expect(heard.map(({ type }) => type)).to.deep.equal(['lerend-error']);
      expect((heard[0]?.detail as { subject: string }).subject).to.equal('earlier');
      await untilText(scan, 'Een deel kan niet worden getoond.');
      expect(changeOf(scan)).to.equal(undefined);
      await untilText(scan, 'Zo kijkt jullie team nu');
    }
  });

  it('is not looked for where there is no checklist to compare', async () => {
    const setup = setupOf({ id: 'team-culture', instruments: [teamCulture] });
    const store = await storeOf(0, setup);
    for (let person = 0; person < 6; person += 1) {
      await store.handIn(setup.id, answersOf(person).slice(1));
    }
    await store.close(setup.id);
    const scan = await openScan({ store });
    const heard = listen(scan);
    scan.instrumentId = '';
    scan.earlier = (await reportsOf(8)) as typeof scan.earlier;
    await untilHeading(scan, 'Vier velden');
    expect(heard).to.deep.equal([]);
  });
});
