import {
  block,
  boolean,
  code,
  field,
  iso31661,
  language,
  list,
  optional,
  phoneNumber,
  text,
} from '@amparo/core';
import { appChannel } from '../codelists/app-channel.ts';
import { hotlineRules } from './hotline-rules.ts';

/** A line that answers people in need. */
export const hotline = block(
  {
    name: 'Hotline',
    description: 'A line that answers people in need.',
    rules: hotlineRules,
  },
  {
    number: field(optional(phoneNumber()), {
      title: 'Number',
      description: 'The number, E.164.',
      example: '+60300000001',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'ITU-T E.164',
    }),
    shortNumber: field(optional(text(10, { compared: true })), {
      title: 'Short number',
      description: 'Number to dial inside the country, as it is advertised.',
      example: '15999',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    freeInCountry: field(optional(list(code(iso31661), { max: 250 })), {
      title: 'Free in',
      description: 'Countries in which calling costs nothing, ISO 3166-1 alpha-3.',
      example: ['MYS'],
      since: '0.1.0',
      sensitivity: 'public',
    }),
    open24Hours: field(optional(boolean()), {
      title: 'Open day and night',
      description: 'Whether somebody answers at any time.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    appChannels: field(optional(list(code(appChannel), { max: 20 })), {
      title: 'Messaging apps',
      description: 'Apps on which the number answers.',
      example: ['whatsapp'],
      since: '0.1.0',
      sensitivity: 'public',
    }),
    languages: field(optional(list(language(), { max: 50 })), {
      title: 'Languages',
      description: 'Languages spoken on the line, BCP 47.',
      example: ['ne', 'bn'],
      since: '0.1.0',
      sensitivity: 'public',
      source: 'BCP 47',
    }),
  },
);
