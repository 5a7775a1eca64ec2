import type { DeliveryEvent, FailureEvent } from '../node/node-event.ts';

/** Tells the operator, whatever the operator's function does. */
export function makeTell(onEvent: ((event: DeliveryEvent | FailureEvent) => void) | undefined) {
  return (event: DeliveryEvent | FailureEvent): void => {
    try {
      onEvent?.(event);
    } catch {
      // Deliveries do not depend on who watches them.
    }
  };
}

/** What is told of an error: its class and code. Its text can quote values. */
export function failureEventOf(error: unknown): FailureEvent {
  const facts = typeof error === 'object' && error !== null ? error : {};
  const word = (value: unknown) =>
    typeof value === 'string' && /^[\w-]{1,64}$/u.test(value) ? value : undefined;
  const code =
    word('causeCode' in facts ? facts.causeCode : undefined) ??
    word('code' in facts ? facts.code : undefined);
  const name = word(error instanceof Error ? error.name : undefined) ?? 'Error';
  return { event: 'failure', part: 'outbox', error: name, ...(code !== undefined && { code }) };
}
