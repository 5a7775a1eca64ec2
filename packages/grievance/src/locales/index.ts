import type { Catalogue } from '@amparo/core';

/** The words of this family in other languages than English. */
export const grievanceCatalogues: readonly Catalogue[] = [];
