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
] as const;

/** Functions for rules of dataset scope, over all records that are checked together. */
export const datasetFunctions = [
  {
    signature: 'follow(string): list',
    description:
      "follow(id): the ids reached from an id by walking the rule's `links` again and again, each once.",
  },
  {
    signature: 'occurrences(string): double',
    description: "occurrences(value): how many records have the value in the rule's `unique` field.",
  },
] as const;
