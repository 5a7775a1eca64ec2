import { block, boolean, code, dateTime, field, iso31661, optional } from '@amparo/core';
import { deliveryChannel } from '../codelists/delivery-channel.ts';

/** What a referral from one country to another needs. */
export const crossBorder = block(
  {
    name: 'CrossBorder',
    description: 'What a referral from one country to another needs.',
  },
  {
    sendingCountry: field(code(iso31661), {
      title: 'Sending country',
      description: 'Country from which the client is referred, ISO 3166-1 alpha-3.',
      example: 'MYS',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISO 3166-1',
    }),
    receivingCountry: field(code(iso31661), {
      title: 'Receiving country',
      description: 'Country to which the client is referred, ISO 3166-1 alpha-3.',
      example: 'NPL',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISO 3166-1',
    }),
    channel: field(optional(code(deliveryChannel)), {
      title: 'Channel',
      description: 'How the two countries exchange it.',
      example: 'secure-api',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    embassyInformed: field(boolean(), {
      title: 'Embassy informed',
      description: 'Whether an embassy or consulate was told of the client.',
      example: false,
      since: '0.1.0',
      sensitivity: 'special',
    }),
    embassyInformedAt: field(optional(dateTime()), {
      title: 'Embassy informed at',
      description: 'When that was.',
      example: '2026-03-07T10:00:00+08:00',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    authorityInformed: field(boolean(), {
      title: 'Authority informed',
      description: 'Whether an authority was told of the client.',
      example: false,
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
