import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { reportStages, tallyStages } from '@lerend/core/stages';
import type { StagesInstrument, StagesReport, StagesWording } from '@lerend/core/stages';
import type { LerendStages } from '@lerend/elements/stages/lerend-stages';
import '@lerend/elements/define/stages';
import { expectQuietConsole, inBothSchemes } from '../../helpers/browser.js';
import { stageLists } from '../../instruments/shipped.js';
import { checkbox, checked, listen, radio, textOf } from './fixtures.js';

expectQuietConsole();

const ids = ({ ground, stages }: StagesInstrument): readonly string[] => [
  ...(ground === undefined ? [] : [ground.id]),
  ...stages.map(({ id }) => id),
];

async function show(
  instrument: StagesInstrument,
  wordings: readonly StagesWording[],
  lang: string,
  report?: StagesReport,
): Promise<LerendStages> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <lerend-stages marks-open .instrument=${instrument} .wordings=${wordings}></lerend-stages>
    </div>`,
  );
  const element = holder.querySelector('lerend-stages');
  if (element === null) throw new Error('There are no stages.');
  element.report = report;
  await element.updateComplete;
  return element;
}

/** Twelve people, one or two at most places and the rest at the one in the middle. */
function teamOfTwelve(instrument: StagesInstrument): {
  readonly report: StagesReport;
  readonly middle: string;
} {
  const places = ids(instrument);
  const lowest = instrument.ground === undefined ? 1 : 0;
  const middle = Math.floor(places.length / 2);
  const picks = Array.from({ length: 12 }, (_, person) => (person < places.length ? person : middle));
  const responses = picks.map((index, person) => ({
    instrument: instrument.id,
    version: instrument.version,
    answers: {
      stage: index + lowest,
      ...Object.fromEntries(instrument.marks.map(({ id }, mark) => [id, (person + mark) % 3 === 0 ? 1 : 0])),
    },
  }));
  const report = reportStages(instrument, tallyStages(instrument, responses), { invited: 14 });
  return { report, middle: places[middle] ?? '' };
}

for (const { instrument, wordings } of stageLists) {
  for (const wording of wordings) {
    describe(`${instrument.id} in ${wording.locale}`, () => {
      it('is filled in by each of its stages', async () => {
        const element = await show(instrument, wordings, wording.locale);
        const heard = listen(element);
        const lowest = instrument.ground === undefined ? 1 : 0;
        for (const [index, id] of ids(instrument).entries()) {
          const title = wording.stages[id]?.title ?? '';
          radio(element, title).click();
          await element.updateComplete;
          expect(element.answers).to.deep.equal({ stage: index + lowest });
          expect(checked(element)).to.equal(title);
        }
        expect(heard.filter((each) => each === 'lerend-complete').length).to.equal(1);
        expect(textOf(element)).to.include(wording.title).and.to.include(wording.question);
      });

      it('is filled in by its marks: what the last stages are recognised by leads to the last one, nothing to the start', async () => {
        const element = await show(instrument, wordings, wording.locale);
        const from = Math.max(
          0,
          instrument.stages.findLastIndex(({ marks }) => marks === 'describe'),
        );
        const last = new Set(instrument.stages.slice(from).map(({ id }) => id));
        const marks = instrument.marks.filter(({ stage }) => last.has(stage));
        for (const { id } of marks) checkbox(element, wording.marks[id] ?? '').click();
        await element.updateComplete;
        expect(element.answers.stage).to.equal(instrument.stages.length);
        for (const { id } of instrument.marks) {
          expect(element.answers[id]).to.equal(marks.some((mark) => mark.id === id) ? 1 : 0);
        }
        for (const { id } of marks) checkbox(element, wording.marks[id] ?? '').click();
        await element.updateComplete;
        expect(instrument.marks.every(({ id }) => element.answers[id] === 0)).to.equal(true);
        expect(element.answers.stage).to.equal(instrument.ground === undefined ? undefined : 0);
      });

      it('shows a team of twelve, with the step that its wording gives for where it stands', async () => {
        const { report, middle } = teamOfTwelve(instrument);
        const element = await show(instrument, wordings, wording.locale, report);
        expect(textOf(element)).to.match(/12 (van de|of) 14/);
        expect(textOf(element, '#team-heading')).to.include(wording.stages[middle]?.title);
        expect(textOf(element, '.next')).to.include(wording.stages[middle]?.next.replace(/\s+/g, ' '));
        for (const id of ids(instrument)) {
          expect(textOf(element, '.ladder')).to.include(wording.stages[id]?.short);
        }
        for (const words of Object.values(wording.marks)) {
          expect(textOf(element, '.recognised')).to.include(words);
        }
      });

      it('fits a phone of 320 pixels, filled in and as a team, in both schemes, without a barrier', async () => {
        await setViewport({ width: 320, height: 640 });
        try {
          await inBothSchemes(async () => {
            const { report } = teamOfTwelve(instrument);
            for (const element of [
              await show(instrument, wordings, wording.locale),
              await show(instrument, wordings, wording.locale, report),
            ]) {
              for (const details of element.shadowRoot?.querySelectorAll('details') ?? [])
                details.open = true;
              expect(document.documentElement.scrollWidth).to.be.at.most(320);
              await expect(element).to.be.accessible();
            }
          });
        } finally {
          await setViewport({ width: 800, height: 600 });
        }
      });
    });
  }
}
