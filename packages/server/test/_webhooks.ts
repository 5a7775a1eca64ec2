import type { NewMessage } from '../src/store/write.ts';
import { noon } from './_writes.ts';

/** A message with a payload as nodes make it. */
export function webhookOf(messageId: string, more: Partial<NewMessage> = {}): NewMessage {
  const data = { recordType: 'referral', recordId: `record-of-${messageId}`, version: 1 };
  return {
    ...{ messageId, recipient: 'embassy', recordType: 'referral', recordId: data.recordId },
    consentIds: ['consent-1'],
    payload: JSON.stringify({ type: 'record.created', timestamp: '2026-03-01T12:00:00Z', data }),
    availableAt: noon,
    ...more,
  };
}

export const webhooksOf = (count: number, recipient = 'embassy'): NewMessage[] =>
  Array.from({ length: count }, (_, index) => webhookOf(`${recipient}-${index}`, { recipient }));
