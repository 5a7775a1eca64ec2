import { expect, it } from 'vitest';
import type { LeasedMessage } from '../store/stored.ts';
import { makeWebhookBody } from './webhook-body.ts';

const message = (payload: unknown, more: Partial<LeasedMessage> = {}): LeasedMessage => ({
  ...{
    messageId: 'm-1',
    token: 1,
    attempts: 1,
    recipient: 'embassy',
    recordType: 'referral',
    recordId: 'r-1',
  },
  ...{ position: 7, payload: typeof payload === 'string' ? payload : JSON.stringify(payload) },
  ...more,
});
const read = (payload: unknown, more?: Partial<LeasedMessage>): unknown => {
  const body = makeWebhookBody(message(payload, more));
  return body && JSON.parse(new TextDecoder().decode(body));
};
const timestamp = '2026-03-01T12:00:00Z';
const data = { recordType: 'referral', recordId: 'r-1', version: 3, position: 7 };

it('sends what happened, when, and to which record', () => {
  const payload = { type: 'record.created', timestamp, data };
  expect(read(payload)).toEqual(payload);
  expect(new TextDecoder().decode(makeWebhookBody(message(payload)))).toBe(JSON.stringify(payload));
});

it('lets nothing else out, whatever the payload holds', () => {
  const canary = { name: 'canary', nested: { canary: 'canary' } };
  const payload = {
    ...{ type: 'record.created', timestamp, ...canary },
    data: { ...data, recordId: 'canary', recordType: 'canary', version: 'canary', ...canary },
  };
  expect(read(payload)).toEqual({
    ...{ type: 'record.created', timestamp },
    data: { recordType: 'referral', recordId: 'r-1', position: 7 },
  });
});

it('takes the position from the store, which alone knows it', () => {
  expect(read({ type: 'record.created', timestamp, data: { version: 1 } })).toMatchObject({
    data: { version: 1, position: 7 },
  });
  expect(read({ type: 'consent-withdrawn', timestamp, data: { position: 9 } }, { position: 0 })).toEqual({
    ...{ type: 'consent-withdrawn', timestamp },
    data: { recordType: 'referral', recordId: 'r-1', position: 9 },
  });
});

it.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['no type', { timestamp, data }],
  ['a type that could be a sentence', { type: 'Nadia was here', timestamp, data }],
  ['no time', { type: 'record.created', data }],
  ['a time that is text', { type: 'record.created', timestamp: 'yesterday', data }],
])('makes nothing of %s', (_, payload) => expect(read(payload)).toBeUndefined());
