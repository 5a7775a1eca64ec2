import type { Catalogue } from '@amparo/core';
import { bn } from './bn.ts';
import { id } from './id.ts';
import { ne } from './ne.ts';
import { th } from './th.ts';
import { vi } from './vi.ts';

/** The words of this family in other languages than English. */
export const portabilityCatalogues: readonly Catalogue[] = [bn, id, ne, th, vi];
