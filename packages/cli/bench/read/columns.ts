/** What a register of cases typically holds: 45 columns by their headings for programs. */
export const caseColumns: readonly string[] = [
  'caseId',
  'caseNumber',
  'mechanismType',
  'receivedAt',
  'acknowledgedAt',
  'channel',
  'intakeLanguage',
  'submissionMode',
  'complainantType',
  'complainantRef',
  'complainantContact/preferredChannel',
  'complainantContact/safeToContact',
  'collective',
  'affectedWorkersCount',
  'nationality',
  'countryOfDestination',
  'migrationStage',
  'contractStart',
  'occupation',
  'industry',
  'employerRef/name',
  'employerRef/country',
  'issues/1/issueCode',
  'issues/1/isPrimary',
  'issues/1/startDate',
  'issues/2/issueCode',
  'issues/2/isPrimary',
  'severity',
  'incidentStart',
  'narrative',
  'claims/1/claimId',
  'claims/1/type',
  'claims/1/claimedAmount/amount',
  'claims/1/claimedAmount/currency',
  'claims/1/paidAmount',
  'immediateRisk/present',
  'retaliation/reported',
  'consents/1/consentId',
  'consents/1/status',
  'consents/1/obtainedAt',
  'consents/1/purposes',
  'status',
  'closedAt',
  'sensitivity/level',
  'retentionUntil',
];

/** Those of them that every case has: so many rows of all 45 would unpack to more than is read by default (512 MiB). */
export const neededColumns: readonly string[] = caseColumns.filter(
  (name) =>
    !/^(acknowledgedAt|complainant(Ref|Contact)|contractStart|occupation|industry|narrative|closedAt|claims|consents|issues\/2)/u.test(
      name,
    ),
);

/** What a record holds in a column, as a cell would show it; undefined for an empty cell. */
export function cellOf(record: unknown, name: string): string | number | boolean | undefined {
  let at = record as Record<string, unknown> | undefined;
  for (const step of name.split('/'))
    at = at?.[/^\d+$/u.test(step) ? Number(step) - 1 : step] as Record<string, unknown> | undefined;
  const value = at as unknown;
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value === 'object' && value !== null) {
    const { amount, currency } = value as { amount: string; currency: string };
    return `${currency} ${amount}`;
  }
  return value as string | number | boolean | undefined;
}
