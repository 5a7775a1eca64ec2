/** The largest answers that are read, in bytes: a node that has gone wrong must not fill the memory. */
export const limits = {
  problem: 1 << 20,
  answer: 1 << 28,
  line: 1 << 23,
} as const;
