import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = Object.keys(JSON.parse(readFileSync(`${root}.config/projects.json`, 'utf8')));

/** Every package is one project; tests run on the sources, so a stale build cannot hide a fault. */
export default defineConfig({
  root,
  ssr: {
    resolve: { conditions: ['@amparo/source', 'node'] },
  },
  resolve: { conditions: ['@amparo/source', 'node'] },
  test: {
    // The machine that counts has two cores; much of the time goes to commands that tests start.
    maxWorkers: 2,
    globalSetup: `${root}.config/temporary-folder.ts`,
    // The tests of a worker share the modules they load, which is half of the time of most files.
    isolate: false,
    // Tests of memory collect garbage before they look.
    execArgv: ['--expose-gc'],
    projects: names.map((name) => ({
      extends: true as const,
      root: `${root}packages/${name}`,
      test: {
        name,
        include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
        testTimeout: 60_000,
      },
    })),
  },
});
