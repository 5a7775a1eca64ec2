import type { Store } from '../src/store/store.ts';
import { digestOf, noon } from './_writes.ts';

/** What processes said before they ended, by the keys of records. */
export interface History {
  readonly stored: Set<string>;
  readonly withdrawn: Set<string>;
  readonly delivered: Set<string>;
}

export const emptyHistory = (): History => ({
  stored: new Set(),
  withdrawn: new Set(),
  delivered: new Set(),
});

/** Adds the whole lines of a process to a history. */
export function readHistory(history: History, output: string): void {
  for (const line of output.slice(0, output.lastIndexOf('\n') + 1).split('\n')) {
    const [what, key] = line.split(' ');
    if (key !== undefined && (what === 'stored' || what === 'withdrawn' || what === 'delivered'))
      history[what].add(key);
  }
}

/**
 * Compares a store with what it acknowledged, and with itself: nothing acknowledged is missing, nothing is there twice, and each
 * request is there with all its parts or not at all. Gives the faults; they name invented keys.
 */
export async function checkHistory(store: Store, history: History): Promise<string[]> {
  const faults: string[] = [];
  const expectTrue = (isTrue: boolean, fault: string) => {
    if (!isTrue) faults.push(fault);
  };

  const { items: changes } = await store.changes({ after: 0, limit: 10 ** 6 });
  changes.forEach(({ position }, index) => {
    expectTrue(position === index + 1, `gap in the feed at ${index + 1}`);
  });
  const created = changes.filter(({ kind }) => kind === 'created').map(({ recordId }) => recordId);
  const present = new Set(created);
  expectTrue(created.length === present.size, 'a record was created twice');
  expectTrue(
    changes.every(({ kind }) => kind !== 'replaced'),
    'a record was written twice',
  );
  for (const key of history.stored) expectTrue(present.has(key), `lost: ${key}`);
  const withdrawals = changes
    .filter(({ kind }) => kind === 'consent-withdrawn')
    .map(({ recordId }) => recordId);
  expectTrue(withdrawals.length === new Set(withdrawals).size, 'a consent was withdrawn twice');
  for (const key of history.withdrawn) expectTrue(withdrawals.includes(key), `lost withdrawal: ${key}`);

  const { items: log } = await store.log({ after: 0, limit: 10 ** 6 });
  log.forEach((entry, index) => {
    const previous = log[index - 1]?.hash ?? '';
    const isSound = entry.position === index + 1 && entry.previous === previous;
    expectTrue(isSound && entry.hash === digestOf(previous + entry.content), `log broken at ${index + 1}`);
  });
  const logged = log.map(({ content }) => content).sort();
  expectTrue(logged.join() === [...present].sort().join(), 'the log does not hold each record once');

  // Parts of a request are looked up one by one, so only for the last: those that a crash may have cut.
  for (const { recordId: key, position, kind } of changes.slice(-100)) {
    if (kind !== 'created') continue;
    const [record, submission, receipt] = await Promise.all([
      store.record('referral', key),
      store.submission('harbour-aid', key),
      store.receipt(`receipt-${key}`),
    ]);
    expectTrue(
      record?.content === `{"key":"${key}"}` && record.version === 1,
      `record is not as sent: ${key}`,
    );
    expectTrue(submission?.answer === `${key} ${position}`, `answer is not as given: ${key}`);
    expectTrue(receipt?.receipt === key, `receipt is missing: ${key}`);
  }
  const { waiting, delivered, stopped, quarantined } = await store.backlog();
  expectTrue(waiting + delivered + stopped + quarantined === present.size, 'not one message for each record');
  return faults;
}

/** Leases all that is left, when all leases have ended; gives the faults. */
export async function checkDelivery(store: Store, { withdrawn, delivered }: History): Promise<string[]> {
  const left = await store.lease(10 ** 6, noon + 10 ** 9, 60);
  const faults = left
    .filter(({ recordId }) => withdrawn.has(recordId) || delivered.has(recordId))
    .map(({ recordId }) => `to be delivered although withdrawn or delivered: ${recordId}`);
  if (new Set(left.map(({ messageId }) => messageId)).size !== left.length)
    faults.push('a message is there twice');
  return faults;
}
