import { type Dictionary, type InnerList, parseDictionary, serializeDictionary } from 'structured-headers';
import { decodeBase64Url } from '../bytes/base64.ts';
import { fieldOf, type HeaderSource } from './header-source.ts';
import { maxFieldLength, signatureProfile } from './profile.ts';
import type { SignatureRefusal } from './refusals.ts';

/** A signature that has the form of the profile. Nothing of it is true yet. */
export interface ReadSignature {
  readonly input: InnerList;
  readonly components: readonly string[];
  readonly bytes: Uint8Array;
  readonly created: number;
  readonly expires: number;
  readonly nonce: string;
  readonly keyid: string;
}

/** Reads the one signature of a request, or says why it is none of the profile. */
export function readSignature(headers: HeaderSource): ReadSignature | SignatureRefusal {
  const texts = [fieldOf(headers, 'signature-input'), fieldOf(headers, 'signature')];
  if (texts.every((text) => text === undefined)) return 'signature-missing';
  const [inputs, signatures] = texts.map(readDictionary);
  if (inputs === undefined || signatures === undefined) return 'signature-malformed';
  if (inputs.size > 1 || signatures.size > 1) return 'several-signatures';
  const [input, signature] = [inputs.get(signatureProfile.label), signatures.get(signatureProfile.label)];
  if (input === undefined || signature === undefined) return 'wrong-label';
  const [bytes, extra] = signature;
  if (!isInnerList(input) || !(bytes instanceof ArrayBuffer) || extra.size > 0) return 'signature-malformed';
  const components = input[0].map(([name, parameters]) => (parameters.size === 0 ? name : undefined));
  if (!components.every((name) => typeof name === 'string')) return 'wrong-components';
  const parameters = readParameters(input[1]);
  if (typeof parameters === 'string') return parameters;
  return { input, components, bytes: new Uint8Array(bytes), ...parameters };
}

/**
 * What the parser read, if it writes the same again. A label or parameter that stands there twice would otherwise be read
 * by us in one way and by whoever made the signature in another.
 */
function readDictionary(text: string | undefined): Dictionary | undefined {
  if (text === undefined || text.length > maxFieldLength) return undefined;
  try {
    const read = parseDictionary(text);
    return serializeDictionary(read) === text ? read : undefined;
  } catch {
    return undefined;
  }
}

function isInnerList(member: NonNullable<ReturnType<Dictionary['get']>>): member is InnerList {
  return Array.isArray(member[0]);
}

function readParameters(
  parameters: ReadonlyMap<string, unknown>,
): Pick<ReadSignature, 'created' | 'expires' | 'nonce' | 'keyid'> | SignatureRefusal {
  const [created, expires, nonce, keyid, alg, tag] = signatureProfile.parameters.map((name) =>
    parameters.get(name),
  );
  if (tag !== signatureProfile.tag) return 'wrong-tag';
  if (alg !== signatureProfile.alg) return 'wrong-algorithm';
  if (parameters.size !== signatureProfile.parameters.length) return 'wrong-parameters';
  if (typeof created !== 'number' || !Number.isInteger(created)) return 'wrong-parameters';
  if (typeof expires !== 'number' || !Number.isInteger(expires)) return 'wrong-parameters';
  if (typeof nonce !== 'string' || decodeBase64Url(nonce)?.length !== 16) return 'wrong-nonce';
  if (typeof keyid !== 'string' || decodeBase64Url(keyid)?.length !== 32) return 'wrong-keyid';
  return { created, expires, nonce, keyid };
}
