import { rule } from '@amparo/core';
import { isMinor } from './terms.ts';

/** A minor has a guardian, or child protection is asked for. */
export const minorWithoutGuardian = rule({
  code: 'referral.minor-without-guardian',
  source: 'R10',
  severity: 'error',
  at: '/guardianRef',
  when: isMinor,
  check: 'has(self.guardianRef) || "child-protection" in self.servicesRequested',
  title: 'The client is a minor, with neither a guardian nor a request for child protection.',
  because: 'A child alone can be taken away by anybody.',
  fix: 'Enter the guardian, or request child protection as well.',
});
