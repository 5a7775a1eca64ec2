import { openAsBlob } from 'node:fs';
import { mkdtemp, open } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createClient } from '@amparo/client';
import { expect, onTestFinished, test } from 'vitest';
import { failureOf } from './_start.ts';

const mebibyte = 1 << 20;
const size = 128 * mebibyte;

// What nobody holds any more does not count.
setFlagsFromString('--expose_gc');
const collect: () => void = runInNewContext('gc');

test('a file goes out in pieces, and does not stay in memory', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'batch-')), 'cases.ndjson');
  const file = await open(path, 'w');
  const piece = Buffer.alloc(mebibyte, '{"recordType":"referral"}\n');
  for (let written = 0; written < size; written += piece.length) await file.write(piece);
  await file.close();
  let received = 0;
  const server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
    });
    request.on('end', () => response.writeHead(503).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const client = createClient({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { token: async () => 'good-token' },
    retries: false,
  });
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  let next = 0;
  const failure = await failureOf(
    client.submitBatch(await openAsBlob(path), {
      purpose: 'referral',
      onProgress: ({ bytesSent }) => {
        if (bytesSent < next) return;
        next += 16 * mebibyte;
        collect();
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      },
    }),
  );
  expect(failure).toMatchObject({ reason: 'gateway', status: 503 });
  expect(received).toBe(size);
  expect(most).toBeLessThan(size / 2);
});
