import {
  block,
  boolean,
  code,
  field,
  integer,
  list,
  migrationStatus,
  nationality,
  optional,
  sex,
} from '@amparo/core';
import { populationRules } from './population-rules.ts';

/**
 * A group of people that a service is for. All that a group names must fit; what it does not name does not
 * matter.
 */
export const population = block(
  {
    name: 'Population',
    description:
      'A group of people that a service is for. All that a group names must fit; what it does not name does not matter.',
    rules: populationRules,
  },
  {
    sex: field(optional(list(code(sex), { min: 1, max: 4 })), {
      title: 'Sex',
      description: 'The sexes served; absent for all.',
      example: ['female'],
      since: '0.1.0',
      sensitivity: 'public',
    }),
    minimumAge: field(optional(integer(0, 120)), {
      title: 'Minimum age',
      description: 'Age from which people are served, in completed years.',
      example: 18,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    maximumAge: field(optional(integer(0, 120)), {
      title: 'Maximum age',
      description: 'Age up to which people are served, in completed years.',
      example: 64,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    migrantsOnly: field(optional(boolean()), {
      title: 'Migrants only',
      description: 'Whether only migrants are served.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    nationalities: field(optional(list(code(nationality), { min: 1, max: 300 })), {
      title: 'Nationalities',
      description: 'The nationalities served; absent for all.',
      example: ['NPL'],
      since: '0.1.0',
      sensitivity: 'public',
      source: 'ISO 3166-1; ICAO Doc 9303',
    }),
    migrationStatusAccepted: field(optional(list(code(migrationStatus), { min: 1, max: 7 })), {
      title: 'Migration statuses accepted',
      description: 'Standings under immigration law that are served; absent where the service does not ask.',
      example: ['regular', 'irregular'],
      since: '0.1.0',
      sensitivity: 'public',
    }),
    familyMembers: field(optional(boolean()), {
      title: 'Family members',
      description: 'Whether family members of migrants are served too.',
      example: true,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    exclusiveForSafety: field(optional(boolean()), {
      title: 'Exclusive for safety',
      description:
        'Whether others must be kept away for the safety of this group, as in a shelter for women.',
      example: false,
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
