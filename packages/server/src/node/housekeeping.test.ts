import { expect, test, vi } from 'vitest';
import type { PurgeOptions } from '../store/store.ts';
import { startHousekeeping } from './housekeeping.ts';
import type { NodeEvent } from './node-event.ts';

const day = 24 * 3600 * 1000;

test('what is no longer needed is forgotten again and again, until it is ended', async () => {
  const asked: PurgeOptions[] = [];
  const purge = async (options: PurgeOptions) => {
    asked.push(options);
    return { nonces: 0, submissions: 0, messages: 0 };
  };
  const end = startHousekeeping({
    store: { purge },
    keptKeys: 7 * day,
    now: () => 100 * day,
    tell: () => {},
    every: 5,
  });
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(2));
  await end();
  const count = asked.length;
  expect(asked[0]).toEqual({ noncesUntil: 100 * day, submissionsBefore: 93 * day, messagesBefore: 70 * day });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(asked).toHaveLength(count);
});

test('a store that fails is told of, and asked again', async () => {
  const events: NodeEvent[] = [];
  const purge = async () => {
    throw new TypeError('canary');
  };
  const tell = (event: NodeEvent) => events.push(event);
  const end = startHousekeeping({ store: { purge }, keptKeys: day, now: () => 0, tell, every: 5 });
  await vi.waitFor(() => expect(events.length).toBeGreaterThan(1));
  await end();
  expect(events[0]).toMatchObject({ event: 'failure', part: 'purge', error: 'TypeError' });
  expect(JSON.stringify(events)).not.toContain('canary');
});
