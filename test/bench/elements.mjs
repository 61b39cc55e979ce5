// Measures the embedded checklist beside plain DOM written by hand that renders the same tree.
// One run in one browser: medians of alternating runs, each in a page of its own.
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browser.mjs';
import { bundle, sizesOf } from './bundle.mjs';
import { median, under } from './table.mjs';

const RUNS = 15;
const ROUNDS = 15;
const LIMITS = { create: 1.7, answer: 1.25, hundred: 1.1, gzip: 25_000 };

let browser;
let variants;

export async function measureElements() {
  const embedded = await bundle('packages/embed/src/checklist/learning-organisation/nl.ts');
  const plain = await bundle('test/bench/plain-entry.ts');
  variants = { element: embedded.code, plain: plain.code };
  browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await compareTrees();
    const runs = { element: [], plain: [] };
    for (let run = 0; run < RUNS; run += 1) {
      const order = run % 2 === 0 ? ['element', 'plain'] : ['plain', 'element'];
      const answers = await measureAnswers(order);
      for (const name of order) runs[name].push({ ...(await measure(name)), answer: answers[name] });
    }
    return {
      title: `@lerend/embed/checklist/learning-organisation/nl all in; medians of ${RUNS} alternating runs`,
      head: ['element', 'plain DOM', 'ratio'],
      rows: [...timeRows(runs), ...sizeRows(sizesOf(embedded.code), sizesOf(plain.code))],
    };
  } finally {
    await browser.close();
  }
}

async function openPage(...names) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><html lang="nl"><body><main></main></body></html>');
  for (const name of names) await page.addScriptTag({ content: variants[name] });
  return page;
}

/** Both must render the same elements with the same attributes and texts, else the comparison says nothing. */
async function compareTrees() {
  const page = await openPage('element', 'plain');
  const [element, byHand] = await page.evaluate(async () => {
    const made = document.createElement('lerend-checklist');
    const other = globalThis.bench.create();
    document.querySelector('main').append(made, other);
    await made.updateComplete;
    return [made, other].map(({ shadowRoot }) => {
      const lines = [];
      const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const attributes = [...(node.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).sort();
        lines.push([node.nodeName, ...attributes, node.nodeType === 3 ? node.data : ''].join(' '));
      }
      return lines;
    });
  });
  await page.close();
  const differs = Math.max(element.length, byHand.length);
  for (let index = 0; index < differs; index += 1) {
    if (element[index] !== byHand[index]) {
      throw new Error(
        `The trees differ at node ${index}:\n  element ${element[index]}\n  plain   ${byHand[index]}`,
      );
    }
  }
  console.log(`Both trees have the same ${element.length} nodes (elements and texts).`);
}

async function measure(name) {
  const page = await openPage(name);
  const times = await page.evaluate(async (which) => {
    const main = document.querySelector('main');
    const isElement = which === 'element';
    const make = isElement ? () => document.createElement('lerend-checklist') : globalThis.bench.create;
    const layOut = (made) =>
      [...made.shadowRoot.querySelectorAll('.option')].at(-1).getBoundingClientRect().bottom;
    const settle = () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20))),
      );
    await settle();

    let start = performance.now();
    const made = make();
    main.append(made);
    if (isElement) await made.updateComplete;
    layOut(made);
    const create = performance.now() - start;
    await settle();

    made.remove();
    await settle();

    start = performance.now();
    const hundred = Array.from({ length: 100 }, make);
    main.append(...hundred);
    if (isElement) await Promise.all(hundred.map((each) => each.updateComplete));
    for (const each of hundred) layOut(each);
    return { create, hundred: performance.now() - start };
  }, name);
  await page.close();
  return times;
}

/**
 * Answers all statements in rounds, the two in turn in one page, so that what else the machine does meets both. After
 * each round the answers are cleared, so that every one of them is a first answer.
 */
async function measureAnswers(order) {
  const page = await openPage('element', 'plain');
  const times = await page.evaluate(
    async ({ names, rounds }) => {
      const main = document.querySelector('main');
      const made = { element: document.createElement('lerend-checklist'), plain: globalThis.bench.create() };
      main.append(made.element, made.plain);
      await made.element.updateComplete;
      const layOut = ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.option')].at(-1).getBoundingClientRect().bottom;
      const taken = { element: [], plain: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const name of names) {
          const { shadowRoot } = made[name];
          const items = [...shadowRoot.querySelectorAll('fieldset')];
          const inputs = items.map((item) => item.querySelectorAll('input')[round % 3]);
          layOut(made.element);
          layOut(made.plain);
          const start = performance.now();
          for (const input of inputs) {
            input.click();
            layOut(made[name]);
          }
          taken[name].push((performance.now() - start) / inputs.length);
          const chosen = () => shadowRoot.querySelectorAll('.chosen').length;
          if (chosen() !== items.length) throw new Error('An answer is lost.');
          for (const clear of shadowRoot.querySelectorAll('.clear')) clear.click();
          if (chosen() !== 0) throw new Error('An answer is not cleared.');
        }
      }
      const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];
      return { element: middle(taken.element), plain: middle(taken.plain) };
    },
    { names: order, rounds: ROUNDS },
  );
  await page.close();
  return times;
}

function timeRows(runs) {
  return [
    ['create', 'create with layout, ms'],
    ['answer', 'one answer with layout, ms'],
    ['hundred', '100 instances with layout, ms'],
  ].map(([key, label]) => {
    const element = median(runs.element.map((times) => times[key]));
    const byHand = median(runs.plain.map((times) => times[key]));
    const ratio = element / byHand;
    const cells = [element.toFixed(2), byHand.toFixed(2), `${ratio.toFixed(2)} ×`];
    return { label, cells, ...under(ratio, LIMITS[key], '×') };
  });
}

function sizeRows(sizes, byHand) {
  return ['min', 'gzip', 'brotli'].map((key) => {
    const row = { label: `${key}, bytes`, cells: [String(sizes[key]), String(byHand[key]), ''] };
    return key === 'gzip' ? { ...row, ...under(sizes[key], LIMITS.gzip, 'bytes') } : row;
  });
}
