// npm test: sets the machine up, builds, runs every gate and every test, and prints true counts as its last line.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { env, root, setUp } from './setup.mjs';

const cache = join(root, '.cache');
const vitestReport = join(cache, 'vitest.json');
const packages = Object.keys(JSON.parse(readFileSync(join(root, '.config', 'projects.json'), 'utf8')));

/** Each gate is one command that must exit with 0. Gates of one list run side by side. */
const gates = [
  [['build', 'turbo run build --output-logs=errors-only']],
  [
    ['types', 'turbo run typecheck --output-logs=errors-only'],
    ['lint and format', 'biome check .'],
  ],
  [
    ['package boundaries', 'depcruise --config .config/boundaries.cjs packages'],
    ['emitted files', 'pnpm -s emit --check'],
    ['unused code', 'knip --config .config/knip.json'],
    ['documented exports', 'typedoc --options .config/typedoc.json'],
    ['bundle sizes', 'size-limit --config .config/size-limit.cjs'],
    ...packages.map((name) => [`package shape of ${name}`, `publint --strict packages/${name}`]),
    ...packages.map((name) => [
      `package types of ${name}`,
      `attw --pack packages/${name} --profile esm-only`,
    ]),
  ],
];

const counts = { passed: 0, failed: 0, skipped: 0 };

function run(command) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, env: { ...env, FORCE_COLOR: '0' }, shell: true });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 }));
  });
}

async function gate([name, command]) {
  const { code, output, seconds } = await run(command);
  const good = code === 0;
  counts[good ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${good ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)\n`);
  if (!good) process.stdout.write(`     ${command}\n${output.trimEnd().replaceAll(/^/gmu, '     ')}\n`);
  return good;
}

/** Two at a time: the machine that counts has two cores. */
async function inPairs(list) {
  const waiting = [...list];
  const worker = async () => {
    let good = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) good = (await gate(next)) && good;
    return good;
  };
  return (await Promise.all([worker(), worker()])).every(Boolean);
}

/** What failed and why, without the tests that passed; all that was printed where that is not known. */
function failuresOf({ testResults = [] }, output) {
  const failed = testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`${name}\n${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name}\n${fullName}\n${failureMessages.join('\n')}`),
  ]);
  return failed.length > 0 ? failed.join('\n\n') : output;
}

async function tests() {
  rmSync(vitestReport, { force: true });
  const { code, output, seconds } = await run(
    `vitest run --config .config/vitest.ts --reporter=default --reporter=json --outputFile.json=${vitestReport}`,
  );
  let report;
  try {
    report = JSON.parse(readFileSync(vitestReport, 'utf8'));
  } catch {
    report = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
  }
  counts.passed += report.numPassedTests;
  counts.skipped += report.numPendingTests + report.numTodoTests;
  // A file that cannot be loaded fails without counting a test.
  counts.failed += report.numFailedTests || (code === 0 ? 0 : 1);
  process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} tests (${seconds.toFixed(1)} s)\n`);
  if (code !== 0) process.stdout.write(`${failuresOf(report, output)}\n`);
  for (const line of output.split('\n'))
    if (line.includes('skipped because')) process.stdout.write(`     ${line.trim()}\n`);
}

setUp();
mkdirSync(cache, { recursive: true });
let built = true;
for (const [at, list] of gates.entries()) {
  const good = await inPairs(list);
  if (at === 0) built = good;
  if (!built) break;
}
if (built) await tests();
process.exitCode = counts.failed === 0 ? 0 : 1;
process.stdout.write(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}\n`,
);
