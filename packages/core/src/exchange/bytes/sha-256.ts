import { unshared } from './unshared.ts';

/** As much of Node's module for hashes as is used; Deno and Bun have it, too, and browsers do not. */
interface NodeHashes {
  readonly createHash: (name: 'sha256') => {
    update(bytes: Uint8Array): { digest(): Uint8Array };
  };
}

const { process: platform } = globalThis as {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
};
const hashes = platform?.getBuiltinModule?.('node:crypto') as NodeHashes | undefined;
/** Up to here, handing bytes to another thread takes longer than hashing them. */
const mostAtOnce = 1 << 18;

/** The SHA-256 of bytes. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  if (hashes && bytes.length <= mostAtOnce)
    return new Uint8Array(hashes.createHash('sha256').update(bytes).digest());
  return new Uint8Array(await crypto.subtle.digest('SHA-256', unshared(bytes)));
}
