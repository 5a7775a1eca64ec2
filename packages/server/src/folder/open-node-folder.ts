import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  generateSigningKey,
  importSigningKey,
  KeyRefusal,
  type PublicJwk,
  type SigningKey,
  scopes,
} from '@amparo/core/exchange';
import type { KnownParty } from '../node/known-party.ts';
import type { NodeOptions } from '../node/node-options.ts';
import { NodeFolderError } from './folder-error.ts';
import { readFileOf, readJsonFile, writeNewFile } from './json-file.ts';
import { type NodeFile, nodeFile } from './node-file.ts';
import { type PartyFile, partyFile } from './party-file.ts';

/** What the folder of a node says, and what was made in it. */
export interface NodeFolder {
  /** For `createNode`, besides the store; `publicUrl` where the folder names one. */
  readonly options: Omit<NodeOptions, 'store' | 'publicUrl'> & { readonly publicUrl?: string };
  /** Where the embedded store keeps its file. */
  readonly database: string;
  /** The file with the key by which the node's own systems sign. */
  readonly clientFile: string;
  /** Whether the node was made just now. */
  readonly isNew: boolean;
}

/** What the file `client.json` holds: as whom a client signs, and by what key. */
export interface ClientFile {
  readonly partyId: string;
  readonly key: unknown;
}

const names = {
  node: 'node.json',
  signing: 'signing-key.json',
  client: 'client.json',
  protocol: 'protocol.json',
  parties: 'parties',
} as const;

/**
 * Opens the folder of a node, and makes what is missing in it: the folder, `node.json`, a key that signs receipts
 * (`signing-key.json`), and one for the node's own systems (`client.json`). Besides, it reads `protocol.json` and the files in
 * `parties`, one for each organisation; these come from people.
 *
 * @param partyId The party of a new node; it must be that of an old one.
 * @throws {NodeFolderError} Where something in it cannot be used.
 */
export async function openNodeFolder(
  folder: string,
  { partyId }: { readonly partyId?: string } = {},
): Promise<NodeFolder> {
  await mkdir(join(folder, names.parties), { recursive: true, mode: 0o700 });
  const file = await openNodeFile(folder, partyId);
  const signingKey = await openKey(folder, names.signing);
  const ownKey = await openClient(folder, file.node.partyId);
  const protocol = await readJsonFile(folder, names.protocol);
  const { node } = file;
  return {
    options: {
      partyId: node.partyId,
      ...(node.organisationIds && { organisationIds: node.organisationIds }),
      ...(node.publicUrl !== undefined && { publicUrl: node.publicUrl }),
      ...(node.issuers && { issuers: node.issuers }),
      signingKey,
      parties: await readParties(folder, node.partyId, ownKey),
      ...(protocol !== undefined && { protocol }),
      spoolFolder: folder,
    },
    database: join(folder, 'amparo.sqlite'),
    clientFile: join(folder, names.client),
    isNew: file.isNew,
  };
}

async function openNodeFile(
  folder: string,
  partyId: string | undefined,
): Promise<{ readonly node: NodeFile; readonly isNew: boolean }> {
  const known = await readFileOf(folder, names.node, nodeFile);
  if (known === undefined) {
    const node: NodeFile = { partyId: partyId ?? 'this-organisation' };
    await writeNewFile(folder, names.node, node);
    return { node, isNew: true };
  }
  if (partyId !== undefined && partyId !== known.partyId)
    throw new NodeFolderError(
      names.node,
      'It is the node of another party. Give another folder to this one.',
    );
  return { node: known, isNew: false };
}

async function openKey(folder: string, file: string): Promise<SigningKey> {
  let jwk = await readJsonFile(folder, file);
  if (jwk === undefined) {
    jwk = await generateSigningKey();
    await writeNewFile(folder, file, jwk);
  } else await refuseOpen(folder, file);
  return importKey(jwk, file);
}

/** The public key of the node's own systems. */
async function openClient(folder: string, partyId: string): Promise<PublicJwk> {
  let client = (await readJsonFile(folder, names.client)) as ClientFile | undefined;
  if (client === undefined) {
    client = { partyId, key: await generateSigningKey() };
    await writeNewFile(folder, names.client, client);
  } else await refuseOpen(folder, names.client);
  return (await importKey(client.key, names.client)).publicJwk;
}

async function importKey(jwk: unknown, file: string): Promise<SigningKey> {
  try {
    return await importSigningKey(jwk);
  } catch (error) {
    if (!(error instanceof KeyRefusal)) throw error;
    throw new NodeFolderError(
      file,
      `The key in it cannot be used (${error.reason}). Restore it from a copy.`,
    );
  }
}

/** A key that others can read is no secret. */
async function refuseOpen(folder: string, file: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { mode } = await stat(join(folder, file));
  if ((mode & 0o077) !== 0)
    throw new NodeFolderError(file, 'Others on this machine can read it. Take their rights away: chmod 600.');
}

async function readParties(folder: string, own: string, ownKey: PublicJwk): Promise<readonly KnownParty[]> {
  const files = (await readdir(join(folder, names.parties))).filter((name) => name.endsWith('.json')).sort();
  const parties: PartyFile[] = [];
  for (const name of files) {
    const file = join(names.parties, name);
    const party = await readFileOf(folder, file, partyFile);
    if (!party) continue;
    if (parties.some(({ partyId }) => partyId === party.partyId))
      throw new NodeFolderError(file, 'Another file speaks of the same party. Keep one of them.');
    parties.push(party);
  }
  const self = parties.find(({ partyId }) => partyId === own);
  return [
    ...parties.filter((party) => party !== self),
    {
      partyId: own,
      scopes: scopes.map(({ scope }) => scope),
      ...self,
      keys: [ownKey, ...(self?.keys ?? [])],
    },
  ];
}
