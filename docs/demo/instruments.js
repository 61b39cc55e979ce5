import { instrumentSource } from '/lerend/instruments.js';

/**
 * A checklist with its statements in a language.
 * @typedef {object} LoadedChecklist
 * @property {object} instrument
 * @property {readonly { id: string, statement: string }[]} statements
 */

/**
 * @param {string} id
 * @param {string} language
 * @returns {Promise<LoadedChecklist>}
 */
export async function loadChecklist(id, language) {
  const { instrument, wording } = await instrumentSource.load(id, language);
  return {
    instrument,
    statements: instrument.items.map((item) => ({
      id: item.id,
      statement: wording.items[item.id].statement,
    })),
  };
}
