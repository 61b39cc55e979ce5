import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { withheld } from '@lerend/core/model';
import { talkEn } from '@lerend/elements/locales/report-talk.en';
import { talkNl } from '@lerend/elements/locales/report-talk.nl';
import type { LerendReport } from '@lerend/elements/report/lerend-report';
import type { TalkQuestion } from '@lerend/elements/report/talk-texts';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { releasedReport, teamWithLeaders } from '../../../stories/helpers/releases.js';
import {
  polarisedReport,
  reportOf,
  reportOfFortyFive,
  reportOfTwelve,
  reportWithWithheldItem,
  TEAM_OF_FOUR,
  TEAM_OF_TWELVE,
} from '../../../stories/helpers/teams.js';
import { expectQuietConsole, until } from '../../helpers/browser.js';
import { find, findAll, holding, markupOf, partsOf, radio, root, settled, show, textOf } from './helper.js';

const GUESS = 'Wat denk je dat we als team zeiden?';
const RESULT =
  '[part="counts"], [part="agreement"], [part="phase"], [part="people"], [part="bars"], .mark, .glyph';

/** The words beside which each kind of question may stand. */
const KINDS: readonly (readonly [TalkQuestion, readonly string[]])[] = [
  ['camps', ['Twee kampen']],
  ['different', ['Verschillend gezien']],
  ['unseen', ['Niet goed te zien']],
  ['early', ['Nog in startfase']],
  ['partial', ['Gedeeltelijk ontwikkeld']],
  ['strong', ['Sterk ontwikkeld']],
  ['closed', ['Onder glas']],
];

const talk = (report: unknown = reportOfTwelve(), extras: object = {}): Promise<LerendReport> =>
  show(report, { display: 'talk', ...extras });

const stage = (element: LerendReport): HTMLElement => find(element, '[part~="stage"]');

const statement = (element: LerendReport): string => textOf(find(element, '.talk-statement'));

const progress = (element: LerendReport): string => textOf(find(element, '[role="status"]'));

const isRevealed = (element: LerendReport): boolean =>
  root(element).querySelector('[part~="question"]') !== null;

const button = (element: LerendReport, name: string): HTMLElement =>
  holding(findAll(element, 'button'), name);

const focused = (element: LerendReport): Element | null => root(element).activeElement;

async function press(element: LerendReport, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

/** Text and attributes of all that a person, a screen reader or a script could read, apart from lines of icons. */
function readable(node: Element): string {
  const all = [node, ...node.querySelectorAll('*')].filter((each) => each.closest('svg') === null);
  const attributes = all.flatMap((each) =>
    each.getAttributeNames().map((name) => `${name}=${each.getAttribute(name) ?? ''}`),
  );
  return [textOf(node), ...attributes].join(' ');
}

describe('talking about a report, one statement at a time', () => {
  expectQuietConsole();

  it('is a third choice of the display, by keyboard too', async () => {
    const element = await show(reportOfTwelve());
    radio(element, 'Tabel').click();
    radio(element, 'Tabel').focus();
    await press(element, 'ArrowRight');
    expect(element.display).to.equal('talk');
    expect(focused(element)).to.equal(radio(element, 'Gesprek'));
    expect(findAll(element, '.talk-statement').length).to.equal(1);
    expect(findAll(element, 'table, .domains, .rows').length).to.equal(0);
  });

  it('asks for a guess first, with nothing of the result in the document', async () => {
    for (const report of [reportOfTwelve(), reportOfFortyFive(), polarisedReport()]) {
      const element = await talk(report, { ownAnswers: TEAM_OF_TWELVE[0]?.answers });
      for (let place = 1; place <= 18; place += 1) {
        expect(textOf(stage(element))).to.include(GUESS);
        expect(root(element).querySelectorAll(RESULT).length).to.equal(0);
        expect(readable(stage(element)).replace(/tabindex=0/, '')).not.to.match(/\d/);
        const rest = readable(find(element, '.conversation')).replaceAll(/tabindex=0/g, '');
        expect(rest.match(/\d+/g)).to.deep.equal([String(place), '18']);
        expect(element.getAttributeNames()).to.deep.equal(['display']);
        button(element, 'Volgende').click();
        await element.updateComplete;
      }
    }
  });

  it('then shows the people, how alike, the phase in words, and a question', async () => {
    const element = await talk();
    stage(element).focus();
    await press(element, 'End');
    expect(progress(element)).to.equal('18 van 18');
    button(element, 'Laat zien').focus();
    await press(element, 'Enter');
    expect(textOf(stage(element))).not.to.include(GUESS);
    expect(partsOf(element, 'people').length).to.equal(1);
    expect(findAll(element, '.people .group').map(textOf)).to.deep.equal(['7 Start', '4 Deels', '1 Sterk']);
    expect(findAll(element, '.people g[class^="fill"]').length).to.equal(12);
    expect(textOf(find(element, '[part="phase"]'))).to.equal('Nog in startfase');
    expect(textOf(find(element, '[part="agreement"]'))).to.match(
      /Hetzelfde gezien ?7 van de 12 kozen ‘Start’/,
    );
    expect(textOf(find(element, '[part="question"]'))).to.match(/^Om over te praten .+\?$/);
    expect(focused(element)).to.equal(stage(element));
  });

  it('reveals with the space bar on the button, and with Enter on the sheet', async () => {
    const element = await talk();
    button(element, 'Laat zien').focus();
    await press(element, 'Space');
    expect(isRevealed(element)).to.equal(true);
    await press(element, 'ArrowRight');
    expect(isRevealed(element)).to.equal(false);
    await press(element, 'Enter');
    expect(isRevealed(element)).to.equal(true);
    expect(progress(element)).to.equal('2 van 18');
  });

  it('goes with the keys, both ways, and no further than the ends', async () => {
    const element = await talk();
    stage(element).focus();
    const went: string[] = [];
    for (const key of ['ArrowLeft', 'ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', 'PageUp', 'End']) {
      await press(element, key);
      went.push(progress(element));
    }
    await press(element, 'ArrowRight');
    went.push(progress(element));
    await press(element, 'Home');
    went.push(progress(element));
    expect(went.map(Number.parseFloat)).to.deep.equal([1, 2, 3, 2, 1, 1, 18, 18, 1]);
    expect(focused(element)).to.equal(stage(element));
  });

  it('turns the arrows round where the page runs from right to left', async () => {
    const element = await talk();
    if (element.parentElement !== null) element.parentElement.dir = 'rtl';
    stage(element).focus();
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect(progress(element)).to.equal('3 van 18');
    await press(element, 'ArrowRight');
    expect(progress(element)).to.equal('2 van 18');
  });

  it('leaves keys alone that are meant for something else', async () => {
    const element = await talk();
    radio(element, 'Eerst bespreken').focus();
    await press(element, 'ArrowRight');
    expect(element.order).to.equal('result');
    expect(progress(element)).to.equal('1 van 18');
    stage(element).focus();
    await sendKeys({ down: 'Shift' });
    await press(element, 'ArrowRight');
    await sendKeys({ up: 'Shift' });
    expect(progress(element)).to.equal('1 van 18');
    document.body.focus();
    (focused(element) as HTMLElement | null)?.blur();
    await press(element, 'ArrowRight', 'End');
    expect(progress(element)).to.equal('1 van 18');
  });

  it('goes with native buttons, which stay where they are at the ends', async () => {
    const element = await talk();
    const [previous, next] = [button(element, 'Vorige'), button(element, 'Volgende')];
    expect([previous, next].map((each) => each.getAttribute('aria-disabled'))).to.deep.equal([
      'true',
      'false',
    ]);
    previous.click();
    await element.updateComplete;
    expect(progress(element)).to.equal('1 van 18');
    next.focus();
    await press(element, ...Array.from({ length: 20 }, () => 'Enter'));
    expect(progress(element)).to.equal('18 van 18');
    expect(focused(element)).to.equal(next);
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    previous.focus();
    await press(element, 'Space');
    expect(progress(element)).to.equal('17 van 18');
  });

  it('has each statement guessed by itself, and shows again what was revealed when going back', async () => {
    const element = await talk();
    const first = statement(element);
    stage(element).focus();
    await press(element, 'Enter', 'ArrowRight');
    expect(isRevealed(element)).to.equal(false);
    await press(element, 'ArrowLeft');
    expect(statement(element)).to.equal(first);
    expect(isRevealed(element)).to.equal(true);
    element.report = reportOfTwelve({ invited: 13 });
    await element.updateComplete;
    expect(isRevealed(element)).to.equal(false);
  });

  it('follows the order that is chosen, from its first statement', async () => {
    const element = await talk();
    expect(statement(element)).to.equal(learningOrganisationNl.items['showing-struggles']?.statement);
    stage(element).focus();
    await press(element, 'End');
    radio(element, 'Vragenlijst').click();
    await element.updateComplete;
    expect(progress(element)).to.equal('1 van 18');
    const seen: string[] = [];
    stage(element).focus();
    for (const { id } of reportOfTwelve().items) {
      expect(statement(element)).to.equal(learningOrganisationNl.items[id]?.statement);
      seen.push(statement(element));
      await press(element, 'ArrowRight');
    }
    expect(new Set(seen).size).to.equal(18);
  });

  it('says politely which statement it is, and reads out what comes', async () => {
    const element = await talk();
    const status = find(element, '[role="status"]');
    stage(element).focus();
    await press(element, 'ArrowRight');
    expect(find(element, '[role="status"]')).to.equal(status);
    expect(find(element, '.talk-statement').closest('[aria-live="polite"]')).not.to.equal(null);
  });

  it('shows a withheld statement under glass at once, without a guess or a digit', async () => {
    const element = await talk(reportWithWithheldItem());
    stage(element).focus();
    await press(element, 'End');
    expect(statement(element)).to.equal('We halen kennis bij mensen buiten onze school.');
    expect(textOf(find(element, '[part="withheld"]'))).to.equal(
      'Onder glas: te weinig antwoorden om te laten zien',
    );
    expect(findAll(element, '.cloche').length).to.equal(1);
    expect(textOf(stage(element))).not.to.include(GUESS);
    expect(textOf(find(element, '[part="question"]'))).to.include('Je hoeft niet te zeggen wat je koos.');
    expect(readable(stage(element)).replace(/tabindex=0/, '')).not.to.match(/\d/);
    expect(focused(element)).to.equal(stage(element));
  });

  it('shows the same at every step for two teams that differ inside what is withheld alone', async () => {
    const steps = async (answers: readonly number[]): Promise<readonly string[]> => {
      const element = await talk(reportWithWithheldItem(answers));
      const seen: string[] = [];
      for (let step = 0; step < 18; step += 1) {
        findAll(element, '.guess button')[0]?.click();
        await element.updateComplete;
        seen.push(markupOf(element));
        button(element, 'Volgende').click();
        await element.updateComplete;
      }
      return seen;
    };
    const one = await steps([2, 1, 1]);
    const same = await steps([0, 0, 4]);
    const other = await steps([2, 2, 1]);
    expect(new Set(one).size).to.equal(18);
    expect(one.every((markup, index) => markup === same[index])).to.equal(true);
    expect(one.every((markup, index) => markup === other[index])).to.equal(false);
  });

  it('has the reason alone for a team that is withheld as a whole', async () => {
    const element = await talk(reportOf(learningOrganisation, TEAM_OF_FOUR, { invited: 6 }));
    expect(findAll(element, '[part="talk"]').length).to.equal(0);
    expect(partsOf(element, 'withheld').length).to.equal(1);
  });

  it('never shows a reader’s own answers: the screen is shared', async () => {
    const element = await talk(reportOfTwelve(), { ownAnswers: TEAM_OF_TWELVE[0]?.answers });
    stage(element).focus();
    await press(element, 'Enter');
    expect(isRevealed(element)).to.equal(true);
    expect(partsOf(element, 'own').length).to.equal(0);
  });

  it('keeps place, picture, focus and scroll when the page changes its language', async () => {
    const element = await talk();
    stage(element).focus();
    await press(element, 'ArrowRight', 'Enter');
    const scrolled = window.scrollY;
    const sheet = stage(element);
    element.parentElement?.setAttribute('lang', 'en');
    await settled(element);
    expect(progress(element)).to.equal('2 of 18');
    expect(isRevealed(element)).to.equal(true);
    expect(textOf(find(element, '[part="question"]'))).to.match(/^To talk about .+\?$/);
    expect(focused(element)).to.equal(sheet);
    expect(window.scrollY).to.equal(scrolled);
  });

  it('asks what fits the words that are seen', async () => {
    const asked = new Set<TalkQuestion>();
    for (const report of [
      reportOfTwelve(),
      reportOfFortyFive(),
      polarisedReport(),
      reportWithWithheldItem(),
    ]) {
      const element = await talk(report);
      for (let step = 0; step < 18; step += 1) {
        findAll(element, '.guess button')[0]?.click();
        await element.updateComplete;
        const seen = textOf(find(element, '.seen'));
        const question = textOf(find(element, '[part="question"] .talk-question'));
        const fits = KINDS.filter(([, words]) => words.some((each) => seen.includes(each)));
        const kind = fits.find(([each]) => talkNl.questions[each].includes(question))?.[0];
        expect(kind, `“${question}” beside “${seen}”`).not.to.equal(undefined);
        // A phase is asked after where the team is of one mind, and sees it.
        if (kind === 'early' || kind === 'partial' || kind === 'strong') {
          expect(seen).to.include('Hetzelfde gezien').and.not.include('Niet goed te zien');
        }
        if (kind !== undefined) asked.add(kind);
        button(element, 'Volgende').click();
        await element.updateComplete;
      }
    }
    expect([...asked].sort()).to.deep.equal(KINDS.map(([kind]) => kind).sort());
  });

  it('has as many questions in both languages, and none twice', () => {
    for (const [kind] of KINDS) {
      expect(talkNl.questions[kind].length).to.equal(talkEn.questions[kind].length);
    }
    for (const { questions } of [talkNl, talkEn]) {
      const all = Object.values(questions).flat();
      expect(new Set(all).size).to.equal(all.length);
      expect(all.every((each) => /^\D+\?( [^\d?]+\.)?$/.test(each))).to.equal(true);
    }
  });

  it('tells a small part of a team that stands as one only once it is revealed', async () => {
    const element = await talk(releasedReport(teamWithLeaders(15, 6), { invited: 16, leaders: 6 }));
    const report = element.report;
    const [first] = report?.items ?? [];
    if (report === undefined || first === undefined) throw new Error('There is no statement.');
    const told = { ...first, almostEveryone: 3, result: withheld('would-reveal-small-group') };
    element.order = 'questionnaire';
    element.report = { ...report, items: [told, ...report.items.slice(1)] };
    await element.updateComplete;
    expect(textOf(stage(element)))
      .to.include(GUESS)
      .and.not.include('iedereen');
    button(element, 'Laat zien').click();
    await element.updateComplete;
    expect(textOf(find(element, '.seen'))).to.equal('(Bijna) iedereen: ‘Sterk ontwikkeld’');
    expect(talkNl.questions.strong).to.include(textOf(find(element, '[part="question"] .talk-question')));
  });

  it('leaves with Escape, back to the chosen picture', async () => {
    const element = await talk();
    stage(element).focus();
    await press(element, 'Escape');
    expect(element.display).to.equal('picture');
    expect(findAll(element, '.talk').length).to.equal(0);
    expect(focused(element)).to.equal(radio(element, 'Beeld'));
  });

  it('prints the pictures, and keeps the conversation as it was', async () => {
    const element = await talk();
    stage(element).focus();
    await press(element, 'ArrowRight');
    window.dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    try {
      expect(partsOf(element, 'item').length).to.equal(18);
      expect(find(element, '.domains').getBoundingClientRect().height).to.be.above(0);
      expect(find(element, '.conversation').getBoundingClientRect().height).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
      window.dispatchEvent(new Event('afterprint'));
    }
    expect(partsOf(element, 'item').length).to.equal(0);
    expect(progress(element)).to.equal('2 van 18');
    expect(radio(element, 'Eerst bespreken').checked).to.equal(true);
    expect(isRevealed(element)).to.equal(false);
  });

  it('fires nothing at the host, whatever is pressed', async () => {
    const element = await talk();
    const original = element.dispatchEvent.bind(element);
    const fired: string[] = [];
    element.dispatchEvent = (event) => {
      fired.push(event.type);
      return original(event);
    };
    stage(element).focus();
    await press(element, 'Enter', 'ArrowRight', 'End', 'Escape');
    expect(fired).to.deep.equal([]);
  });
});

describe('a whole screen to talk at', () => {
  expectQuietConsole();

  it('is there at a button, and gone with the button or with the conversation', async () => {
    const element = await talk();
    const isWhole = (): boolean => element.matches(':fullscreen');
    for (const leave of [
      () => press(element, 'Enter'),
      () => {
        element.display = 'table';
        return Promise.resolve();
      },
    ]) {
      button(element, 'Volledig scherm').focus();
      await press(element, 'Enter');
      await until(isWhole, 'the whole screen');
      await until(
        () => findAll(element, '.full-screen').some((each) => textOf(each) === 'Kleiner scherm'),
        'the button',
      );
      expect(getComputedStyle(find(element, '.head')).display).to.equal('none');
      expect(stage(element).getBoundingClientRect().height).to.be.above(window.innerHeight / 2);
      await leave();
      await until(() => !isWhole(), 'the page');
      await element.updateComplete;
    }
    expect(findAll(element, 'table').length).to.equal(2);
  });

  it('stays as it was where the browser refuses', async () => {
    const element = await talk();
    const asked: string[] = [];
    element.requestFullscreen = () => {
      asked.push('request');
      return Promise.reject(new TypeError('Not now.'));
    };
    button(element, 'Volledig scherm').click();
    await element.updateComplete;
    expect(asked).to.deep.equal(['request']);
    expect(textOf(button(element, 'Volledig scherm'))).to.equal('Volledig scherm');
  });

  it('has no button where the browser has no full screen', async () => {
    Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: false });
    try {
      const element = await talk();
      expect(findAll(element, 'button').map(textOf)).to.deep.equal([
        'Afdrukken',
        'Laat zien',
        'Vorige',
        'Volgende',
      ]);
    } finally {
      Reflect.deleteProperty(document, 'fullscreenEnabled');
    }
    const element = await talk();
    expect(button(element, 'Volledig scherm').isConnected).to.equal(true);
  });
});

describe('the size of a conversation', () => {
  expectQuietConsole();

  it('fits a phone, without scrolling sideways, before and after the picture', async () => {
    for (const report of [reportOfTwelve(), reportOfFortyFive(), reportWithWithheldItem()]) {
      const element = await talk(report, { width: 320 });
      for (let place = 0; place < 18; place += 1) {
        findAll(element, '.guess button')[0]?.click();
        await element.updateComplete;
        expect(element.scrollWidth).to.be.at.most(320);
        for (const each of findAll(element, '.stage *, .steps *')) {
          const { left, right } = each.getBoundingClientRect();
          const host = element.getBoundingClientRect();
          expect(
            left >= host.left - 1 && right <= host.right + 1,
            `${each.tagName} ${textOf(each)}`,
          ).to.equal(true);
        }
        button(element, 'Volgende').click();
        await element.updateComplete;
      }
    }
  });

  it('grows with the width: a wide view has a statement to read from the back of a room', async () => {
    const size = async (width: number): Promise<number> => {
      const element = await talk(reportOfTwelve(), { width });
      await until(() => element.clientWidth === width, 'the width');
      return Number.parseFloat(getComputedStyle(find(element, '.talk-statement')).fontSize);
    };
    expect(await size(320)).to.be.within(20, 26);
    expect(await size(1280)).to.be.above(44);
    expect(await size(1920)).to.be.above(60);
  });
});
