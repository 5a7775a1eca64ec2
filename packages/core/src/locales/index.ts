import type { Catalogue } from '../catalogue.ts';

/** The messages about structure in other languages than English. */
export const coreCatalogues: readonly Catalogue[] = [];
