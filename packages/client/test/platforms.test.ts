import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { clientJwk, pinned } from './_keys.ts';
import { TestNode } from './_node.ts';
import { isLeftOut, programs } from './_programs.ts';
import { type Given, playScenario } from './_scenario.ts';
import { exampleBody } from './_start.ts';

/** The client with the scenario in one file, as a bundler makes it of the sources: anything of Node in it would fail. */
async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format,
    platform: 'browser',
    target: 'es2022',
    conditions: ['@amparo/source'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** A node at which something goes wrong with most requests. */
async function startTroubled(): Promise<{ readonly node: TestNode; readonly given: Given }> {
  const node = await new TestNode().start();
  onTestFinished(() => node.stop());
  node.fates = [
    ...(['lost', 'answer-lost', 'good', 'answer-cut', 'good', 'unavailable', 'answer-cut', 'good'] as const),
    ...(['repeated', 'good', 'good', 'good', 'good', 'redirected'] as const),
  ];
  return {
    node,
    given: { url: node.url, jwk: clientJwk, pinnedKeys: pinned, record: exampleBody('submitRecord') },
  };
}

function expectAll(outcome: unknown, node: TestNode): void {
  expect(outcome).toEqual({
    verified: [true, true, true, true],
    outcomes: [
      { accepted: 1, unchanged: 0, rejected: 1 },
      { accepted: 2000, unchanged: 0, rejected: 0 },
    ],
    isAllSent: true,
    pages: ['cDo0NzEx'],
    // What the contract shows is signed by another key.
    refused: 'ReceiptError',
    elsewhere: 'redirected',
    aborted: 'The user has left.',
    health: true,
  });
  expect(node.effects).toEqual(['one', 'list', 'blob', 'step']);
  expect(node.fates).toEqual([]);
}

test('the scenario in Node', async () => {
  const { node, given } = await startTroubled();
  expectAll(await playScenario(given), node);
});

test.skipIf(isLeftOut('Deno'))('the scenario in Deno', async () => {
  const { node, given } = await startTroubled();
  expectAll(await runIn(programs.Deno, ['run', '--no-prompt', '--allow-net=127.0.0.1'], given), node);
});

test.skipIf(isLeftOut('Bun'))('the scenario in Bun', async () => {
  const { node, given } = await startTroubled();
  expectAll(await runIn(programs.Bun, ['run'], given), node);
});

async function runIn(program: string | undefined, args: readonly string[], given: Given): Promise<unknown> {
  if (program === undefined) throw new Error('It is absent, and AMPARO_REQUIRE_ALL asks for it.');
  const file = join(await mkdtemp(join(tmpdir(), 'scenario-')), 'scenario.mjs');
  await writeFile(file, await bundle('_scenario-main.ts', 'esm'));
  const { stdout } = await promisify(execFile)(program, [...args, file, JSON.stringify(given)], {
    env: { ...process.env, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
  });
  return JSON.parse(stdout);
}

test.skipIf(isLeftOut('Chromium'))('the scenario in a page of Chromium', async () => {
  if (programs.Chromium === undefined)
    throw new Error('Chromium is absent, and AMPARO_REQUIRE_ALL asks for it.');
  const { node, given } = await startTroubled();
  const browser = await chromium.launch({
    executablePath: programs.Chromium,
    // Its sandbox does not start for root, as which containers run. The page is our own.
    ...(process.getuid?.() === 0 && { args: ['--no-sandbox'] }),
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.route('**/page', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto(`${node.url}/page`);
  await page.addScriptTag({ content: await bundle('_scenario-page.ts', 'iife') });
  const outcome = await page.evaluate(`playScenario(${JSON.stringify(given)})`);
  expectAll(outcome, node);
});
