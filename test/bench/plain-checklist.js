// The checklist as somebody would write it by hand who minds speed: one template for all instances, parsed once
// and cloned, two delegated listeners an instance, and only what differs is touched. No framework, no session,
// no form, no guards. It renders the same tree as <lerend-checklist>; the bench compares the two.

const templates = new Map();

export function createPlainChecklist({ instrument, wording, texts, styleSheets, paths }) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styleSheets;
  let template = templates.get(wording);
  if (template === undefined) {
    template = document.createElement('template');
    template.innerHTML = markupOf(instrument, wording, texts, paths);
    templates.set(wording, template);
  }
  root.append(document.importNode(template.content, true));

  const answers = {};
  const domainOf = new Map(instrument.items.map((item) => [item.id, item.domain]));
  const answered = new Map(instrument.domains.map((domain) => [domain.id, 0]));
  const totals = new Map(
    instrument.domains.map(({ id }) => [id, instrument.items.filter((item) => item.domain === id).length]),
  );
  const total = instrument.items.length;
  const progress = root.getElementById('progress');

  function answer(item, value) {
    const domain = domainOf.get(item);
    const before = item in answers;
    if (value === null) delete answers[item];
    else answers[item] = value;
    const fieldset = root.getElementById(`item-${item}`);
    fieldset.classList.toggle('answered', value !== null);
    for (const input of fieldset.querySelectorAll('input')) {
      const chosen = input.value === String(value);
      if (input.checked !== chosen) input.checked = chosen;
      input.parentElement.classList.toggle('chosen', chosen);
    }
    const change = Number(value !== null) - Number(before);
    if (change !== 0) {
      const now = answered.get(domain) + change;
      answered.set(domain, now);
      const open = total - Object.keys(answers).length;
      progress.textContent = open === 0 ? texts.complete(total) : texts.left(open, total);
      root.getElementById('foot').classList.toggle('complete', open === 0);
      const button = root.getElementById(`to-${domain}`);
      button.querySelector('.count').textContent = texts.domainProgress(now, totals.get(domain));
      button.querySelectorAll('i').forEach((plot, index) => plot.classList.toggle('on', index < now));
    }
    host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  root.addEventListener('change', (event) => {
    const { name, value } = event.target;
    answer(name, value === 'dont-know' || value === 'not-applicable' ? value : Number(value));
  });
  root.addEventListener('click', (event) => {
    const button = event.target.closest('.clear');
    if (button !== null) answer(button.closest('fieldset').dataset.item, null);
  });
  return host;
}

function markupOf(instrument, wording, texts, paths) {
  const { points } = instrument.scale;
  const asides = [texts.dontKnow, ...(instrument.notApplicable ? [texts.notApplicable] : [])];
  const values = ['dont-know', 'not-applicable'];
  const levelOf = (index) => (index === 0 ? 1 : index === points.length - 1 ? 3 : 2);
  const svg = (classes, path, part) =>
    `<svg class="${classes}" viewBox="0 0 20 20" aria-hidden="true"${part}><path fill-rule="evenodd" d="${path}"></path></svg>`;
  const mark = (index) => svg(`mark level-${levelOf(index)}`, paths[levelOf(index) - 1], ' part="marker"');
  const itemsOf = (domain) => instrument.items.filter((item) => item.domain === domain.id);

  const head = `<div class="head"><p class="stem quiet" data-text="">${escape(wording.stem)}</p><div class="options" aria-hidden="true">${points
    .map(
      (point, index) =>
        `<span>${mark(index)}<span data-text="">${escape(wording.scale[point.id].label)}</span></span>`,
    )
    .join(
      '',
    )}${asides.map((text) => `<span class="quiet"><span data-text="">${escape(text)}</span></span>`).join('')}</div></div>`;

  let number = 0;
  const row = ({ id }) => {
    number += 1;
    const { statement, hint } = wording.items[id];
    return `<fieldset class="item" part="item" role="radiogroup" id="item-${id}" data-item="${id}"><legend part="legend"><span class="number count">${number}</span><span data-text="">${escape(statement)}${
      hint === undefined ? '' : `<span class="hint">${escape(hint)}</span>`
    }</span></legend><div class="tools"><button type="button" class="link more" part="more" aria-expanded="false">${escape(texts.showLevels)}</button><button type="button" class="link clear" part="clear" data-text="">${escape(texts.clear)}</button></div><div class="options">${points
      .map(
        (point, index) =>
          `<label class="option level-${levelOf(index)}" part="option"><input type="radio" value="${point.value}" name="${id}">${mark(index)}<span class="label" part="label" data-text="">${escape(wording.scale[point.id].label)}</span></label>`,
      )
      .join('')}${asides
      .map(
        (text, index) =>
          `<label class="option aside" part="option"><input type="radio" value="${values[index]}" name="${id}"><span class="label" part="label" data-text="">${escape(text)}</span></label>`,
      )
      .join('')}</div></fieldset>`;
  };

  const domains =
    instrument.domains.length < 2
      ? ''
      : `<nav class="domains" aria-label="${escape(texts.domains)}" data-label="">${instrument.domains
          .map(
            (domain) =>
              `<button type="button" class="domain" id="to-${domain.id}" data-domain="${domain.id}"><b data-text="">${escape(wording.domains[domain.id].title)}</b><span class="count small quiet">${texts.domainProgress(0, itemsOf(domain).length)}</span><span class="plots" aria-hidden="true">${'<i></i>'.repeat(itemsOf(domain).length)}</span></button>`,
          )
          .join('')}</nav>`;

  const sections = instrument.domains
    .map(
      (domain) =>
        `<section class="section" part="domain" aria-labelledby="domain-${domain.id}"><h3 id="domain-${domain.id}" data-text="">${escape(wording.domains[domain.id].title)}</h3><p class="quiet" data-text="">${escape(wording.domains[domain.id].description)}</p><div class="items">${head}${itemsOf(domain).map(row).join('')}</div></section>`,
    )
    .join('');

  const total = instrument.items.length;
  return `<section class="base" part="base" lang="${wording.locale}" aria-labelledby="title"><h2 id="title" data-text="">${escape(wording.title)}</h2><p class="lede" data-text="">${escape(wording.introduction)}</p><slot></slot>${domains}${sections}<div class="foot" id="foot"><p class="progress count" id="progress">${texts.left(total, total)}</p><p class="visually-hidden" id="status" role="status"></p><slot name="footer"></slot><button type="button" class="button primary next" part="button"><span data-text="">${escape(texts.next)}</span>${svg('icon', 'M4 10h12M11 5l5 5-5 5', '')}</button></div></section>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
