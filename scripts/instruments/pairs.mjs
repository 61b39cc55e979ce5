import { bullets, code, paragraphs, plain, table } from './markdown.mjs';
import { talkAboutPairs } from './talk.mjs';

const EDITORIAL = {
  pairs: 'pairs, or poles, that the source does not give, marked as such above',
  statements: 'what each pole says',
  positions: 'how many positions lie between two poles, and their names',
  band: 'how wide the neutral band around the middle is',
  aims: 'which pole the model asks for',
};

export const pairsPages = {
  size: ({ pairs, positions }) => `${pairs.length} pairs, ${2 * positions.reach + 1} positions each`,
  statements: ({ pairs }) => pairs.length,
  structure,
  scoring,
  editorial: ({ editorial }) =>
    bullets(['all wording, in both languages', ...editorial.map((choice) => EDITORIAL[choice])]),
  talk: talkAboutPairs,
};

function structure({ poles, pairs }, nl, en) {
  return paragraphs(
    poles === undefined
      ? undefined
      : `The left pole is ${code(poles.left.id)} (“${plain(en.poles.left)}”, “${plain(nl.poles.left)}”), the right one ${code(poles.right.id)} (“${plain(en.poles.right)}”, “${plain(nl.poles.right)}”).`,
    table(
      ['Id', 'Language', 'About', 'Left pole', 'Right pole', 'The model asks for', 'Basis'],
      pairs.flatMap(({ id, aim, basis }) => [
        [code(id), 'nl', ...texts(nl.pairs[id]), aim ?? 'neither', basis],
        ['', 'en', ...texts(en.pairs[id]), '', ''],
      ]),
    ),
  );
}

function texts({ title, left, right }) {
  return [title, left, right].map(plain);
}

function scoring({ pairs, positions: { reach }, scoring: { band } }) {
  const aims = pairs.some(({ aim }) => aim !== undefined);
  return paragraphs(
    `Somebody chooses one of ${2 * reach + 1} positions: from −${reach}, wholly as the left pole, over 0, as much the one as the other, to ${reach}. A pair’s result is how many chose each position, and the mean. A mean within ${band.numerator}/${band.denominator} of a position of the middle lies on neither side: it is only said that a team leans to a pole when it lies beyond that.`,
    aims
      ? 'Where the model asks for a pole, a report says so, and its findings read the mean in thirds from the other pole to that one, so that cards can be found. No pole is called wrong.'
      : 'Neither pole is further than the other, so the only thing that a report draws attention to is that a team stands in two camps, or that many do not know.',
    'There is no total: that would need a reliability, pooled over many people, of pairs that all point the same way, and none is known. [Agreement](../measurement/agreement.md) and [certainty](../measurement/certainty.md) have the formulas.',
  );
}
