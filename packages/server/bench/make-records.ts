import { randomUUID } from 'node:crypto';
import type { RecordWrite } from '../src/store/write.ts';

/** About the size of a referral as JSON, in characters. */
const size = 1500;
const filling = 'x'.repeat(size - 60);

/** Invented records of the usual size, each with an id of its own. */
export function makeRecords(count: number): RecordWrite[] {
  return Array.from({ length: count }, () => {
    const recordId = randomUUID();
    const content = `{"recordType":"referral","recordId":"${recordId}","x":"${filling}"}`;
    return { recordType: 'referral', recordId, owner: 'harbour-aid', content, digest: recordId };
  });
}
