// Writes test/package/size.json anew: npm run sizes. Look at what changed before you commit it.
import { writeFileSync } from 'node:fs';
import { instruments } from '@lerend/instruments';
import { EMBEDS, measureEmbed, measureInstrument } from './measure-sizes.js';

const embeds: Record<string, number> = {};
for (const entry of EMBEDS) embeds[entry] = (await measureEmbed(entry)).gzip;
const own: Record<string, Readonly<Record<string, number>>> = {};
for (const { id } of instruments) own[id] = await measureInstrument(id);
const lines = Object.entries(own).map(
  ([id, sizes]) => `    "${id}": ${JSON.stringify(sizes).replaceAll(/[:,{]/g, '$& ').replace('}', ' }')}`,
);
writeFileSync(
  'test/package/size.json',
  `{\n  "embeds": ${JSON.stringify(embeds, null, 2).replaceAll('\n', '\n  ')},\n  "instruments": {\n${lines.join(',\n')}\n  }\n}\n`,
);
