import type { Rule } from '@amparo/core';
import { consularServiceWithoutJurisdiction } from './consular-service-without-jurisdiction.ts';
import { freeServiceWithCost } from './free-service-with-cost.ts';
import { serviceAgeReversed } from './service-age-reversed.ts';
import { serviceCapacityOutdated } from './service-capacity-outdated.ts';
import { serviceIdRepeated } from './service-id-repeated.ts';
import { serviceNotAssured } from './service-not-assured.ts';

/**
 * Every rule of a service. Those of its schedules (R20), populations and prices (R22) stand in the blocks.
 */
export const serviceRules: readonly Rule[] = [
  serviceCapacityOutdated,
  serviceAgeReversed,
  freeServiceWithCost,
  serviceNotAssured,
  consularServiceWithoutJurisdiction,
  serviceIdRepeated,
];
