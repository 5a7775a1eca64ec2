import { sampleCases } from '@amparo/grievance/samples';
import { sampleRecords as samplePortability } from '@amparo/portability/samples';
import { sampleDirectory, sampleReferrals, sampleScreenings } from '@amparo/referral/samples';
import { sampleSurvey } from '@amparo/worker-voice/samples';
import { exampleRecord, recordTypes } from './_kinds.ts';

/** So many of a type show all that its records can hold. */
const most = 40;

/** Records that follow the standard, by type: samples where there are any, else the example of the type. */
export function sampleRecordsByType(seed: number): ReadonlyMap<string, readonly Record<string, unknown>[]> {
  const { instrument, wave, responses, results } = sampleSurvey({ seed, responses: 40 });
  const { organisations, services, serviceLocations } = sampleDirectory({ seed });
  const records: readonly object[] = [
    ...sampleCases({ seed, count: 12 }),
    ...[instrument, wave, ...responses, ...results],
    ...[...organisations, ...services, ...serviceLocations],
    ...sampleReferrals({ seed, count: 12 }),
    ...sampleScreenings({ seed, count: 12 }),
    ...samplePortability({ seed, count: 6 }),
  ];
  const sampled = new Map<unknown, Record<string, unknown>[]>();
  for (const record of records as Record<string, unknown>[]) {
    const same = sampled.get(record.recordType) ?? [];
    sampled.set(record.recordType, same);
    if (same.length < most) same.push(record);
  }
  return new Map(recordTypes.map(({ type }) => [type, sampled.get(type) ?? [exampleRecord(type)]]));
}
