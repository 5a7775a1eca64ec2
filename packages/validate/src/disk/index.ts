export type { Overflow, StoredBytes } from '../engine/others/overflow.ts';
export { type DiskOptions, overflowToDisk } from './overflow-to-disk.ts';
