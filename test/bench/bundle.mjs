import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import typescript from 'typescript';

/** Bundles an entry from the sources, all in and minified, as one script; its exports stand under `bench`. */
export async function bundle(input) {
  const [chunk] = await generate(input, { format: 'iife', name: 'bench' });
  return { code: chunk.code, modules: chunk.moduleIds };
}

/** Bundles what a page loads of an entry at first: what is imported later is left out of it. */
export async function bundleFirst(input) {
  const chunks = await generate(input, { format: 'es' });
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of first) {
    for (const name of imports) {
      const imported = byName.get(name);
      if (imported !== undefined) first.add(imported);
    }
  }
  return {
    code: [...first].map(({ code }) => code).join('\n'),
    modules: [...first].flatMap(({ moduleIds }) => moduleIds),
  };
}

/**
 * Bundles several entries side by side; each with its own code, by the order of the entries.
 * @param {readonly string[]} inputs
 * @returns {Promise<readonly string[]>}
 */
export async function bundleApart(inputs) {
  const chunks = await generate([...inputs], { format: 'es' });
  return inputs.map((input) => {
    const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(input));
    if (found === undefined) throw new Error(`${input} has no code.`);
    return found.code;
  });
}

async function generate(input, options) {
  const build = await rollup({
    input,
    plugins: [
      nodeResolve({
        exportConditions: ['lerend-source', 'production', 'browser'],
        extensions: ['.ts', '.js'],
      }),
      sources(),
    ],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({
    ...options,
    plugins: [terser({ ecma: 2022, module: options.format === 'es' })],
  });
  await build.close();
  return output.filter(({ type }) => type === 'chunk');
}

export function sizesOf(code) {
  const text = Buffer.from(code);
  return {
    min: text.length,
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

/** Takes the types out of sources, and finds `x.js` as `x.ts`. */
function sources() {
  const compilerOptions = {
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    useDefineForClassFields: false,
  };
  return {
    name: 'sources',
    async resolveId(id, importer) {
      if (!id.startsWith('.') || !importer?.endsWith('.ts')) return null;
      return (await this.resolve(id.replace(/\.js$/, '.ts'), importer, { skipSelf: true })) ?? null;
    },
    load(id) {
      if (!id.endsWith('.ts')) return null;
      return typescript.transpileModule(readFileSync(id, 'utf8'), { compilerOptions }).outputText;
    },
  };
}
