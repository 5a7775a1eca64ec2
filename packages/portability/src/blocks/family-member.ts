import { block, boolean, code, date, field, optional, pseudonym } from '@amparo/core';
import { familyRelation } from '../codelists/family-relation.ts';

/** A member of the insured person's family, as far as a right depends on it. */
export const familyMember = block(
  {
    name: 'FamilyMember',
    description: "A member of the insured person's family, as far as a right depends on it.",
  },
  {
    relation: field(code(familyRelation), {
      title: 'Relation',
      description: 'How the family member is related to the insured person.',
      example: 'child',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    subjectId: field(optional(pseudonym()), {
      title: 'Pseudonym',
      description: 'Stands for the family member. Never a name.',
      example: 'W-3H8D5R',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    birthDate: field(optional(date()), {
      title: 'Date of birth',
      description: 'Date of birth of the family member.',
      example: '2014-09-30',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    dependant: field(optional(boolean()), {
      title: 'Dependant',
      description: 'Whether the insured person maintains the family member.',
      example: true,
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
