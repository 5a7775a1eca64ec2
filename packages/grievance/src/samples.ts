import { makeCase } from './samples/make-case.ts';
import type { SampleCase } from './samples/sample-case.ts';
export * from './samples/make-case.ts';
