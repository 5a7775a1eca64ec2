import { rule } from '@amparo/core';

/**
 * Texts hold no phone numbers and no e-mail addresses. Names cannot be found by a rule; a person must look for
 * them.
 */
export const contactInText = rule({
  code: 'worker-voice.contact-in-text',
  source: 'S19',
  severity: 'warning',
  forEach: '/answers/*',
  at: '/text',
  when: 'has(item.text)',
  check: '!item.text.matches("[0-9०-९০-৯๐-๙][0-9०-९০-৯๐-๙ .()-]{5,}[0-9०-९০-৯๐-๙]|[^ ]@[^ ]")',
  title: 'The text seems to hold a phone number or an e-mail address.',
  because: 'It leads straight to the worker, or to a person they speak of.',
  fix: 'Take it out of the text, and note that the text was reviewed. If the worker wants to be called, offer a confidential grievance.',
});
