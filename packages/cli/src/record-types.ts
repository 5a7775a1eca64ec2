import type { RecordType } from '@amparo/core';
import { families } from '@amparo/validate';

/** Every record type of every family. */
export const recordTypes: readonly RecordType[] = families.flatMap((family) =>
  family.records.map(({ record }) => record),
);
