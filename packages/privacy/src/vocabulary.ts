import type { Codelist, lawfulBasis, purpose, recipientClass, sensitivityLevel } from '@amparo/core';

type CodeOf<L> = L extends Codelist<infer C> ? C : never;

/** What data may be used for, core's `purpose`. Immigration enforcement is not among them, and cannot be added by a caller. */
export type Purpose = CodeOf<typeof purpose>;

/** Who may receive data, core's `recipient-class`. Immigration enforcement is not among them. */
export type RecipientClass = CodeOf<typeof recipientClass>;

/** The ground in law on which data is processed, core's `lawful-basis`. */
export type LawfulBasis = CodeOf<typeof lawfulBasis>;

/** How widely a record may be known, core's `sensitivity-level`. */
export type SensitivityLevel = CodeOf<typeof sensitivityLevel>;
