import { codelist } from '../codelist.ts';

/** Contact channel. How a person wants to be reached. */
export const contactChannel = codelist({
  id: 'contact-channel',
  title: 'Contact channel',
  description: 'How a person wants to be reached.',
  source: 'Amparo',
  codes: [
    { code: 'phone-call', title: 'Phone call' },
    { code: 'sms', title: 'Text message' },
    { code: 'messaging-app', title: 'Messaging app' },
    { code: 'email', title: 'E-mail' },
    { code: 'letter', title: 'Letter' },
    { code: 'in-person', title: 'In person' },
    { code: 'through-representative', title: 'Through a representative' },
  ],
});
