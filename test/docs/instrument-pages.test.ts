import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { instruments } from '@lerend/instruments';
import type { ChecklistWording } from '@lerend/core/checklist';
import type { DeckWording } from '@lerend/core/deck';
import type { PairsWording } from '@lerend/core/pairs';
import type { QuadrantWording } from '@lerend/core/quadrant';
import type { StagesWording } from '@lerend/core/stages';
import { instrumentPages } from '../../scripts/instrument-pages.mjs';
import {
  talkAboutChecklist,
  talkAboutDeck,
  talkAboutPairs,
  talkAboutQuadrant,
  talkAboutStages,
} from '../../scripts/instruments/talk.mjs';

const FOLDER = 'docs/instruments';
const pages = await instrumentPages();

/** What a page shows in full: the statements, poles or marks of an instrument, or the titles of a deck's cards. */
function textsToFind(
  wording: ChecklistWording | QuadrantWording | StagesWording | PairsWording | DeckWording,
): readonly string[] {
  if ('items' in wording) return Object.values(wording.items).map(({ statement }) => statement);
  if ('marks' in wording) return Object.values(wording.marks);
  if ('pairs' in wording) return Object.values(wording.pairs).flatMap(({ left, right }) => [left, right]);
  return Object.values(wording.cards).map(({ title }) => title);
}

describe('the pages of the instruments', () => {
  it('are there for each that is shipped, with the list and the sources, and nothing else', () => {
    assert.deepEqual(
      readdirSync(FOLDER).sort(),
      [...instruments.map(({ id }) => `${id}.md`), 'README.md', 'sources.md'].sort(),
    );
  });

  for (const [name, text] of pages) {
    it(`say what the data say (${name}; else run "npm run instruments")`, () => {
      assert.equal(readFileSync(join(FOLDER, name), 'utf8'), text);
    });
  }

  it('would differ if one word of the data did', async () => {
    const [entry] = instruments.filter(({ kind }) => kind === 'checklist');
    assert.ok(entry?.kind === 'checklist');
    const en = await entry.wordings.en();
    const [first] = Object.entries(en.items);
    assert.ok(first);
    const [id, item] = first;
    const reworded: ChecklistWording = {
      ...en,
      items: { ...en.items, [id]: { ...item, statement: 'We have put this in another way.' } },
    };
    const changed = await instrumentPages([
      { ...entry, wordings: { ...entry.wordings, en: () => Promise.resolve(reworded) } },
    ]);
    const page = changed.get(`${entry.id}.md`) ?? '';
    assert.match(page, /We have put this in another way\./);
    assert.notEqual(page, pages.get(`${entry.id}.md`));
  });

  it('link only to pages that are there', () => {
    for (const [name, text] of pages) {
      for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
        assert.doesNotThrow(() => readFileSync(join(FOLDER, target)), `${name} links to ${target}`);
      }
    }
  });

  it('show every statement and every card in both languages', async () => {
    for (const entry of instruments) {
      const page = (pages.get(`${entry.id}.md`) ?? '').replaceAll('\\', '');
      for (const locale of entry.locales) {
        const wording = await entry.wordings[locale]();
        const texts = textsToFind(wording);
        assert.ok(texts.length > 0, entry.id);
        for (const text of texts) assert.ok(page.includes(`| ${text} `), `${entry.id}: ${text}`);
      }
    }
  });
});

describe('a conversation about a result', () => {
  const axis = (neutral: boolean) => ({ axes: { vertical: { neutral }, horizontal: { neutral } } });
  for (const { steps, questions } of [
    talkAboutChecklist({ domains: [1], scale: { type: 'development' } }),
    talkAboutChecklist({ domains: [1, 2], scale: { type: 'development' } }),
    talkAboutChecklist({ domains: [1, 2], scale: { type: 'recognition' } }),
    talkAboutQuadrant(axis(true)),
    talkAboutQuadrant(axis(false)),
    talkAboutStages(),
    talkAboutPairs({ pairs: [{}] }),
    talkAboutPairs({ pairs: [{ aim: 'right' }] }),
    talkAboutDeck(),
  ]) {
    it(`takes 45 minutes, with two or three questions (${questions[0]})`, () => {
      assert.equal(
        steps.reduce((sum, { minutes }) => sum + minutes, 0),
        45,
      );
      assert.ok(questions.length === 2 || questions.length === 3);
      assert.ok(questions.every((question) => question.endsWith('?')));
    });
  }
});
