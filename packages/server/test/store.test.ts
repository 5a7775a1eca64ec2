import { afterAll, describe } from 'vitest';
import { startKinds } from './_places.ts';
import { testConcurrency } from './suites/_concurrency.ts';
import { testModel } from './suites/_model.ts';
import { testOutbox } from './suites/_outbox.ts';
import { testRecords } from './suites/_records.ts';
import { testRequests } from './suites/_requests.ts';
import { testWriter } from './suites/_writer.ts';

const { kinds, stop } = await startKinds();
afterAll(stop, 60_000);

describe.each(kinds)('$name', (kind) => {
  describe('records', () => testRecords(kind));
  describe('requests', () => testRequests(kind));
  describe('outbox', () => testOutbox(kind));
  describe('writer', () => testWriter(kind));
  describe('concurrency', () => testConcurrency(kind));
  describe('any calls', () => testModel(kind));
});
