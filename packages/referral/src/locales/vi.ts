import type { Catalogue } from '@amparo/core';

/** Messages in Vietnamese: a draft that awaits review by a native speaker who knows the field. */
export const vi: Catalogue = {
  language: 'vi',
  status: 'draft',
  messages: {},
};
