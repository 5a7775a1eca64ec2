import { type Failpoint, failpoints } from './failpoints.ts';

/** What `AMPARO_FAILPOINT` asks for: `name`, or `name:3` for the third time that it is passed. */
const asked = process.env.AMPARO_FAILPOINT;
const [wanted, times = '1'] = asked?.split(':') ?? [];
if (wanted !== undefined && !(failpoints as readonly string[]).includes(wanted))
  throw new Error('AMPARO_FAILPOINT names no failpoint. They are listed in failpoints.ts.');

let left = Number(times);

/**
 * Marks a place where a crash matters. Does nothing, unless the environment asks for a crash here (`AMPARO_FAILPOINT=name`,
 * crash tests only): then the process ends itself with SIGKILL, as a power cut would end it.
 */
export function failpoint(name: Failpoint): void {
  if (name !== wanted) return;
  left -= 1;
  if (left > 0) return;
  process.kill(process.pid, 'SIGKILL');
  // Nothing may happen between the signal and the end.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
