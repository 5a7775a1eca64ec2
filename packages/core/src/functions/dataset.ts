/** The function for rules of dataset scope with `links`, over all records that are checked together. */
export const datasetFunctions = [
  {
    signature: 'comesBack(string): bool',
    description:
      "comesBack(id): whether walking the rule's `links` from the id, again and again, leads back to it.",
  },
] as const;
