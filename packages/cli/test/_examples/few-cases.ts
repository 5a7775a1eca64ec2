import type { GrievanceCase } from '@amparo/grievance';
import { sampleCases } from '@amparo/grievance/samples';

const count = 10;

/** What is wrong in a few cases: for each, where it fits and what it does. */
const faults: readonly {
  readonly fits: (record: GrievanceCase) => boolean;
  readonly spoil: (record: GrievanceCase) => GrievanceCase;
}[] = [
  {
    fits: ({ outcome }) => outcome !== undefined,
    spoil: ({ outcome: _, ...record }) => record,
  },
  {
    fits: ({ claims, outcome }) => claims?.[0]?.paidAmount !== undefined && outcome === undefined,
    spoil: ({ claims = [], ...record }) => ({
      ...record,
      claims: claims.map((claim) => ({
        ...claim,
        ...(claim.paidAmount && {
          paidAmount: { ...claim.paidAmount, amount: `9${claim.paidAmount.amount}` },
        }),
      })),
    }),
  },
  {
    fits: ({ disclosures, linkedReferrals }) => disclosures !== undefined && linkedReferrals === undefined,
    spoil: ({ consents, ...record }) => ({
      ...record,
      consents: consents.map((consent) => ({ ...consent, recipientClasses: ['family'] })),
    }),
  },
];

/** Ten invented cases as NDJSON, three of them with one fault each. */
export function makeNdjson(): Uint8Array {
  const cases: GrievanceCase[] = [];
  const waiting = [...faults];
  for (const sample of sampleCases({ seed: 42 })) {
    if (cases.length === count) break;
    if (sample.duplicateOf) continue;
    const fault = cases.length % 3 === 1 ? waiting.findIndex(({ fits }) => fits(sample)) : -1;
    if (cases.length % 3 === 1 && waiting.length > 0 && fault === -1) continue;
    const [chosen] = fault === -1 ? [] : waiting.splice(fault, 1);
    cases.push(chosen ? chosen.spoil(sample) : sample);
  }
  return new TextEncoder().encode(cases.map((record) => `${JSON.stringify(record)}\n`).join(''));
}
