import type { Organisation } from '../src/generated/organisation.ts';
import type { Referral } from '../src/generated/referral.ts';
import type { Service } from '../src/generated/service.ts';
import type { ServiceLocation } from '../src/generated/service-location.ts';
import type { TraffickingScreening } from '../src/generated/trafficking-screening.ts';
import type { organisation } from '../src/organisation.ts';
import type { referralRecord } from '../src/referral.ts';
import type { service } from '../src/service.ts';
import type { serviceLocation } from '../src/service-location.ts';
import type { traffickingScreening } from '../src/trafficking-screening.ts';

/** Whether two types are one and the same, down to optional fields. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What parsing a record gives. */
type Parsed<R extends { schema: { parse: (...values: never[]) => unknown } }> = ReturnType<
  R['schema']['parse']
>;

/** Compiles only while the emitted interfaces say what the fields of the records say. The remedy is `pnpm emit`. */
export const interfacesAreCurrent: [
  Same<Referral, Parsed<typeof referralRecord>>,
  Same<Organisation, Parsed<typeof organisation>>,
  Same<Service, Parsed<typeof service>>,
  Same<ServiceLocation, Parsed<typeof serviceLocation>>,
  Same<TraffickingScreening, Parsed<typeof traffickingScreening>>,
] = [true, true, true, true, true];
