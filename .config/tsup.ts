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
    ...extra,
  });
