import { defineConfig, type Options } from 'tsup';

/** The one build of every package: ES modules with declarations, one file per public entry. */
export const build = (entry: Record<string, string>, extra: Options = {}) =>
  defineConfig({
    entry,
    format: ['esm'],
    target: 'node20',
    dts: true,
    sourcemap: true,
    clean: true,
    splitting: true,
    // Words of other scripts as they are: escaped, they would take twice the room.
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
    ...extra,
  });
