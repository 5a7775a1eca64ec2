#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { version } from './version.ts';

// The version alone needs nothing else, so nothing else is loaded for it.
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  // Most of what a check makes is short-lived; a small nursery for it keeps memory flat and costs no time. What lives
  // longer is looked through before it has grown by half: memory stays under its bound for a few hundredths of the time.
  setFlagsFromString('--max-semi-space-size=8');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=40');
  const { runProgram } = await import('./program.ts');
  process.exitCode = await runProgram(process.argv.slice(2));
}
