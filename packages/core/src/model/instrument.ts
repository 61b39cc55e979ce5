/** Whether a choice stands in the source or is a judgement of the instrument's makers. */
export type Basis = 'source' | 'editorial';

/** Where something comes from: a document of `@lerend/instruments/sources`, and the place in it. */
export interface SourceReference {
  readonly document: string;
  readonly place: string;
}

/** An exact cut point or bound: numerator and denominator, so that comparisons stay in integers. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** What every instrument carries, whatever its kind. */
export interface InstrumentBase<Kind extends string> {
  readonly kind: Kind;
  /** Kebab-case English, unique among instruments, never reused. */
  readonly id: string;
  /** Semantic version of the structure; answers belong to one version. */
  readonly version: string;
  readonly source: SourceReference;
}

/** What every wording carries: the texts of one instrument in one language. */
export interface WordingBase {
  /** The id of the instrument that the texts belong to. */
  readonly instrument: string;
  /** BCP 47 tag of the language, such as `nl` or `en`. */
  readonly locale: string;
  readonly title: string;
  /** One or two sentences above the instrument. */
  readonly introduction: string;
}
