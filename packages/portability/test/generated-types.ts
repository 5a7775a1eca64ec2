import type { agreement } from '../src/agreement.ts';
import type { certificateOfCoverage } from '../src/certificate-of-coverage.ts';
import type { contributionTransfer } from '../src/contribution-transfer.ts';
import type { entitlement } from '../src/entitlement.ts';
import type { Agreement } from '../src/generated/agreement.ts';
import type { CertificateOfCoverage } from '../src/generated/certificate-of-coverage.ts';
import type { ContributionTransfer } from '../src/generated/contribution-transfer.ts';
import type { Entitlement } from '../src/generated/entitlement.ts';
import type { InsurancePeriod } from '../src/generated/insurance-period.ts';
import type { InsuredPerson } from '../src/generated/insured-person.ts';
import type { PortabilityRequest } from '../src/generated/portability-request.ts';
import type { insurancePeriod } from '../src/insurance-period.ts';
import type { insuredPerson } from '../src/insured-person.ts';
import type { portabilityRequest } from '../src/portability-request.ts';

/** Whether two types are one and the same, down to optional fields. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What parsing a record gives. */
type Parsed<R extends { schema: { parse: (value: unknown) => unknown } }> = ReturnType<R['schema']['parse']>;

/** Compiles only while the emitted interfaces say what the fields of the records say. The remedy is `pnpm emit`. */
export const interfacesAreCurrent: readonly [
  Same<Agreement, Parsed<typeof agreement>>,
  Same<CertificateOfCoverage, Parsed<typeof certificateOfCoverage>>,
  Same<ContributionTransfer, Parsed<typeof contributionTransfer>>,
  Same<Entitlement, Parsed<typeof entitlement>>,
  Same<InsurancePeriod, Parsed<typeof insurancePeriod>>,
  Same<InsuredPerson, Parsed<typeof insuredPerson>>,
  Same<PortabilityRequest, Parsed<typeof portabilityRequest>>,
] = [true, true, true, true, true, true, true];
