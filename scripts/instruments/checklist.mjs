import { bullets, code, paragraphs, plain, table } from './markdown.mjs';
import { talkAboutChecklist } from './talk.mjs';

const EDITORIAL = {
  statements: 'that these points are asked as statements, and how: the source gives no statements to rate',
  scale: 'the scale: the source prints its list without one',
  cuts: 'the cuts between the phases: no study has set them',
  'level-descriptions': 'what each level of a statement looks like in a school',
};

const RECOGNITION = {
  cuts: 'the cuts between the words for how far something fits: no study has set them',
};

export const checklistPages = {
  size: ({ items, domains }) =>
    domains.length === 1
      ? `${items.length} statements`
      : `${items.length} statements in ${domains.length} domains`,
  statements: ({ items }) => items.length,
  structure,
  scoring,
  editorial,
  talk: talkAboutChecklist,
};

function structure(instrument, nl, en) {
  return paragraphs(
    `Everything is about: “${plain(nl.stem)}”, “${plain(en.stem)}”.`,
    ...instrument.domains.map((domain) =>
      paragraphs(
        `### ${plain(en.domains[domain.id].title)}`,
        `${code(domain.id)}, “${plain(nl.domains[domain.id].title)}”: ${plain(en.domains[domain.id].description)} Basis: ${domain.basis}.`,
        table(
          ['Id', 'Dutch', 'English', 'Basis'],
          instrument.items
            .filter((item) => item.domain === domain.id)
            .map(({ id, basis }) => [
              code(id),
              plain(nl.items[id].statement),
              plain(en.items[id].statement),
              basis,
            ]),
        ),
      ),
    ),
    '### The scale',
    table(
      ['Value', 'Id', 'Dutch', 'English'],
      instrument.scale.points.map(({ value, id }) => [
        String(value),
        code(id),
        plain(nl.scale[id].label),
        plain(en.scale[id].label),
      ]),
    ),
    `Basis: ${instrument.scale.basis}. “Don’t know” is always offered${instrument.notApplicable ? ', and so is “does not apply here”' : ''}.`,
  );
}

function scoring({ scale, scoring: { cuts }, domains }, en) {
  const cut = ({ numerator, denominator }) => `${numerator}/${denominator}`;
  const recognition = scale.type === 'recognition';
  const [early, partial, strong] = recognition
    ? [0, Math.floor(scale.points.length / 2), -1].map((place) => labelOf(scale.points.at(place), en))
    : ['_early_', '_partial_', '_strong_'];
  const named = recognition ? 'it is called' : 'the phase is';
  const top = scale.points.length - 1;
  return paragraphs(
    `An answer counts as its number of steps above the lowest point, from 0 to ${top}. The score of a statement is the mean of the team’s answers as a part of the way up, from 0 to 1${domains.length === 1 ? '; that of the whole is the mean of its statements' : '; that of a domain is the mean of its statements, and domains are not added up'}. Below ${cut(cuts.partial)} ${named} ${early}, from ${cut(cuts.partial)} on ${partial}, from ${cut(cuts.strong)} on ${strong}. “Don’t know” and what is left open count in no score.`,
    recognition
      ? 'This is a scale of recognition: more is not better, and less is no weakness. No phase is found in it, so no cards are advised for one; what divides the team and what few can see is found, as everywhere. [Why a list of marks has a scale of its own](../decisions/0029-a-scale-of-recognition.md).'
      : '',
    `A report says how sure ${recognition ? 'the word' : 'a phase'} is and where opinions differ, and shows nothing of too few people. [Scores and phases](../measurement/scores.md) has the formulas, [certainty](../measurement/certainty.md) and [agreement](../measurement/agreement.md) the rest.`,
  );
}

function labelOf({ id }, en) {
  return `“${plain(en.scale[id].label)}”`;
}

function editorial({ editorial: choices, scale, items, domains }) {
  const own = (list) => list.filter(({ basis }) => basis === 'editorial').map(({ id }) => code(id));
  const parts = [...own(domains), ...own(items)];
  return bullets([
    'all wording, in both languages',
    ...choices.map((choice) => (scale.type === 'recognition' && RECOGNITION[choice]) || EDITORIAL[choice]),
    ...(parts.length > 0 ? [`that these parts are there: ${parts.join(', ')}`] : []),
  ]);
}
