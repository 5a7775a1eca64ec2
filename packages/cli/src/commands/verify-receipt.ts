import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type ReceiptResult, receiptMessages, verifyReceipt } from '@amparo/core/exchange';
import { lookUpKeys } from '../exchange/party-keys.ts';
import { exitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';
import { fail } from './fail.ts';

/** The options of `amparo verify-receipt`. */
export interface VerifyReceiptOptions {
  readonly keys: string;
  readonly body?: string;
}

/** `amparo verify-receipt FILE...`: whether receipts hold, offline, and what they say. */
export async function verifyReceipts(
  paths: readonly string[],
  { keys, body }: VerifyReceiptOptions,
): Promise<number> {
  try {
    const known = await lookUpKeys(keys);
    const contentDigest = body === undefined ? undefined : await digestOf(body);
    let good = true;
    for (const path of paths) {
      const result = await verifyReceipt(await readReceiptFile(path), known, {
        ...(contentDigest !== undefined && { contentDigest }),
      });
      good = result.ok && good;
      process.stdout.write(`${describe(path, result)}\n`);
    }
    return good ? exitCode.clean : exitCode.findings;
  } catch (error) {
    return fail(error, paths, 'en');
  }
}

/** The signed receipt in a file: by itself, or as the field `receipt` of an answer. */
async function readReceiptFile(path: string): Promise<string> {
  const text = (await readFile(path, 'utf8').catch(() => refuseFile())).trim();
  if (!text.startsWith('{')) return text;
  try {
    let value = JSON.parse(text) as { readonly receipt?: unknown };
    // An answer holds a receipt, which holds the signed one.
    if (typeof value.receipt === 'object' && value.receipt !== null) value = value.receipt as typeof value;
    return typeof value.receipt === 'string' ? value.receipt : text;
  } catch {
    return text;
  }
}

function refuseFile(): never {
  throw new UsageError(
    'One of the files with receipts cannot be read. Check its name and your rights to it.',
  );
}

/** The digest of what was sent, however large it is. */
async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch {
    throw new UsageError('The file given with --body cannot be read. Check its name and your rights to it.');
  }
  return `sha-256=:${hash.digest('base64')}:`;
}

function describe(path: string, result: ReceiptResult): string {
  if (!result.ok) {
    const words = receiptMessages.find(({ code }) => code === `exchange.receipt-${result.reason}`);
    return `${path}: does not hold. ${words?.what ?? ''} ${words?.fix ?? ''} (${result.reason})`;
  }
  const { receipt, kid } = result;
  const { accepted, unchanged, rejected } = receipt.outcome;
  return [
    `${path}: holds.`,
    `  ${receipt.issuer} received it from ${receipt.sender} at ${receipt.receivedAt}: ${receipt.operation},`,
    `  ${accepted} accepted, ${unchanged} there before, ${rejected} rejected; receipt ${receipt.receiptId}, key ${kid}.`,
  ].join('\n');
}
