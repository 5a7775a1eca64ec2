import type { Catalogue } from '@amparo/core';

/** The words of this package in other languages than English. */
export const validateCatalogues: readonly Catalogue[] = [];
