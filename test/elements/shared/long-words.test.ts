import { expect, fixtureSync } from '@open-wc/testing';
import '@lerend/elements/define/checklist';
import '@lerend/elements/define/deck';
import '@lerend/elements/define/pairs';
import '@lerend/elements/define/quadrant';
import '@lerend/elements/define/report';
import '@lerend/elements/define/stages';
import { reportPairs, tallyPairs } from '@lerend/core/pairs';
import { reportQuadrant, tallyQuadrant } from '@lerend/core/quadrant';
import { reportStages, tallyStages } from '@lerend/core/stages';
import { learningLevels } from '@lerend/instruments/learning-levels';
import { learningLevelsNl } from '@lerend/instruments/learning-levels/nl';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { mindsetPairs } from '@lerend/instruments/mindset-pairs';
import { mindsetPairsNl } from '@lerend/instruments/mindset-pairs/nl';
import { sixSteps } from '@lerend/instruments/six-steps';
import { sixStepsNl } from '@lerend/instruments/six-steps/nl';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';
import { html, type LitElement, type TemplateResult } from 'lit';
import { reportOfTwelve } from '../../../stories/helpers/teams.js';
import { expectQuietConsole, until } from '../../helpers/browser.js';

const LONG = 'Arbeidsongeschiktheidsverzekeringsmaatschappij';

/** A wording in which every sentence begins with a word that fits on no phone. */
function withLongWords<T>(value: T): T {
  if (typeof value === 'string') {
    return (value.includes(' ') ? value.replace(/^\S+/, LONG) : value) as T;
  }
  if (Array.isArray(value)) return value.map(withLongWords) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLongWords(each)])) as T;
}

const culture = reportQuadrant(
  teamCulture,
  tallyQuadrant(
    teamCulture,
    Array.from({ length: 6 }, (_, person) => ({
      instrument: teamCulture.id,
      version: teamCulture.version,
      answers: { invitation: 60 + 5 * person, challenge: 90 - 8 * person },
    })),
  ),
);

const levels = reportStages(
  learningLevels,
  tallyStages(
    learningLevels,
    Array.from({ length: 6 }, (_, person) => ({
      instrument: learningLevels.id,
      version: learningLevels.version,
      answers: { stage: (person % 3) + 1, 'pooled-sharing': person % 2 },
    })),
  ),
);

const mindset = reportPairs(
  mindsetPairs,
  tallyPairs(
    mindsetPairs,
    Array.from({ length: 6 }, (_, person) => ({
      instrument: mindsetPairs.id,
      version: mindsetPairs.version,
      answers: Object.fromEntries(mindsetPairs.pairs.map(({ id }) => [id, person - 2])),
    })),
  ),
);

const wide: Readonly<Record<string, TemplateResult>> = {
  'a checklist': html`<lerend-checklist
    .instrument=${learningOrganisation}
    .wording=${withLongWords(learningOrganisationNl)}
  ></lerend-checklist>`,
  'a report': html`<lerend-report
    .instrument=${learningOrganisation}
    .wording=${withLongWords(learningOrganisationNl)}
    .report=${reportOfTwelve()}
  ></lerend-report>`,
  'a quadrant': html`<lerend-quadrant
    .instrument=${teamCulture}
    .wording=${withLongWords(teamCultureNl)}
  ></lerend-quadrant>`,
  'a team in a quadrant': html`<lerend-quadrant
    .instrument=${teamCulture}
    .wording=${withLongWords(teamCultureNl)}
    .report=${culture}
  ></lerend-quadrant>`,
  stages: html`<lerend-stages
    marks-open
    .instrument=${learningLevels}
    .wording=${withLongWords(learningLevelsNl)}
  ></lerend-stages>`,
  'a team on its stages': html`<lerend-stages
    .instrument=${learningLevels}
    .wording=${withLongWords(learningLevelsNl)}
    .report=${levels}
  ></lerend-stages>`,
  'a list of pairs': html`<lerend-pairs
    .instrument=${mindsetPairs}
    .wording=${withLongWords(mindsetPairsNl)}
  ></lerend-pairs>`,
  'a team between pairs': html`<lerend-pairs
    .instrument=${mindsetPairs}
    .wording=${withLongWords(mindsetPairsNl)}
    .report=${mindset}
  ></lerend-pairs>`,
  'a deck': html`<lerend-deck .instrument=${sixSteps} .wording=${withLongWords(sixStepsNl)}></lerend-deck>`,
};

describe('words that are longer than a phone is wide', () => {
  expectQuietConsole();

  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  for (const [name, template] of Object.entries(wide)) {
    for (const percent of [100, 200]) {
      it(`do not push ${name} out of 320 px, with text at ${percent} %`, async () => {
        document.documentElement.style.fontSize = `${percent}%`;
        const holder = fixtureSync<HTMLElement>(html`<div lang="nl">${template}</div>`);
        holder.style.width = '320px';
        const element = holder.firstElementChild as LitElement;
        await element.updateComplete;
        await until(() => element.shadowRoot?.textContent.includes(LONG) === true, 'the long words');
        expect(holder.scrollWidth).to.equal(320);
      });
    }
  }

  it('would be seen to stick out', () => {
    const holder = fixtureSync<HTMLElement>(html`<div><p>${LONG}</p></div>`);
    holder.style.width = '120px';
    expect(holder.scrollWidth).to.be.above(120);
  });
});
