import type { Codelist } from '../codelist.ts';
import * as lists from './index.ts';

/** Every code list that all families share. */
export const coreCodelists: readonly Codelist[] = Object.values(lists);
