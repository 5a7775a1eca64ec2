import type { Catalogue } from '@amparo/core';

/** Messages in Nepali: a draft that awaits review by a native speaker who knows the field. */
export const ne: Catalogue = {
  language: 'ne',
  status: 'draft',
  messages: {},
};
