import type { Codelist } from '@amparo/core';
import * as codelists from './index.ts';

/** The family's own code lists. */
export const referralCodelists: readonly Codelist[] = Object.values(codelists);
