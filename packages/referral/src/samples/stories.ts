import type { ServiceType } from '../generated/referral.ts';

/** One thing that clients of the samples need. */
export interface Story {
  readonly reason: ServiceType;
  /** What is asked for besides the reason itself. */
  readonly alsoAsked?: readonly ServiceType[];
  /** The need in words; invented. */
  readonly need: string;
  /** Whether the service is in the country of origin. */
  readonly atHome?: boolean;
  readonly child?: boolean;
  /** Why word of it would harm the client. */
  readonly flags?: readonly ('sexual-violence' | 'trafficking-indicator' | 'health')[];
}

/** What clients need; what stands twice is drawn twice as often. */
const common: readonly Story[] = [
  { reason: 'wage-claim', alsoAsked: ['legal-aid'], need: 'Wages for several months were not paid.' },
  { reason: 'wage-claim', need: 'Overtime was never paid, and payslips are missing.' },
  { reason: 'legal-aid', need: 'Was dismissed after an accident and needs advice.' },
  {
    reason: 'documentation',
    alsoAsked: ['consular'],
    need: 'The passport was kept by the employer and is lost.',
  },
  { reason: 'consular', need: 'Was detained and wants the consulate to be told.' },
  { reason: 'labour-inspection', need: 'The dormitory has no fire exits.' },
  { reason: 'job-transfer', need: 'Wants to leave an employer who does not pay.' },
];

export const stories: readonly Story[] = [
  ...common,
  ...common,
  { reason: 'shelter', need: 'Was put out of the dormitory tonight.' },
  { reason: 'medical', need: 'A wound from a machine was not treated.', flags: ['health'] },
  { reason: 'mhpss', need: 'Cannot sleep since the accident.', flags: ['health'] },
  {
    reason: 'gbv',
    alsoAsked: ['shelter'],
    need: 'Fled from the household in which she works.',
    flags: ['sexual-violence'],
  },
  {
    reason: 'trafficking',
    need: 'Was made to work in a closed compound.',
    flags: ['trafficking-indicator'],
  },
  { reason: 'child-protection', need: 'Works in a market and has nobody here.', child: true },
  { reason: 'police-protection', need: 'Was threatened by a supervisor.' },
  { reason: 'insurance-claim', need: 'The insurance has not answered for a year.' },
  { reason: 'social-security', need: 'Contributions were taken from the wage and not paid in.' },
  { reason: 'cash-assistance', need: 'Has had nothing to eat since the factory closed.' },
  { reason: 'translation', need: 'Has a hearing and does not speak the language.' },
  { reason: 'repatriation', alsoAsked: ['documentation'], need: 'Wants to go home and has no ticket.' },
  {
    reason: 'skills-reintegration',
    need: 'Is going home after years and wants to open a shop.',
    atHome: true,
  },
  { reason: 'family-tracing', need: 'Lost touch with the family.', atHome: true },
];
