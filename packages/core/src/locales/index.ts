import type { Catalogue } from '../catalogue.ts';
import { bn } from './bn.ts';
import { id } from './id.ts';
import { ne } from './ne.ts';
import { th } from './th.ts';
import { vi } from './vi.ts';

/** The messages about structure and shared blocks in other languages than English. */
export const coreCatalogues: readonly Catalogue[] = [bn, id, ne, th, vi];
