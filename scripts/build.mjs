// Builds every package into its `dist`: modules and types, JSON Schemas, the manifest of the elements, the bundles of embed.
import { runNode, runSteps, tools } from './run.mjs';

runSteps([
  ['The type check', () => runNode(tools.typescript, ['-b'])],
  ['Writing the JSON Schemas', () => runNode('scripts/json-schemas.mjs')],
  ['The manifest', () => runNode('scripts/manifest.mjs')],
  ['Bundling', () => runNode(tools.rollup, ['--config', 'rollup.config.mjs', '--silent'])],
]);
console.log('Built packages/*/dist.');
