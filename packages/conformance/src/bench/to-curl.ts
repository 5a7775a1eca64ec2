import type { Sent } from './answer.ts';

/**
 * A request as a command line. What was signed as the profile has it is signed anew, since a signature serves once: it can be
 * sent within five minutes.
 */
export async function toCurl({ method, url, headers, body, signAgain }: Sent): Promise<string> {
  const all = { ...headers, ...(await signAgain?.()) };
  const words = [
    'curl -i',
    ...(method === 'HEAD' ? ['--head'] : method === 'GET' ? [] : [`-X ${method}`]),
    quote(url),
    ...Object.entries(all).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body ? [`--data-binary ${quoteBody(body)}`] : []),
  ];
  return words.join(' ');
}

/** The longest body that is written into the command line, in bytes. */
const longest = 100_000;

function quoteBody(body: Uint8Array): string {
  if (body.length > longest) return `@BODY # ${body.length} bytes, too many to be written here`;
  try {
    return quote(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return '@BODY # its bytes are no text';
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
