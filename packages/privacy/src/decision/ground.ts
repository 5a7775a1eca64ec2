import type { Sensitivity } from '@amparo/core';
import type { Grant } from '../protocol/policy.ts';
import type { LawfulBasis, RecipientClass } from '../vocabulary.ts';
import type { ConsentAnswer } from './consent-answer.ts';
import type { RefusalReason } from './reasons.ts';
import type { Standing } from './standing.ts';

/** On what a transfer rests. */
export interface Ground {
  readonly basis: LawfulBasis;
  /** The most sensitive class of field it reaches to. */
  readonly reach: Sensitivity;
  /** The answers it rests on: consents, or overrides. */
  readonly answers: readonly ConsentAnswer[];
}

/** How far each lawful basis reaches. What can harm a person most needs the person, or their life in danger. */
const reachOf: Readonly<Record<LawfulBasis, Sensitivity>> = {
  consent: 'special',
  'vital-interest': 'special',
  'legal-obligation': 'personal',
  'public-task': 'personal',
  'legitimate-interest': 'internal',
};

/**
 * By which lawful bases, beside consent and a vital interest, a class of recipient can be given records. An embassy can be
 * the state that a person fled from: without consent it is told nothing. Businesses get no records at all.
 */
export const basesOf: Readonly<Record<RecipientClass, readonly LawfulBasis[]>> = {
  authorities: ['consent', 'vital-interest', 'legal-obligation', 'public-task', 'legitimate-interest'],
  un: ['consent', 'vital-interest', 'legitimate-interest'],
  'other-organisation': ['consent', 'vital-interest', 'legitimate-interest'],
  embassy: ['consent', 'vital-interest'],
  family: [],
  employer: [],
  buyer: [],
  recruiter: [],
};

/** The bases after consent, the one that reaches furthest first. */
const others = ['legal-obligation', 'public-task', 'legitimate-interest'] as const;

/**
 * The ground of a transfer, or why there is none. Consent comes first. A no or a withdrawal stops it on every ground: what
 * a court orders is served on paper, not fetched through an exchange.
 */
export function findGround(
  standing: Standing,
  { lawfulBases }: Grant,
  recipientClass: RecipientClass,
  named: unknown,
): Ground | readonly RefusalReason[] {
  const may = (basis: LawfulBasis) =>
    lawfulBases.includes(basis) &&
    basesOf[recipientClass].includes(basis) &&
    (named === undefined || named === basis || basis === 'consent' || basis === 'vital-interest');
  if (standing.refused || standing.withdrawn)
    return [
      ...(standing.refused ? (['consent-refused'] as const) : []),
      ...(standing.withdrawn ? (['consent-withdrawn'] as const) : []),
    ];
  if (may('consent') && standing.given.length > 0) return ground('consent', standing.given);
  if (may('vital-interest') && standing.overrides.length > 0)
    return ground('vital-interest', standing.overrides);
  const basis = others.find(may);
  if (basis !== undefined) return ground(basis, []);
  if (!may('consent')) return ['no-lawful-basis'];
  return [standing.about.length === 0 ? 'consent-missing' : 'consent-not-in-force'];
}

function ground(basis: LawfulBasis, answers: readonly ConsentAnswer[]): Ground {
  return { basis, reach: reachOf[basis], answers };
}
