import { afterAll, describe } from 'vitest';
import { startKinds } from './_places.ts';
import { describeExchange } from './suites/_exchange.ts';

const { kinds, stop } = await startKinds();
afterAll(stop);

for (const kind of kinds) describe(kind.name, () => describeExchange(kind));
