import { afterAll, describe, vi } from 'vitest';
import { startKinds } from './_places.ts';
import { testDelivery } from './suites/_delivery.ts';
import { testDeliveryCrash } from './suites/_delivery-crash.ts';
import { testDeliveryModel } from './suites/_delivery-model.ts';

/** Processes are started here, and machines that run tests may be busy with others. */
vi.setConfig({ testTimeout: 300_000 });

const { kinds, stop } = await startKinds();
afterAll(stop, 60_000);

describe.each(kinds)('$name', (kind) => {
  describe('deliveries', () => testDelivery(kind));
  describe('any failures', () => testDeliveryModel(kind));
  describe('crashes', () => testDeliveryCrash(kind));
});
