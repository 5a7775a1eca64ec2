import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSigningKey, importSigningKey } from '@amparo/core/exchange';
import type { Fixture } from '../fixture/fixture.ts';
import { makeFixture } from '../fixture/make-fixture.ts';
import { UsageError } from './usage-error.ts';

/**
 * Makes a folder with all that a run needs: `fixture.json` for the run, and `node` with what the node under test is given. The
 * latter is the folder of a node as `amparo serve` reads it; for another server it is what has to be entered there.
 *
 * @returns What to do next.
 */
export async function setUp(folder: string): Promise<string> {
  const made = await makeFixture();
  const signing = await generateSigningKey();
  const fixture: Fixture = { ...made, nodeKeys: [(await importSigningKey(signing)).publicJwk] };
  const node = join(folder, 'node');
  await mkdir(join(node, 'parties'), { recursive: true, mode: 0o700 });
  await writeNew(join(folder, 'fixture.json'), fixture);
  await writeNew(join(node, 'node.json'), { partyId: fixture.parties.receiver.partyId });
  await writeNew(join(node, 'signing-key.json'), signing);
  await writeNew(join(node, 'protocol.json'), fixture.protocol);
  for (const { partyId, key, scopes } of Object.values(fixture.parties)) {
    const keys = [(await importSigningKey(key)).publicJwk];
    await writeNew(join(node, 'parties', `${partyId}.json`), { partyId, scopes, keys });
  }
  return [
    `Made ${folder}, with keys for tests alone.`,
    `The node gets what is in ${node}: the party in node.json, protocol.json, and each party with its public key and scopes.`,
    `With Amparo's own server: amparo serve --data ${node}`,
    `Another server signs with a key of its own: put its public keys into nodeKeys of ${join(folder, 'fixture.json')}.`,
    `Then: amparo-conformance URL --fixture ${join(folder, 'fixture.json')}`,
    '',
  ].join('\n');
}

/** Writes a file that only its owner can read. Never replaces one. */
async function writeNew(file: string, value: unknown): Promise<void> {
  const handle = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new UsageError(`${file} is there already. Name another folder.`);
    throw error;
  });
  try {
    await handle.writeFile(`${JSON.stringify(value, null, 2)}\n`);
  } finally {
    await handle.close();
  }
}
