import type { ComplexAttributeConverter } from 'lit';

/** A list of words in an attribute, such as `leader teacher`. */
export const wordsConverter: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: (text) => text?.split(/\s+/).filter((word) => word !== ''),
};
