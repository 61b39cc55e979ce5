import { expect } from '@open-wc/testing';
import { talkEn } from '@lerend/elements/locales/report-talk.en';
import { talkNl } from '@lerend/elements/locales/report-talk.nl';
import { recognitionEn } from '@lerend/elements/locales/report-recognition.en';
import { recognitionNl } from '@lerend/elements/locales/report-recognition.nl';
import type { LerendReport } from '@lerend/elements/report/lerend-report';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { wickedProblemEn } from '@lerend/instruments/wicked-problem/en';
import { wickedProblemNl } from '@lerend/instruments/wicked-problem/nl';
import { RECOGNISING_TWELVE, RECOGNISING_TWELVE_BEFORE } from '../../../stories/helpers/recognition.js';
import { releasedChange, releasedReport } from '../../../stories/helpers/releases.js';
import { reportOfTwelve } from '../../../stories/helpers/teams.js';
import { expectQuietConsole } from '../../helpers/browser.js';
import { find, findAll, holding, partsOf, radio, show, statements, textOf } from './helper.js';

const given = {
  instrument: wickedProblem,
  wordings: [wickedProblemNl, wickedProblemEn],
};
const report = releasedReport(RECOGNISING_TWELVE, { instrument: wickedProblem, invited: 14 });
const change = releasedChange(RECOGNISING_TWELVE_BEFORE, RECOGNISING_TWELVE, {
  instrument: wickedProblem,
  invited: 14,
});

const recognised = (extras: object = {}): Promise<LerendReport> => show(report, { ...given, ...extras });

/** Everything that a reader can open or have read to her, at once. */
function allWords(element: LerendReport): string {
  const labels = findAll(element, '[aria-label]').map((node) => node.getAttribute('aria-label'));
  return [textOf(find(element, '.base')), ...labels].join(' ');
}

/** Words of a scale of development, and of strong and weak. */
const DEVELOPMENT = {
  nl: /startfase|ontwikkeld|sterk|zwak(?!te\.)|hoger|lager|fase\b|staat (laag|hoog)/i,
  en: /early stage|developed|strong|weak(?!ness\.)|higher|lower|phase|is (low|high)/i,
};

expectQuietConsole();

describe('a report on a scale of recognition', () => {
  for (const lang of ['nl', 'en'] as const) {
    for (const display of ['picture', 'table'] as const) {
      it(`speaks of what fits, and never of phases, strong or weak (${lang}, ${display})`, async () => {
        const element = await recognised({ lang, display, change });
        for (const order of ['talk', 'result', 'questionnaire'] as const) {
          element.order = order;
          await element.updateComplete;
          const words = allWords(element);
          expect(words).not.to.match(DEVELOPMENT[lang]);
          expect(words).to.contain(lang === 'nl' ? 'Past een beetje' : 'Fits a little');
          expect(words).to.contain(lang === 'nl' ? 'Meer is hier niet beter' : 'More is not better here');
        }
      });
    }
  }

  it('shows that its words can be told from those of a scale of development', async () => {
    for (const lang of ['nl', 'en'] as const) {
      expect(allWords(await show(reportOfTwelve(), { lang }))).to.match(DEVELOPMENT[lang]);
    }
  });

  it('names what fits most and what fits least', async () => {
    const [most, least] = findAll(await recognised(), '.standout');
    expect(textOf(most)).to.match(/^Past het meest/);
    expect(textOf(most)).to.contain('We zien dat hier een ander probleem achter zit.');
    expect(textOf(least)).to.match(/^Past het minst/);
    expect(textOf(least)).to.contain('We houden elke mogelijkheid nog open.');
  });

  it('says what changed as more or less, and that neither is better', async () => {
    const later = await recognised({ change });
    expect(textOf(find(later, '[part="change"]'))).to.contain('Past meer dan de vorige keer');
    expect(textOf(find(later, '[part="change"]'))).to.contain('niet dat het beter of slechter gaat');
    const back = releasedChange(RECOGNISING_TWELVE, RECOGNISING_TWELVE_BEFORE, {
      instrument: wickedProblem,
      invited: 14,
    });
    const earlier = await recognised({ change: back, lang: 'en' });
    expect(textOf(find(earlier, '[part="change"]'))).to.contain('Fits less than last time');
  });

  it('compares two roles by what fits to whom', async () => {
    const roles = releasedReport(
      Array.from({ length: 24 }, (_, person) => ({
        instrument: wickedProblem.id,
        version: wickedProblem.version,
        respondent: `colleague-${person + 1}`,
        answers: Object.fromEntries(
          wickedProblem.items.map(({ id }, index) => [
            id,
            (person + index) % 4 === 0 ? 2 : person < 10 ? 3 : 1,
          ]),
        ),
      })),
      { instrument: wickedProblem, invited: 24, leaders: 10 },
    );
    const said = async (lang: string): Promise<string> =>
      textOf(find(await show(roles, { ...given, lang }), '[part="roles"]'));
    expect(await said('nl')).to.contain('Volgens leidinggevenden past het meer dan volgens leraren.');
    expect(await said('en')).to.contain('To leaders it fits more than to teachers.');
  });

  it('draws no plant and gives no end of the scale a colour of its own', async () => {
    const plants = find(await show(reportOfTwelve()), '.base');
    const shapes = (base: Element): ReadonlySet<string | null> =>
      new Set(
        [...base.querySelectorAll('[class^="fill-"] path, .mark path')].map((path) => path.getAttribute('d')),
      );
    const element = await recognised();
    const blocks = find(element, '.base');
    expect(shapes(plants).size).to.equal(3);
    expect(shapes(blocks).size).to.equal(3);
    expect([...shapes(blocks)].filter((shape) => shapes(plants).has(shape))).to.deep.equal([]);
    const inks = (base: Element): ReadonlySet<string> =>
      new Set(
        [...base.querySelectorAll('.fill-1, .fill-2, .fill-3, .mark')].map(
          (mark) => getComputedStyle(mark).fill,
        ),
      );
    expect(inks(blocks).size).to.equal(1);
    expect(inks(plants).size).to.equal(3);
    const grounds = findAll(element, '.tag').map((tag) => getComputedStyle(tag).backgroundColor);
    expect(new Set(grounds)).to.deep.equal(new Set(['rgba(0, 0, 0, 0)']));
  });

  it('asks questions that fit, one statement at a time', async () => {
    for (const [lang, texts, development] of [
      ['nl', recognitionNl, talkNl],
      ['en', recognitionEn, talkEn],
    ] as const) {
      const element = await recognised({ lang, display: 'talk', order: 'questionnaire' });
      const asked: string[] = [];
      for (const { id } of wickedProblem.items) {
        const words = lang === 'nl' ? wickedProblemNl : wickedProblemEn;
        expect(textOf(find(element, '.talk-statement'))).to.equal(words.items[id]?.statement);
        holding(findAll(element, 'button'), lang === 'nl' ? 'Laat zien' : 'Show it').click();
        await element.updateComplete;
        expect(textOf(find(element, '.stage'))).not.to.match(DEVELOPMENT[lang]);
        asked.push(textOf(find(element, '[part="question"] .talk-question')));
        holding(findAll(element, 'button'), lang === 'nl' ? 'Volgende' : 'Next').click();
        await element.updateComplete;
      }
      const own: readonly string[] = Object.values(texts.talk.questions).flat();
      for (const question of asked) expect(own).to.contain(question);
      for (const kind of ['camps', 'unseen', 'early', 'partial', 'strong', 'closed'] as const) {
        for (const question of texts.talk.questions[kind].slice(0, 1)) {
          expect(development.questions[kind]).not.to.contain(question);
        }
      }
      expect(asked).to.contain(texts.talk.questions.camps[14 % 3]);
    }
  });

  it('orders by what fits most', async () => {
    const element = await recognised();
    radio(element, 'Uitslag').click();
    await element.updateComplete;
    expect(textOf(find(element, '.order-hint'))).to.contain('Van wat het meest past naar wat het minst past');
    expect(statements(element)[0]).to.equal('We zien dat hier een ander probleem achter zit.');
  });

  it('goes back to phases when it is given a scale of development', async () => {
    const element = await recognised();
    expect(partsOf(element, 'phase').map(textOf)).to.contain('Past een beetje');
    const { learningOrganisation } = await import('@lerend/instruments/learning-organisation');
    const { learningOrganisationNl } = await import('@lerend/instruments/learning-organisation/nl');
    element.report = reportOfTwelve();
    element.instrument = learningOrganisation;
    element.wordings = [learningOrganisationNl];
    await element.updateComplete;
    expect(partsOf(element, 'phase').map(textOf)).not.to.contain('Past een beetje');
    expect(allWords(element)).to.match(DEVELOPMENT.nl);
  });
});
