import type { Audience, Sensitivity } from '@amparo/core';
import type { RecipientClass, SensitivityLevel } from './vocabulary.ts';

/**
 * What an audience may see of a class of fields: `open`, all of it; `named`, only what the person agreed to by name;
 * `never`, nothing.
 */
export type Access = 'open' | 'named' | 'never';

/** An audience that can be given a record. Business is not one: it gets counts. */
export type RecordAudience = Exclude<Audience, 'business'>;

/** What an audience may see, by class of field, and why. */
export interface AudienceRow {
  readonly access: Readonly<Record<Sensitivity, Access>>;
  /** The levels of a record that the audience may be given at all. */
  readonly levels: readonly SensitivityLevel[];
  /** The classes of recipient that can ask as this audience; none for those who ask nobody outside. */
  readonly classes: readonly RecipientClass[];
  readonly because: string;
}

/** The levels of a record, from the one that may be known most widely. */
const everyLevel = ['public', 'internal', 'restricted', 'highly-restricted'] as const;

/**
 * The one table of who may see what: audience by sensitivity of the field. Everything else in this package narrows it
 * and nothing widens it. A field has the class of the most sensitive thing on the way to it, itself included.
 *
 * | audience | public | internal | personal | special |
 * |---|---|---|---|---|
 * | worker | open | open | open | open |
 * | case-owner | open | open | open | open |
 * | referral-partner | open | open | open | named |
 * | regulator | open | open | named | never |
 * | business | never | never | never | never |
 * | public | open | never | never | never |
 */
export const audienceTable: Readonly<Record<Audience, AudienceRow>> = {
  worker: {
    access: { public: 'open', internal: 'open', personal: 'open', special: 'open' },
    levels: everyLevel,
    classes: [],
    because:
      'It is their own record: they may know where it stands and what is said of them. Fields that speak of others (notes of staff, other workers, legal advice) say so themselves and stay out.',
  },
  'case-owner': {
    access: { public: 'open', internal: 'open', personal: 'open', special: 'open' },
    levels: everyLevel,
    classes: [],
    because: 'Whoever keeps the record answers for all of it.',
  },
  'referral-partner': {
    access: { public: 'open', internal: 'open', personal: 'open', special: 'named' },
    levels: ['public', 'internal', 'restricted'],
    classes: ['authorities', 'un', 'other-organisation', 'embassy'],
    because:
      'To help, a partner has to know whom and with what. What can harm the person most goes only where the person named it when they agreed.',
  },
  regulator: {
    access: { public: 'open', internal: 'open', personal: 'named', special: 'never' },
    levels: ['public', 'internal'],
    classes: ['authorities'],
    because:
      'It supervises how cases are handled: times, states, kinds. It needs no person for that; an authority that acts in a case for the person is a referral partner.',
  },
  business: {
    access: { public: 'never', internal: 'never', personal: 'never', special: 'never' },
    levels: [],
    classes: [],
    because:
      'In a small workforce any single record points to somebody. Employers, buyers and recruiters get protected counts.',
  },
  public: {
    access: { public: 'open', internal: 'never', personal: 'never', special: 'never' },
    levels: ['public'],
    classes: [],
    because: 'What is published cannot be taken back.',
  },
};

/** Classes of field, from the one that may travel furthest. */
const sensitivities: readonly Sensitivity[] = ['public', 'internal', 'personal', 'special'];

/** How high a class stands: 0 for `public` to 3 for `special`. */
export function rankOf(sensitivity: Sensitivity): number {
  return sensitivities.indexOf(sensitivity);
}
