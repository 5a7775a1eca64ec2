import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReceiptMessage } from '@amparo/core/exchange';

/** Writes a receipt into a folder that only its owner reads, and says where it is and what to do with it. */
export async function keepReceipt(
  { receipt, receiptVerified }: { readonly receipt: ReceiptMessage; readonly receiptVerified: boolean },
  folder: string,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${receipt.receiptId}.json`);
  await writeFile(path, `${JSON.stringify(receipt, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  const next = receiptVerified ? ', and its signature holds' : '; check it with: amparo verify-receipt';
  return `The receipt is in ${path}${next}.\n`;
}
