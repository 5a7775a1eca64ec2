import { block } from '../block.ts';
import { contactChannel } from '../codelists/contact-channel.ts';
import { field, optional } from '../field.ts';
import { boolean } from '../primitives/boolean.ts';
import { code } from '../primitives/code.ts';
import { email, phoneNumber } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';

/** How to reach a person without putting them in danger. */
export const contact = block(
  {
    name: 'Contact',
    description: 'How to reach a person without putting them in danger.',
  },
  {
    preferredChannel: field(optional(code(contactChannel)), {
      title: 'Preferred channel',
      description: 'How the person wants to be reached.',
      example: 'messaging-app',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    phone: field(optional(phoneNumber()), {
      title: 'Phone number',
      description: 'Phone number, E.164.',
      example: '+60100000000',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'ITU-T E.164',
    }),
    email: field(optional(email()), {
      title: 'E-mail',
      description: 'E-mail address.',
      example: 'worker@example.org',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    safeToContact: field(boolean(), {
      title: 'Safe to contact',
      description:
        'Whether a call or message at this contact cannot be seen by an employer, recruiter or abuser.',
      example: true,
      since: '0.1.0',
      sensitivity: 'special',
    }),
    safeTimes: field(optional(text(200)), {
      title: 'Safe times',
      description: 'When it is safe to call.',
      example: 'Sundays after 18:00',
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
