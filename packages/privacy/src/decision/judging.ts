import type { Audience, RecordType } from '@amparo/core';
import type { Grant } from '../protocol/policy.ts';
import type { Plain } from '../views/compile-view.ts';
import type { Purpose } from '../vocabulary.ts';
import type { Ground } from './ground.ts';
import type { Standing } from './standing.ts';

/** All that decides which fields go, once it is known that something may. */
export interface Judging {
  readonly audience: Audience;
  readonly purpose: Purpose;
  readonly recordType: RecordType;
  readonly record: Plain;
  readonly grant: Grant;
  readonly ground: Ground;
  readonly standing: Standing;
}
