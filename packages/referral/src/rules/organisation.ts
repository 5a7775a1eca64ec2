import type { Rule } from '@amparo/core';
import { organisationIdRepeated } from './organisation-id-repeated.ts';
import { recruiterWithoutLicence } from './recruiter-without-licence.ts';

/** Every rule of an organisation. Those of its licences (R25) stand in the block. */
export const organisationRules: readonly Rule[] = [organisationIdRepeated, recruiterWithoutLicence];
