import type { CatalogueLoaders } from '@amparo/core';

/** The words of this family in other languages than English, each loaded when it is needed. */
export const grievanceCatalogues: CatalogueLoaders = {
  ar: async () => (await import('./ar.ts')).ar,
  bn: async () => (await import('./bn.ts')).bn,
  'fa-AF': async () => (await import('./fa-af.ts')).faAF,
  fil: async () => (await import('./fil.ts')).fil,
  hi: async () => (await import('./hi.ts')).hi,
  id: async () => (await import('./id.ts')).id,
  km: async () => (await import('./km.ts')).km,
  lo: async () => (await import('./lo.ts')).lo,
  ms: async () => (await import('./ms.ts')).ms,
  my: async () => (await import('./my.ts')).my,
  ne: async () => (await import('./ne.ts')).ne,
  si: async () => (await import('./si.ts')).si,
  ta: async () => (await import('./ta.ts')).ta,
  th: async () => (await import('./th.ts')).th,
  ur: async () => (await import('./ur.ts')).ur,
  vi: async () => (await import('./vi.ts')).vi,
  zh: async () => (await import('./zh.ts')).zh,
};
