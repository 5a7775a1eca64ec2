import type { Catalogue } from '@amparo/core';

/** Messages in Indonesian: a draft that awaits review by a native speaker who knows the field. */
export const id: Catalogue = {
  language: 'id',
  status: 'draft',
  messages: {},
};
