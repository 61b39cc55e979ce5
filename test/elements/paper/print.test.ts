import { expect, fixtureSync } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectQuietConsole } from '../../helpers/browser.js';
import { rootOf, showForm, textOf } from './helper.js';

const print = window.print.bind(window);
let printed = 0;

function copies(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('body > [data-lerend-print]')];
}

function afterPrinting(): void {
  window.dispatchEvent(new Event('afterprint'));
}

describe('the print button of a form', () => {
  expectQuietConsole();

  beforeEach(() => {
    printed = 0;
    window.print = () => {
      printed += 1;
    };
  });

  afterEach(async () => {
    afterPrinting();
    window.print = print;
    await emulateMedia({ media: 'screen' });
  });

  async function press(): Promise<HTMLElement> {
    const form = await showForm({ label: 'Team "A" \\ 2026' });
    rootOf(form).querySelector('button')?.click();
    const [copy] = copies();
    if (copy === undefined) throw new Error('Nothing is there to be printed.');
    return copy;
  }

  it('prints the sheet alone, without the page around it', async () => {
    const other = fixtureSync<HTMLElement>(html`<p>The page of the school</p>`);
    const copy = await press();
    expect(printed).to.equal(1);
    expect(textOf(copy.shadowRoot)).to.contain('Small checklist').and.contain('We listen.');
    expect(copy.shadowRoot?.querySelectorAll('button').length).to.equal(0);
    expect(copy.checkVisibility()).to.equal(false);
    expect(other.checkVisibility()).to.equal(true);

    await emulateMedia({ media: 'print' });
    expect(copy.checkVisibility()).to.equal(true);
    expect(other.checkVisibility()).to.equal(false);
    for (const child of document.body.children) {
      if (child !== copy) expect(child.checkVisibility(), child.outerHTML.slice(0, 80)).to.equal(false);
    }
  });

  it('prints all of it, on a page that is as high as the window and scrolls inside itself', async () => {
    const { style } = document.body;
    style.cssText = 'height: 100vh; overflow: hidden; display: grid; padding: 3rem; margin: 1rem';
    try {
      const copy = await press();
      await emulateMedia({ media: 'print' });
      const { overflow, display, marginTop, paddingTop } = getComputedStyle(document.body);
      expect([overflow, display, marginTop, paddingTop]).to.deep.equal(['visible', 'block', '0px', '0px']);
      expect(document.body.offsetHeight).to.be.at.least(copy.offsetHeight);
    } finally {
      style.cssText = '';
    }
  });

  it('leaves nothing behind in the page', async () => {
    const sheets = document.adoptedStyleSheets.length;
    await press();
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    afterPrinting();
    expect(copies()).to.deep.equal([]);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('holds one copy, however often it is pressed', async () => {
    await press();
    const first = await press();
    expect(copies()).to.deep.equal([first]);
    expect(printed).to.equal(2);
  });

  it('is over once somebody is back in the page, also where a browser never says so', async () => {
    const sheets = document.adoptedStyleSheets.length;
    await press();
    await sendKeys({ press: 'Tab' });
    expect(copies()).to.deep.equal([]);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('prints in the faces that the page gave it', async () => {
    const form = await showForm();
    const holder = form.parentElement;
    holder?.style.setProperty('font-family', 'Georgia, serif');
    holder?.style.setProperty('--lerend-font-title', 'monospace');
    form.print();
    const root = copies()[0]?.shadowRoot;
    const [title, row] = [root?.querySelector('h2'), root?.querySelector('tr')];
    await emulateMedia({ media: 'print' });
    expect(title && getComputedStyle(title).fontFamily).to.equal('monospace');
    expect(row && getComputedStyle(row).fontFamily).to.equal('Georgia, serif');
  });

  it('keeps the direction and the language of the form', async () => {
    const form = await showForm({}, { lang: 'nl' });
    form.parentElement?.setAttribute('dir', 'rtl');
    form.print();
    const [copy] = copies();
    expect(copy?.dir).to.equal('rtl');
    expect(copy?.shadowRoot?.querySelector('[part~="sheet"]')?.getAttribute('lang')).to.equal('nl');
  });
});
