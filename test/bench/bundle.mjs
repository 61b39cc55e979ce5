import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import typescript from 'typescript';

/** Bundles an entry from the sources, all in and minified, as one script; its exports stand under `bench`. */
export async function bundle(input) {
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
    format: 'iife',
    name: 'bench',
    plugins: [terser({ ecma: 2022 })],
  });
  await build.close();
  return { code: output[0].code, modules: output[0].moduleIds };
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
