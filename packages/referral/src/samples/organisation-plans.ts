import type { Organisation } from '../generated/organisation.ts';
import type { Service } from '../generated/service.ts';

/** One service that an organisation of some kind gives. */
export interface ServicePlan {
  readonly type: Service['serviceType'];
  readonly further?: Service['furtherServiceTypes'];
  readonly name: string;
  readonly populations?: Service['populations'];
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** Absent where it is free. */
  readonly price?: number;
  readonly confidential?: boolean;
  readonly emergency?: boolean;
  readonly interprets?: boolean;
}

/** What kinds of organisations a country has, and what they do. */
export interface OrganisationPlan {
  readonly type: Organisation['organisationType'];
  readonly name: string;
  readonly services: readonly ServicePlan[];
}

const women: Service['populations'] = [{ sex: ['female'], minimumAge: 18, exclusiveForSafety: true }];
const children: Service['populations'] = [{ maximumAge: 17, familyMembers: true }];

/** In each district of a country of destination. */
export const districtPlans: readonly OrganisationPlan[] = [
  {
    type: 'ngo',
    name: 'Migrant Centre',
    services: [
      { type: 'legal-aid', further: ['wage-claim'], name: 'Legal clinic', interprets: true },
      { type: 'translation', name: 'Interpreters' },
      { type: 'mhpss', name: 'Counselling', interprets: true },
      { type: 'basic-needs', further: ['cash-assistance'], name: 'Food and clothes' },
    ],
  },
  {
    type: 'shelter',
    name: 'House for Women',
    services: [
      {
        type: 'shelter',
        further: ['gbv', 'trafficking'],
        name: 'Shelter for women',
        populations: women,
        confidential: true,
        emergency: true,
        interprets: true,
      },
      { type: 'gbv', name: 'Response to violence', confidential: true, interprets: true },
    ],
  },
  {
    type: 'shelter',
    name: 'Workers House',
    services: [
      {
        type: 'shelter',
        name: 'Beds for workers and families',
        populations: [{ familyMembers: true }],
        interprets: true,
      },
      { type: 'trafficking', name: 'Protection and recovery', confidential: true, interprets: true },
    ],
  },
  {
    type: 'ngo',
    name: 'Children First',
    services: [
      {
        type: 'child-protection',
        further: ['education'],
        name: 'Protection of children',
        populations: children,
        maximumAge: 17,
        interprets: true,
      },
    ],
  },
  {
    type: 'trade-union',
    name: 'Union of Migrant Workers',
    services: [{ type: 'wage-claim', further: ['job-transfer'], name: 'Wage desk', interprets: true }],
  },
  {
    type: 'hotline',
    name: 'Helpline',
    services: [{ type: 'other', name: 'Helpline for workers', emergency: true, interprets: true }],
  },
  {
    type: 'health-service',
    name: 'Clinic',
    services: [{ type: 'medical', name: 'Clinic', price: 20, interprets: true }],
  },
  {
    type: 'central-government',
    name: 'Labour Office',
    services: [
      { type: 'labour-inspection', further: ['job-transfer'], name: 'Labour inspection', interprets: true },
      {
        type: 'social-security',
        further: ['insurance-claim'],
        name: 'Social security desk',
        interprets: true,
      },
    ],
  },
  {
    type: 'law-enforcement',
    name: 'Police, Unit for the Protection of Victims',
    services: [
      { type: 'police-protection', name: 'Protection of victims', emergency: true, interprets: true },
    ],
  },
];

/** Of each country of origin in each country of destination. */
export const embassyPlan: OrganisationPlan = {
  type: 'embassy',
  name: 'Embassy',
  services: [{ type: 'consular', further: ['documentation', 'repatriation'], name: 'Consular section' }],
};

/** In each country of origin. */
export const originPlans: readonly OrganisationPlan[] = [
  {
    type: 'ngo',
    name: 'Returnee Centre',
    services: [
      {
        type: 'skills-reintegration',
        name: 'Skills and reintegration',
        populations: [{ familyMembers: true }],
      },
      { type: 'family-tracing', name: 'Family tracing and mediation' },
    ],
  },
  { type: 'recruitment-agency', name: 'Manpower', services: [] },
];
