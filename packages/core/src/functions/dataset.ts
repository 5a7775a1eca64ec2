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
