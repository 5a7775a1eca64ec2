import { rule } from '@amparo/core';

/** A consular service has a jurisdiction. */
export const consularServiceWithoutJurisdiction = rule({
  code: 'referral.consular-service-without-jurisdiction',
  source: 'Amparo, service',
  severity: 'warning',
  at: '/serviceAreas',
  when:
    'self.serviceType == "consular" || (has(self.furtherServiceTypes) ' +
    '&& "consular" in self.furtherServiceTypes)',
  check: 'self.serviceAreas.exists(a, has(a.consularJurisdictionOf))',
  title: 'The consular service does not say whose nationals it protects, and where.',
  because: 'Workers are sent to consulates that cannot help them.',
  fix: 'Enter the country whose nationals it protects in each area.',
});
