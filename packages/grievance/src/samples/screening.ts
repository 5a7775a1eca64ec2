import { issue } from '../codelists/issue.ts';

const indicators = new Map<string, readonly string[]>(
  issue.codes.map(({ code, iloIndicators }) => [code, (iloIndicators ?? []) as readonly string[]]),
);

/** The ILO indicators of forced labour that an issue points to. */
export function indicatorsOf(issueCode: string): readonly string[] {
  return indicators.get(issueCode) ?? [];
}

/** Whether a case must be screened for trafficking: three indicators, or debt bondage with documents kept. */
export function pointsToTrafficking(issueCodes: readonly string[], documentsKept: boolean): boolean {
  const found = new Set(issueCodes.flatMap(indicatorsOf));
  if (documentsKept) found.add('retention-of-identity-documents');
  return found.size >= 3 || (found.has('debt-bondage') && found.has('retention-of-identity-documents'));
}
