import { bullets, code, paragraphs, plain, table } from './markdown.mjs';
import { talkAboutQuadrant } from './talk.mjs';

const EDITORIAL = {
  items: 'the statements of both axes: the source gives the axes and no statements',
  band: 'how wide the path between the classes is',
  classes: 'names and places of classes that the source does not give, marked as such above',
};

export const quadrantPages = {
  size: ({ items, classes }) => `two axes, ${items.length} statements, ${classes.length} classes`,
  statements: ({ items }) => items.length,
  structure,
  scoring,
  editorial: ({ editorial }) =>
    bullets(['all wording, in both languages', ...editorial.map((choice) => EDITORIAL[choice])]),
  talk: talkAboutQuadrant,
};

function structure(instrument, nl, en) {
  const { axes, items, classes, lists = [] } = instrument;
  return paragraphs(
    ...[
      ['upwards', axes.vertical],
      ['to the right', axes.horizontal],
    ].map(([direction, axis]) =>
      paragraphs(
        `### ${plain(en.axes[axis.id].title)}, ${direction}`,
        `${code(axis.id)}, “${plain(nl.axes[axis.id].title)}”: from ${plain(en.axes[axis.id].low)} to ${plain(en.axes[axis.id].high)} (${plain(nl.axes[axis.id].low)}, ${plain(nl.axes[axis.id].high)}). Basis: ${axis.basis}.${axis.neutral === true ? ' Neither end is further than the other.' : ''}`,
        table(
          ['Id', 'Dutch', 'English', 'Basis'],
          items
            .filter((item) => item.axis === axis.id)
            .map(({ id, basis }) => [
              code(id),
              plain(nl.items[id].statement),
              plain(en.items[id].statement),
              basis,
            ]),
        ),
      ),
    ),
    '### The four classes',
    table(
      [
        'Id',
        'Dutch',
        'English',
        plain(en.axes[axes.vertical.id].title),
        plain(en.axes[axes.horizontal.id].title),
        'Basis',
      ],
      classes.map(({ id, vertical, horizontal, basis }) => [
        code(id),
        plain(nl.classes[id].title),
        plain(en.classes[id].title),
        plain(en.axes[axes.vertical.id][vertical]),
        plain(en.axes[axes.horizontal.id][horizontal]),
        basis,
      ]),
    ),
    ...[...classes, ...lists]
      .filter(({ characteristics }) => characteristics.length > 0)
      .map(({ id, characteristics }) =>
        paragraphs(
          en.lists?.[id] === undefined
            ? `### ${plain(en.classes[id].title)}: what it is recognised by`
            : `### ${plain(en.lists[id].title)}`,
          table(
            ['Id', 'Dutch', 'English'],
            characteristics.map(({ id: mark }) => [
              code(mark),
              plain(nl.characteristics[mark]),
              plain(en.characteristics[mark]),
            ]),
          ),
        ),
      ),
  );
}

function scoring({ scoring: { band } }) {
  return paragraphs(
    `Somebody places one point on the plane, or answers four statements an axis on five points from disagree to agree; a round fixes one of the two, and they are never mixed. Both axes run from −1 to 1. The team stands at the mean of its points. A place within ${band} of the middle of an axis lies on the path between classes, and belongs to none of them.`,
    'A report says how far people lie apart and how sure the class is. Where they lie too far apart, there is no class that the team shares. [Certainty](../measurement/certainty.md) has the formulas.',
  );
}
