import { standardCodelist } from '@amparo/core';

/** Type of phone line. What can be reached at a number. */
export const phoneType = standardCodelist({
  id: 'phone-type',
  title: 'Type of phone line',
  description: 'What can be reached at a number.',
  source: 'HSDS 3.0, phone.type, after the vCard types of RFC 6350',
  codes: [
    { code: 'voice', title: 'Voice' },
    { code: 'text', title: 'Text messages' },
    { code: 'cell', title: 'Mobile phone' },
    { code: 'fax', title: 'Fax' },
    { code: 'video', title: 'Video' },
    { code: 'textphone', title: 'Text telephone' },
  ],
});
