import type { Family } from '@amparo/core';
import { grievance } from '@amparo/grievance';

/** Every family there is. The one list to add a family to. */
export const families: readonly Family[] = [grievance];
