import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import {
  reportQuadrant,
  tallyQuadrant,
  type QuadrantInstrument,
  type QuadrantReport,
  type QuadrantWording,
} from '@lerend/core/quadrant';
import type { LerendQuadrant } from '@lerend/elements/quadrant/lerend-quadrant';
import '@lerend/elements/define/quadrant';
import { expectQuietConsole, inBothSchemes, until } from '../../helpers/browser.js';
import { quadrants } from '../../instruments/shipped.js';
import { listen, slider, textOf } from './fixtures.js';

expectQuietConsole();

type PlaceOfPerson = readonly [vertical: number, horizontal: number];

/** Ten together above and to the right, two elsewhere. */
const together: readonly PlaceOfPerson[] = [
  ...Array.from({ length: 10 }, (_, person): PlaceOfPerson => [70 + 2 * person, 90 - 2 * person]),
  [20, 80],
  [50, 70],
];

/** Three in each corner. */
const everywhere: readonly PlaceOfPerson[] = [10, 20, 30].flatMap((from): readonly PlaceOfPerson[] => [
  [from, from],
  [from, 100 - from],
  [100 - from, from],
  [100 - from, 100 - from],
]);

async function show(
  instrument: QuadrantInstrument,
  wordings: readonly QuadrantWording[],
  lang: string,
  properties: Partial<Pick<LerendQuadrant, 'input' | 'report'>> = {},
): Promise<LerendQuadrant> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <lerend-quadrant .instrument=${instrument} .wordings=${wordings}></lerend-quadrant>
    </div>`,
  );
  const element = holder.querySelector('lerend-quadrant');
  if (element === null) throw new Error('There is no quadrant.');
  Object.assign(element, properties);
  await element.updateComplete;
  if (properties.report !== undefined) {
    await until(() => element.shadowRoot?.querySelector('.team') !== null, 'the team is shown');
  }
  return element;
}

function teamAt(instrument: QuadrantInstrument, places: readonly PlaceOfPerson[]): QuadrantReport {
  const { id, version, axes } = instrument;
  const responses = places.map(([vertical, horizontal]) => ({
    instrument: id,
    version,
    answers: { [axes.vertical.id]: vertical, [axes.horizontal.id]: horizontal },
  }));
  return reportQuadrant(instrument, tallyQuadrant(instrument, responses), { invited: 14 });
}

function axisNote(element: Element): string {
  const notes = [...(element.shadowRoot?.querySelectorAll('.figures p') ?? [])];
  return (notes[0]?.textContent ?? '').replace(/\s+/g, ' ');
}

for (const { instrument, wordings } of quadrants) {
  const { vertical, horizontal } = instrument.axes;

  for (const wording of wordings) {
    const axis = (id: string) => {
      const words = wording.axes[id];
      if (words === undefined) throw new Error(`There are no words for ${id}.`);
      return words;
    };

    describe(`${instrument.id} in ${wording.locale}`, () => {
      it('is filled in as a point with the sliders of its own axes', async () => {
        const element = await show(instrument, wordings, wording.locale);
        const heard = listen(element);
        slider(element, axis(vertical.id).title).focus();
        await sendKeys({ press: 'Home' });
        slider(element, axis(horizontal.id).title).focus();
        await sendKeys({ press: 'End' });
        expect(element.answers).to.deep.equal({ [vertical.id]: 0, [horizontal.id]: 100 });
        expect(heard).to.include('lerend-complete');
        const text = textOf(element);
        for (const part of [wording.title, axis(vertical.id).question, axis(horizontal.id).question]) {
          expect(text).to.include(part);
        }
        expect(text).to.include(axis(vertical.id).steps[0]);
        expect(text).to.include(axis(horizontal.id).steps[4]);
      });

      it('is filled in by its eight statements', async () => {
        const element = await show(instrument, wordings, wording.locale, { input: 'items' });
        for (const fieldset of element.shadowRoot?.querySelectorAll('fieldset') ?? []) {
          fieldset.querySelectorAll('input')[3]?.click();
        }
        await element.updateComplete;
        expect(element.answers).to.deep.equal(Object.fromEntries(instrument.items.map(({ id }) => [id, 4])));
      });

      it('names the class of a team, and what the ends of its axes are', async () => {
        const report = teamAt(instrument, together);
        const element = await show(instrument, wordings, wording.locale, { report });
        const highest = instrument.classes.find(
          (each) => each.vertical === 'high' && each.horizontal === 'high',
        );
        const heading = element.shadowRoot?.querySelector('h2')?.textContent ?? '';
        expect(heading).to.include(wording.classes[highest?.id ?? '']?.title);
        for (const { low, high } of [axis(vertical.id), axis(horizontal.id)]) {
          expect(axisNote(element)).to.include(low);
          expect(axisNote(element)).to.include(high);
        }
      });

      it('says of a team in every corner what it does not share, in words of its own', async () => {
        const element = await show(instrument, wordings, wording.locale, {
          report: teamAt(instrument, everywhere),
        });
        expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal(wording.noSharedClass);
        if (instrument.id !== 'team-culture') {
          expect(textOf(element)).not.to.match(/cultu|uitnodiging|uitdaging|invitation|challenge/i);
        }
      });

      it('tells what its classes are recognised by, and what holds for all of them, without an empty list', async () => {
        const element = await show(instrument, wordings, wording.locale);
        const items = [...(element.shadowRoot?.querySelectorAll('.cultures-section li') ?? [])];
        expect(items.map((each) => each.textContent)).to.deep.equal(Object.values(wording.characteristics));
        const lists = [...(element.shadowRoot?.querySelectorAll('.cultures-section ul') ?? [])];
        expect(lists.filter((each) => each.children.length === 0)).to.deep.equal([]);
        const headings = [...(element.shadowRoot?.querySelectorAll('.cultures-section h3') ?? [])];
        expect(headings.slice(1).map((each) => each.textContent)).to.deep.equal(
          Object.values(wording.lists ?? {}).map(({ title }) => title),
        );
      });

      it('fits on a phone with all of it open', async () => {
        await setViewport({ width: 320, height: 640 });
        try {
          for (const report of [undefined, teamAt(instrument, together), teamAt(instrument, everywhere)]) {
            const element = await show(
              instrument,
              wordings,
              wording.locale,
              report === undefined ? {} : { report },
            );
            for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
            expect(document.documentElement.scrollWidth).to.be.at.most(320);
            const ground = element.shadowRoot?.querySelector('.ground')?.getBoundingClientRect();
            const below = element.shadowRoot?.querySelector('.axis.horizontal')?.getBoundingClientRect();
            if (ground === undefined || below === undefined) throw new Error('There is no plane.');
            expect(below.top - ground.bottom).to.be.at.most(24, 'the axis stands right below the plane');
          }
        } finally {
          await setViewport({ width: 800, height: 600 });
        }
      });
    });
  }
}

describe('a quadrant of anybody', () => {
  const [shipped] = quadrants;
  if (shipped === undefined) throw new Error('There is a quadrant.');
  const { instrument, wordings } = shipped;

  it('may leave it to the element to say that a team shares no class', async () => {
    for (const [lang, words] of [
      ['nl', 'Geen gedeelde plek'],
      ['en', 'No shared place'],
    ] as const) {
      const plain = wordings.map(({ noSharedClass, ...rest }) => {
        expect(noSharedClass).not.to.equal(words);
        return rest;
      });
      const element = await show(instrument, plain, lang, { report: teamAt(instrument, everywhere) });
      expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal(words);
    }
  });

  it('has no known barrier with lists for all of its classes', async () => {
    const teachers = quadrants.find((each) => each.instrument.lists !== undefined);
    if (teachers === undefined) throw new Error('There is a quadrant with lists.');
    await inBothSchemes(async () => {
      const report = teamAt(teachers.instrument, together);
      await expect(await show(teachers.instrument, teachers.wordings, 'nl')).to.be.accessible();
      await expect(await show(teachers.instrument, teachers.wordings, 'nl', { report })).to.be.accessible();
    });
  });
});
