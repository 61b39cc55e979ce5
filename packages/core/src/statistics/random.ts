import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance that gives the same numbers after the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to, and never, 1: a multiple of 2^-53. */
  readonly uniform: () => number;
  /** A whole number from 0 up to, and never, `bound`; each is as likely. `bound` is 1 up to 2^32. */
  readonly below: (bound: number) => number;
}

/** 2^32 over the golden ratio: steps of it spread evenly over 32 bits. */
const GOLDEN = 0x9e3779b9;

/**
 * Xoroshiro128+ (Blackman & Vigna, 2018) after a seed of 32 bits, such as `seedOf` makes. Each word of its state is
 * mixed from the seed, so that seeds which are alike give numbers which are not.
 */
export function randomFrom(seed: number): Random {
  const word = (place: number) => finish((seed + Math.imul(GOLDEN, place)) | 0) | 0;
  const generator = xoroshiro128plusFromState([word(1), word(2), word(3), word(4)]);
  return {
    uniform: () => uniformFloat64(generator),
    below: (bound) => {
      if (!Number.isInteger(bound) || bound < 1 || bound > 2 ** 32) {
        throw new RangeError('A bound of chance is a whole number from 1 to 2^32.');
      }
      return uniformInt(generator, 0, bound - 1);
    },
  };
}

/** No code unit of a text is this large, so that ('ab', 'c') and ('a', 'bc') differ. */
const BETWEEN_TEXTS = 0x10000;

/**
 * A seed of 32 bits from texts, such as the id of a release and the scoring version: a whole number from 0 to
 * 2^32 − 1. MurmurHash3 (Appleby, 2011) with each UTF-16 code unit as a block.
 */
export function seedOf(...texts: readonly string[]): number {
  let hash = 0;
  let blocks = 0;
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) hash = mixIn(hash, text.charCodeAt(index));
    hash = mixIn(hash, BETWEEN_TEXTS);
    blocks += text.length + 1;
  }
  return finish(hash ^ (4 * blocks));
}

function mixIn(hash: number, block: number): number {
  const mixed = hash ^ Math.imul(rotate(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
  return (Math.imul(rotate(mixed, 13), 5) + 0xe6546b64) | 0;
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
