import type { Codelist } from '@amparo/core';
import * as lists from './index.ts';

/** Every code list of this family. */
export const grievanceCodelists: readonly Codelist[] = Object.values(lists);
