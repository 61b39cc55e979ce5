import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const source = 'packages/embed/dist';

/** Every module of embed is an entry: one script tag on a page, the rest follows in chunks. */
function entries(folder = source) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'cdn' ? [] : entries(path);
    return entry.name.endsWith('.js') && !basename(entry.name).startsWith('_') ? [path] : [];
  });
}

export default {
  input: Object.fromEntries(
    entries().map((path) => [path.slice(source.length + 1, -3).replaceAll('\\', '/'), path]),
  ),
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    commonjs(),
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, pure_getters: true },
      format: { comments: false },
    }),
  ],
  output: {
    dir: `${source}/cdn`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
  },
};
