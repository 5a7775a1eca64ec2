import type { RecordType } from '@amparo/core';
import { fieldsOfBlock } from '../fields.ts';
import type { Plain } from '../views/compile-view.ts';

/** An answer to the question of consent: core's `Consent`, as far as a decision reads it. */
export interface ConsentAnswer {
  readonly consentId: string;
  readonly status: string;
  readonly purposes: readonly string[];
  readonly recipientClasses: readonly string[];
  readonly obtainedAt?: string;
  readonly expiresAt?: string;
  readonly withdrawnAt?: string;
  /** Organisations that must not receive data. */
  readonly recipientsExcluded?: readonly string[];
  /** Fields that must not be passed on, as paths. */
  readonly excludedFields?: readonly string[];
  readonly overrideBy?: string;
  readonly overrideReason?: string;
  /** Fields that the person agreed to by name, as paths, where the form of consent lists them. Not part of core's block. */
  readonly namedFields?: readonly string[];
}

/** A withdrawal that was committed apart from the record, such as through the exchange. It holds from the moment it is known. */
export interface Withdrawal {
  readonly consentId: string;
  readonly withdrawnAt: string;
}

/** The answers in a record: the entries of its lists of consents. Malformed entries stay in: they allow nothing. */
export function consentsIn(recordType: RecordType, record: object): readonly ConsentAnswer[] {
  return fieldsOfBlock(recordType, 'Consent').flatMap(({ name }) => {
    const value = (record as Plain)[name];
    const entries: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return entries.filter((entry) => typeof entry === 'object' && entry !== null) as ConsentAnswer[];
  });
}
