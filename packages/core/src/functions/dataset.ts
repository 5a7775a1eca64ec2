/** The function for rules of dataset scope with `links`, over all records that are checked together. */
export const datasetFunctions = [
  {
    signature: 'follow(string): list',
    description:
      "follow(id): the ids reached from an id by walking the rule's `links` again and again, each once.",
  },
] as const;
