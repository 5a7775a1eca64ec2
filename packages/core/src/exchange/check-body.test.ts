import { expect, test } from 'vitest';
import { checkBody, type Operation, operations } from './index.ts';

const all: readonly Operation[] = operations;
const operationOf = (id: string) => all.find((operation) => operation.id === id) as Operation;
const withMessage = all.filter(({ body }) => body?.kind === 'message');

test.each(withMessage)('the example of $id is a good body, and nothing may be added to it', (operation) => {
  const body = operation.example.request.body as object;
  expect(checkBody(operation, body)).toEqual([]);
  expect(checkBody(operation, { ...body, owner: 'me' })).toMatchObject([
    { code: 'core.unknown-field', path: '/body' },
  ]);
});

test('faults are found at their places, and no value is told', () => {
  const canary = 'Kanarie7';
  const found = checkBody(operationOf('transitionReferral'), {
    status: 'accepted',
    at: canary,
    actor: `${canary} ${canary}`,
    serviceDelivered: [{ code: 'legal-aid', outcome: 'implemented', quantity: canary }],
    [canary]: canary,
  });
  expect(found.map(({ path }) => path).sort()).toEqual([
    '/body',
    '/body/actor',
    '/body/at',
    '/body/serviceDelivered/0/quantity',
  ]);
  expect(JSON.stringify(found)).not.toContain(canary);
});

test.each([[null], [[]], ['text'], [1]])('%j is no message', (value) => {
  expect(checkBody(operationOf('withdrawConsent'), value)).toMatchObject([
    { code: 'core.wrong-type', path: '/body' },
  ]);
});

test('names of object members are unknown fields like any other', () => {
  const body = JSON.parse('{"__proto__": {"recordType": "referral"}}');
  const codes = checkBody(operationOf('withdrawConsent'), body).map(({ code }) => code);
  expect(codes).toContain('core.unknown-field');
  expect(codes.filter((code) => code === 'core.missing-field')).toHaveLength(4);
});

test('records are left to what knows their types', () => {
  expect(checkBody(operationOf('submitRecord'), { recordType: 'nothing' })).toEqual([]);
});
