import { generateWebhookSecret } from '@amparo/core/exchange';
import { expect, it } from 'vitest';
import { checkWebhook } from './check-webhook.ts';

const url = 'https://embassy.example/hooks';
const privateKey = `whsk_${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')}`;

it.each([generateWebhookSecret(), privateKey])(
  'takes a webhook that can be signed and called',
  async (secret) => {
    await expect(checkWebhook({ url, secret })).resolves.toBeUndefined();
    await expect(
      checkWebhook({ url: 'https://10.20.0.1/', secret }, { allowedNetworks: ['10.20.0.0/16'] }),
    ).resolves.toBeUndefined();
  },
);

it.each([
  ['an address inside', { url: 'https://10.20.0.1/canary', secret: generateWebhookSecret() }, 'private'],
  ['a short secret', { url, secret: 'whsec_canary' }, ''],
  ['no secret', { url, secret: 'canary' }, ''],
])('refuses %s, and repeats nothing of it', async (_, webhook, words) => {
  const checked = checkWebhook(webhook);
  await expect(checked).rejects.toThrow(words);
  await expect(checked).rejects.not.toThrow('canary');
});
