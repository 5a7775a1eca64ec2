import type { Family } from '@amparo/core';
import { grievance } from '@amparo/grievance';
import { portability } from '@amparo/portability';
import { referral } from '@amparo/referral';
import { workerVoice } from '@amparo/worker-voice';

/** Every family there is. The one list to add a family to. */
export const families: readonly Family[] = [grievance, workerVoice, referral, portability];
