/** What a rule's expressions see. */
export const celVariables = [
  { name: 'self', type: 'map', description: 'The record. An absent field is absent: ask with has().' },
  { name: 'now', type: 'string', description: 'The moment of the check, RFC 3339.' },
  {
    name: 'settings',
    type: 'map',
    description: 'The figures of the family, as a programme may have set them. Numbers are CEL doubles.',
  },
  { name: 'item', type: 'dyn', description: 'With forEach, the value at the place.' },
  {
    name: 'index',
    type: 'double',
    description: 'With forEach, the position in the innermost list, counted from 0.',
  },
  {
    name: 'others',
    type: 'map',
    description: 'With among, what the rule asks of other records, under the names it gives them.',
  },
] as const;
