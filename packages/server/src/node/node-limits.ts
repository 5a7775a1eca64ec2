import type { Capabilities } from '@amparo/core/exchange';

/** How much a node takes, as its capabilities say it. */
export type NodeLimits = Capabilities['limits'];

/** Used unless an operator sets others. */
export const defaultNodeLimits: NodeLimits = {
  recordBytes: 4 << 20,
  batchBytes: 1 << 30,
  batchRecords: 1_000_000,
  pageItems: 1000,
  jsonDepth: 64,
  requestSeconds: 60,
  keyRetentionSeconds: 7 * 24 * 3600,
};
