import type { Catalogue } from '@amparo/core';

/** Messages in Thai: a draft that awaits review by a native speaker who knows the field. */
export const th: Catalogue = {
  language: 'th',
  status: 'draft',
  messages: {},
};
