import type { Rule } from '@amparo/core';
import { confidentialCoordinatesShown } from './confidential-coordinates-shown.ts';
import { confidentialDirectionsShown } from './confidential-directions-shown.ts';
import { confidentialServiceShown } from './confidential-service-shown.ts';
import { confidentialStreetShown } from './confidential-street-shown.ts';
import { serviceLocationIdRepeated } from './service-location-id-repeated.ts';

/** Every rule of a service location. Those of its schedules (R20) stand in the block. */
export const serviceLocationRules: readonly Rule[] = [
  confidentialStreetShown,
  confidentialCoordinatesShown,
  confidentialDirectionsShown,
  confidentialServiceShown,
  serviceLocationIdRepeated,
];
