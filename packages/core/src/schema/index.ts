export { parseDeck, parseInstrument, parsePolicy, parseResponse, parseWording } from './parse.js';
export { jsonSchemas } from './json-schema.js';
export type { JsonSchema } from './json-schema.js';
