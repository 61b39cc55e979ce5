// Writes the JSON Schemas of the model beside the built core. Runs after the TypeScript build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const schemaFolder = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  'packages',
  'core',
  'dist',
  'schema',
);
const { jsonSchemas } = await import(pathToFileURL(join(schemaFolder, 'index.js')).href);

mkdirSync(schemaFolder, { recursive: true });
const schemas = Object.entries(jsonSchemas());
for (const [name, schema] of schemas) {
  writeFileSync(join(schemaFolder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`${schemas.length} JSON Schemas are in packages/core/dist/schema.`);
