import { describe, expect, test } from 'vitest';
import {
  contentDigest,
  importSigningKey,
  nextEntry,
  type Operation,
  operations,
  pinKeys,
  type Receipt,
  type ReceiptMessage,
  signHead,
  signReceipt,
  verifyLog,
  verifyReceipt,
} from './index.ts';
import { readKeys, readLog } from './operations/proofs.ts';

/** The example key of RFC 8037, appendix A: its private part is public, so that anybody can make these proofs again. */
const key = await importSigningKey({
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
});
const { keys: published } = readKeys.example.response.body;
const keys = await pinKeys([{ party: 'legal-aid-kl', keys: [...published] }]);
const writes = (operations as readonly Operation[]).filter(({ method }) => method !== 'GET');

/** The bytes that the example sends: JSON without blanks, and of lines each with its end. */
function bytesOf({ body, example }: Operation): Uint8Array {
  const { body: value } = example.request;
  const text =
    body?.kind === 'records'
      ? (value as unknown[]).map((line) => `${JSON.stringify(line)}\n`).join('')
      : JSON.stringify(value);
  return new TextEncoder().encode(text);
}

function receiptOf({ example }: Operation): ReceiptMessage {
  const answer = [example.response.body].flat().at(-1) as { readonly receipt: ReceiptMessage };
  return answer.receipt;
}

describe.each(writes)('the example of $id', (operation) => {
  const { id, example } = operation;
  const bytes = bytesOf(operation);
  const { receipt, ...fields } = receiptOf(operation);

  test('has the digest of its body', async () => {
    expect(example.request.headers?.['content-digest']).toBe(await contentDigest(bytes));
  });

  test('has a receipt that holds, of which the fields repeat what is signed', async () => {
    // What the receipt has to be, should it have been left behind by a change.
    expect(receipt).toBe(await signReceipt(fields as Receipt, key));
    expect(await verifyReceipt(receipt, keys, { body: bytes })).toMatchObject({ ok: true, receipt: fields });
    expect(fields).toMatchObject({
      operation: id,
      idempotencyKey: example.request.headers?.['idempotency-key'],
    });
  });
});

test('the log of the example holds up to its head', async () => {
  const { lines, head } = readLog.example.response.body;
  const [first] = lines;
  const { previous, hash, ...statement } = JSON.parse(first);
  expect(first).toBe((await nextEntry(previous, statement)).line);
  const { head: signed, ...fields } = head;
  expect(fields).toMatchObject({ position: statement.position, hash });
  expect(signed).toBe(await signHead(fields, key));
  const after = { position: statement.position - 1, hash: previous };
  expect(await verifyLog(lines, { heads: [signed], keys, after })).toMatchObject({ ok: true, covered: 9012 });
});
