import type { Catalogue } from '@amparo/core';

/** Messages in Bengali: a draft that awaits review by a native speaker who knows the field. */
export const bn: Catalogue = {
  language: 'bn',
  status: 'draft',
  messages: {},
};
