import { rule } from '@amparo/core';
import { isOpen } from './terms.ts';

/** The service speaks the language of the client, or somebody interprets. */
export const languageNotServed = rule({
  code: 'referral.language-not-served',
  source: 'R15',
  severity: 'warning',
  scope: 'dataset',
  among: { service: { record: 'service', on: { '/serviceId': '/toServiceId' }, give: 'one' } },
  at: '/language',
  when:
    `has(self.language) && ${isOpen} && (!has(self.interpreterNeeded) || self.interpreterNeeded) ` +
    '&& !(has(self.interpreterArranged) && self.interpreterArranged)',
  check:
    '!has(others.service.languages) || has(others.service.interpretationServices) ' +
    '|| others.service.languages.exists(l, l == self.language || l.startsWith(self.language + "-") ' +
    '|| self.language.startsWith(l + "-"))',
  title: 'The service does not speak the language of the client, and there is no interpreter.',
  because: 'A client who is not understood gets the wrong help, or none.',
  fix: 'Arrange an interpreter, or choose another service.',
});
