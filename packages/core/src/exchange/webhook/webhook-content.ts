import { encodeUtf8 } from '../bytes/utf-8.ts';

/** Seconds by which a webhook may be late or early. */
export const webhookTolerance = 300;

/** Whether an id can be told from what follows it in the signed bytes: no point, no blank, no more than 128 characters. */
export function isWebhookId(id: string): boolean {
  return /^[!-\x2d/-~]{1,128}$/u.test(id);
}

/** The bytes that are signed: id, seconds since 1970 and body, with points between them. */
export function webhookContent(id: string, seconds: number, body: Uint8Array): Uint8Array {
  const head = encodeUtf8(`${id}.${seconds}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
}
