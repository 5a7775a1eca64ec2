import { rule } from '@amparo/core';

/**
 * Three indicators of forced labour, or debt bondage together with kept documents, call for screening. The indicators
 * of an issue come from the code list unless the issue has its own; a listed document counts as kept.
 */
export const traffickingNotScreened = rule({
  code: 'grievance.trafficking-not-screened',
  source: 'G18',
  severity: 'warning',
  at: '/traffickingScreening/screened',
  when:
    '[distinct(flatten(self.issues.map(i, has(i.iloIndicators) ? i.iloIndicators ' +
    ': attributeOf("issue", i.issueCode, "iloIndicators", []))) ' +
    '+ (has(self.documentsWithheld) && size(self.documentsWithheld) > 0 ? ["retention-of-identity-documents"] : []))] ' +
    '.exists(found, size(found) >= 3 || ("debt-bondage" in found && "retention-of-identity-documents" in found))',
  check: 'has(self.traffickingScreening) && self.traffickingScreening.screened',
  title: 'The case shows several signs of forced labour, but was not screened for trafficking.',
  because: 'Victims of trafficking have rights to protection that they lose when nobody asks.',
  fix: 'Have a trained person screen the case, and record that it was done. The result may be inconclusive.',
});
